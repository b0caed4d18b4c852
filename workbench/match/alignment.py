"""Which figure of a passage stands for which of a claim, however different they are, and how the two lie.

Looser than the meetings: what a barrier keeps apart is paired here all the same.
"""

from collections.abc import Iterable, Sequence
from math import copysign

from workbench.match import gate, intervals, measures
from workbench.match.surroundings import Figure, Side
from workbench.model import Comparator, Quantity, Role

MOST = 3
"""How many figures of a claim are looked at."""

MOST_OF_EVIDENCE = 12
"""The same for the evidence."""

FAVOUR = 1.5
"""What speaks for a pair where the evidence's figure is one that the claim's wording allows."""

BETTER = 0.7
"""What a figure's distance takes from its likeness, per unit of the logarithm of the ratio."""

CLEAR = 3.0
"""The margin to the runner-up from which a pair is as clear as one without any."""

Pair = tuple[Figure, Figure, float]
"""A figure of the claim, the one of the evidence that fits it best, and by how much it does."""


def of_claim(claim: Side) -> list[Figure]:
    return [figure for figure in claim.figures if not figure.unstated][:MOST]


def of_evidence(evidence: Side) -> list[Figure]:
    return [figure for figure in evidence.figures if not figure.unstated][:MOST_OF_EVIDENCE]


def aligned(mine: Sequence[Figure], theirs: Sequence[Figure], favour: float = 0.0) -> list[Pair]:
    """The best-fitting pairs, in the claim's order. `favour` goes to what the claim's wording allows."""
    scored = sorted(
        (-_fitness(one, other) - (favour * max(within(one, other), 0.0) if favour else 0.0), place, row)
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
        found[place] = mine[place], theirs[row], min(min(rivals) - score, CLEAR) if rivals else CLEAR
        taken.add(row)
    return [found[place] for place in sorted(found)]


def by_words(mine: Sequence[Figure], theirs: Sequence[Figure]) -> list[tuple[Figure, Figure]]:
    """For each figure of the claim the one whose words are most alike, whatever its value."""
    found = []
    for one in mine:
        others = [other for other in theirs if gate.kind(one) == gate.kind(other)]
        if others:
            found.append((one, max(others, key=lambda other: _wording(one, other))))
    return found


def _wording(mine: Figure, theirs: Figure) -> int:
    unit = bool(mine.unit and mine.unit == theirs.unit)
    return len(mine.words & theirs.words) + 2 * bool(mine.nouns & theirs.nouns) + unit


def _fitness(mine: Figure, theirs: Figure) -> float:
    near = len(mine.words & theirs.words) / (1 + min(len(mine.words), len(theirs.words)))
    nouns = 0.5 * bool(mine.nouns & theirs.nouns)
    unit = 0.5 * bool(mine.unit and mine.unit == theirs.unit)
    outcome = 0.4 * bool(mine.outcomes & theirs.outcomes)
    change = -1.0 * ((mine.quantity.role is Role.DELTA) != (theirs.quantity.role is Role.DELTA))
    gap = min(intervals.distance(mine.quantity, theirs.quantity), 4.0)
    return near + nouns + unit + outcome + change - BETTER * gap


def within(mine: Figure, theirs: Figure) -> float:
    """1 where the evidence's figure is what the claim's wording says, 0 where it is outside of it."""
    claim, evidence = in_one_unit(mine.quantity, theirs.quantity)
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


def in_one_unit(mine: Quantity, theirs: Quantity) -> tuple[Quantity, Quantity]:
    change = measures.converted(mine, theirs)
    return (mine, theirs) if change is None else (change.mine, change.theirs)


def anywhere(mine: Figure, theirs: Iterable[Figure]) -> float:
    """The best that any figure of the evidence of the same kind is to one of the claim."""
    return max((within(mine, other) for other in theirs if gate.kind(other) == gate.kind(mine)), default=-1.0)


def equal(mine: Figure, theirs: Iterable[Figure]) -> float:
    return float(any(intervals.same_value(mine.quantity, other.quantity) for other in theirs))


def closest(mine: Figure, theirs: Iterable[Figure]) -> float:
    gaps = (intervals.distance(mine.quantity, other.quantity) for other in theirs)
    return min(min(gaps, default=5.0), 5.0)


def ratio(claim: Quantity, evidence: Quantity) -> float:
    """The logarithm of the ratio, above 0 where the evidence's figure is the greater."""
    gap = min(intervals.distance(claim, evidence), 5.0)
    if claim.value is None or evidence.value is None:
        return gap
    return copysign(gap, intervals.scaled(evidence, claim) - claim.value)
