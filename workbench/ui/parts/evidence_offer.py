"""Evidence on its way in: asked for, looked at, begun."""

import streamlit as st

from workbench.desk import Desk, Preview
from workbench.errors import WorkbenchError
from workbench.ui import evidence_words as words
from workbench.ui import session
from workbench.ui.gathering import Intake
from workbench.ui.parts import evidence_intake, evidence_preview, plain

_OFFER = "evidence-offer"
"""What this visit looks at before it comes in."""

_SOON = 0.5
"""Seconds in which a small intake is through, so that its outcome stands at once."""


def ask(desk: Desk) -> None:
    """The boxes, and what follows from what is asked for in them."""
    asked = evidence_intake.draw(desk)
    if asked is None:
        return
    if not asked.look:
        _begin(asked.intake)
        return
    try:
        with st.spinner(words.LOOKING):
            session.put(_OFFER, (asked.intake, asked.intake.look()))
    except WorkbenchError as problem:
        plain.problem(str(problem))
        return
    st.rerun()


def look() -> bool:
    """The preview of what is offered, with the choice to take it in; False where nothing is."""
    offer = session.chosen(_OFFER)
    if not isinstance(offer, tuple):
        return False
    intake, preview = offer
    assert isinstance(intake, Intake) and isinstance(preview, Preview)
    with st.container(horizontal=True):
        if st.button(words.TAKE_IN_PREVIEWED, key="take-in-previewed", type="primary"):
            _begin(intake)
        if st.button(words.DISCARD, key="discard"):
            _done()
    evidence_preview.draw(intake.name, preview)
    return True


def _begin(intake: Intake) -> None:
    gathering = session.gathering()
    if not gathering.start(intake):
        plain.problem(words.BUSY)
        return
    evidence_intake.empty()
    gathering.wait(_SOON)
    _done()


def _done() -> None:
    session.put(_OFFER, None)
    st.rerun()
