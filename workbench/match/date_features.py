"""Dates of a pair as named numbers, and what a day before or after leaves open, for the learned layer."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import copysign, log1p

from workbench.match import alignment, intervals, periods
from workbench.match.alignment import Pair
from workbench.match.figure_features import LEAST_BOUNDS, MOST_BOUNDS
from workbench.match.periods import Fit, When
from workbench.match.surroundings import Figure, Side, is_content, stated

Features = dict[str, float]

MOST = 3
"""How many dates of a claim are looked at."""

MOST_OF_EVIDENCE = 8
"""The same for the evidence."""

AROUND = (45, 35)
"""Characters before and after a date whose words belong to it."""

NO_GAP = 99.0
"""Where there are no two days to measure between."""

NOTHING = -2.0
"""Where nothing can be said of a limit or of growth; -1 to 1 are an answer."""

_DAY = timedelta(days=1)
_FITS = {fit: float(place) for place, fit in enumerate(Fit)}
_LIMITS = {"": 0.0, "before": 1.0, "after": 2.0, "by": 3.0}


def of_dates(claim: Side, evidence: Side) -> Features:
    """How the claim's dates stand to the nearest ones of the evidence."""
    mine = [stated(mention, claim.statement.text) for mention in claim.statement.dates][:MOST]
    theirs = [stated(mention, evidence.statement.text) for mention in evidence.statement.dates]
    if not theirs and evidence.statement.period and evidence.when:
        theirs = [evidence.when]
    fits = [{periods.fit(one, other) for other in theirs} for one in mine]
    first = mine[0] if mine else None
    gap, exact = _nearest(first, theirs)
    return {
        "claim_dates": float(len(mine)),
        "evidence_dates": float(len(theirs)),
        "dates_met": _mean([float(bool(found & {Fit.SAME, Fit.INSIDE})) for found in fits]),
        "dates_apart": _mean([float(found == {Fit.DISJOINT}) for found in fits]),
        "dates_same": _mean([float(Fit.SAME in found) for found in fits]),
        "date_limit": _LIMITS[first.limit] if first else -1.0,
        "date_days": float(first.period.days or 0) if first else -1.0,
        "date_gap": gap,
        "date_of_limit": exact,
    }


def of_growth(pairs: Sequence[Pair]) -> Features:
    """What the figures would say if they only grew: 420 on the 14th leaves "over 430 on the 15th" open.

    1 where the claim holds, 0 where that is left open, -1 where it does not hold, -2 where nothing is known.
    """
    signs = [_later(mine.when, theirs.when) for mine, theirs, _ in pairs]
    said = [
        _if_growing(mine, theirs, later)
        for (mine, theirs, _), later in zip(pairs, signs, strict=True)
        if later is not None
    ]
    known = [value for value in said if value != NOTHING]
    first = signs[0] if signs else None
    return {
        "growing_least": min(known, default=NOTHING),
        "growing_mean": sum(known) / len(known) if known else NOTHING,
        "later": NOTHING if first is None else first,
    }


@dataclass(frozen=True, slots=True)
class _Place:
    """A date with the stems of the words around it."""

    when: When
    words: frozenset[str]


def of_places(claim: Side, evidence: Side) -> Features:
    """The claim's date that is met worst, beside the date of the evidence that stands among like words."""
    mine, theirs = _places(claim)[:MOST], _places(evidence)[:MOST_OF_EVIDENCE]
    found = [_met(one, theirs) for one in mine] if theirs else []
    if not found:
        return dict(zip(_PLACE, (NOTHING, -1.0, NO_GAP, -1.0, -1.0, -1.0), strict=True))
    return dict(zip(_PLACE, min(found), strict=True))


_PLACE = ("placed_holds", "placed_fit", "placed_gap", "placed_words", "placed_year", "placed_same_limit")


def _met(mine: _Place, theirs: Sequence[_Place]) -> tuple[float, ...]:
    other = max(theirs, key=lambda place: _nearness(mine, place))
    days = _days(mine.when, other.when)
    one, two = _named(mine.when), _named(other.when)
    return (
        _holds(mine.when.limit, days),
        _FITS[periods.fit(mine.when, other.when)],
        _folded(days),
        float(len(mine.words & other.words)),
        float(one[1].year == two[1].year) if one and two else -1.0,
        float(mine.when.limit == other.when.limit),
    )


