"""Tables in .csv and .tsv files: from text to rows of cells."""

import csv
from collections.abc import Iterator
from io import StringIO
from itertools import islice

from workbench.errors import UnreadableFile
from workbench.files.drafts import DocumentDraft
from workbench.files.reading import MEGABYTE
from workbench.files.sheets.layout import lay_out_table
from workbench.files.sheets.stacks import stacked, titled
from workbench.files.sheets.tables import draft_table
from workbench.model import LeftOut, Source

_DELIMITERS = ",;\t|"
_SNIFFED_ROWS = 20

CELLS_LIMIT = 5 * MEGABYTE
"""They take 1.5 GB of memory while they are read."""


def read_delimited(text: str, name: str, source: Source) -> Iterator[DocumentDraft | LeftOut]:
    """A document for each table, most often one. Rows with more cells than its header are left out and told.

    Raises UnreadableFile. Rows are counted from the header on: 1 is the first row after it.
    """
    delimiter = _delimiter(text, name)
    _check_size(text, name, delimiter)
    try:
        read = csv.reader(StringIO(text), delimiter=delimiter, strict=True)
        rows = [(number, [" ".join(cell.split()) for cell in row]) for number, row in enumerate(read, 1)]
    except csv.Error as problem:
        raise UnreadableFile(f"{name} is not a well-formed table: {problem}. Check its quotes.") from problem
    filled = [row for row in rows if any(row[1])]
    if not filled:
        raise UnreadableFile(f"{name} holds no filled cell. Choose a table that has rows.")
    for place, table in enumerate(stacked(filled), 1):
        layout = lay_out_table(table)
        yield from draft_table(layout, name, titled(source, layout, place, is_given=True), from_header=True)


def _check_size(text: str, name: str, delimiter: str) -> None:
    cells = text.count(delimiter) + text.count("\n")
    if cells > CELLS_LIMIT:
        raise UnreadableFile(
            f"{name} has {cells:,} cells, and a table may have {CELLS_LIMIT:,}. Split it first."
        )


def _delimiter(text: str, name: str) -> str:
    """The sign that cuts most of the first lines into the same number of cells, more than one."""
    if name.lower().endswith(".tsv"):
        return "\t"
    lines = list(islice(StringIO(text), _SNIFFED_ROWS))

    def evenness(delimiter: str) -> tuple[int, int]:
        try:
            widths = [len(row) for row in csv.reader(lines, delimiter=delimiter) if row]
        except csv.Error:
            # Not cut by its own sign, a wide row is one cell too long for the reader.
            return 0, 0
        usual = max(widths, key=widths.count, default=1)
        return (widths.count(usual) if usual > 1 else 0, usual)

    return max(_DELIMITERS, key=evenness)
