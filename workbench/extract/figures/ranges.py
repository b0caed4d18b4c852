"""What a hedge makes of a number: where the truth is expected, and outside which the wording is false.

The widths are this project's settings, not findings. How readers take hedged numbers differs, so the
expected range grades an agreement and only the strict range makes a conflict.
"""

from dataclasses import dataclass
from decimal import Decimal

from workbench.extract.figures.hedges import Hedge
from workbench.model import Interval

ROUND_SHARE = Decimal("0.10")
"""A bare round count may be off by half its grain, at most by this share of its value."""
UNIT_LEAD = Decimal("1.5")
"""More than 100, 1,000 or a million is expected to end at this multiple."""
LEAST_SHARE = Decimal("0.10")
"""At least v is expected within the grain or this share above it, whichever is more."""
JUST_SHARE = Decimal("0.05")
"""Just over and just under stay within this share."""
UNDER_SHARE = Decimal("0.5")
"""Fewer than v is expected within the grain or this share below it, whichever is less."""
NEAR_MOST, NEAR_LEAST = Decimal("0.10"), Decimal("0.02")
"""Nearly v is expected within the grain below it, at most and at least by these shares."""
ABOUT_LEAST = Decimal("0.02")
"""About v may be off by at least this share."""
STRICT_NEAR, STRICT_ABOUT = Decimal("1.5"), Decimal(2)
"""What multiple of the expected width makes the wording false."""
CLOSE_ABOVE = Decimal("0.5")
"""Close to v may lie above it by this multiple of the width."""
RATIO_EXPECTED, RATIO_STRICT = Decimal("0.05"), Decimal("0.10")
"""A bare ratio ("double", "a third") may be off by these shares."""
RATIO_NEAR, RATIO_STRICT_NEAR = Decimal("0.15"), Decimal("1.5")
"""Nearly double is expected within this share below it."""


@dataclass(frozen=True, slots=True)
class Ranges:
    """Where a fair reader expects the true value, and outside which the wording is false."""

    expected: Interval
    strict: Interval


def hedged(hedge: Hedge, value: Decimal, grain: Decimal, *, is_round: bool, is_measured: bool) -> Ranges:
    """The ranges of a hedged number.

    `is_round` marks a plain count that ends in zeros, `is_measured` what was rounded when it was
    written: percentages, decimals, money, and numbers with a magnitude word.
    """
    v, g = value, grain
    if hedge is Hedge.NONE:
        return _bare(v, g, is_round=is_round, is_measured=is_measured)
    if hedge in _BOUNDED:
        return _bounded(hedge, v, g)
    if hedge is Hedge.ABOUT:
        width = max(min(g / 2, ROUND_SHARE * v), ABOUT_LEAST * v)
        return _band(v, width, STRICT_ABOUT * width)
    if hedge in (Hedge.NEARLY, Hedge.CLOSE_TO):
        return _near(v, max(min(g, NEAR_MOST * v), NEAR_LEAST * v), above=hedge is Hedge.CLOSE_TO)
    return Ranges(_interval(v, v), _interval(v, v))


_BOUNDED = frozenset(
    {Hedge.OVER, Hedge.JUST_OVER, Hedge.AT_LEAST, Hedge.UP_TO, Hedge.AT_MOST, Hedge.UNDER, Hedge.JUST_UNDER}
)


def _bounded(hedge: Hedge, v: Decimal, g: Decimal) -> Ranges:
    zero = Decimal(0)
    if hedge is Hedge.OVER:
        return _above(v, v * UNIT_LEAD if g == v and v >= 10 and v.scaleb(-v.adjusted()) == 1 else v + g)
    if hedge is Hedge.JUST_OVER:
        expected = _interval(v, v + (min(g, JUST_SHARE * v) or g), low_open=True)
        return Ranges(expected, _interval(v, None, low_open=True))
    if hedge is Hedge.AT_LEAST:
        return Ranges(_interval(v, v + max(g, LEAST_SHARE * v)), _interval(v, None))
    if hedge is Hedge.UP_TO:
        return Ranges(_interval(max(zero, v - g), v), _interval(zero, v))
    if hedge is Hedge.AT_MOST:
        return Ranges(_interval(zero, v), _interval(zero, v))
    share = JUST_SHARE if hedge is Hedge.JUST_UNDER else UNDER_SHARE
    return Ranges(_interval(v - min(g, share * v), v, high_open=True), _interval(zero, v, high_open=True))


def _above(v: Decimal, high: Decimal) -> Ranges:
    return Ranges(_interval(v, high, low_open=True, high_open=True), _interval(v, None, low_open=True))


def _bare(v: Decimal, g: Decimal, *, is_round: bool, is_measured: bool) -> Ranges:
    if is_measured:
        expected = _interval(v - g / 2, v + g / 2, high_open=True)
        return Ranges(expected, _interval(v - g / 2, v + g / 2))
    if is_round:
        return _band(v, min(g / 2, ROUND_SHARE * v), g / 2)
    return Ranges(_interval(v, v), _interval(v, v))


def _near(v: Decimal, d: Decimal, *, above: bool) -> Ranges:
    high = v + CLOSE_ABOVE * d if above else v
    return Ranges(_interval(v - d, v, high_open=True), _interval(v - STRICT_NEAR * d, high))


def _band(v: Decimal, expected: Decimal, strict: Decimal) -> Ranges:
    return Ranges(_interval(v - expected, v + expected), _interval(v - strict, v + strict))


def ratio(hedge: Hedge, v: Decimal) -> Ranges:
    """The ranges of a hedged ratio: "almost double", "about a third", "more than four times"."""
    if hedge is Hedge.NONE:
        return _band(v, RATIO_EXPECTED * v, RATIO_STRICT * v)
    if hedge in (Hedge.NEARLY, Hedge.CLOSE_TO):
        return _near(v, RATIO_NEAR * v, above=hedge is Hedge.CLOSE_TO)
    whole = v == v.to_integral_value()
    if hedge is Hedge.OVER and whole:
        return _above(v, v + 1)
    if hedge is Hedge.ABOUT:
        return _band(v, 2 * RATIO_EXPECTED * v, 2 * RATIO_STRICT * v)
    return hedged(hedge, v, RATIO_STRICT * v, is_round=False, is_measured=False)


def between(low: Decimal, high: Decimal, *, high_open: bool = False, low_open: bool = False) -> Ranges:
    """A range that the words themselves give."""
    interval = _interval(low, high, low_open=low_open, high_open=high_open)
    return Ranges(interval, interval)


def mirrored(found: Ranges) -> Ranges:
    """The ranges of a number below zero, from those of its size."""
    return Ranges(_flipped(found.expected), _flipped(found.strict))


def _flipped(interval: Interval) -> Interval:
    low = None if interval.high is None else -interval.high
    high = None if interval.low is None else -interval.low
    return Interval(low, high, interval.high_open, interval.low_open)


def spanning(one: Ranges, other: Ranges) -> Ranges:
    """The ranges that hold both readings of an ambiguous wording, the lower one first."""
    return Ranges(
        Interval(one.expected.low, other.expected.high), Interval(one.strict.low, other.strict.high)
    )


def _interval(
    low: Decimal, high: Decimal | None, *, low_open: bool = False, high_open: bool = False
) -> Interval:
    if low == high:
        low_open = high_open = False  # "Almost zero" has no width, and a range of one value holds it.
    return Interval(float(low), None if high is None else float(high), low_open, high_open)
