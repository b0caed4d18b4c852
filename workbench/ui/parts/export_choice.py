"""What to export and as what."""

from collections.abc import Sequence
from dataclasses import dataclass

import streamlit as st

from workbench.model import Article, ArticleId
from workbench.ui import pages_words as words


@dataclass(frozen=True, slots=True)
class Choice:
    """An article or, where None, all of them; a format of the export; whether Excel shall open it."""

    article_id: ArticleId | None
    form: str
    excel: bool


_FORMS = {words.CSV: ("csv", False), words.CSV_EXCEL: ("csv", True), words.JSON_LINES: ("jsonl", False)}


def draw(articles: Sequence[Article], current: ArticleId | None) -> Choice:
    """The choice as it stands; it begins with the article in hand, as CSV."""
    titles = {article.id: article.title for article in articles}
    ids: list[ArticleId | None] = [None, *titles]
    article_id = st.selectbox(
        words.WHICH_ARTICLE,
        ids,
        index=ids.index(current) if current in titles else 0,
        format_func=lambda chosen: titles[chosen] if chosen else words.ALL_ARTICLES,
        key="export-article",
    )
    form, excel = _FORMS[
        st.segmented_control(
            words.FORMAT, list(_FORMS), default=words.CSV, required=True, key="export-format"
        )
    ]
    return Choice(article_id, form, excel)
