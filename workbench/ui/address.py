"""The address of the page, `?article=…&claim=…`: a link opens a place, and each place has its link."""

import time

import streamlit as st

from workbench.errors import NotFound
from workbench.model import ArticleId, ClaimId
from workbench.ui import session, words

_IN_FLIGHT = 2.0
"""Seconds in which the browser may still name a place that was left already."""


def read() -> str:
    """Go where the address says, if the reviewer changed it; a sentence where it names nothing."""
    wanted = (st.query_params.get("article", ""), st.query_params.get("claim", ""))
    now = session.visit()
    late = time.monotonic() - now.left.get(wanted, -_IN_FLIGHT) < _IN_FLIGHT
    if wanted == now.address or late or not any(wanted):
        return ""
    article, claim = wanted
    try:
        session.open_article(ArticleId(article))
    except NotFound:
        return words.UNKNOWN_ARTICLE
    try:
        if claim:
            session.open_claim(ClaimId(claim))
    except NotFound:
        return words.UNKNOWN_CLAIM
    return ""


def write() -> None:
    """Make the address name the place in hand."""
    now = session.visit()
    place = (now.article or "", now.claim or "")
    if place != now.address:
        now.left[now.address] = time.monotonic()
        now.address = place
    st.query_params.from_dict({name: at for name, at in zip(("article", "claim"), place, strict=True) if at})
