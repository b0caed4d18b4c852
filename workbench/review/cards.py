"""Which claims an article has once reviewers have marked, dismissed, merged, split and reworded them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from workbench.model import (
    Action,
    Claim,
    ClaimId,
    Confidence,
    DateMention,
    Event,
    Granularity,
    Period,
    Span,
    Speaker,
    claim_id,
)
from workbench.review.history import History

GIVEN = "given by the reviewer"
"""The basis of a date that nobody read in the text."""


def cards(claims: Iterable[Claim], history: History) -> tuple[Claim, ...]:
    """The claims on the list, as they read now, numbered from 1 in the order of the text.

    `claims` are all that were ever found in the article or marked in it.
    """
    listed = _listed(history.cuts)
    edits: dict[ClaimId, list[Event]] = {}
    for event in history.cuts:
        if event.action is Action.EDIT:
            edits.setdefault(event.claim_id, []).append(event)
    shown = [claim for claim in claims if listed.get(claim.id, not claim.by_hand)]
    shown.sort(key=lambda claim: (claim.span.start, -claim.span.end))
    return tuple(
        replace(_edited(claim, edits.get(claim.id, ())), number=number)
        for number, claim in enumerate(shown, 1)
    )


def taken_off(claims: Iterable[Claim], history: History) -> tuple[tuple[Claim, str], ...]:
    """The claims that reviewers took off the list, in the order of the text, each with the reason given."""
    listed = _listed(history.cuts)
    reasons = {gone: event.note for event in history.cuts for gone in event.taken_off}
    gone = [claim for claim in claims if listed.get(claim.id) is False]
    return tuple((claim, reasons[claim.id]) for claim in sorted(gone, key=lambda claim: claim.span))


def _listed(cuts: Sequence[Event]) -> dict[ClaimId, bool]:
    """For each claim that was ever taken off or put on, whether it is on; the latest act counts."""
    found: dict[ClaimId, bool] = {}
    for event in cuts:
        found |= dict.fromkeys(event.taken_off, False)
        found |= dict.fromkeys((claim_id(event.article_id, span) for span in event.put_on), True)
    return found


def _edited(claim: Claim, edits: Sequence[Event]) -> Claim:
    for event in edits:
        if event.wording:
            claim = replace(claim, sentence=event.wording)
        if event.speaker:
            claim = replace(claim, speaker=_speaker(claim, event.speaker))
        if event.period:
            claim = replace(claim, date=_date(claim, event.period))
    return claim


def _speaker(claim: Claim, name: str) -> Speaker:
    role = claim.speaker.role if claim.speaker and claim.speaker.name == name else None
    return Speaker(name, role, Confidence.GIVEN)


def _date(claim: Claim, period: Period) -> DateMention:
    granularity = Granularity.DAY if period.start == period.end else Granularity.OTHER
    if claim.date is None:
        return DateMention(Span(claim.span.start, claim.span.start), "", period, granularity, GIVEN)
    return replace(claim.date, period=period, granularity=granularity, basis=GIVEN)
