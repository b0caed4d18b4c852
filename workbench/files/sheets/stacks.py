"""Tables that stand below each other on one sheet, each with a header of its own."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from workbench.files.sheets.layout import Layout, filled, has_figures, is_note
from workbench.files.sheets.workbooks import NumberedRows, Row
from workbench.files.texts.titles import as_title
from workbench.model import Source


def stacked(rows: NumberedRows) -> list[NumberedRows]:
    """The tables of a sheet, each with the lines above and below it; one where it holds one.

    Another table begins after an empty row, with a header of its own: words, and figures in the next row. A
    line or two above that header are its title, where they stand apart from what is above them.
    """
    begins = [0, *_begins(rows), len(rows)]
    return [rows[begin:end] for begin, end in pairwise(begins)]


def titled(source: Source, layout: Layout, number: int, *, is_given: bool) -> Source:
    """The source of a table, the `number`th of its sheet, under the line above it.

    Where a title `is_given`, that line names only the second table and those after it, each after the title.
    """
    above = as_title(" ".join(cell for cell in layout.titles[0][1] if cell)) if layout.titles else None
    if number == 1:
        return replace(source, title=source.title if is_given else above or source.title)
    return replace(source, title=f"{source.title}: {above or f'table {number}'}")


def _begins(rows: NumberedRows) -> Iterator[int]:
    """The places of the rows with which further tables begin."""
    gaps = [place for place in range(1, len(rows)) if rows[place][0] > rows[place - 1][0] + 1]
    last = 0
    for place in gaps:
        if place <= last or not _is_table(rows[last:place]):
            continue
        if _is_header(rows, _below_title(rows, place)):
            yield place
            last = place


def _below_title(rows: NumberedRows, place: int) -> int:
    """The place below the lines that begin here and follow each other without an empty row, if they do."""
    below = place
    while below < len(rows) and _is_line(rows[below][1]) and rows[below][0] == rows[place][0] + below - place:
        below += 1
    return place if below > place and is_note(rows[place][1]) else below


def _is_table(rows: NumberedRows) -> bool:
    """True where figures stand below words side by side."""
    heads = [place for place, (_, row) in enumerate(rows) if len(filled(row)) > 1 and not has_figures(row)]
    return bool(heads) and any(has_figures(row) for _, row in rows[heads[0] :])


def _is_header(rows: NumberedRows, place: int) -> bool:
    """True for words side by side whose next row, or the one after a second row of words, has figures."""
    for row in (row for _, row in rows[place : place + 2]):
        if has_figures(row) or len(filled(row)) < 2:
            return False
        place += 1
        if place < len(rows) and len(filled(rows[place][1])) > 1 and has_figures(rows[place][1]):
            return rows[place][0] == rows[place - 1][0] + 1
    return False


def _is_line(row: Row) -> bool:
    return len(filled(row)) == 1 and not has_figures(row)
