"""Figures of a pair as named numbers, for the learned layer of the stance. -1 is "nothing there"."""

from collections.abc import Sequence

from workbench.match import alignment, intervals, periods
from workbench.match.alignment import Pair
from workbench.match.figures import Meeting, primary
from workbench.match.periods import Fit
from workbench.match.surroundings import Figure, Side
from workbench.model import Comparator, Relation

Features = dict[str, float]

LEAST_BOUNDS = frozenset({Comparator.OVER, Comparator.AT_LEAST})
"""Wordings that set a lower limit."""

MOST_BOUNDS = frozenset({Comparator.UNDER, Comparator.AT_MOST, Comparator.UP_TO})
"""Wordings that set an upper limit."""

_FITS = {fit: float(place) for place, fit in enumerate(Fit)}
_BOUNDS = {
    Comparator.OVER: 1.0, Comparator.AT_LEAST: 1.5, Comparator.UNDER: 2.0, Comparator.AT_MOST: 2.5,
    Comparator.UP_TO: 2.5, Comparator.NEARLY: 3.0, Comparator.ABOUT: 3.0, Comparator.EXACTLY: 0.5,
    Comparator.RANGE: 4.0, Comparator.VAGUE: 4.0, Comparator.BARE: 0.0,
}  # fmt: skip


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


def of_figures(claim: Side, evidence: Side, pairs: Sequence[Pair]) -> Features:
    """How the claim's figures stand to the nearest of the evidence, each of which stands for one at most."""
    mine, theirs = alignment.of_claim(claim), alignment.of_evidence(evidence)
    within = [alignment.within(one, other) for one, other, _ in pairs]
    kindest = [
        alignment.within(one, other)
        for one, other, _ in alignment.aligned(mine, theirs, favour=alignment.FAVOUR)
    ]
    worst = min(zip(within, range(len(pairs)), strict=True), default=None)
    return {
        "claim_figures": float(len(mine)),
        "evidence_figures": float(len(theirs)),
        "figures_unmet": float(len(mine) - len(pairs)),
        "within_least": min(within, default=-1.0),
        "within_mean": _mean(within),
        "kindest_least": min(kindest, default=-1.0),
        "kindest_mean": _mean(kindest),
        "anywhere_least": min((alignment.anywhere(figure, theirs) for figure in mine), default=-1.0),
        "equal_share": _mean([alignment.equal(figure, theirs) for figure in mine]),
        "nearest_least": min((alignment.closest(figure, theirs) for figure in mine), default=-1.0),
        "figures_outside": _mean([float(value == 0) for value in within]),
        **_by_words(mine, theirs),
        **_limits(mine, pairs),
        **_pair("worst", pairs[worst[1]] if worst else None),
        **_pair("first", pairs[0] if pairs else None),
        **_second(pairs, within),
    }


def _by_words(mine: Sequence[Figure], theirs: Sequence[Figure]) -> Features:
    """The figures paired by their words alone."""
    found = alignment.by_words(mine, theirs)
    return {
        "within_by_words": min((alignment.within(*pair) for pair in found), default=-1.0),
        "shared_by_words": float(len(found[0][0].words & found[0][1].words)) if found else -1.0,
    }


def _limits(mine: Sequence[Figure], pairs: Sequence[Pair]) -> Features:
    """How many limits the claim sets, and whether the evidence names the very limit."""
    wordings = [figure.quantity.comparator for figure in mine]
    edge = any(
        one.quantity.comparator in LEAST_BOUNDS | MOST_BOUNDS
        and intervals.same_value(one.quantity, other.quantity)
        for one, other, _ in pairs
    )
    return {
        "lower_limits": float(sum(wording in LEAST_BOUNDS for wording in wordings)),
        "upper_limits": float(sum(wording in MOST_BOUNDS for wording in wordings)),
        "on_the_limit": float(edge),
    }


def _pair(name: str, pair: Pair | None) -> Features:
    """One pair of figures in detail."""
    if pair is None:
        return {f"{name}_{key}": -1.0 for key in _DETAILS}
    mine, theirs, margin = pair
    claim, evidence = alignment.in_one_unit(mine.quantity, theirs.quantity)
    fit = periods.fit(mine.when, theirs.when)
    values = (
        alignment.within(mine, theirs),
        alignment.ratio(claim, evidence),
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


def _second(pairs: Sequence[Pair], within: Sequence[float]) -> Features:
    """The second pair in short."""
    if len(pairs) < 2:
        return {"second_within": -1.0, "second_ratio": -9.0, "second_bound": -1.0}
    mine, theirs, _ = pairs[1]
    claim, evidence = alignment.in_one_unit(mine.quantity, theirs.quantity)
    return {
        "second_within": within[1],
        "second_ratio": alignment.ratio(claim, evidence),
        "second_bound": _BOUNDS[claim.comparator],
    }


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else -1.0
