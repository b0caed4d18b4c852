"""The Dashboard: how far the work is, what does not add up, and how good the suggestions are."""

import streamlit as st

from workbench.ui import dashboard_words as words
from workbench.ui import learning_words, places, session, tallies
from workbench.ui.parts import dashboard, learning, plain
from workbench.ui.words import DASHBOARD

desk = session.desk()
st.header(DASHBOARD)
articles = desk.articles()

if not articles:
    plain.note(words.EMPTY)
    st.page_link(places.ARTICLES, label=words.TO_ARTICLES)
    st.stop()

wanted = dashboard.choose(articles)
sheets = [desk.worksheet(article.id) for article in articles if wanted in (None, article.id)]
rows = tallies.rows(sheets)

dashboard.figures(rows, tallies.times(sheets))
left, right = st.columns(2, gap="large")
with left:
    st.subheader(words.VERDICTS)
    dashboard.verdicts(rows)
    st.subheader(words.SUGGESTIONS)
    dashboard.suggestions(tallies.by_rank(sheets), tallies.by_day(sheets))
    st.subheader(learning_words.LEARNED)
    learning.draw(desk)
with right:
    st.subheader(words.BY_SPEAKER)
    dashboard.speakers(tallies.voices(rows))
    st.subheader(words.WARNINGS)
    dashboard.warnings(rows)
st.subheader(words.ALL_CLAIMS)
chosen = dashboard.claims(rows)
if chosen is not None:
    session.open_article(chosen.sheet.article.id)
    session.open_claim(chosen.claim.id)
    st.switch_page(places.REVIEW)
