"""Figures and dates of a pair as named numbers, for the learned layer of the stance.

Looser than the meetings: what a barrier keeps apart is measured here all the same. -1 is "nothing there".
"""

from collections.abc import Iterable, Sequence
from datetime import date
from math import copysign, log1p

from workbench.match import gate, intervals, measures, periods
from workbench.match.figures import Meeting, primary
from workbench.match.periods import Fit, When
from workbench.match.surroundings import Figure, Side, stated
from workbench.model import Comparator, Quantity, Relation, Role

Features = dict[str, float]

MOST = 3
"""How many figures and dates of a claim are looked at."""

MOST_OF_EVIDENCE = 12
"""The same for the evidence."""

FAVOUR = 1.5
"""What speaks for a pair where the evidence's figure is one that the claim's wording allows."""

BETTER = 0.7
"""What a figure's distance takes from its likeness, per unit of the logarithm of the ratio."""

_FITS = {fit: float(place) for place, fit in enumerate(Fit)}
_BOUNDS = {
    Comparator.OVER: 1.0, Comparator.AT_LEAST: 1.5, Comparator.UNDER: 2.0, Comparator.AT_MOST: 2.5,
    Comparator.UP_TO: 2.5, Comparator.NEARLY: 3.0, Comparator.ABOUT: 3.0, Comparator.EXACTLY: 0.5,
    Comparator.RANGE: 4.0, Comparator.VAGUE: 4.0, Comparator.BARE: 0.0,
}  # fmt: skip
_LIMITS = {"": 0.0, "before": 1.0, "after": 2.0, "by": 3.0}


def of_relations(met: Sequence[Meeting]) -> Features:
    """What the strict comparison found, counted over the figures that the claim asserts."""
    asserted = [m for m in met if primary(m)]
    found: Features = {f"figures_{kind}": 0.0 for kind in Relation}
    for meeting in asserted:
        found[f"figures_{meeting.relation}"] += 1
    found["figures_barred"] = float(sum(bool(m.barrier) for m in asserted))
    found["figures_of_other_time"] = float(sum(m.fit is Fit.DISJOINT for m in asserted))
    found["figures_contrary"] = float(sum(bool(m.contrary) for m in asserted))
    return found


def of_figures(claim: Side, evidence: Side) -> Features:
    """How the claim's figures stand to the nearest of the evidence, each of which stands for one at most."""
    mine = [f for f in claim.figures if not f.unstated][:MOST]
    theirs = [f for f in evidence.figures if not f.unstated][:MOST_OF_EVIDENCE]
    pairs = _aligned(mine, theirs, favour=0.0)
    within = [_within(*pair[:2]) for pair in pairs]
    kindest = [_within(*pair[:2]) for pair in _aligned(mine, theirs, favour=FAVOUR)]
    worst = min(zip(within, range(len(pairs)), strict=True), default=None)
    return {
        "claim_figures": float(len(mine)),
        "evidence_figures": float(len(theirs)),
        "figures_unmet": float(len(mine) - len(pairs)),
        "within_least": min(within, default=-1.0),
        "within_mean": _mean(within),
        "kindest_least": min(kindest, default=-1.0),
        "kindest_mean": _mean(kindest),
        "anywhere_least": min((_anywhere(figure, theirs) for figure in mine), default=-1.0),
        "equal_share": _mean([_equal(figure, theirs) for figure in mine]),
        "nearest_least": min((_closest(figure, theirs) for figure in mine), default=-1.0),
        **_pair("worst", pairs[worst[1]] if worst else None),
        **_pair("first", pairs[0] if pairs else None),
    }


Pair = tuple[Figure, Figure, float]
"""A figure of the claim, the one of the evidence that fits it best, and by how much it does."""


def _aligned(mine: Sequence[Figure], theirs: Sequence[Figure], favour: float) -> list[Pair]:
    """The best-fitting pairs, in the claim's order. `favour` goes to what the claim's wording allows."""
    scored = sorted(
        (
            -_fitness(one, other) - (favour * max(_within(one, other), 0.0) if favour else 0.0),
            place,
            row,
        )
        for place, one in enumerate(mine)
        for row, other in enumerate(theirs)
        if gate.kind(one) == gate.kind(other)
    )
    found: dict[int, Pair] = {}
    taken: set[int] = set()
    for score, place, row in scored:
        if place in found or row in taken:
            continue
        rivals = [
            other for other, spot, line in scored if spot == place and line != row and line not in taken
        ]
        found[place] = mine[place], theirs[row], min(min(rivals) - score, 3.0) if rivals else 3.0
        taken.add(row)
    return [found[place] for place in sorted(found)]


def _fitness(mine: Figure, theirs: Figure) -> float:
    near = len(mine.words & theirs.words) / (1 + min(len(mine.words), len(theirs.words)))
    nouns = 0.5 * bool(mine.nouns & theirs.nouns)
    unit = 0.5 * bool(mine.unit and mine.unit == theirs.unit)
    outcome = 0.4 * bool(mine.outcomes & theirs.outcomes)
    change = -1.0 * ((mine.quantity.role is Role.DELTA) != (theirs.quantity.role is Role.DELTA))
    gap = min(intervals.distance(mine.quantity, theirs.quantity), 4.0)
    return near + nouns + unit + outcome + change - BETTER * gap


