"""Rows as CSV: UTF-8, RFC 4180, LF, and no cell that a spreadsheet would take for a formula."""

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime

from workbench.files.exports.columns import Cell, Column, RowT

BYTE_ORDER_MARK = b"\xef\xbb\xbf"

_NEEDS_QUOTES = re.compile(r'[,"\r\n]')

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""A text that begins so is run by spreadsheets; an apostrophe before it stops that."""


def write_csv(columns: Sequence[Column[RowT]], rows: Iterable[RowT], *, excel: bool = False) -> bytes:
    """A header row and the rows. `excel` puts the byte-order mark first that Excel needs to see UTF-8."""
    header = _line(column.name for column in columns)
    lines = (_line(as_text(column.fill(row)) for column in columns) for row in rows)
    return (BYTE_ORDER_MARK if excel else b"") + "".join([header, *lines]).encode()


def _line(cells: Iterable[str]) -> str:
    # Not by csv.writer, which leaves a lone carriage return without the quotes that readers need.
    return ",".join(_quoted(cell) for cell in cells) + "\n"


def _quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"' if _NEEDS_QUOTES.search(cell) else cell


def as_text(cell: Cell) -> str:
    """One value as it stands in a CSV file."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, int | float):
        return _number(cell)
    if isinstance(cell, datetime):
        return cell.isoformat(timespec="milliseconds")
    if isinstance(cell, date):
        return cell.isoformat()
    text = cell if isinstance(cell, str) else "|".join(cell)
    return f"'{text}" if text.startswith(_FORMULA) else text


def _number(value: float) -> str:
    """Decimal point, no thousands marks, no exponent, no digits that say nothing ("416", "-4.09")."""
    return f"{value:.6f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)
