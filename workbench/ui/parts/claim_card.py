"""The middle pane: the claim with all that is known about it, and the verdict on it."""

from collections.abc import Mapping, Sequence
from html import escape

import streamlit as st

from workbench.desk import Worksheet
from workbench.model import Claim, ClaimId, DateMention, Label, Link, Quantity, Speaker
from workbench.ui import course, hand, phrases, session, words
from workbench.ui.parts import checked_before, claim_menu, plain, reported


def draw(sheet: Worksheet, claim: Claim) -> None:
    """Draw the card of one claim."""
    numbers = {each.id: each.number for each in sheet.reading.claims}
    with st.container(key="card-head", horizontal=True, vertical_alignment="center"):
        st.html(f'<h2 class="number">{phrases.claim_number(claim.number)}</h2>', width="content")
        st.space("stretch")
        claim_menu.draw(sheet, claim)
    st.html(told(claim, course.warnings(claim.id, sheet.reading.links), numbers, reworded_by(sheet, claim)))
    past = reported.told(hand.lineages(sheet, claim.id))
    if past := past + checked_before.told(hand.checked_before(claim.id)):
        st.html(past)
    hand.prepare(sheet, claim.id)
    _verdict(sheet, claim)


def reworded_by(sheet: Worksheet, claim: Claim) -> str:
    """Who gave the claim the sentence that it has now; empty where it is the one found in the text."""
    edits = [event for event in sheet.history.cuts if event.claim_id == claim.id and event.wording]
    return edits[-1].reviewer if edits else ""


def told(claim: Claim, warnings: Sequence[Link], numbers: Mapping[ClaimId, int], reworded: str = "") -> str:
    """The claim in HTML, every word of the article escaped. `numbers` are those of the article's claims;
    `reworded` names who gave the claim its sentence. The quote stays the article's words."""
    same = claim.sentence.strip(" .") == claim.quote.strip(" .")
    by = f" <small>{escape(words.REWORDED.format(name=reworded))}</small>" if reworded else ""
    alone = "" if same and not reworded else f'<p class="alone">{escape(claim.sentence)}{by}</p>'
    chips = "".join(f"<li>{chip(quantity)}</li>" for quantity in claim.quantities)
    figures = f'<ul class="chips">{chips}</ul>' if chips else ""
    return (
        f'<section class="claim-card">'
        f"<blockquote>“{escape(claim.quote.strip())}”</blockquote>{alone}{figures}"
        f"<dl><dt>{words.SPEAKER}</dt><dd>{speaker(claim.speaker)}</dd>"
        f"<dt>{words.REFERS_TO}</dt><dd>{refers_to(claim.date)}</dd></dl>"
        f"{''.join(warning(links, claim, numbers) for links in course.by_claims(warnings))}</section>"
    )


def chip(quantity: Quantity) -> str:
    """A figure as it is written, what it counts, and the range that its wording allows."""
    surface, counted = quantity.surface, quantity.object or ""
    role = words.ROLES.get(quantity.role)
    shown = [f"<b>{escape(surface)}</b>"]
    if counted and counted not in surface:
        shown.append(escape(counted))
    notes = [note for note in (role, phrases.allowance(quantity)) if note]
    if notes:
        shown.append(f"<span>{escape(' · '.join(notes))}</span>")
    return " ".join(shown)


def speaker(who: Speaker | None) -> str:
    """Who says it, in what role, and how sure that is."""
    if who is None:
        return escape(words.NO_SPEAKER)
    notes = [note for note in (who.role, words.CONFIDENCE[who.confidence]) if note]
    return f"<b>{escape(who.name)}</b>" + "".join(f" · {escape(note)}" for note in notes)


def refers_to(mention: DateMention | None) -> str:
    """The day or period that the claim speaks of, and how it was worked out."""
    if mention is None:
        return escape(words.NO_DATE)
    quoted = f"“{mention.expression}”" if mention.expression else ""
    how = ", ".join(part for part in (quoted, mention.basis) if part)
    return f"<b>{escape(phrases.period(mention.period))}</b> · {escape(how)}"


def warning(links: Sequence[Link], claim: Claim, numbers: Mapping[ClaimId, int]) -> str:
    """What does not add up between the same claims, with the sums, the gravest first."""
    sums = "".join(f"<span>{escape(phrases.sentence(link.expression))}</span>" for link in links)
    others = phrases.together([numbers[other] for other in links[0].claims if other != claim.id])
    return f'<p class="warning"><b>{words.STATUSES[links[0].status]}</b>{sums}<small>{others}</small></p>'


def _verdict(sheet: Worksheet, claim: Claim) -> None:
    with st.container(key="verdict"):
        st.pills(
            words.VERDICT,
            list(Label),
            key=hand.label_key(claim.id, session.reviewer()),
            format_func=phrases.numbered,
            on_change=hand.keep_draft,
            args=(claim.id,),
        )
    with st.container(key="rationale"):
        st.text_area(
            words.RATIONALE,
            key=hand.rationale_key(claim.id, session.reviewer()),
            placeholder=words.RATIONALE_HINT,
            height=96,
            on_change=hand.keep_draft,
            args=(claim.id,),
        )
    with st.container(key="save", horizontal=True, vertical_alignment="center"):
        st.button(words.SAVE, key="save-next", type="primary", on_click=hand.save, args=(claim.id,))
        verdict = sheet.history.verdict(claim.id)
        if verdict is not None:
            st.html(f'<p class="saved">{escape(phrases.saved(verdict))}</p>', width="content")
    if session.visit().refusal:
        plain.problem(session.visit().refusal)
