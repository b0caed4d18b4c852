"""The documents of the archive as a list: by words and limits, by pages, each row a way to its card."""

from collections.abc import Sequence
from math import ceil

import pandas as pd
import streamlit as st

from workbench.desk import CitedChange, Desk
from workbench.model import DocumentId, Filing
from workbench.ui import evidence_phrases as phrases
from workbench.ui import evidence_words as words
from workbench.ui import places, session
from workbench.ui.parts import evidence_limits, plain

PER_PAGE = 50
_PAGE = "list-page"

_COLUMNS = (
    st.column_config.Column(width=300),
    st.column_config.Column(width=160),
    st.column_config.DateColumn(width=100, format="D MMM YYYY"),
    st.column_config.Column(width=100),
    st.column_config.Column(width=130),
)


def draw(desk: Desk) -> DocumentId | None:
    """The list, or how to begin; returns the document that was just chosen."""
    collections = desk.collections()
    if not collections:
        plain.note(words.EVIDENCE_EMPTY)
        return None
    changed(desk.cited_changed())
    said = st.text_input(words.LIST_WORDS, key="list-words", persist_state="session").split()
    limits = evidence_limits.draw(desk, "list")
    if limits is None:
        return None
    found = desk.documents(said, limits, first=PER_PAGE * (_page() - 1), most=PER_PAGE)
    plain.quiet(phrases.listed(found.total, collections))
    pages = ceil(found.total / PER_PAGE)
    if pages > 1:
        if _page() > pages:
            session.put(_PAGE, 1)  # where the list begins again, too
        st.pagination(pages, key=_PAGE)
    return _rows(found.filings)


def _page() -> int:
    chosen = session.chosen(_PAGE)
    return chosen if isinstance(chosen, int) else 1


def _rows(shown: Sequence[Filing]) -> DocumentId | None:
    if not shown:
        plain.note(words.NOTHING_LISTED)
        return None
    chosen = st.dataframe(
        pd.DataFrame([phrases.row(one) for one in shown], columns=pd.Index(words.DOCUMENT_COLUMNS)),
        hide_index=True,
        on_select="rerun",
        selection_mode="single-row",
        alt=words.DOCUMENTS_ALT,
        key="documents",
        height="content",
        placeholder=words.NOT_KNOWN,
        column_config=dict(zip(words.DOCUMENT_COLUMNS, _COLUMNS, strict=False)),
    )
    plain.aside(words.CHOOSE_DOCUMENT)
    rows = chosen["selection"]["rows"]
    return shown[rows[0]].id if rows and rows[0] < len(shown) else None


def changed(changes: Sequence[CitedChange]) -> None:
    """The warning that documents on which decisions rest have a newer version; nothing where none has."""
    if not changes:
        return
    plain.note(phrases.cited_changed(len(changes)))
    for one in changes:
        with st.container(horizontal=True, vertical_alignment="center"):
            plain.quiet(phrases.changed(one.cited.source.title, len(one.citations)))
            st.page_link(
                places.EVIDENCE,
                label=words.OPEN_DOCUMENT,
                query_params={words.DOCUMENT: one.cited.id},
            )
