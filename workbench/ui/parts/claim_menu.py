"""The menu of one claim: correct what was read in it, take it off the list, merge it with a neighbour."""

import streamlit as st

from workbench.desk import Worksheet
from workbench.model import Claim, Period
from workbench.ui import cutting, phrases, session, words
from workbench.ui.parts import days, plain


def draw(sheet: Worksheet, claim: Claim) -> None:
    """Draw the menu. It closes when the claims have changed, and stays where that was refused."""
    menu = cutting.field("menu", claim.id)
    with st.popover(words.CHANGE, type="tertiary", icon=":material/edit:", key=menu):
        correct, dismiss, merge = st.tabs([words.CORRECT, words.DISMISS, words.MERGE])
        with correct:
            _correct(claim)
        with dismiss:
            _dismiss(claim)
        with merge:
            _merge(sheet, claim)
        if session.visit().objection:
            plain.problem(session.visit().objection)


def _correct(claim: Claim) -> None:
    sentence, speaker = (cutting.field(name, claim.id) for name in (cutting.SENTENCE, cutting.SPEAKER))
    session.preset(sentence, claim.sentence)
    session.preset(speaker, claim.speaker.name if claim.speaker else "")
    with st.form(cutting.field("correct", claim.id), border=False):
        st.text_area(words.SENTENCE, key=sentence, height=96)
        st.text_input(words.SPOKEN_BY, key=speaker, autocomplete="off")
        _days(claim)
        st.form_submit_button(words.SAVE_CHANGES, on_click=cutting.correct, args=(claim,))


def _days(claim: Claim) -> None:
    known = claim.date.period if claim.date else Period(None, None)
    places = (words.FROM, cutting.START, known.start), (words.TO, cutting.END, known.end)
    for column, (label, name, day) in zip(st.columns(2), places, strict=True):
        session.preset(cutting.field(name, claim.id), day)
        with column:
            days.pick(label, cutting.field(name, claim.id), around=day)
    plain.aside(words.DAYS_HELP)


def _dismiss(claim: Claim) -> None:
    with st.form(cutting.field("dismiss", claim.id), border=False):
        st.selectbox(
            words.WHY_OFF,
            words.WHYS_OFF,
            index=None,
            key=cutting.field(cutting.REASON, claim.id),
            placeholder=words.WHY_OFF_HINT,
            accept_new_options=True,
        )
        st.form_submit_button(words.DISMISS, on_click=cutting.dismiss, args=(claim,))


def _merge(sheet: Worksheet, claim: Claim) -> None:
    claims = sheet.reading.claims
    here = claims.index(claim)
    others = [(claims[place], place > here) for place in (here - 1, here + 1) if 0 <= place < len(claims)]
    plain.aside(words.MERGE_HELP if others else words.NOTHING_TO_MERGE)
    for other, ahead in others:
        plain.quote(other.quote)
        st.button(
            phrases.with_claim(other.number, ahead),
            key=cutting.field(f"merge-{other.id}", claim.id),
            on_click=cutting.merge,
            args=(claim, other),
        )
