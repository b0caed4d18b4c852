"""The review of one article: its text, the claim in hand, the evidence for it."""

import streamlit as st

from workbench.desk import Worksheet
from workbench.model import Claim
from workbench.ui import address, course, cutting, hand, phrases, session, words
from workbench.ui.course import Show
from workbench.ui.parts import article, changes, claim_card, empty, evidence_pane, plain, strip


def page() -> None:
    """Draw the page."""
    now = session.visit()
    now.moved = False
    notices = [address.read(), now.notice]
    now.notice = ""
    article_id = session.current_article()
    if article_id is None:
        return empty.no_article()
    sheet = hand.sheet(article_id)
    claim_id = session.current_claim()
    address.write()
    strip.draw(sheet, claim_id)
    for told in (*notices, *sheet.reading.notes):
        if told:
            plain.note(told)
    left, middle, right = st.columns([5, 4, 5], gap="medium")
    with left, st.container(key="pane-article"):
        plain.quiet(phrases.set_aside(sum(line.kind.set_aside for line in sheet.article.lines)))
        article.draw(sheet, claim_id, now.marked, lambda: cutting.told(article.KEY))
        changes.taken_off(sheet.article.id)
    claim = next((c for c in sheet.reading.claims if c.id == claim_id), None)
    with middle, st.container(key="pane-card"):
        _middle(sheet, claim)
    with right, st.container(key="pane-evidence"):
        if claim is not None:
            evidence_pane.draw(sheet, claim.id)


def _middle(sheet: Worksheet, claim: Claim | None) -> None:
    changes.latest()
    if claim is None:
        return empty.state(words.NO_CLAIMS, words.NO_CLAIMS_HELP)
    if not course.shown(sheet, session.visit().show):
        empty.none_shown(sheet)
    elif not course.shown(sheet, Show.OPEN):
        empty.all_decided()
    claim_card.draw(sheet, claim)


page()
