"""The Evidence page: what the store holds, taking more in, and a search over it."""

import streamlit as st

from workbench.ui import pages_words as words
from workbench.ui import session
from workbench.ui.parts import evidence_holdings, evidence_intake, evidence_search
from workbench.ui.words import EVIDENCE

desk = session.desk()
st.header(EVIDENCE)
holdings, intake = st.columns([3, 2], gap="large")

with intake:
    st.subheader(words.TAKE_IN_EVIDENCE)
    outcome = evidence_intake.draw(desk)
    if outcome:
        evidence_intake.report(outcome)
        session.refine_soon()

with holdings:
    evidence_holdings.draw(desk.collections())
    st.subheader(words.SEARCH_EVIDENCE)
    # As long as the model reads new evidence, a search with it would have to wait.
    evidence_search.draw(desk, with_model=desk.ready and not session.warming().busy)
