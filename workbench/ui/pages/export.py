"""The Export page: what will leave, shown before it leaves, and the files."""

import streamlit as st

from workbench.ui import pages_words as words
from workbench.ui import places, session
from workbench.ui.parts import export_choice, export_files, plain
from workbench.ui.words import EXPORT

desk = session.desk()
st.header(EXPORT)
articles = desk.articles()

if not articles:
    plain.note(words.EXPORT_EMPTY)
    st.page_link(places.ARTICLES, label=words.TO_ARTICLES)
    st.stop()

choice, result = st.columns([1, 3], gap="large")
with choice:
    wanted = export_choice.draw(articles, session.current_article())
with result:
    export_files.draw(desk, wanted)
