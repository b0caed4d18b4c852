"""What a column of an export is: its name, its kind, its meaning, and how it is filled from a row."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Generic, TypeAlias, TypeVar

from workbench.model import Period

RowT = TypeVar("RowT")
PartT = TypeVar("PartT")

Cell: TypeAlias = str | float | bool | date | datetime | tuple[str, ...] | None
"""A value before it is written: a number is a number, several values are a tuple, None is an empty cell."""


class Kind(StrEnum):
    """How the cells of a column are written."""

    TEXT = "text"
    NUMBER = "number"
    YES_NO = "true or false"
    DAY = "date"
    TIME = "time"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class Column(Generic[RowT]):
    """One column. `meaning` goes into the data dictionary and the documentation as it stands."""

    name: str
    kind: Kind
    meaning: str
    fill: Callable[[RowT], Cell]


Columns: TypeAlias = tuple[Column[RowT], ...]


def of(part: Callable[[RowT], PartT | None], columns: Columns[PartT]) -> Columns[RowT]:
    """Columns over a part of a row. Where a row lacks the part, their cells are empty."""

    def lifted(column: Column[PartT]) -> Column[RowT]:
        def fill(row: RowT) -> Cell:
            found = part(row)
            return None if found is None else column.fill(found)

        return Column(column.name, column.kind, column.meaning, fill)

    return tuple(lifted(column) for column in columns)


def not_yet(_: object) -> None:
    """Fills a column whose content the workbench does not record yet: the cells stand empty."""


def as_interval(period: Period | None) -> str | None:
    """A period as ISO 8601: "2020-09-02", or "2020-01-01/2020-12-31" with ".." for an open end."""
    if period is None:
        return None
    if period.start == period.end and period.start is not None:
        return period.start.isoformat()
    return "/".join(day.isoformat() if day else ".." for day in (period.start, period.end))
