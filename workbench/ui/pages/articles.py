"""The Articles page: take one in, see how far each is, open one for review."""

from math import ceil

import streamlit as st

from workbench.ui import pages_words as words
from workbench.ui import places, session
from workbench.ui.parts import article_card, article_intake, plain
from workbench.ui.words import ARTICLES

TAKEN = "taken"
"""The query parameter that names the article just taken in."""

PER_PAGE = 20

desk = session.desk()
st.header(ARTICLES)
listing, intake = st.columns([3, 2], gap="large")

with intake:
    st.subheader(words.TAKE_IN_ARTICLE)
    taken = article_intake.draw(desk)
    if not desk.holds_sample:
        taken = article_intake.sample(desk) or taken
    if taken:
        session.refine_soon()
        st.query_params[TAKEN] = taken.id
        st.rerun()

with listing:
    articles = desk.articles()
    if not articles:
        plain.note(words.ARTICLES_EMPTY)
    first = PER_PAGE * (st.pagination(ceil(len(articles) / PER_PAGE)) - 1) if len(articles) > PER_PAGE else 0
    for article in articles[first : first + PER_PAGE]:
        if article_card.draw(desk, article, fresh=article.id == st.query_params.get(TAKEN)):
            session.open_article(article.id)
            st.switch_page(places.REVIEW)
