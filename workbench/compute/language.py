"""What the words of a claim and of a table's headings have in common. The meaning of words is handed in."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from workbench.model import Column, ColumnKind, Quantity, Role, Statement, Table

_NO_MEASURE = re.compile(r"\b(row|id|no|year|month|week|day|rank|code|latitude|longitude)\b", re.IGNORECASE)
_WHOLE = re.compile(r"\b(all|total|totals|number|count|value|figure|sum)\b", re.IGNORECASE)
_TIMES = frozenset({"year", "month", "week", "day", "hour", "minute"})
_MEASURED = frozenset({"percent", "percentage point", "ratio", None}) | _TIMES
"""Units that say how a figure is expressed, and not what is counted."""


@dataclass(frozen=True, slots=True)
class Language:
    """`unit` gives what a phrase counts ("boats": "boat") or None, `terms` the stems of its words."""

    unit: Callable[[str], str | None]
    terms: Callable[[str], Sequence[str]]


def columns_for(
    claim: Statement, beside: Sequence[Statement], table: Table, language: Language
) -> list[Column]:
    """The columns that hold what the figures of a claim count, each once; none where that is not clear.

    A claim of a share or a change counts what the claims `beside` it count.
    """
    asked = [quantity for quantity in claim.quantities if quantity.role is not Role.DENOMINATOR]
    counted = [quantity for quantity in asked if _counts(quantity)]
    if asked and not counted:
        counted = [q for statement in beside for q in statement.quantities if q.unit not in _MEASURED]
    measures = [column for column in table.columns if _is_measure(column)]
    found = [_column(quantity, measures, language) for quantity in counted]
    if asked and not counted:
        found = [_named(claim.text, measures, language)]
    return list(dict.fromkeys(column for column in found if column))


def _counts(quantity: Quantity) -> bool:
    """True where a figure says what it counts: "12 per cent more arrivals" does, "on 12 days" does not."""
    return quantity.unit not in _MEASURED or (bool(quantity.object) and quantity.unit not in _TIMES)


def _is_measure(column: Column) -> bool:
    return column.kind is ColumnKind.NUMBER and not _NO_MEASURE.search(column.heading.replace("_", " "))


def _column(quantity: Quantity, measures: Iterable[Column], language: Language) -> Column | None:
    """The column for one figure: of the same unit, and of those the one with the most words in common."""
    own = set(language.terms(quantity.object or ""))
    scored = [
        (
            2 * (quantity.unit not in _MEASURED and language.unit(column.heading) == quantity.unit)
            + len(own & set(language.terms(column.heading.replace("_", " ")))),
            column,
        )
        for column in measures
    ]
    return _clearest(scored)


def _named(text: str, measures: Sequence[Column], language: Language) -> Column | None:
    """The column whose heading a text names first."""
    headings = [(set(language.terms(column.heading.replace("_", " "))), column) for column in measures]
    for term in language.terms(text):
        named = [column for words, column in headings if term in words]
        if len(named) == 1:
            return named[0]
    return None


def _clearest(scored: Sequence[tuple[int, Column]]) -> Column | None:
    best = max((score for score, _ in scored), default=0)
    if not best:
        return None
    tied = [column for score, column in scored if score == best]
    wholes = [column for column in tied if _WHOLE.search(column.heading.replace("_", " "))]
    chosen = wholes if len(tied) > 1 else tied
    return chosen[0] if len(chosen) == 1 else None
