"""Figures that come twice in one article: the same again, in another unit, or at odds with themselves.

Silent unless the words around the two figures are nearly the same.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator
from functools import lru_cache

from workbench.extract.consistency.arithmetic import written
from workbench.extract.consistency.figures import Figure, Row, ids
from workbench.extract.cues import listed
from workbench.model import Claim, Comparator, Link, LinkStatus, LinkType, Role

LEAST = 13
"""Counts below this come up by chance."""

COMPARED_WITH = 4
"""How many earlier figures a figure is held against, so that long tables stay quick."""

SAME_WORDS, DRIFT_WORDS, TENSION_WORDS = 1, 2, 3
"""How many telling words two claims must share to be taken as speaking of one thing."""

TENSION_SHARE = 0.75
"""From this share of common words on, two figures for one thing are at odds."""

_EASILY_SWAPPED = (
    {"percent", "percentage point"},
    {"person", "household", "family", "home", "case"},
    {"kilometre", "mile"},
    {"metre", "foot"},
    {"hectare", "acre", "square kilometre", "square mile"},
    {"celsius", "fahrenheit"},
    {"mph", "kilometre per hour"},
    {"GBP", "USD", "EUR"},
)
_FACTORS = (1e3, 1e6, 1e-3, 1e-6)
_WORD = re.compile(r"[^\W\d_]{4,}")
_NAME = re.compile(
    r"(?<=[^.!?“\"\s]\s)[A-Z][^\W\d_]{2,}|\b(?:first|second|third|other|others|another|rest|each)\b"
)
_PLAIN = listed(
    """
    about after also around been before from have into less more most nearly over said says some than
    that their them there they this were when which while will with would million billion thousand
    """
)


def links(row: Row) -> Iterator[Link]:
    """Repeated figures, drifting units and contradictions, each against its first statement."""
    alike: dict[Hashable, list[Figure]] = defaultdict(list)
    for figure in row.figures:
        if figure.role not in (Role.VALUE, Role.DELTA) or figure.quantity.value is None:
            continue
        for key, proposed in _proposals(figure):
            before = alike[key]
            for first in before[:COMPARED_WITH]:
                link = proposed(first, figure) if first.claim is not figure.claim else None
                if link is not None:
                    yield link
                    break
            before.append(figure)


def _proposals(figure: Figure) -> Iterator[tuple[Hashable, Callable[[Figure, Figure], Link | None]]]:
    """What a figure is to be looked up by, and what then to hold it against."""
    digits = _digits(figure)
    if len(digits) > 1 and abs(figure.quantity.value or 0) >= LEAST:
        yield ("same", figure.quantity.value), _same
    if len(digits) > 2 or figure.quantity.unit:
        yield ("digits", digits), _drift
    if figure.quantity.object:
        yield ("thing", figure.quantity.unit, _thing(figure)), _tension


def _digits(figure: Figure) -> str:
    """The figures of a number without its magnitude: 2.3bn and 2.3m are alike."""
    return f"{figure.quantity.value:.6e}".partition("e")[0].rstrip("0").rstrip(".")


def _thing(figure: Figure) -> str:
    return (figure.quantity.object or "").lower().rpartition(" ")[2]


def _same(first: Figure, again: Figure) -> Link | None:
    one, other = first.quantity, again.quantity
    if one.strict != other.strict or one.unit != other.unit:
        return None
    if _shared(first.claim, again.claim) < SAME_WORDS or _days_apart(first.claim, again.claim):
        return None
    return _link(
        LinkType.SAME_ASSERTION, first, again, f"{written(other)} again, as before", LinkStatus.CONSISTENT
    )


def _drift(first: Figure, again: Figure) -> Link | None:
    one, other = first.quantity, again.quantity
    if one.value is None or other.value is None:
        return None
    units = {one.unit, other.unit}
    swapped = one.value == other.value and len(units) == 2 and any(units <= pair for pair in _EASILY_SWAPPED)
    scaled = one.unit == other.unit and len(_digits(first)) > 2 and other.value / (one.value or 1) in _FACTORS
    if not (swapped or scaled) or _shared(first.claim, again.claim) < DRIFT_WORDS:
        return None
    shown = f"{_named(first)} in one place, {_named(again)} in another"
    return _link(LinkType.UNIT_DRIFT, first, again, shown, LinkStatus.WEAK)


def _tension(first: Figure, again: Figure) -> Link | None:
    """Two figures for one thing, told in nearly the same words, that cannot both be right."""
    one, other = first.quantity, again.quantity
    bare = all(q.comparator in (Comparator.BARE, Comparator.EXACTLY) for q in (one, other))
    if not (bare and one.object) or one.strict.meets(other.strict):
        return None
    if len(first.claim.quantities) > 1 or len(again.claim.quantities) > 1:
        return None
    mine, theirs = _words(first.claim.quote), _words(again.claim.quote)
    common = len(mine & theirs)
    if common < TENSION_WORDS or common < TENSION_SHARE * min(len(mine), len(theirs)):
        return None
    if _names(first.claim) != _names(again.claim) or _days_apart(first.claim, again.claim):
        return None
    shown = f"{_named(first)} in one place, {_named(again)} in another"
    return _link(LinkType.TENSION, first, again, shown, LinkStatus.WEAK)


def _link(kind: LinkType, first: Figure, again: Figure, shown: str, status: LinkStatus) -> Link:
    return Link(kind, ids(first.claim, again.claim), shown, status)


def _named(figure: Figure) -> str:
    return f"{written(figure.quantity)} {figure.quantity.object or ''}".strip()


@lru_cache(maxsize=1024)
def _words(quote: str) -> frozenset[str]:
    """The telling words of a claim."""
    return frozenset(word.rstrip("s") for word in _WORD.findall(quote.lower())) - _PLAIN


def _shared(one: Claim, other: Claim) -> int:
    return len(_words(one.quote) & _words(other.quote))


def _names(claim: Claim) -> frozenset[str]:
    """Names, and words that set a thing apart from others of its kind."""
    return frozenset(_NAME.findall(claim.quote))


def _days_apart(one: Claim, other: Claim) -> bool:
    """True where the two claims give different dates."""
    return bool(one.date and other.date and one.date.period != other.date.period)
