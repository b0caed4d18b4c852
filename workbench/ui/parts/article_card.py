"""One article of the list: what was found in it, how far its review is, and the way into it."""

import streamlit as st

from workbench import review
from workbench.desk import Desk
from workbench.model import Article
from workbench.ui import pages_words as words
from workbench.ui.parts import days, plain


def draw(desk: Desk, article: Article, *, fresh: bool = False) -> bool:
    """True where the reader asks to review it. `fresh` marks the one that was just taken in."""
    _, reading = desk.reading(article.id)
    set_aside = sum(line.kind.set_aside for line in article.lines)
    with st.container(border=True):
        if fresh:
            plain.outcome(words.TAKEN_IN)
        plain.title(
            article.title,
            [words.found(len(reading.claims), set_aside, article.published)],
        )
        if reading.claims:
            _progress(desk, article)
        else:
            plain.note(words.NO_CLAIM)
        if article.published is None:
            _ask_for_day(desk, article)
        return st.button(words.REVIEW, key=f"review-{article.id}", type="primary" if fresh else "secondary")


def _progress(desk: Desk, article: Article) -> None:
    claims = [claim.id for claim in desk.reading(article.id)[1].claims]
    now = review.progress(desk.history(article.id), claims)
    st.progress(now.decided / now.total, text=words.progress(now.decided, now.total))


def _ask_for_day(desk: Desk, article: Article) -> None:
    plain.note(words.UNDATED)
    day = days.pick(words.GIVE_DATE, f"day-{article.id}")
    if day is not None:
        desk.date_article(article.id, day)
        st.rerun()
