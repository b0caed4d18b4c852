"""Figures and dates in one line each, so that tests can list them in tables."""

from datetime import date

from workbench.extract.dates.finding import find_dates
from workbench.extract.figures.quantities import find_quantities
from workbench.model import Comparator, Quantity, Role

THURSDAY = date(2020, 9, 3)
_PLAIN = (Comparator.BARE, Comparator.RANGE)


def figures(text: str) -> list[str]:
    """Each figure as "surface = value (comparator) unit role"; what is plain is left out."""
    return [_told(quantity) for quantity in find_quantities(text)]


def dated(text: str, anchor: date | None = THURSDAY) -> list[str]:
    """Each date as "expression = from..to"."""
    return [
        f"{m.expression} = {m.period.start or ''}..{m.period.end or ''}" for m in find_dates(text, anchor)
    ]


def _told(quantity: Quantity) -> str:
    ends = quantity.expected
    value = (
        f"{_number(ends.low)}..{_number(ends.high)}" if quantity.value is None else _number(quantity.value)
    )
    parts = [quantity.surface, "=", value]
    if quantity.comparator not in _PLAIN:
        parts.append(f"({quantity.comparator})")
    if quantity.unit:
        parts.append(quantity.unit)
    if quantity.role not in (Role.VALUE, Role.RATIO):
        parts.append(quantity.role)
    return " ".join(parts)


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.6f}".rstrip("0").rstrip(".")
