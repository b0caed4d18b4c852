"""Tables from .parquet files, by pyarrow."""

import datetime
from decimal import Decimal

import pyarrow as pa
import pyarrow.parquet as pq

from workbench.errors import UnreadableFile
from workbench.files.reading import MEGABYTE
from workbench.files.sheets.workbooks import (
    CELLS_LIMIT,
    TEXT_LIMIT,
    Row,
    Tally,
    TooMuch,
    day_as_text,
    number_as_text,
)

_UNPACKED_LIMIT = 400 * MEGABYTE
_BATCH = 1_000
"""Rows held unpacked at a time: a dictionary can make one long text stand in each of them."""


def read_parquet(name: str, data: bytes) -> list[tuple[int, Row]]:
    """The header, numbered 0, and the rows, numbered from 1. Raises UnreadableFile."""
    if not data:
        raise UnreadableFile(f"{name} is empty. Choose a table that has rows.")
    try:
        file = pq.ParquetFile(pa.BufferReader(data))
        says = file.metadata
        size = sum(says.row_group(group).total_byte_size for group in range(says.num_row_groups))
        if says.num_rows * says.num_columns > CELLS_LIMIT or size > _UNPACKED_LIMIT:
            raise TooMuch
        rows: list[tuple[int, Row]] = [(0, [_text(heading) for heading in file.schema_arrow.names])]
        tally = Tally()
        for batch in file.iter_batches(_BATCH):
            _check_texts(batch)
            for row in zip(*(column.to_pylist() for column in batch.columns), strict=True):
                cells = [_text(value) for value in row]
                tally.add(cells)
                rows.append((len(rows), cells))
    except TooMuch:
        raise UnreadableFile(too_much(name)) from None
    except (pa.ArrowException, OSError, ValueError, TypeError, OverflowError, NotImplementedError) as problem:
        raise UnreadableFile(f"{name} is damaged or no Parquet table. Get a new copy of it.") from problem
    return rows


def too_much(name: str) -> str:
    """The sentence for a table that is refused for its size."""
    return (
        f"{name} has more than {CELLS_LIMIT // MEGABYTE} million cells or {TEXT_LIMIT // MEGABYTE} million "
        "characters, more than is safe to read. Save the part that matters as a table of its own."
    )


def _check_texts(batch: pa.RecordBatch) -> None:
    if batch.get_total_buffer_size() > _UNPACKED_LIMIT:
        raise TooMuch


def _text(value: object) -> str:
    """A cell as its reader would write it. Nested values are written out."""
    if value is None or (isinstance(value, float) and value != value):
        return ""
    if isinstance(value, float):
        return number_as_text(value)
    if isinstance(value, datetime.date):
        return day_as_text(value)
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace").replace("\x00", "")
    return " ".join(str(value).split())
