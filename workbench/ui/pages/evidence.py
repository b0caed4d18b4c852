"""The Evidence page: the archive's documents, a search over them, their tables, and taking more in."""

import streamlit as st

from workbench.desk import Desk
from workbench.errors import NotFound
from workbench.model import DocumentId
from workbench.ui import evidence_phrases as phrases
from workbench.ui import evidence_words as words
from workbench.ui import session
from workbench.ui.parts import (
    evidence_care,
    evidence_document,
    evidence_documents,
    evidence_intake,
    evidence_offer,
    evidence_progress,
    evidence_search,
    evidence_tables,
    plain,
)
from workbench.ui.words import EVIDENCE


def archive(desk: Desk) -> None:
    """Documents, search or tables, as chosen."""
    if evidence_offer.look():
        return
    shown = st.segmented_control(
        words.VIEW,
        [words.DOCUMENTS, words.SEARCH_EVIDENCE, words.TABLES],
        default=words.DOCUMENTS,
        required=True,
        label_visibility="collapsed",
        key="evidence-view",
        persist_state="session",
    )
    if shown == words.SEARCH_EVIDENCE:
        # As long as the model reads new evidence, a search with it would have to wait.
        evidence_search.draw(desk, with_model=desk.ready and not session.warming().busy)
    elif shown == words.TABLES:
        evidence_tables.draw(desk)
    elif chosen := evidence_documents.draw(desk):
        st.query_params[words.DOCUMENT] = chosen
        st.rerun()


def document(desk: Desk, document_id: DocumentId) -> bool:
    """The card of a document; False where there is none by this id."""
    try:
        evidence_document.draw(desk, document_id)
    except NotFound:
        plain.problem(words.UNKNOWN_DOCUMENT)
        return False
    return True


def page(desk: Desk) -> None:
    """A document's card where the address names one, else the archive and, beside it, the intake."""
    wanted = st.query_params.get(words.DOCUMENT)
    # Written each time: a link from this page to itself leaves the browser's address as it was.
    if wanted and document(desk, DocumentId(wanted)):
        st.query_params.from_dict({words.DOCUMENT: wanted})
        return
    st.query_params.clear()
    if deleted := session.chosen(evidence_care.DELETED):
        plain.outcome(phrases.deleted(str(deleted)))
        session.put(evidence_care.DELETED, None)
    held, intake = st.columns([3, 2], gap="large")
    with intake:
        st.subheader(words.TAKE_IN_EVIDENCE)
        evidence_offer.ask(desk)
    with held:
        archive(desk)


st.header(EVIDENCE)
evidence_progress.draw(session.gathering(), evidence_intake.cut_off(session.desk()))
page(session.desk())
