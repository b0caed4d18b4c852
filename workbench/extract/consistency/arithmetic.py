"""Sums over ranges, and how they are written for a reader."""

from workbench.model import Interval, Quantity

_SYMBOLS = {"GBP": "£", "USD": "$", "EUR": "€"}
_MAGNITUDES = ((1e12, "tn"), (1e9, "bn"), (1e6, "m"))


def plus(one: Interval, other: Interval) -> Interval:
    """All sums of a value of each range."""
    low = None if one.low is None or other.low is None else one.low + other.low
    high = None if one.high is None or other.high is None else one.high + other.high
    return Interval(low, high, one.low_open or other.low_open, one.high_open or other.high_open)


def minus(one: Interval, other: Interval) -> Interval:
    """All differences of a value of each range."""
    turned = Interval(
        None if other.high is None else -other.high,
        None if other.low is None else -other.low,
        other.high_open,
        other.low_open,
    )
    return plus(one, turned)


def number(value: float, unit: str | None = None) -> str:
    """A value as a newspaper would write it: 1,063 or 1.77, with the sign of its unit."""
    if unit in _SYMBOLS and abs(value) >= 1e6:
        scale, name = next((scale, name) for scale, name in _MAGNITUDES if abs(value) >= scale)
        return f"{number(round(value / scale, 2), unit)}{name}"
    shown = f"{value:,.0f}" if abs(value - round(value)) < 1e-6 else f"{value:,.2f}".rstrip("0").rstrip(".")
    if unit in _SYMBOLS:
        return f"-{_SYMBOLS[unit]}{shown[1:]}" if shown.startswith("-") else f"{_SYMBOLS[unit]}{shown}"
    return f"{shown}%" if unit == "percent" else shown


def written(quantity: Quantity) -> str:
    """The figure in the article's own words."""
    surface = " ".join(quantity.surface.split())
    return surface[:1].lower() + surface[1:]


def bounds(interval: Interval, unit: str | None = None) -> str:
    """A range in words."""
    if interval.low is not None and interval.low == interval.high:
        return number(interval.low, unit)
    if interval.high is None and interval.low is not None:
        return f"{'more than' if interval.low_open else 'at least'} {number(interval.low, unit)}"
    if interval.low is None and interval.high is not None:
        return f"{'less than' if interval.high_open else 'at most'} {number(interval.high, unit)}"
    if interval.low is None or interval.high is None:
        return "any figure"
    return f"{number(interval.low, unit)} to {number(interval.high, unit)}"
