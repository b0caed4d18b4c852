"""A search over the evidence: one box, some limits, and passages that say why they are there."""

from html import escape

import streamlit as st

from workbench.desk import Desk
from workbench.errors import WorkbenchError
from workbench.finder import Filter
from workbench.model import Evidence, Suggestion
from workbench.ui import evidence_phrases as phrases
from workbench.ui import evidence_words as words
from workbench.ui import places
from workbench.ui.pages_words import source_line
from workbench.ui.parts import evidence_limits, plain
from workbench.ui.words import COPIES

RESULTS = 10


def draw(desk: Desk, *, with_model: bool) -> None:
    """The box and, once something is asked, what was found, by meaning too where `with_model`."""
    text = st.text_input(words.SEARCH_FOR, key="evidence-search", persist_state="session")
    limits = evidence_limits.draw(desk, "search")
    if limits is None or not text.strip():
        return
    try:
        _results(desk, text, limits, with_model)
    except WorkbenchError as problem:
        plain.problem(str(problem))


def _results(desk: Desk, text: str, limits: Filter, with_model: bool) -> None:
    found = desk.search(text, RESULTS, limits, with_model=with_model)
    if not with_model:
        plain.note(words.BY_WORDS_ONLY)
    if not found:
        plain.note(words.NOTHING_FOUND)
        return
    ids = [suggestion.evidence_id for suggestion in found]
    passages, folds = desk.evidence(ids), desk.folds(ids)
    for suggestion in found:
        one = passages[suggestion.evidence_id]
        fold = folds.get(one.id)
        with st.container(gap=None):
            st.html(passage(suggestion, one, copies=fold.copies if fold else 1))
            st.page_link(
                places.EVIDENCE, label=words.OPEN_DOCUMENT, query_params={words.DOCUMENT: one.document_id}
            )


def passage(suggestion: Suggestion, evidence: Evidence, copies: int = 1) -> str:
    """One result as HTML, every word of it escaped. `copies` is how many documents carry its story."""
    source = evidence.source
    told = COPIES.format(number=copies) if copies > 1 else None
    place = source_line([phrases.where(source), evidence.passage.locator, told])
    return (
        '<article class="passage">'
        f"<h3>{escape(source.title)}</h3>"
        f'<p class="passage-source">{escape(place)}</p>'
        f'<p class="passage-text">{escape(evidence.statement.text)}</p>'
        f'<p class="passage-reason">{escape(suggestion.reason)}</p>'
        "</article>"
    )
