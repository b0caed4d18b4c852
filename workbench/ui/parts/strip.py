"""The strip above the panes: how far the review is, which claims to go through, who reviews."""

from html import escape

import streamlit as st

from workbench import review
from workbench.desk import Worksheet
from workbench.model import ClaimId, Label
from workbench.ui import course, hand, phrases, session, words
from workbench.ui.course import Show
from workbench.ui.parts import shortcuts

_SHOW = "show"


def draw(sheet: Worksheet, claim: ClaimId | None) -> None:
    """Draw the strip."""
    with st.container(key="strip", horizontal=True, vertical_alignment="center", gap="medium"):
        st.html(progress(sheet), width="content")
        if claim is not None:
            _filter(sheet)
        st.space("stretch")
        _name()
        if claim is not None:
            _steps(sheet, claim)
        if st.button(words.SHORTCUTS, key="shortcuts", type="tertiary", icon=":material/keyboard:"):
            shortcuts.draw()


def progress(sheet: Worksheet) -> str:
    """The bar, one stretch for each verdict, with its words."""
    now = review.progress(sheet.history, [claim.id for claim in sheet.reading.claims])
    warned = len(course.shown(sheet, Show.WARNINGS))
    told = escape(phrases.progress(now.decided, now.total, warned))
    stretches = "".join(_stretch(label, count) for label, count in now.labels.items() if count)
    rest = now.total - now.decided
    return (
        f'<div class="progress"><p id="progress-told">{told}</p>'
        f'<div class="bar" role="progressbar" aria-labelledby="progress-told" aria-valuemin="0" '
        f'aria-valuemax="{now.total}" aria-valuenow="{now.decided}">'
        f'{stretches}<i class="rest" style="flex:{rest}"></i></div></div>'
    )


def _stretch(label: Label, count: int) -> str:
    return f'<i class="{label}" style="flex:{count}"></i>'


def _filter(sheet: Worksheet) -> None:
    def chosen() -> None:
        found = session.chosen(_SHOW)
        hand.choose_show(found if isinstance(found, Show) else Show.ALL, sheet)

    session.put(_SHOW, session.visit().show)
    st.segmented_control(
        words.SHOW,
        list(Show),
        key=_SHOW,
        format_func=words.SHOWS.__getitem__,
        required=True,
        on_change=chosen,
        label_visibility="collapsed",
    )


def _name() -> None:
    session.preset(session.NAME, session.reviewer())
    with st.container(key="reviewer", width=190):
        st.text_input(
            words.NAME,
            key=session.NAME,
            placeholder=words.NAME_HINT,
            help=words.NAME_HELP if not session.reviewer() else None,
            icon=":material/person:",
            label_visibility="collapsed",
            autocomplete="off",
            max_chars=80,
            on_change=session.introduce,
        )


def _steps(sheet: Worksheet, claim: ClaimId) -> None:
    number = next(c.number for c in sheet.reading.claims if c.id == claim)
    where = phrases.claim_of(number, len(sheet.reading.claims))
    with st.container(key="steps", horizontal=True, vertical_alignment="center", width="content"):
        _step(sheet, claim, -1)
        st.html(f'<p class="where">{where}</p>', width="content")
        _step(sheet, claim, 1)


def _step(sheet: Worksheet, claim: ClaimId, by: int) -> None:
    ahead = by > 0
    st.button(
        words.NEXT if ahead else words.PREVIOUS,
        key="next" if ahead else "previous",
        type="tertiary",
        icon=":material/chevron_right:" if ahead else ":material/chevron_left:",
        icon_position="right" if ahead else "left",
        disabled=course.neighbour(sheet, session.visit().show, claim, by) is None,
        on_click=hand.step,
        args=(claim, by),
    )
