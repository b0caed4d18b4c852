"""The two ways an article comes in, by pasting and by file. What is refused stays in its box."""

from collections.abc import Callable

import streamlit as st

from workbench.desk import Desk
from workbench.errors import WorkbenchError
from workbench.files import PROSE_KINDS
from workbench.model import Article
from workbench.ui import pages_words as words
from workbench.ui.parts import days, plain

FILE_KINDS = tuple(kind.removeprefix(".") for kind in PROSE_KINDS)


def draw(desk: Desk) -> Article | None:
    """The boxes, empty again after each new article; returns the article that was just taken in."""
    turn = str(len(desk.articles()))
    paste, file = st.tabs([words.PASTE, words.FILE])
    with paste:
        pasted = _paste(desk, turn)
    with file:
        uploaded = _upload(desk, turn)
    return pasted or uploaded


def sample(desk: Desk) -> Article | None:
    """A button for the sample article; returns it where it was just set out."""
    if not st.button(words.SAMPLE, key="sample"):
        return None
    return _taken_in(desk, desk.take_in_sample, words.SAMPLE_READING)


def _paste(desk: Desk, turn: str) -> Article | None:
    text = st.text_area(
        words.ARTICLE_TEXT,
        key=f"article-text-{turn}",
        help=words.ARTICLE_TEXT_HELP,
        height=280,
        persist_state="session",
    )
    title = st.text_input(words.ARTICLE_TITLE, key=f"article-title-{turn}", persist_state="session")
    published = days.pick(words.PUBLISHED, f"article-day-{turn}", words.PUBLISHED_HELP)
    if not st.button(words.TAKE_IN, key="paste", type="primary"):
        return None
    return _taken_in(desk, lambda: desk.take_in_text(text, title=title.strip() or None, published=published))


def _upload(desk: Desk, turn: str) -> Article | None:
    upload = st.file_uploader(words.ARTICLE_FILE, type=FILE_KINDS, key=f"article-file-{turn}")
    published = days.pick(words.PUBLISHED, f"article-file-day-{turn}", words.PUBLISHED_HELP)
    if not st.button(words.TAKE_IN_FILE, key="upload", type="primary"):
        return None
    if upload is None:
        plain.problem(words.NO_FILE)
        return None
    return _taken_in(desk, lambda: desk.take_in_bytes(upload.name, upload.getvalue(), published))


def _taken_in(desk: Desk, act: Callable[[], Article], doing: str = words.READING) -> Article | None:
    """The article with its first suggestions; where it is refused, the reason stands on the page."""
    try:
        with st.spinner(doing):
            article = act()
            if not desk.worksheet(article.id).suggestions:
                desk.suggest(article.id, with_model=False)
            return article
    except WorkbenchError as problem:
        plain.problem(str(problem))
        return None
