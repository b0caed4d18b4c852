"""What belongs to a document: its newer and older versions, those that a reviewer set apart, its copies."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from workbench.desk import Desk
from workbench.errors import WorkbenchError
from workbench.model import DocumentId, Filing, Ruling
from workbench.ui import evidence_phrases as phrases
from workbench.ui import evidence_words as words
from workbench.ui import places, session
from workbench.ui.parts import plain


def draw(desk: Desk, filing: Filing) -> None:
    """A line for each, with the way to it; nothing where nothing belongs to it."""
    if filing.superseded_by:
        newer = desk.filing(filing.superseded_by)
        _line(words.NEWER, newer, "", partial(_set_apart, desk, filing.id, newer.id))
    for one in desk.older(filing.id):
        _line(words.OLDER, one, "", partial(_set_apart, desk, one.id, filing.id))
    for other, said in _said_last(desk, filing.id).items():
        if said.apart:
            _line(
                words.ANOTHER,
                desk.filing(other),
                phrases.ruled(said),
                partial(_rejoin, desk, said.old, said.new),
            )
    if filing.copies > 1:
        plain.note(phrases.copies(filing.copies))
        for one in desk.copies_of(filing.id):
            if one.id != filing.id:
                _line(words.COPY, one, "", None)


def _said_last(desk: Desk, document_id: DocumentId) -> dict[DocumentId, Ruling]:
    """What was last said of this document and each other one."""
    return {one.new if one.old == document_id else one.old: one for one in desk.rulings(document_id)}


def _line(label: str, one: Filing, said: str, act: Callable[[str], None] | None) -> None:
    """One document that belongs to this one; `act` draws what can be done about it."""
    with st.container(horizontal=True, vertical_alignment="center"):
        about = f" · {said}" if said else ""
        plain.quiet(f"{label}: {one.source.title} ({phrases.where(one.source)}){about}")
        st.page_link(places.EVIDENCE, label=words.OPEN_DOCUMENT, query_params={words.DOCUMENT: one.id})
        if act:
            act(f"-{one.id}")


def _set_apart(desk: Desk, old: DocumentId, new: DocumentId, key: str) -> None:
    if st.button(words.SET_APART, key=f"set-apart{key}", help=words.SET_APART_HELP):
        _do(partial(desk.set_apart, old, new))


def _rejoin(desk: Desk, old: DocumentId, new: DocumentId, key: str) -> None:
    if st.button(words.REJOIN, key=f"rejoin{key}", help=words.REJOIN_HELP):
        _do(partial(desk.rejoin, old, new))


def _do(act: Callable[[str], None]) -> None:
    try:
        act(session.reviewer())
    except WorkbenchError as problem:
        plain.problem(str(problem))
        return
    st.rerun()
