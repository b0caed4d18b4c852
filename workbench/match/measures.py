"""Lengths, areas, weights, volumes, speeds and temperatures: one unit in terms of another.

A table instead of a library: a library's registry takes longer to load than all else that a comparison
needs, and knows thousands of units that no article uses.
"""

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from workbench.model import Comparator, Interval, Quantity, Role

_DIMENSIONS = {
    "length": "millimetre 0.001 centimetre 0.01 metre 1 kilometre 1000 inch 0.0254 foot 0.3048 yard 0.9144 "
    "mile 1609.344",
    "area": "hectare 10000 acre 4046.8564224 square_metre 1 square_foot 0.09290304 square_kilometre 1000000 "
    "square_mile 2589988.110336",
    "weight": "gram 0.001 kilogram 1 tonne 1000 short_ton 907.18474 ounce 0.028349523125 pound 0.45359237 "
    "stone 6.35029318",
    "volume": "millilitre 0.001 litre 1 pint 0.56826125 gallon 4.54609 US_pint 0.473176473 "
    "US_gallon 3.785411784",
    "speed": "kilometre_per_hour 1 mph 1.609344",
    "temperature": "celsius 1 fahrenheit 0.5555555555555556",
}
"""For each dimension, its units, each with its size in the basic unit. Plain pints are imperial."""

_SHIFTS = {"fahrenheit": -32.0}
"""What is added to a figure before it is multiplied."""


def _table() -> dict[str, tuple[str, float]]:
    found = {}
    for dimension, row in _DIMENSIONS.items():
        cells = row.split()
        for name, size in zip(cells[::2], cells[1::2], strict=True):
            found[name.replace("_", " ")] = (dimension, float(size))
    return found


UNITS = _table()
"""Unit to its dimension and its size in the dimension's basic unit."""

_SHOWN = {"foot": "feet", "inch": "inches", "stone": "stone", "mph": "mph", "celsius": "°C"} | {
    "kilometre": "km", "centimetre": "cm", "millimetre": "mm", "square foot": "square feet", "gram": "g",
    "kilogram": "kg", "pound": "lb", "millilitre": "ml", "kilometre per hour": "km/h", "fahrenheit": "°F",
}  # fmt: skip

_HOUR = r"(?: per | an |/)h(?:our|r)?\b"
_AFTER = tuple(
    (frozenset(given.split()), re.compile(rf"[\s-]*(?:{words})", re.IGNORECASE), name)
    for given, words, name in (
        ("degree", r"(?:degrees?\s+)?(?:celsius|centigrade|c\b)", "celsius"),
        ("degree", r"(?:degrees?\s+)?(?:fahrenheit|f\b)", "fahrenheit"),
        ("mile", rf"miles?{_HOUR}", "mph"),
        ("kilometre", rf"(?:km|kilomet(?:re|er)s?){_HOUR}", "kilometre per hour"),
        ("none", r"lbs?\b", "pound"),
        ("none stone", r"stones?\b", "stone"),
        ("none", r"ha\b", "hectare"),
        ("none", r"sq\.? miles?\b", "square mile"),
        ("tonne", r"(?:short|us) tons?\b", "short ton"),
        ("none gallon", r"us gallons?\b", "US gallon"),
        ("none pint", r"us pints?\b", "US pint"),
    )
)
"""What the words after a figure make of it, where its own unit leaves that open."""

_SMALLER = {
    "foot": (re.compile(r"[\s-]*(?:feet|foot|ft)?[\s-]*(?:and )?(\d{1,2})\s*(?:inch(?:es)?|ins?)\b"), 12),
    "stone": (re.compile(r"[\s-]*(?:stones?)?[\s-]*(?:and )?(\d{1,2})\s*(?:lbs?|pounds?)\b"), 14),
}
"""The second half of a measure ("6ft 2in", "12 stone 5 lb"), and how many of it make one of the first."""

_WARMER = re.compile(r"\b(?:warm|cool|ris|increas|chang)\w* (?:of|by)(?: \w+){0,2} $", re.IGNORECASE)
"""What makes a figure in degrees a difference of temperatures: no 32 is added to it."""

_POUNDS = re.compile(r"\d\s*pounds?$")
REACH = 40
"""How many characters after a figure can complete its unit."""


@dataclass(frozen=True, slots=True)
class Converted:
    """Two figures in the claim's unit, widened by what rounding may have taken, and the sum in words."""

    mine: Quantity
    theirs: Quantity
    sum: str


