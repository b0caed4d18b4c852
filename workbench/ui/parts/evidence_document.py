"""A document's card: what it says, where it comes from, what belongs to it, and what rests on it."""

from collections.abc import Sequence
from html import escape
from pathlib import PurePosixPath

import streamlit as st

from workbench.desk import Citation, Desk
from workbench.files import DOCUMENT_KINDS
from workbench.model import DocumentId, Evidence, Filing, Source
from workbench.ui import evidence_phrases as phrases
from workbench.ui import evidence_words as words
from workbench.ui import places
from workbench.ui.parts import evidence_care, evidence_source, evidence_tables, evidence_versions, plain

PASSAGES = 20


def draw(desk: Desk, document_id: DocumentId) -> None:
    """The card, with the way back to the list. Raises NotFound."""
    filing = desk.filing(document_id)
    st.page_link(places.EVIDENCE, label=words.BACK, icon=":material/arrow_back:")
    text, about = st.columns([3, 2], gap="large")
    with text:
        plain.title(filing.source.title, [phrases.where(filing.source)])
        evidence_versions.draw(desk, filing)
        _cited(desk.citations(document_id), changed=filing.superseded_by is not None)
        evidence_tables.of_document(desk, document_id)
        _passages(desk.beginning(document_id, min(PASSAGES, filing.passages)), filing.passages)
    with about:
        evidence_source.draw(filing, desk.corrections(document_id))
        _original(desk, filing)
        evidence_care.draw(desk, filing)


def _cited(citations: Sequence[Citation], *, changed: bool) -> None:
    if not citations:
        return
    if changed:
        plain.problem(words.CITED_CHANGED)
    st.subheader(words.CITED_BY)
    for one in citations:
        plain.quote(one.claim.quote, phrases.citation(one))
        place = {"article": one.article.id, "claim": one.claim.id}
        st.page_link(places.REVIEW, label=phrases.open_claim(one.claim.number), query_params=place)


def _passages(passages: Sequence[Evidence], total: int) -> None:
    st.subheader(words.PASSAGES)
    plain.aside(phrases.shown_passages(len(passages), total))
    if passages:
        st.html("".join(_passage(one) for one in passages))


def _passage(one: Evidence) -> str:
    place = phrases.place(one.passage)
    above = f'<p class="passage-source">{escape(place)}</p>' if place else ""
    return (
        f'<article class="passage">{above}<p class="passage-text">{escape(one.statement.text)}</p></article>'
    )


def _original(desk: Desk, filing: Filing) -> None:
    original = desk.original(filing.id)
    if original is None:
        plain.aside(words.NO_ORIGINAL)
        return
    st.download_button(
        words.DOWNLOAD_ORIGINAL,
        original.read_bytes,
        original_name(filing.source),
        mime="application/octet-stream",
        on_click="ignore",
        icon=":material/download:",
        key="original",
    )


def original_name(source: Source) -> str:
    """What the file that a document came in was called: of "letters.zip/a.eml" it is "letters.zip"."""
    parts = (part.partition(", ")[0] for part in (source.origin or "").split("/"))
    known = (part for part in parts if PurePosixPath(part).suffix.lower() in DOCUMENT_KINDS)
    return next(known, f"{words.ORIGINAL}.{source.kind or 'bin'}")
