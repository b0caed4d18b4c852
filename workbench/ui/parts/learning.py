"""What the ranking learned from decisions, and the way back."""

import pandas as pd
import streamlit as st

from workbench.desk import Desk, Learned
from workbench.errors import WorkbenchError
from workbench.model import Turn
from workbench.ui import learning_words as words
from workbench.ui import session
from workbench.ui.parts import plain
from workbench.ui.words import NAME, NAME_HINT


def draw(desk: Desk) -> None:
    """What changed and from how many decisions, before and after, and what can be done about it."""
    learned = desk.learned()
    plain.aside(words.EXPLAINED)
    plain.note(words.standing(learned))
    if learned.on and learned.lesson.enough:
        _weights(learned)
        plain.listed(words.HELD_OUT, words.held_out(learned.lesson))
    with st.expander(words.STEER, key="learning"):
        _steer(desk, learned)


def _weights(learned: Learned) -> None:
    st.dataframe(
        pd.DataFrame(words.rows(learned), columns=pd.Index(words.COLUMNS)),
        hide_index=True,
        column_config={name: st.column_config.NumberColumn(format="%.2f") for name in words.COLUMNS[1:]},
        alt=words.TABLE,
        key="weights",
    )
    plain.aside(words.SCALE)


def _steer(desk: Desk, learned: Learned) -> None:
    plain.aside(words.STEER_EXPLAINED)
    session.preset(session.NAME, session.reviewer())
    st.text_input(
        NAME,
        key=session.NAME,
        placeholder=NAME_HINT,
        help=words.NAME_HELP,
        max_chars=80,
        autocomplete="off",
        on_change=session.introduce,
    )
    offered = {Turn.START_AGAIN: words.START_AGAIN}
    if learned.began:
        offered[Turn.TAKE_BACK] = words.TAKE_BACK
    offered |= {Turn.SWITCH_OFF: words.SWITCH_OFF} if learned.on else {Turn.SWITCH_ON: words.SWITCH_ON}
    for turn, label in offered.items():
        if st.button(label, key=turn):
            _turn(desk, turn)
    plain.listed(words.TURNS, [words.turn(one) for one in learned.turns])


def _turn(desk: Desk, turn: Turn) -> None:
    try:
        desk.steer(turn, session.reviewer())
    except WorkbenchError as problem:
        plain.problem(str(problem))
        return
    st.rerun()