def named(quantity: Quantity, text: str) -> Quantity:
    """A figure with its full unit: "40 degrees" before "Celsius" is in Celsius, 6 feet 3 is 6.25 feet."""
    value = quantity.value
    after = text[quantity.span.end : quantity.span.end + REACH]
    unit = quantity.unit or "none"
    unit = next((name for given, words, name in _AFTER if unit in given and words.match(after)), unit)
    if value is None or unit not in UNITS:
        return quantity
    pattern, parts = _SMALLER.get(unit, (None, 1))
    second = pattern.match(after) if pattern else None
    if second:
        value += int(second[1]) / parts
        half = 0.5 / parts
        whole = Interval(value - half, value + half)
        surface = quantity.surface + second[0]
        return replace(quantity, surface=surface, unit=unit, value=value, expected=whole, strict=whole)
    before = text[max(0, quantity.span.start - REACH) : quantity.span.start]
    warmer = UNITS[unit][0] == "temperature" and _WARMER.search(before)
    return replace(quantity, unit=unit, role=Role.DELTA if warmer else quantity.role)


def converted(mine: Quantity, theirs: Quantity) -> Converted | None:
    """Both figures in the claim's unit, or None where they are in one unit already, or in two of no kind."""
    mine, theirs = _as_weight(mine, theirs), _as_weight(theirs, mine)
    if {mine.unit, theirs.unit} in ({"degree", "celsius"}, {"degree", "fahrenheit"}):
        return Converted(mine, replace(theirs, unit=mine.unit), "")
    ours, other = UNITS.get(mine.unit or ""), UNITS.get(theirs.unit or "")
    if ours is None or other is None or ours[0] != other[0] or mine.unit == theirs.unit:
        return None
    change = _Change(other[1] / ours[1], 0.0, 0.0)
    if theirs.role is not Role.DELTA:
        before, after = _SHIFTS.get(theirs.unit or "", 0.0), _SHIFTS.get(mine.unit or "", 0.0)
        change = replace(change, before=before, after=after)
    wide = _rounded(theirs)
    moved = replace(
        wide,
        unit=mine.unit,
        value=None if wide.value is None else change.of(wide.value),
        expected=change.through(wide.expected),
        strict=change.through(wide.strict),
    )
    return Converted(_rounded(mine), moved, change.in_words(theirs, moved))


@dataclass(frozen=True, slots=True)
class _Change:
    """From one unit to another: add `before`, multiply, take `after` away."""

    factor: float
    before: float
    after: float

    def of(self, value: float) -> float:
        return float(f"{(value + self.before) * self.factor - self.after:.10g}")

    def through(self, interval: Interval) -> Interval:
        low = None if interval.low is None else self.of(interval.low)
        high = None if interval.high is None else self.of(interval.high)
        return replace(interval, low=low, high=high)

    def in_words(self, found: Quantity, moved: Quantity) -> str:
        """42 km ÷ 1.609 = 26.1 miles."""
        if found.value is None or moved.value is None:
            return ""
        times = f"× {self.factor:.4g}" if self.factor >= 1 else f"÷ {1 / self.factor:.4g}"
        start = in_units(found.value, found.unit, digits=8)
        end = in_units(moved.value, moved.unit)
        if self.before:
            return f"({start} − {-self.before:g}) {times} = {end}"
        return f"{start} {times} + {-self.after:g} = {end}" if self.after else f"{start} {times} = {end}"


def in_units(value: float, unit: str | None, digits: int = 4) -> str:
    """26.1 miles."""
    number = f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.{digits}g}"
    space = "" if unit in ("celsius", "fahrenheit") else " "
    return f"{number}{space}{_SHOWN.get(unit or '', f'{unit}s')}"


def _as_weight(quantity: Quantity, other: Quantity) -> Quantity:
    """ "200 pounds" against kilograms is a weight, not money."""
    weighed = UNITS.get(other.unit or "", ("", 0))[0] == "weight"
    pounds = quantity.unit == "GBP" and _POUNDS.search(quantity.surface)
    return replace(quantity, unit="pound") if weighed and pounds else quantity


def _rounded(quantity: Quantity) -> Quantity:
    """A plain figure with the half of its last digit that measuring leaves open on either side."""
    if quantity.value is None or quantity.comparator is not Comparator.BARE:
        return quantity
    exponent = int(Decimal(repr(quantity.value)).normalize().as_tuple().exponent)
    exact = UNITS[quantity.unit or ""][0] == "temperature"
    if not exact and quantity.expected.low != quantity.expected.high:
        return quantity
    half = 0.5 * 10.0 ** (min(exponent, 0) if exact else exponent)
    around = Interval(quantity.value - half, quantity.value + half)
    return replace(quantity, expected=around, strict=around)
