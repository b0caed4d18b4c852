"""The frame of the screen: navigation, look, and one clear sentence where something is wrong."""

from pathlib import Path

import streamlit as st

from workbench.errors import WorkbenchError
from workbench.ui import places, session, words
from workbench.ui.parts import plain

_STYLE = Path(plain.__file__).with_name("frame.css")
_DARK = Path(plain.__file__).with_name("dark.css")


def main() -> None:
    """Draw the page that the reviewer asked for."""
    st.set_page_config(page_title=words.PRODUCT, page_icon="🔎", layout="wide")
    page = st.navigation(
        [
            st.Page(places.REVIEW, title=words.REVIEW, icon=":material/rate_review:", default=True),
            st.Page(places.ARTICLES, title=words.ARTICLES, icon=":material/article:"),
            st.Page(places.EVIDENCE, title=words.EVIDENCE, icon=":material/library_books:"),
            st.Page(places.DASHBOARD, title=words.DASHBOARD, icon=":material/monitoring:"),
            st.Page(places.EXPORT, title=words.EXPORT, icon=":material/ios_share:"),
        ],
        position="top",
    )
    st.html(_STYLE)
    if st.context.theme.type == "dark":
        st.html(_DARK)
    plain.style()
    try:
        session.desk()
        page.run()
    except WorkbenchError as problem:
        plain.problem(str(problem))
