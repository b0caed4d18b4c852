"""What a search or a list of documents is limited to: days, publisher, type, collection, tag."""

import streamlit as st

from workbench.desk import Desk
from workbench.finder import Filter
from workbench.ui import evidence_phrases as phrases
from workbench.ui import evidence_words as words
from workbench.ui.parts import days, plain


def draw(desk: Desk, where: str) -> Filter | None:
    """The limits as they stand; None where the days stand the wrong way round, which is said.

    `where` names the form, of which there are several on the page.
    """
    with st.expander(words.LIMITS, key=f"{where}-limits"):
        first, last = st.columns(2)
        with first:
            since = days.pick(words.SEARCH_FROM, f"{where}-from")
            publisher = _choice(desk, where, "publisher", words.PUBLISHER)
            tag = _choice(desk, where, "tag", words.TAG)
        with last:
            until = days.pick(words.SEARCH_TO, f"{where}-to")
            kind = _choice(desk, where, "kind", words.KIND)
            collection = _choice(desk, where, "collection", words.COLLECTION)
    if since and until and since > until:
        plain.problem(words.SEARCH_DATES_WRONG)
        return None
    return Filter(since, until, collection, publisher, kind, tag)


def _choice(desk: Desk, where: str, of: str, label: str) -> str | None:
    return st.selectbox(
        label,
        desk.choices(of),
        index=None,
        placeholder=words.ANY,
        format_func=phrases.kind if of == "kind" else str,
        key=f"{where}-{of}",
        persist_state="session",
    )