def _nearness(mine: _Place, theirs: _Place) -> tuple[int, float]:
    days = _days(mine.when, theirs.when)
    return len(mine.words & theirs.words), float("-inf") if days is None else -abs(days)


def _holds(limit: str, days: int | None) -> float:
    """Whether a day so many days after the one that the claim names meets the claim's limit."""
    if days is None:
        return NOTHING
    if limit == "before":
        return -0.5 if days == 0 else float(days < 0)
    if limit == "after":
        return -0.5 if days == 0 else float(days > 0)
    return float(days <= 0) if limit == "by" else float(days == 0)


def _places(side: Side) -> list[_Place]:
    before, after = AROUND
    found = []
    for mention in side.statement.dates:
        start, end = mention.span.start, mention.span.end
        near = (
            token
            for token in side.tokens
            if start - before <= token.start < end + after and not start <= token.start < end
        )
        words = frozenset(token.stem for token in near if is_content(token))
        found.append(_Place(stated(mention, side.statement.text), words))
    return found


def _later(claim: When | None, evidence: When | None) -> float | None:
    """1 where the evidence's figure is of a later day than the claim's, -1 of an earlier, None if unknown.

    "Before the 17th" is earlier than the 17th, by half as much, and "after the 17th" later.
    """
    if claim is None or evidence is None or not (claim.resolved and evidence.resolved):
        return None
    days = _days(claim, evidence)
    if days is None:
        return None
    return copysign(1.0, days) if days else {"before": 0.5, "after": -0.5}.get(claim.limit, 0.0)


def _if_growing(mine: Figure, theirs: Figure, later: float) -> float:
    claim, evidence = alignment.in_one_unit(mine.quantity, theirs.quantity)
    if claim.value is None or evidence.value is None:
        return NOTHING
    inside = intervals.within_wording(claim, evidence)
    if later == 0:
        return 1.0 if inside else -1.0
    if claim.comparator in LEAST_BOUNDS:
        return -float(not inside) if later > 0 else float(inside)
    if claim.comparator in MOST_BOUNDS:
        return float(inside) if later > 0 else -float(not inside)
    value = intervals.scaled(evidence, claim)
    if value == claim.value:
        return 0.5
    return 0.0 if (value > claim.value) == (later > 0) else -1.0


def _nearest(first: When | None, theirs: Sequence[When]) -> tuple[float, float]:
    """How far the nearest date of the evidence lies from the claim's limit or day, signed and folded.

    Also whether it is the very day that the limit names.
    """
    if first is None or not first.resolved:
        return NO_GAP, -1.0
    gaps = [days for days in (_days(first, other) for other in theirs) if days is not None]
    if not gaps:
        return NO_GAP, -1.0
    gap = min(gaps, key=abs)
    return _folded(gap), float(gap == 0)


def _days(mine: When, theirs: When) -> int | None:
    """The days from one date to another, 0 where they overlap, None where one of them is not known."""
    one, two = periods.in_year_of(mine, theirs), periods.in_year_of(theirs, mine)
    first, second = _named(one), _named(two)
    if first is None or second is None or one.yearless != two.yearless:
        return None
    if second[0] > first[1]:
        return (second[0] - first[1]).days
    return min((second[1] - first[0]).days, 0)


def _folded(days: int | None) -> float:
    return NO_GAP if days is None else copysign(log1p(abs(days)), days)


def _named(when: When) -> tuple[date, date] | None:
    """The first and last day that a date names; of a limit the day that it begins or ends with."""
    start, end = when.period.start, when.period.end
    if when.limit == "before" and end:
        return end + _DAY, end + _DAY
    if when.limit == "after" and start:
        return start - _DAY, start - _DAY
    if when.limit == "by" and end:
        return end, end
    known = (start or end, end or start)
    return (known[0], known[1]) if known[0] and known[1] else None


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else -1.0
