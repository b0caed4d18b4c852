"""The way through an article's claims: which ones are shown, and which comes next."""

from collections.abc import Sequence
from enum import StrEnum

from workbench.desk import Worksheet
from workbench.model import Claim, ClaimId, Link, LinkStatus, Status


class Show(StrEnum):
    """Which claims the reviewer goes through."""

    ALL = "all"
    OPEN = "open"
    WARNINGS = "warnings"
    DECIDED = "decided"


_GRAVITY = (LinkStatus.CONFLICT, LinkStatus.INCOMPLETE, LinkStatus.WEAK)


def warnings(claim_id: ClaimId, links: Sequence[Link]) -> tuple[Link, ...]:
    """What does not add up about a claim, in the article's own figures, the gravest first."""
    found = [link for link in links if link.status.warns and claim_id in link.claims]
    return tuple(sorted(found, key=lambda link: _GRAVITY.index(link.status)))


def by_claims(warned: Sequence[Link]) -> tuple[tuple[Link, ...], ...]:
    """The warnings in groups, each on the same claims: one gap in the figures, told in several ways."""
    groups: dict[frozenset[ClaimId], list[Link]] = {}
    for link in warned:
        groups.setdefault(frozenset(link.claims), []).append(link)
    return tuple(tuple(group) for group in groups.values())


def shown(sheet: Worksheet, show: Show) -> tuple[Claim, ...]:
    """The claims that a filter leaves, in the order of the text."""
    return tuple(claim for claim in sheet.reading.claims if _fits(sheet, claim, show))


def neighbour(sheet: Worksheet, show: Show, claim_id: ClaimId, by: int) -> ClaimId | None:
    """The next (1) or previous (-1) shown claim, seen from one that need not be shown.

    None at the end, and for a claim of another article.
    """
    places = {claim.id: place for place, claim in enumerate(sheet.reading.claims)}
    if claim_id not in places:
        return None
    here = places[claim_id]
    ahead = [claim.id for claim in shown(sheet, show) if (places[claim.id] - here) * by > 0]
    if not ahead:
        return None
    return ahead[0] if by > 0 else ahead[-1]


def onward(sheet: Worksheet, show: Show, claim_id: ClaimId) -> ClaimId | None:
    """Where to go once a claim is done: the next one shown, after the last the first that is still open.

    None where no other is open.
    """
    still_open = (claim.id for claim in shown(sheet, Show.OPEN) if claim.id != claim_id)
    return neighbour(sheet, show, claim_id, 1) or next(still_open, None)


def _fits(sheet: Worksheet, claim: Claim, show: Show) -> bool:
    match show:
        case Show.ALL:
            return True
        case Show.WARNINGS:
            return bool(warnings(claim.id, sheet.reading.links))
    decided = sheet.history.status(claim.id) is Status.DECIDED
    return decided is (show is Show.DECIDED)
