"""What was done to the claims: the latest change with its undo, and the claims that were taken off."""

import streamlit as st

from workbench.model import ArticleId
from workbench.ui import cutting, phrases, session, words
from workbench.ui.parts import plain


def latest() -> None:
    """One line on what was just done, as long as the reviewer has done nothing since."""
    said = session.visit().said
    if said is None:
        return
    with st.container(key="undo-cut", horizontal=True, vertical_alignment="center"):
        plain.quiet(said.text)
        if said.event is not None:
            st.button(words.UNDO, key="undo", type="tertiary", icon=":material/undo:", on_click=cutting.undo)


def taken_off(article: ArticleId) -> None:
    """The claims that are off the list, each with the reason and the way back, if there are any."""
    gone = session.desk().taken_off(article)
    if not gone:
        return
    with st.expander(phrases.taken_off(len(gone)), key="taken-off"):
        for claim, reason in gone:
            plain.quote(claim.quote, reason or words.RECUT)
            st.button(
                words.PUT_BACK,
                key=f"back-{claim.id}",
                type="tertiary",
                icon=":material/undo:",
                on_click=cutting.put_back,
                args=(claim.id,),
            )
