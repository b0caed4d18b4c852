"""What stands on the page where there is nothing to review, and where to go from there."""

from html import escape

import streamlit as st

from workbench.desk import Worksheet
from workbench.ui import hand, places, session, words
from workbench.ui.course import Show


def state(heading: str, under: str = "") -> None:
    """A quiet box that says what is missing and what to do."""
    help_line = f"<p>{escape(under)}</p>" if under else ""
    st.html(f'<div class="empty"><h2>{escape(heading)}</h2>{help_line}</div>')


def no_article() -> None:
    """The first page of a store that holds no article."""
    state(words.NO_ARTICLE, words.NO_ARTICLE_HELP)
    with st.container(horizontal=True, horizontal_alignment="center"):
        st.page_link(places.ARTICLES, label=words.TO_ARTICLES, icon=":material/article:")
        if st.button(words.TRY_SAMPLE, key="try-sample", type="primary"):
            with st.spinner(words.SETTING_OUT):
                session.open_article(session.desk().take_in_sample().id)
            session.refine_soon()
            st.rerun()


def no_suggestions() -> None:
    """A claim that nothing in the evidence comes near."""
    state(words.NO_SUGGESTIONS, words.NO_SUGGESTIONS_HELP)
    st.page_link(places.EVIDENCE, label=words.TO_EVIDENCE, icon=":material/search:")


def none_shown(sheet: Worksheet) -> None:
    """A filter that leaves no claim; the one in hand stays."""
    with st.container(horizontal=True, vertical_alignment="center"):
        st.html(
            f'<p class="quiet" role="status">{words.NONE_SHOWN[session.visit().show]}</p>', width="content"
        )
        st.button(
            words.SHOW_ALL, key="show-all", type="tertiary", on_click=hand.choose_show, args=(Show.ALL, sheet)
        )


def all_decided() -> None:
    """The end of the work on an article."""
    with st.container(horizontal=True, vertical_alignment="center"):
        st.html(f'<p class="quiet" role="status">{words.ALL_DECIDED}</p>', width="content")
        st.page_link(places.EXPORT, label=words.TO_EXPORT, icon=":material/ios_share:")
