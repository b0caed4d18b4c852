"""The intake under way: how far it is, a way to stop it and to go on, and at its end what came of it."""

import streamlit as st

from workbench.ui import evidence_phrases as phrases
from workbench.ui import evidence_words as words
from workbench.ui.gathering import Gathering, Intake
from workbench.ui.parts import intake_report, plain

_LOOK_AGAIN = 1.0
"""Seconds between two looks at how far it is."""


def draw(gathering: Gathering, cut_off: Intake | None) -> None:
    """The panel, which is drawn again by itself as long as an intake is under way; nothing where none was.

    `cut_off` is one that was under way when the workbench was closed.
    """
    if gathering.intake is None and cut_off is not None:
        _offer(gathering, cut_off)
    elif gathering.intake is not None:
        every = _LOOK_AGAIN if gathering.busy else None
        st.fragment(_panel, run_every=every, key="gathering")(gathering, every is not None)


def _offer(gathering: Gathering, cut_off: Intake) -> None:
    """An intake that was cut off when the workbench was closed, to be gone on with or forgotten."""
    with st.container(border=True, key="intake"):
        plain.note(phrases.cut_off(cut_off.name))
        with st.container(horizontal=True):
            if st.button(words.GO_ON, key="go-on", type="primary"):
                gathering.start(cut_off)
                st.rerun()
            if st.button(words.CLEAR, key="clear-intake"):
                gathering.clear()
                st.rerun()


def _panel(gathering: Gathering, watching: bool) -> None:
    if watching and not gathering.busy:
        st.rerun()
    if gathering.intake is None:
        return
    with st.container(border=True, key="intake"):
        plain.title(phrases.coming_in(gathering.intake.name, over=not gathering.busy))
        if gathering.busy:
            _under_way(gathering)
        else:
            _over(gathering)


def _under_way(gathering: Gathering) -> None:
    done, total = gathering.done, gathering.total
    st.progress(min(done / total, 1.0) if total else 0.0)
    line = phrases.how_far(done, total, gathering.rate, gathering.seconds_left)
    plain.quiet(words.STOPPING if gathering.stopping else line)
    st.button(words.STOP, key="stop-intake", on_click=gathering.stop, disabled=gathering.stopping)


def _over(gathering: Gathering) -> None:
    report = gathering.report
    if report:
        intake_report.draw(report)
    if gathering.problem:
        plain.problem(gathering.problem)
    elif report is None:
        plain.problem(words.BROKE_OFF)
    elif report.stopped:
        plain.note(words.STOPPED)
    with st.container(horizontal=True):
        if gathering.unfinished and st.button(words.GO_ON, key="go-on", type="primary"):
            gathering.go_on()
            st.rerun()
        if st.button(words.CLEAR, key="clear-intake"):
            gathering.clear()
            st.rerun()
