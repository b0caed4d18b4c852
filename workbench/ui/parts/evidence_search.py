"""A search over the evidence: one box, two days, and passages that say why they are there."""

from html import escape

import streamlit as st

from workbench.desk import Desk
from workbench.errors import WorkbenchError
from workbench.finder import Filter
from workbench.model import Evidence, Suggestion
from workbench.ui import pages_words as words
from workbench.ui.parts import days, plain

RESULTS = 10


def draw(desk: Desk, *, with_model: bool) -> None:
    """The box and, once something is asked, what was found, by meaning too where `with_model`."""
    text = st.text_input(words.SEARCH_FOR, key="evidence-search")
    first, last = st.columns(2)
    with first:
        since = days.pick(words.SEARCH_FROM, "search-from")
    with last:
        until = days.pick(words.SEARCH_TO, "search-to")
    if not text.strip():
        return
    if since and until and since > until:
        plain.problem(words.SEARCH_DATES_WRONG)
        return
    try:
        _results(desk, text, Filter(since, until), with_model)
    except WorkbenchError as problem:
        plain.problem(str(problem))


def _results(desk: Desk, text: str, limits: Filter, with_model: bool) -> None:
    found = desk.search(text, RESULTS, limits, with_model=with_model)
    if not with_model:
        plain.note(words.BY_WORDS_ONLY)
    if not found:
        plain.note(words.NOTHING_FOUND)
        return
    passages = desk.evidence([suggestion.evidence_id for suggestion in found])
    st.html("".join(passage(suggestion, passages[suggestion.evidence_id]) for suggestion in found))


def passage(suggestion: Suggestion, evidence: Evidence) -> str:
    """One result as HTML, every word of it escaped."""
    source = evidence.source
    where = words.source_line(
        [
            source.publisher,
            words.published(source.published),
            source.collection,
            evidence.passage.locator,
        ]
    )
    return (
        '<article class="passage">'
        f"<h3>{escape(source.title)}</h3>"
        f'<p class="passage-source">{escape(where)}</p>'
        f'<p class="passage-text">{escape(evidence.statement.text)}</p>'
        f'<p class="passage-reason">{escape(suggestion.reason)}</p>'
        "</article>"
    )
