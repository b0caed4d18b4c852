"""The documents of the archive as a list: by words and limits, by pages, each row a way to its card."""

from collections.abc import Sequence
from math import ceil

import pandas as pd
import streamlit as st

from workbench.desk import CitedChange, Desk
from workbench.finder import Filter
from workbench.model import DocumentId, Filing
from workbench.ui import evidence_phrases as phrases
from workbench.ui import evidence_words as words
from workbench.ui import places
from workbench.ui.parts import evidence_limits, plain

PER_PAGE = 50

_COLUMNS = (
    st.column_config.Column(width=300),
    st.column_config.Column(width=160),
    st.column_config.DateColumn(width=100, format="D MMM YYYY"),
    st.column_config.Column(width=100),
    st.column_config.Column(width=130),
)


def draw(desk: Desk) -> DocumentId | None:
    """The list, or how to begin; returns the document that was just chosen."""
    filings = desk.filings()
    if not filings:
        plain.note(words.EVIDENCE_EMPTY)
        return None
    changed(desk.cited_changed())
    said = st.text_input(words.LIST_WORDS, key="list-words", persist_state="session")
    limits = evidence_limits.draw(desk, "list")
    if limits is None:
        return None
    found = fitting(filings, said, limits)
    plain.quiet(phrases.listed(len(found), desk.collections()))
    pages = ceil(len(found) / PER_PAGE)
    page = st.pagination(pages, key="list-page") if pages > 1 else 1
    return _rows(found[PER_PAGE * (page - 1) : PER_PAGE * page])


def fitting(filings: Sequence[Filing], said: str, limits: Filter) -> list[Filing]:
    """The documents that have each of these words in title, publisher, author, address, file or tags, and
    keep to the limits."""
    wanted = said.casefold().split()
    return [
        one for one in filings if _keeps_to(one, limits) and all(word in _searched(one) for word in wanted)
    ]


def _searched(one: Filing) -> str:
    source = one.source
    told = (source.title, source.publisher, source.author, source.url, source.origin, *one.tags)
    return " ".join(part for part in told if part).casefold()


def _keeps_to(one: Filing, limits: Filter) -> bool:
    source, when = one.source, one.source.published
    since, until = limits.published_from, limits.published_to
    return (
        (since is None or (when is not None and since <= when))
        and (until is None or (when is not None and when <= until))
        and limits.collection in (None, source.collection)
        and limits.publisher in (None, source.publisher)
        and limits.kind in (None, source.kind)
        and (limits.tag is None or limits.tag in one.tags)
    )


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
