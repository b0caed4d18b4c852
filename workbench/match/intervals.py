"""Two comparable figures as ranges: whether they agree, and how to say so."""

from dataclasses import replace
from math import inf, isclose, log

from workbench.match.hints import gap_in_words, hint, inline, number
from workbench.model import Comparator, Interval, Quantity, Relation

NEAR = 0.01
"""The share by which two numbers of different precision may differ and still be rounded differently."""

_LOWER_BOUNDS = frozenset({Comparator.OVER, Comparator.AT_LEAST})
_UPPER_BOUNDS = frozenset({Comparator.UNDER, Comparator.AT_MOST, Comparator.UP_TO})


def relate(claim: Quantity, evidence: Quantity) -> tuple[Relation, str]:
    """What two comparable figures say to each other, with a note in words."""
    found = _interval(evidence, claim)
    if _same_wording(claim, evidence) or found.within(claim.expected) or _mutual(claim, evidence, found):
        return Relation.MATCH, _agreement(claim, evidence)
    if _only_rounded(claim, evidence, found):
        words = f"{number(evidence)} where the claim says {number(claim)}"
        return Relation.COMPATIBLE, f"{words}: rounded differently, {_apart(claim, evidence):.1f} % apart"
    outside = _breaks_limit(claim, evidence) or _same_precision(claim, evidence, found)
    if outside or not found.meets(claim.strict):
        return Relation.CONFLICT, _disagreement(claim, evidence)
    return Relation.COMPATIBLE, _allowance(claim, evidence, found)


def opposite_bounds(mine: Quantity, theirs: Quantity) -> bool:
    """True where one says "at least" and the other "at most" of the same figure."""
    both = {mine.comparator, theirs.comparator}
    return mine.value == theirs.value and bool(both & _LOWER_BOUNDS and both & _UPPER_BOUNDS)


def same_value(mine: Quantity, theirs: Quantity) -> bool:
    """True where both give the same number, 30 per cent and three in ten included."""
    if mine.value is None or theirs.value is None:
        return False
    return isclose(scaled(theirs, mine), mine.value, rel_tol=1e-9)


def within_wording(claim: Quantity, evidence: Quantity) -> bool:
    """True where the evidence's own number makes the claim's wording true, or it has no single one."""
    return evidence.value is None or scaled(evidence, claim) in claim.strict


def rounds_to(claim: Quantity, evidence: Quantity) -> bool:
    """True where the evidence's plain number is the claim's, rounded off by less than a hundredth."""
    if not claim.value or not _plain(claim, evidence):
        return False
    return _apart(claim, evidence) <= 100 * NEAR and claim.value in _interval(evidence, claim)


def _apart(claim: Quantity, evidence: Quantity) -> float:
    """How far the evidence's number lies from the claim's, in per cent of it."""
    return 100 * abs(scaled(evidence, claim) / claim.value - 1) if claim.value else inf


def distance(mine: Quantity, theirs: Quantity) -> float:
    one, other = _middle(mine), _middle(theirs)
    if one is None or other is None:
        return 1.0
    if one <= 0 or other <= 0:
        return 0.0 if one == other else 3.0
    return abs(log(other / one))


def _middle(quantity: Quantity) -> float | None:
    if quantity.value is not None:
        return quantity.value
    low, high = quantity.expected.low, quantity.expected.high
    return (low + high) / 2 if low is not None and high is not None else (low if low is not None else high)


def scaled(theirs: Quantity, mine: Quantity) -> float:
    return (theirs.value or 0.0) * _scale(theirs, mine)


def _scale(theirs: Quantity, mine: Quantity) -> float:
    """What to multiply the evidence's figure by: per cent and shares of one are the same thing."""
    if mine.unit == "percent" and theirs.unit == "ratio":
        return 100.0
    return 0.01 if mine.unit == "ratio" and theirs.unit == "percent" else 1.0


def _interval(evidence: Quantity, claim: Quantity) -> Interval:
    """The range that the evidence stands for, in the claim's unit."""
    scale = _scale(evidence, claim)
    found = evidence.expected
    if _computed(evidence):
        found = Interval(evidence.value, evidence.value)
    if scale == 1.0:
        return found
    low = None if found.low is None else found.low * scale
    high = None if found.high is None else found.high * scale
    return replace(found, low=low, high=high)


