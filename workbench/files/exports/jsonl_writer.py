"""Rows as JSON lines: the columns of the CSV as keys, numbers as numbers, lists as lists, empty as null."""

import json
from collections.abc import Iterable, Sequence
from datetime import date

from workbench.files.exports.columns import Cell, Column, RowT
from workbench.files.exports.csv_writer import as_text
from workbench.files.exports.records import Json


def write_jsonl(columns: Sequence[Column[RowT]], rows: Iterable[RowT]) -> bytes:
    """One object a line, UTF-8, keys in the order of the columns."""
    lines = (
        json.dumps({column.name: _value(column.fill(row)) for column in columns}, ensure_ascii=False)
        for row in rows
    )
    return "".join(f"{line}\n" for line in lines).encode()


def _value(cell: Cell) -> Json:
    return as_text(cell) if isinstance(cell, date) else cell
