"""The list of keys, and the switch that turns the single ones off."""

from html import escape

import streamlit as st

from workbench.ui import session, words

_SWITCH = "single-keys"


@st.dialog(words.SHORTCUTS, icon=":material/keyboard:", on_dismiss="rerun")
def draw() -> None:
    """Show the keys."""
    rows = "".join(f"<dt>{escape(key)}</dt><dd>{escape(does)}</dd>" for key, does in words.KEYS)
    st.html(f'<dl class="keys">{rows}</dl>')
    session.preset(_SWITCH, session.visit().single_keys)
    st.toggle(
        words.SINGLE_KEYS,
        key=_SWITCH,
        help=words.SINGLE_KEYS_HELP,
        on_change=lambda: session.switch_keys(bool(session.chosen(_SWITCH))),
    )
