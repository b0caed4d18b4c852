"""Tables as evidence: one document whose text has a line for each row, and a passage for each line.

A row reads as a sentence: "2 September 2020: 399 people, 26 boats". Values stand as they were written.
"""

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import StringIO
from itertools import islice

from workbench.errors import UnreadableFile
from workbench.files.drafts import DocumentDraft, Problem
from workbench.files.table_days import CellPeriod, read_column
from workbench.model import Passage, Source, Span

Row = Sequence[str]

_NUMBER = re.compile(r"[-+−]?\s?[£$€]?\s?\d[\d.,\s]*\s?%?")
_LONG_PERIOD = re.compile(r"\b(week|fortnight|quarter|ending|to date|since|until)", re.IGNORECASE)
"""A day under such a heading ("week ending") is not the period that its row describes."""

_DELIMITERS = ",;\t|"
_SNIFFED_ROWS = 20
_NAMED_ROWS = 5
"""So many rows are named where some are left out."""


@dataclass(frozen=True, slots=True)
class _Column:
    name: str
    periods: tuple[CellPeriod | None, ...]
    """What each row's cell says as a date; empty for a column that holds no dates."""


def read_table(text: str, name: str, source: Source) -> Iterator[DocumentDraft | Problem]:
    """The document of a table with a header row. Rows with more cells than it are a Problem.

    A passage's locator is "row 247" (1 is the first row after the header), its period what the row's
    date column says. A date that can be read in two ways stays text. Raises UnreadableFile.
    """
    header, *rows = _rows(text, name)
    if not rows:
        raise UnreadableFile(f"{name} holds a header row and nothing else. Add rows below it.")
    numbered = [(number, row) for number, row in enumerate(rows, 1) if any(row)]
    fitting = [(number, row) for number, row in numbered if not any(row[len(header) :])]
    ragged = [number for number, row in numbered if any(row[len(header) :])]
    if ragged:
        yield Problem(name, _ragged(name, ragged, len(header)))
    document = _document(header, fitting, source)
    if document.passages:
        yield document


def _ragged(name: str, rows: Sequence[int], width: int) -> str:
    named = ", ".join(str(row) for row in rows[:_NAMED_ROWS]) + (" …" if len(rows) > _NAMED_ROWS else "")
    were = f"row {named} was" if len(rows) == 1 else f"{len(rows)} rows were"
    which = "" if len(rows) == 1 else f" (rows {named})"
    return (
        f"{name}: {were} left out{which}, with more cells than the {width} of the header. "
        "Put a cell that holds the delimiter in quotes."
    )


def _rows(text: str, name: str) -> list[list[str]]:
    """All rows from the header on, cells without the white space around them; rows before it are blank."""
    try:
        read = list(csv.reader(StringIO(text), delimiter=_delimiter(text, name), strict=True))
    except csv.Error as problem:
        raise UnreadableFile(f"{name} is not a well-formed table: {problem}. Check its quotes.") from problem
    rows = [[" ".join(cell.split()) for cell in row] for row in read]
    while rows and not any(rows[0]):
        del rows[0]
    return rows


def _delimiter(text: str, name: str) -> str:
    """The sign that cuts most of the first lines into the same number of cells, more than one."""
    if name.lower().endswith(".tsv"):
        return "\t"
    lines = list(islice(StringIO(text), _SNIFFED_ROWS))

    def evenness(delimiter: str) -> tuple[int, int]:
        widths = [len(row) for row in csv.reader(lines, delimiter=delimiter) if row]
        usual = max(widths, key=widths.count, default=1)
        return (widths.count(usual) if usual > 1 else 0, usual)

    return max(_DELIMITERS, key=evenness)


def _document(header: Row, rows: Sequence[tuple[int, Row]], source: Source) -> DocumentDraft:
    columns = [_column(_heading(name, place), place, rows) for place, name in enumerate(header)]
    dated = next((c for c in columns if c.periods and not _LONG_PERIOD.search(c.name)), None)
    sentences, passages, start = [], [], 0
    for place, (number, row) in enumerate(rows):
        day = dated.periods[place] if dated else None
        values = ", ".join(_values(columns, row, place, dated if day else None))
        if not values:
            continue
        sentence = f"{day.words}: {values}" if day else values
        span = Span(start, start + len(sentence))
        passages.append(Passage(span, f"row {number}", period=day.period if day else None))
        sentences.append(sentence)
        start = span.end + 1
    return DocumentDraft("\n".join(sentences), source, tuple(passages))


def _column(name: str, place: int, rows: Sequence[tuple[int, Row]]) -> _Column:
    return _Column(name, read_column([row[place] if place < len(row) else "" for _, row in rows], name))


def _heading(name: str, place: int) -> str:
    return name.replace("_", " ").strip() or f"column {place + 1}"


def _values(columns: Sequence[_Column], row: Row, place: int, without: _Column | None) -> Iterator[str]:
    """The filled cells of a row in words, but for one column."""
    for column, cell in zip(columns, row, strict=False):
        if cell and column is not without:
            day = column.periods[place] if column.periods else None
            yield _said(column.name, day.words if day else cell)


def _said(heading: str, cell: str) -> str:
    if _NUMBER.fullmatch(cell) and not heading[0].isdigit():
        return f"{cell} {heading}"
    return f"{heading}: {cell}"
