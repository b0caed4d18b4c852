"""Tables as evidence: one document whose text has a line for each row, and a passage for each line.

A row reads as a sentence: "2 September 2020: 399 people, 26 boats". Values stand as they were written.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from workbench.errors import UnreadableFile
from workbench.files.drafts import DocumentDraft
from workbench.files.reading import MEGABYTE
from workbench.files.sheets.layout import Layout
from workbench.files.sheets.table_cells import TextColumn, type_cells
from workbench.files.sheets.table_days import CellPeriod, read_column
from workbench.files.sheets.workbooks import NumberedRows, Row
from workbench.model import LeftOut, Passage, Source, Span

COLUMNS_LIMIT = 1_000
CELLS_LIMIT = 20_000_000
"""Rows times columns, filled or not."""

TEXT_LIMIT = 200 * MEGABYTE
"""Characters: each row repeats the names of its columns."""

_NUMBER = re.compile(r"[-+−]?\s?[£$€]?\s?\d[\d.,\s]*\s?%?")
_OTHER_PERIOD = re.compile(r"\b(week|fortnight|ending|to date|since|until)", re.IGNORECASE)
"""A day under such a heading ("week ending") is not the period that its row describes."""

_QUARTER = re.compile(r"\bquarter", re.IGNORECASE)
_QUARTER_DAYS = 89
"""A shorter time under the heading "quarter" is its end or its beginning."""

_STEPS = ((1, 1, "days"), (28, 31, "months"), (90, 92, "quarters"), (365, 366, "years"))

_NAMED_ROWS = 5
"""So many rows are named where some are left out."""


def draft_table(
    layout: Layout, name: str, source: Source, *, from_header: bool = False
) -> Iterator[DocumentDraft | LeftOut]:
    """The document of a table. Rows with more cells than its header are left out and told.

    Raises UnreadableFile. A passage's locator is "row 247", its period what the row's date column says. A
    date that can be read in two ways stays text. `from_header` counts rows from the header on; else they keep
    their numbers. The lines above the table name its section, those below are passages; neither they nor
    totals are among its cells. Where years, quarters and months of a series stand below each other, each is a
    table of its own.
    """
    width = len(layout.headings)
    if width > COLUMNS_LIMIT:
        raise UnreadableFile(
            f"{name} has {width:,} columns, and a table may have {COLUMNS_LIMIT:,}. "
            "Save the columns that matter as a table of their own."
        )
    if width * len(layout.rows) > CELLS_LIMIT:
        raise UnreadableFile(
            f"{name} has {len(layout.rows):,} rows of {width:,} columns, more than is safe to read. "
            "Split it first."
        )
    if not layout.rows:
        raise UnreadableFile(f"{name} holds a header row and nothing else. Add rows below it.")
    base = layout.header if from_header else 0
    ragged = [number - base for number, row in layout.rows if any(row[width:])]
    if ragged:
        yield LeftOut(name, _ragged(name, ragged, width))
        layout = replace(layout, rows=[(n, row) for n, row in layout.rows if not any(row[width:])])
    for part, of in _by_step(layout):
        own = replace(source, title=f"{source.title}: {of}") if of else source
        document = _document(part, base, name, own, guess=from_header) if part.rows else None
        if document and document.passages:
            yield document


def _by_step(layout: Layout) -> list[tuple[Layout, str]]:
    """The parts of a table whose rows are first of years, then of quarters, then of months, or the like, each
    with what its rows are of; else the whole, with nothing said of it."""
    columns = (_column(heading, place, layout.rows) for place, heading in enumerate(layout.headings))
    periods = next((column.periods for column in columns if _dates_rows(column)), ())
    steps = [(place, _step(found)) for place, found in enumerate(periods) if found]
    begins = [(0, steps[0][1])] if steps else []
    begins += [(place, step) for (_, before), (place, step) in pairwise(steps) if step != before]
    of = [step for _, step in begins]
    if len(of) < 2 or len(set(of)) < len(of) or "" in of:
        return [(layout, "")]
    ends = [place for place, _ in begins[1:]] + [len(layout.rows)]
    return [
        (replace(layout, rows=layout.rows[begin:end], notes=layout.notes if step == of[-1] else ()), step)
        for (begin, step), end in zip(begins, ends, strict=True)
    ]


def _step(found: CellPeriod) -> str:
    """What a row of a period is of: "years"; empty where there is no word for it."""
    days = found.period.days or 0
    return next((step for least, most, step in _STEPS if least <= days <= most), "")


def _ragged(name: str, rows: Sequence[int], width: int) -> str:
    named = ", ".join(str(row) for row in rows[:_NAMED_ROWS]) + (" …" if len(rows) > _NAMED_ROWS else "")
    were = f"row {named} was" if len(rows) == 1 else f"{len(rows)} rows were"
    which = "" if len(rows) == 1 else f" (rows {named})"
    return (
        f"{name}: {were} left out{which}, with more cells than the {width} of the header. "
        "Put a cell that holds the delimiter in quotes."
    )


def _document(layout: Layout, base: int, name: str, source: Source, *, guess: bool) -> DocumentDraft:
    columns = [_column(heading, place, layout.rows) for place, heading in enumerate(layout.headings)]
    numbers = [number - base for number, _ in layout.rows]
    lines = [line_of(row) for _, row in layout.titles]
    section = lines[0] if lines and lines[0] != source.title else ""
    start = sum(len(line) + 1 for line in lines)
    passages = []
    for sentence, passage in _sentences(columns, numbers, layout, base):
        end = start + len(sentence)
        if end > TEXT_LIMIT:
            raise UnreadableFile(
                f"{name} comes to more than {TEXT_LIMIT // MEGABYTE} million characters with its rows "
                "written out, more than is safe to read. Split it first."
            )
        passages.append(replace(passage, span=Span(start, end), section=section))
        lines.append(sentence)
        start = end + 1
    cells = type_cells(columns, layout.rows, numbers, guess=guess)
    return DocumentDraft("\n".join(lines), source, tuple(passages), cells)


def _sentences(
    columns: Sequence[TextColumn], numbers: Sequence[int], layout: Layout, base: int
) -> Iterator[tuple[str, Passage]]:
    """What each row and note says, with its place; the spans are not known yet."""
    dated = next((column for column in columns if _dates_rows(column)), None)
    for place, number in enumerate(numbers):
        day = dated.periods[place] if dated else None
        values = ", ".join(_values(columns, place, dated if day else None))
        if values:
            sentence = f"{day.words}: {values}" if day else values
            yield sentence, Passage(Span(0, 0), f"row {number}", period=day.period if day else None)
    for number, row in layout.notes:
        yield line_of(row), Passage(Span(0, 0), f"row {number - base}")


def _dates_rows(column: TextColumn) -> bool:
    """True for a column of dates that its rows describe."""
    if not column.periods or _OTHER_PERIOD.search(column.name):
        return False
    lengths = [found.period.days or 0 for found in column.periods if found]
    return not _QUARTER.search(column.name) or min(lengths) >= _QUARTER_DAYS


def line_of(row: Row) -> str:
    """The filled cells of a row that is no row of the table, as one line."""
    return " ".join(cell for cell in row if cell)


def _column(heading: str, place: int, rows: NumberedRows) -> TextColumn:
    name = heading.replace("_", " ").strip()
    cells = [row[place] if place < len(row) else "" for _, row in rows]
    return TextColumn(name or f"column {place + 1}", cells, read_column(cells, name))


def _values(columns: Sequence[TextColumn], place: int, without: TextColumn | None) -> Iterator[str]:
    """The filled cells of a row in words, but for one column."""
    for column in columns:
        cell = column.cells[place]
        if cell and column is not without:
            day = column.periods[place] if column.periods else None
            yield _said(column.name, day.words if day else cell)


def _said(heading: str, cell: str) -> str:
    if _NUMBER.fullmatch(cell) and not heading[0].isdigit():
        return f"{cell} {heading}"
    return f"{heading}: {cell}"
