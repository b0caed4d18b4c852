"""A table's cells as typed columns, and what they tell: a hash, how the rows lie in time, the labels."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import pairwise
from statistics import median

import pyarrow as pa

from workbench.model import Calendar, Cell, Cells, Column, ColumnKind, Granularity, Period

LABELS = 200
"""More different words than these are no labels but texts."""

_ABOUT = 1.2
"""Months, quarters and years differ by less among themselves."""

_FIRST_DAYS = ("first_day", "first_day_of_row", "first_day_of_period")
_STEPS = (
    *((6, Granularity.DAY), (7, Granularity.WEEK), (27, Granularity.OTHER), (31, Granularity.MONTH)),
    *((88, Granularity.OTHER), (93, Granularity.QUARTER), (364, Granularity.OTHER), (366, Granularity.YEAR)),
)
"""The longest gap between two rows, in days, that makes them rows of such a length."""


def typed(cells: Cells) -> pa.Table:
    """The cells as columns of numbers, days and text."""
    columns = zip(cells.columns, cells.values, strict=True)
    return pa.table({column.name: _column(column.kind, values) for column, values in columns})


def dated(cells: Cells, periods: Mapping[int, Period]) -> Cells:
    """The cells with the first day of each row's period, where no column has days and the rows have periods.

    `periods` are by the numbers of the rows. Months, quarters and years are no days, and are added up by it.
    Where some periods lie within others, only the shortest have a first day: nothing is added up twice. Where
    these overlap (three months from each month on), there is none.
    """
    periods = _shortest(periods)
    if any(column.kind is ColumnKind.DAY for column in cells.columns) or not periods:
        return cells
    starts = [periods[row].start if row in periods else None for row in cells.values[0]]  # type: ignore[index]
    name = next(name for name in _FIRST_DAYS if all(column.name != name for column in cells.columns))
    return Cells(
        (*cells.columns, Column(name, "first day of the period", ColumnKind.DAY)), (*cells.values, starts)
    )


def _shortest(periods: Mapping[int, Period]) -> Mapping[int, Period]:
    """Of the periods of rows the shortest ones, those of about one length; none where these overlap."""
    closed = {row: period for row, period in periods.items() if period.days}
    least = min((period.days or 0 for period in closed.values()), default=0)
    found = {row: period for row, period in closed.items() if (period.days or 0) <= least * _ABOUT}
    ordered = sorted(set(found.values()), key=lambda period: period.start or date.min)
    return {} if any(one.overlaps(other) for one, other in pairwise(ordered)) else found


def digest(columns: Sequence[Column], content: pa.Table) -> str:
    """The SHA-256 of a table: its column names and kinds and, column by column, its cells, as JSON."""
    written = [[column.name, column.kind, content.column(column.name).to_pylist()] for column in columns]
    return hashlib.sha256(json.dumps(written, default=date.isoformat).encode()).hexdigest()


def calendar(columns: Iterable[Column], content: pa.Table) -> Calendar | None:
    """How the rows lie in time by the first column of days that nine of ten rows fill, else None."""
    for column in columns:
        if column.kind is ColumnKind.DAY:
            filled = [day for day in content.column(column.name).to_pylist() if day is not None]
            if filled and len(filled) * 10 >= content.num_rows * 9:
                days = sorted(set(filled))
                return Calendar(column.name, Period(days[0], days[-1]), _step(days), len(days) == len(filled))
    return None


def labels(
    columns: Iterable[Column], content: pa.Table, found: Calendar | None
) -> tuple[tuple[str, ...], ...]:
    """For each column the different words in it, where they are few enough to sort the rows.

    A column that only says the day in other words sorts nothing.
    """
    days = content.column(found.column).to_pylist() if found else []
    return tuple(_labels(column, content, days) for column in columns)


def _labels(column: Column, content: pa.Table, days: Sequence[date]) -> tuple[str, ...]:
    if column.kind is not ColumnKind.TEXT:
        return ()
    cells = content.column(column.name).to_pylist()
    words = {word for word in cells if word}
    by_day = bool(days) and len(words) == len(set(days)) == len(set(zip(cells, days, strict=True)))
    return () if by_day or not 2 <= len(words) <= LABELS else tuple(sorted(words))


def _step(days: Sequence[date]) -> Granularity:
    if len(days) < 2:
        return Granularity.DAY
    gap = median((later - earlier).days for earlier, later in pairwise(days))
    return next((step for longest, step in _STEPS if gap <= longest), Granularity.OTHER)


def _column(kind: ColumnKind, values: Sequence[Cell]) -> pa.Array:
    if kind is ColumnKind.TEXT:
        return pa.array([None if value is None else str(value) for value in values], pa.string())
    if kind is ColumnKind.DAY:
        return pa.array(values, pa.date32())
    numbers = [value if isinstance(value, int | float) else None for value in values]
    if all(value is None or (isinstance(value, int) and abs(value) < 2**63) for value in numbers):
        return pa.array(numbers, pa.int64())
    return pa.array([None if value is None else float(value) for value in numbers], pa.float64())
