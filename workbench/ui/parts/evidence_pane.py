"""The right pane as a whole: how far the model is, and the list. Each runs alone: the one by a clock, the
other when the reviewer decides."""

import streamlit as st

from workbench.desk import Worksheet
from workbench.model import ClaimId
from workbench.ui import asking, hand, phrases, session, words
from workbench.ui.parts import empty, evidence, plain, table_query
from workbench.ui.session import Held

_LOOK_AGAIN = 2.0
"""Seconds between two looks at how far the model is."""


def draw(sheet: Worksheet, claim: ClaimId) -> None:
    """Draw the pane. As long as the model is on its way, the line that says so is drawn again by itself."""
    held = hand.hold(sheet, claim)
    every = _LOOK_AGAIN if session.warming().busy else None
    st.fragment(_model, run_every=every, key="model")(held, every is not None)
    st.fragment(_list, key="evidence")(sheet, held)
    if search := sheet.searches.get(claim):
        plain.aside(phrases.searched(search))
    _own_query(claim)


def _list(sheet: Worksheet, held: Held) -> None:
    now, desk = session.visit(), session.desk()
    if now.moved:
        st.rerun()
    passages = desk.evidence([s.evidence_id for s in held.suggestions])
    decisions = desk.history(sheet.article.id).decisions(held.claim)
    evidence.draw(
        held.claim,
        evidence.cards(held.suggestions, passages, decisions, session.reviewer(), hand.background(held)),
        evidence.Answer(now.outcome.done, now.outcome.problems),
        lambda: hand.told(evidence.KEY),
        keys=now.single_keys,
        named=bool(session.reviewer()),
        cut=now.said.event.id if now.said and now.said.event else "",
    )
    if not held.suggestions:
        empty.no_suggestions()


def _own_query(claim: ClaimId) -> None:
    """The way to the tables, where there is one to ask."""
    if not session.desk().tables():
        return
    st.button(
        words.ASK_TABLE,
        key="ask-table",
        type="tertiary",
        icon=":material/table_view:",
        on_click=asking.begin,
        args=(claim,),
    )
    question = session.visit().question
    if question is not None and question.claim == claim:
        table_query.draw()


def _model(held: Held, watching: bool) -> None:
    """One line on how far the model is, where the reviewer should know."""
    warming = session.warming()
    if session.visit().moved or (watching and not warming.busy):
        st.rerun()
    with st.container(key="above-evidence"):  # always there, so that the list stays where it is
        if warming.problem:
            plain.note(f"{warming.problem} {words.BY_WORDS}")
        elif warming.busy:
            reading = phrases.reading(warming.done, warming.total) if warming.total else words.LOADING
            st.html(f'<p class="quiet" role="status">{reading}</p>')
        elif hand.better(held):
            _offer()


def _offer() -> None:
    with st.container(key="better", horizontal=True, vertical_alignment="center"):
        st.html(f'<p class="quiet" role="status">{words.BETTER}</p>', width="content")
        st.button(words.TAKE_BETTER, key="take-better", on_click=hand.take_better)