def _mutual(claim: Quantity, evidence: Quantity, found: Interval) -> bool:
    """True where each number lies in the range that the other stands for: both are the same, rounded."""
    if claim.value is None or evidence.value is None or not _plain(claim, evidence):
        return False
    return claim.value in found and scaled(evidence, claim) in claim.expected


def _only_rounded(claim: Quantity, evidence: Quantity, found: Interval) -> bool:
    """True where the claim's number is more precise than the evidence's, and could be rounded to it."""
    if not claim.value or evidence.value is None or not _plain(claim, evidence):
        return False
    steps = sorted((_width(claim.expected), _width(found)))
    gap = abs(scaled(evidence, claim) - claim.value)
    if isclose(steps[0], steps[1], rel_tol=1e-6) or gap >= steps[1]:
        return False
    return claim.value in found


def _plain(claim: Quantity, evidence: Quantity) -> bool:
    return claim.comparator is Comparator.BARE and evidence.comparator is Comparator.BARE


def _width(interval: Interval) -> float:
    return inf if interval.low is None or interval.high is None else interval.high - interval.low


def _breaks_limit(claim: Quantity, evidence: Quantity) -> bool:
    """True where a plain number lies beyond the limit that the claim sets ("more than 60": 60)."""
    limit = claim.comparator in _LOWER_BOUNDS | _UPPER_BOUNDS
    return limit and evidence.comparator is Comparator.BARE and not within_wording(claim, evidence)


def _same_precision(claim: Quantity, evidence: Quantity, found: Interval) -> bool:
    """True where two plain numbers, rounded alike, are neighbours: they share a limit and no more."""
    return _plain(claim, evidence) and isclose(_width(claim.expected), _width(found), rel_tol=1e-6)


def _computed(quantity: Quantity) -> bool:
    """True for a multiple with decimals ("1.77 times"): the result of a sum, not a turn of phrase."""
    value = quantity.value
    bare = quantity.unit == "ratio" and quantity.comparator is Comparator.BARE
    return bare and value is not None and value > 1 and value != int(value)


def _same_wording(claim: Quantity, evidence: Quantity) -> bool:
    return same_value(claim, evidence) and claim.comparator is evidence.comparator


def least(quantity: Quantity) -> float:
    low = quantity.strict.low
    return -inf if low is None else low


def most(quantity: Quantity) -> float:
    high = quantity.strict.high
    return inf if high is None else high


def _agreement(claim: Quantity, evidence: Quantity) -> str:
    if _same_wording(claim, evidence):
        same = f"the same figure, {number(evidence)}"
        return same if claim.value == evidence.value else f"{same}, {number(claim)} in the claim"
    if claim.comparator is Comparator.BARE:
        return f"{number(evidence)} in the evidence, {number(claim)} in the claim, rounded"
    return f"{inline(evidence.surface)}, as the claim's “{claim.surface}” says"


def _disagreement(claim: Quantity, evidence: Quantity) -> str:
    words = f"{inline(evidence.surface)} where the claim says {inline(claim.surface)}"
    details = [part for part in (gap_in_words(claim, evidence), hint(claim, evidence)) if part]
    return f"{words} ({'; '.join(details)})" if details else words


def _allowance(claim: Quantity, evidence: Quantity, found: Interval) -> str:
    words = f"{inline(evidence.surface)} where the claim says {inline(claim.surface)}"
    if claim.expected.within(found):
        return f"{words}: the evidence is too vague to settle it"
    middle, value = _middle(evidence), _middle(claim)
    if middle is None or value is None or claim.comparator in (Comparator.NEARLY, Comparator.ABOUT):
        return f"{words}: stretched, but not false"
    if claim.comparator in _LOWER_BOUNDS and middle > value:
        return f"{words}: literally true, but understated"
    if claim.comparator in _UPPER_BOUNDS and middle < value:
        return f"{words}: literally true, but overstated"
    return f"{words}: not the same, but not excluded by the wording"
