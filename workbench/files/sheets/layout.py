"""How a table is set: titles above it, one header row or more, its rows, and notes below."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from workbench.files.sheets.cell_numbers import MISSING, number
from workbench.files.sheets.workbooks import CELLS_LIMIT, Merge, NumberedRows, Row, TooMuch

HEAD = 40
"""So many rows are looked at to find the header."""

_MOSTHEADERS = 3
_YEAR = re.compile(r"(?:19|20)\d\d")
_NOTE = re.compile(
    r"(notes?|sources?|footnotes?|contact|see|includes?|excludes?|figures|end of)\b|[*†‡©]|[\[(]?\d+[.\])]\s",
    re.IGNORECASE,
)
_LONG_NOTE = 40


@dataclass(frozen=True, slots=True)
class Layout:
    """A table taken apart. Rows keep the numbers they came with.

    `headings` has one entry for each column, with the words of all header rows; `header` is the number of the
    last of these. `titles` are the lines above the header, `notes` those below the table.
    """

    headings: tuple[str, ...]
    header: int
    rows: NumberedRows
    titles: NumberedRows = field(default=())
    notes: NumberedRows = field(default=())


def lay_out_table(rows: NumberedRows, merges: Sequence[Merge] = ()) -> Layout:
    """Take a table apart; `rows` are its rows with a filled cell, at least one.

    What stands in merged cells counts for all of them: beside one another in the header, below one another
    in the table. Raises TooMuch.
    """
    head = [row for _, row in rows[:HEAD]]
    top = _top(rows[:HEAD])
    first = top
    while first and _adjoin(rows, first - 1) and _is_over(head[first - 1], head[top]):
        first -= 1
    last = top
    while last - first + 1 < _MOSTHEADERS and last + 2 < len(head) and _goes_on(rows, last):
        last += 1
    width = max(len(row) for row in head[first : last + 1])
    if described := _described(rows, last):
        # A single series: its name heads the figures, the lines between are about it.
        names = ("", rows[last][1][1])
        return Layout(names, rows[described][0], rows[described + 1 :], rows[: described + 1])
    body = rows[last + 1 :]
    end = _notes_from(body, head[top])
    headings = _headings(rows[first : last + 1], width, merges)
    return Layout(headings, rows[last][0], _spread(body[:end], merges), rows[:first], body[end:])


def filled(row: Row) -> list[int]:
    """The places of a row's cells that are not empty."""
    return [place for place, cell in enumerate(row) if cell]


def is_note(row: Row) -> bool:
    """True for a line that is worded as a note ("Source: Home Office") or is too long for a name."""
    text = row[filled(row)[0]]
    return bool(_NOTE.match(text)) or len(text) > _LONG_NOTE


def has_figures(row: Row) -> bool:
    """True for numbers that are no years, and for the signs that stand in a number's place."""
    return any(_is_figure(cell) for cell in row)


def _is_figure(cell: str) -> bool:
    return not _YEAR.fullmatch(cell) and _is_number(cell)


def _is_number(cell: str) -> bool:
    """True for any number, a year too, and for the signs that stand in its place."""
    return bool(cell) and (cell.lower() in MISSING or number(cell) is not None)


def _adjoin(rows: NumberedRows, place: int) -> bool:
    """True where no empty row stands between this row and the next."""
    return rows[place + 1][0] == rows[place][0] + 1