def _within(mine: Figure, theirs: Figure) -> float:
    """1 where the evidence's figure is what the claim's wording says, 0 where it is outside of it."""
    claim, evidence = _in_one_unit(mine.quantity, theirs.quantity)
    if claim.comparator is Comparator.BARE and evidence.comparator is Comparator.BARE:
        same = intervals.same_value(claim, evidence)
        return 1.0 if same else 0.6 if intervals.rounds_to(claim, evidence) else 0.0
    if not intervals.within_wording(claim, evidence):
        return 0.0
    if evidence.value is None:
        return 0.5
    if intervals.opposite_bounds(claim, evidence):
        return 0.1
    return 1.0 if intervals.scaled(evidence, claim) in claim.expected else 0.8


def _in_one_unit(mine: Quantity, theirs: Quantity) -> tuple[Quantity, Quantity]:
    change = measures.converted(mine, theirs)
    return (mine, theirs) if change is None else (change.mine, change.theirs)


def _anywhere(mine: Figure, theirs: Iterable[Figure]) -> float:
    """The best that any figure of the evidence of the same kind is to one of the claim."""
    return max(
        (_within(mine, other) for other in theirs if gate.kind(other) == gate.kind(mine)), default=-1.0
    )


def _equal(mine: Figure, theirs: Iterable[Figure]) -> float:
    return float(any(intervals.same_value(mine.quantity, other.quantity) for other in theirs))


def _closest(mine: Figure, theirs: Iterable[Figure]) -> float:
    gaps = (intervals.distance(mine.quantity, other.quantity) for other in theirs)
    return min(min(gaps, default=5.0), 5.0)


def _pair(name: str, pair: Pair | None) -> Features:
    """One pair of figures in detail."""
    if pair is None:
        return {f"{name}_{key}": -1.0 for key in _DETAILS}
    mine, theirs, margin = pair
    claim, evidence = _in_one_unit(mine.quantity, theirs.quantity)
    fit = periods.fit(mine.when, theirs.when)
    values = (
        _within(mine, theirs),
        _ratio(claim, evidence),
        _BOUNDS[claim.comparator],
        _BOUNDS[evidence.comparator],
        float(len(mine.words & theirs.words)),
        float(bool(mine.nouns & theirs.nouns)),
        float(mine.unit == theirs.unit) if mine.unit and theirs.unit else 0.5,
        float(bool(mine.outcomes & theirs.outcomes)) if mine.outcomes and theirs.outcomes else 0.5,
        _FITS[fit],
        float(mine.direction * theirs.direction),
        float(theirs.cited),
        float(mine.negated != theirs.negated),
        margin,
    )
    return {f"{name}_{key}": value for key, value in zip(_DETAILS, values, strict=True)}


_DETAILS = (
    "within", "ratio", "bound", "evidence_bound", "shared_words", "same_noun", "same_unit", "same_outcome",
    "period", "direction", "cited", "negated", "margin",
)  # fmt: skip


def _ratio(claim: Quantity, evidence: Quantity) -> float:
    """The logarithm of the ratio, above 0 where the evidence's figure is the greater."""
    gap = min(intervals.distance(claim, evidence), 5.0)
    if claim.value is None or evidence.value is None:
        return gap
    return copysign(gap, intervals.scaled(evidence, claim) - claim.value)


def of_dates(claim: Side, evidence: Side) -> Features:
    """How the claim's dates stand to the nearest ones of the evidence."""
    mine = [stated(mention, claim.statement.text) for mention in claim.statement.dates][:MOST]
    theirs = [stated(mention, evidence.statement.text) for mention in evidence.statement.dates]
    if not theirs and evidence.statement.period and evidence.when:
        theirs = [evidence.when]
    fits = [{periods.fit(one, other) for other in theirs} for one in mine]
    first = mine[0] if mine else None
    gap, exact = _days(first, theirs)
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


def _days(first: When | None, theirs: Sequence[When]) -> tuple[float, float]:
    """How far the nearest date of the evidence lies from the claim's limit or day, signed and folded.

    Also whether it is the very day that the limit names. 99 where there is nothing to measure.
    """
    if first is None or not first.resolved:
        return 99.0, -1.0
    gaps = []
    for other in theirs:
        one, two = periods.in_year_of(first, other), periods.in_year_of(other, first)
        mine, day = _mark(one), _mark(two)
        if mine and day and one.yearless == two.yearless:
            gaps.append((day - mine).days)
    if not gaps:
        return 99.0, -1.0
    gap = min(gaps, key=abs)
    return copysign(log1p(abs(gap)), gap), float(gap == 0)


def _mark(when: When) -> date | None:
    """The day that a date names, whatever limit is made of it."""
    return when.named or when.period.end or when.period.start


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else -1.0
