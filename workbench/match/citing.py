"""Figures that a text does not assert for themselves: what it compares with, and wholes that it divides."""

import re

from workbench.model import Quantity, Role, Statement

SECONDARY = frozenset({Role.OLD_VALUE, Role.BASELINE, Role.DENOMINATOR})
"""Roles in which a text cites a figure rather than asserting it."""

_FORMER = re.compile(
    r"\b(?:previous|last|old|earlier|former)(?: \w+)? (?:record|high|peak|total|best)"
    r"(?: (?:of|was|at))?:?\s+$",
    re.IGNORECASE,
)
"""What stands before a figure of the past: "the previous record of 235"."""

_MEASURE = re.compile(
    r"\b(?:(?:doubl|tripl|trebl|quadrupl)(?:e|es|ed|ing)|twice|times|than|beat(?:s|ing)?|breaking|"
    r"compared (?:with|to))(?: (?:the|its|a|number|of))*\s+$",
    re.IGNORECASE,
)
"""What stands before a figure that another one is measured by: "double 235"."""

_DIVIDED = re.compile(r"\s+(?:(?:\w+\s+){0,2}out\s+)?of\s+(?:the\s+)?", re.IGNORECASE)
_IN = re.compile(r"\s+(?:\w+\s+){0,3}in\s+(?:every\s+)?", re.IGNORECASE)
_BEFORE = 48
"""How many characters before a figure can say that another one is measured by it."""


def cited(index: int, statement: Statement) -> bool:
    """True where a figure is only what the text measures another figure by."""
    quantity = statement.quantities[index]
    if quantity.role in SECONDARY:
        return True
    before = statement.text[max(0, quantity.span.start - _BEFORE) : quantity.span.start]
    if _FORMER.search(before):
        return True
    others = (other for place, other in enumerate(statement.quantities) if place != index)
    return _MEASURE.search(before) is not None and any(_counts(other) for other in others)


def in_ratio(index: int, statement: Statement) -> bool:
    """True for either half of "one page in eight", which is a share and no count."""
    return any(
        0 <= first < len(statement.quantities) - 1 and _one_in(first, statement)
        for first in (index - 1, index)
    )


def _one_in(index: int, statement: Statement) -> bool:
    one, after = statement.quantities[index : index + 2]
    between = statement.text[one.span.end : max(one.span.end, after.span.start)]
    return one.value == 1 and _IN.fullmatch(between) is not None


def whole_of(index: int, statement: Statement) -> Quantity | None:
    """The figure that a figure is given as a part of ("155 of 1,218"), or None."""
    if index + 1 >= len(statement.quantities):
        return None
    part, after = statement.quantities[index], statement.quantities[index + 1]
    between = statement.text[part.span.end : max(part.span.end, after.span.start)]
    return after if _DIVIDED.fullmatch(between) else None


def _counts(quantity: Quantity) -> bool:
    return quantity.role is not Role.RATIO and quantity.unit not in ("percent", "ratio", "percentage point")