def _top(rows: NumberedRows) -> int:
    """The first row that names columns: as full as the rows below it, and no row of figures itself."""
    counts = sorted(len(filled(row)) for _, row in rows)
    usual = counts[-2] if len(counts) > 1 else counts[-1]
    needed = max(2, (usual + 1) // 2) if usual > 1 else 1
    for place, (_, row) in enumerate(rows):
        if len(filled(row)) < needed or _is_property(row) or _stands_apart(rows, place, needed):
            continue
        return 0 if place and _is_like_next(rows, place) else place
    return 0


def _described(rows: NumberedRows, header: int) -> int:
    """The last of the lines about a series that stand between its name and its years; 0 where none do."""
    if len(filled(rows[header][1])) != 2 or len(rows[header][1]) != 2:
        return 0
    last = header
    while (
        last + 1 < len(rows) and not _YEAR.match(rows[last + 1][1][0]) and not has_figures(rows[last + 1][1])
    ):
        last += 1
    years = rows[last + 1 :]
    is_series = years and all(_YEAR.match(row[0]) and any(map(_is_number, row[1:])) for _, row in years)
    return last if is_series and last - header > 1 else 0


def _is_property(row: Row) -> bool:
    """A name and its value, as above many tables: "Source:", "Home Office"."""
    places = filled(row)
    return len(places) == 2 and row[places[0]].endswith(":")


def _stands_apart(rows: NumberedRows, place: int, needed: int) -> bool:
    """True where an empty row follows, and below it a header of its own."""
    if place + 2 >= len(rows) or _adjoin(rows, place) or has_figures(rows[place][1]):
        return False
    below, then = rows[place + 1][1], rows[place + 2][1]
    return len(filled(below)) >= needed and not has_figures(below) and has_figures(then)


def _is_like_next(rows: NumberedRows, place: int) -> bool:
    """True for a row of figures whose next row has figures in the same places."""
    row = rows[place][1]
    if not has_figures(row):
        return False
    following = rows[place + 1][1] if place + 1 < len(rows) else row
    return [_is_figure(cell) for cell in row] == [_is_figure(cell) for cell in following]


def _is_over(upper: Row, lower: Row) -> bool:
    """True for names of groups of columns: nothing over the first column, and no figures."""
    places = filled(upper)
    return bool(places) and places[0] > filled(lower)[0] and not has_figures(upper)


def _goes_on(rows: NumberedRows, place: int) -> bool:
    """True where the next row fills gaps that this header row leaves, and figures follow."""
    upper, lower, then = rows[place][1], rows[place + 1][1], rows[place + 2][1]
    if not _adjoin(rows, place) or has_figures(upper) or has_figures(lower) or not has_figures(then):
        return False
    begin = filled(upper)[0]
    under = filled(lower)
    fills = any(p > begin and (p >= len(upper) or not upper[p]) for p in under)
    units = len(under) > 1 and under[0] > begin
    return fills or units


def _headings(header: NumberedRows, width: int, merges: Sequence[Merge]) -> tuple[str, ...]:
    columns: list[list[str]] = [[] for _ in range(width)]
    for depth, (counted, row) in enumerate(header):
        over = _over(row, width, [m for m in merges if m.top <= counted <= m.bottom and m.last > m.first])
        for place in range(width):
            cell = row[place] if place < len(row) else ""
            said = over[place] if _below(header, depth, place) else cell
            if said and said not in columns[place]:
                columns[place].append(said)
    return tuple(" ".join(parts) for parts in columns)


def _over(row: Row, width: int, merges: Sequence[Merge]) -> list[str]:
    """What a header row says of each column: a cell speaks for those merged with it, else up to the next."""
    cells = [*row, *[""] * (width - len(row))]
    for merge in merges:
        end = min(merge.last + 1, width)
        cells[merge.first : end] = cells[merge.first : merge.first + 1] * (end - merge.first)
    return cells if merges else list(accumulate(cells, _or_before))


def _or_before(before: str, cell: str) -> str:
    return cell or before


def _spread(body: NumberedRows, merges: Sequence[Merge]) -> NumberedRows:
    """The rows with each merged cell's content also in the cells below it."""
    numbers = [number for number, _ in body]
    rows = [row for _, row in body]
    copied = 0
    for merge in merges:
        begin, end = bisect_left(numbers, merge.top), bisect_right(numbers, merge.bottom)
        copied += max(0, end - begin)
        if copied > CELLS_LIMIT:
            raise TooMuch
        if end - begin > 1 and numbers[begin] == merge.top and merge.first < len(rows[begin]):
            for place in range(begin + 1, end):
                rows[place] = _with(rows[place], merge.first, rows[begin][merge.first])
    return list(zip(numbers, rows, strict=True))


def _with(row: Row, place: int, cell: str) -> Row:
    """The row with this cell where it has none."""
    longer = [*row, *[""] * (place + 1 - len(row))]
    longer[place] = longer[place] or cell
    return longer


def _below(header: NumberedRows, depth: int, place: int) -> bool:
    return any(place < len(row) and row[place] for _, row in header[depth + 1 :])


def _notes_from(body: NumberedRows, header: Row) -> int:
    """Where the notes below the table begin: lines of one cell, set off or worded as notes."""
    if len(filled(header)) < 2:
        return len(body)
    begin = len(body)
    while begin > 1 and _is_line(body[begin - 1][1]):
        begin -= 1
    for place in range(max(begin, 1), len(body)):
        if not _adjoin(body, place - 1) or is_note(body[place][1]):
            return place
    return len(body)


def _is_line(row: Row) -> bool:
    places = filled(row)
    return len(places) == 1 and not has_figures(row) and not _YEAR.fullmatch(row[places[0]])
