"""The cells of a table with their types: numbers, days and texts, each column of one kind."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.files.sheets.cell_numbers import MISSING, Comma, comma_in, read_numbers
from workbench.files.sheets.column_names import identifiers
from workbench.files.sheets.table_days import CellPeriod
from workbench.files.sheets.totals import Numbers, totals
from workbench.files.sheets.workbooks import NumberedRows
from workbench.model import Cell, Cells, Column, ColumnKind

_SHARE = 0.9
"""Of the filled cells, so many must be of a kind to make the column one of that kind."""


@dataclass(frozen=True, slots=True)
class TextColumn:
    """A column as it was read: its name, its cells as written ("" where empty), and its cells' dates.

    `periods` is empty for a column that holds no dates.
    """

    name: str
    cells: Sequence[str]
    periods: tuple[CellPeriod | None, ...]


def type_cells(
    columns: Sequence[TextColumn], rows: NumberedRows, numbers: Sequence[int], *, guess: bool
) -> Cells:
    """The table with its columns typed, without rows that are totals of others.

    `numbers` are those by which the passages name the `rows`. `guess` says that the whole table may show
    whether a comma is the decimal sign, where a column does not.
    """
    used = [column for column in columns if any(column.cells)]
    figures = _figures(used, guess=guess)
    left_out = totals([row for _, row in rows], figures)
    kept = [place for place in range(len(rows)) if place not in left_out]
    typed = [_typed(column, found, kept) for column, found in zip(used, figures, strict=True)]
    names = identifiers(column.name for column in used)
    described = zip(names, used, typed, strict=True)
    return Cells(
        (
            Column("row", "row", ColumnKind.NUMBER),
            *(Column(name, column.name, kind) for name, column, (kind, _) in described),
        ),
        (tuple(numbers[place] for place in kept), *(values for _, values in typed)),
    )


def _figures(columns: Sequence[TextColumn], *, guess: bool) -> list[Numbers]:
    """The numbers of every column, whatever its kind."""
    shown = [comma_in(column.cells) for column in columns]
    whole = Comma(sum(one.decimal for one in shown), sum(one.point for one in shown)) if guess else None
    commas = [whole.is_decimal if whole and one.is_decimal is None else one.is_decimal for one in shown]
    return [read_numbers(column.cells, comma=bool(c)) for column, c in zip(columns, commas, strict=True)]


def _typed(column: TextColumn, found: Numbers, kept: Sequence[int]) -> tuple[ColumnKind, tuple[Cell, ...]]:
    cells = [column.cells[place] for place in kept]
    needed = max(1, _SHARE * sum(cell.lower() not in MISSING for cell in cells))
    if column.periods:
        days = tuple(_day(column.periods[place]) for place in kept)
        if sum(day is not None for day in days) >= needed:
            return ColumnKind.DAY, days
    figures = [found[place] for place in kept]
    if sum(figure is not None for figure in figures) >= needed:
        if any(isinstance(figure, float) for figure in figures):
            figures = [None if figure is None else float(figure) for figure in figures]
        return ColumnKind.NUMBER, tuple(figures)
    return ColumnKind.TEXT, tuple(cell or None for cell in cells)


def _day(found: CellPeriod | None) -> Cell:
    """The day, None for a month or a year."""
    return found.period.start if found and found.period.start == found.period.end else None
