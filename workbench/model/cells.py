"""The cells of a table, as they were typed when it was read."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

Cell: TypeAlias = str | int | float | bool | date | None


class ColumnKind(StrEnum):
    """What the cells of a column are."""

    NUMBER = "number"
    DAY = "day"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Column:
    """`name` is an identifier that a query may use without quotes, `heading` what stands in the table."""

    name: str
    heading: str
    kind: ColumnKind


@dataclass(frozen=True, slots=True)
class Cells:
    """A table's content, column by column; every sequence of `values` has one cell for each row.

    The first column is always `row`, the number of the row in the original, as in the passages' locators.
    A cell that is empty, or is not of its column's kind, is None.
    """

    columns: tuple[Column, ...]
    values: tuple[Sequence[Cell], ...]
