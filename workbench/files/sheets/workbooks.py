"""What comes out of a spreadsheet file: its sheets, with every cell as its reader would write it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

Row = Sequence[str]

NumberedRows = Sequence[tuple[int, Row]]
"""Rows with their numbers as the program shows them. Rows without a filled cell are left out."""


@dataclass(frozen=True, slots=True)
class Merge:
    """Cells that show as one: the numbers of its first and last row, the places of its columns from 0."""

    top: int
    bottom: int
    first: int
    last: int


CELLS_LIMIT = 2_000_000
TEXT_LIMIT = 50_000_000
"""Filled cells of a workbook, and characters in them: a file can name one cell's text a million times."""

_NAMED = 5


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet. `unanswered` names the cells whose formula has no result in the file ("B4")."""

    name: str
    rows: NumberedRows
    merges: tuple[Merge, ...] = ()
    unanswered: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Workbook:
    """A spreadsheet file. `hidden` names the sheets that its reader does not see, which are left out."""

    sheets: tuple[Sheet, ...]
    title: str | None = None
    author: str | None = None
    hidden: tuple[str, ...] = ()
    has_macros: bool = False


class TooMuch(Exception):
    """A workbook has more cells, or more text in them, than is safe to read."""


@dataclass(slots=True)
class Tally:
    """What has been read of a workbook so far."""

    cells: int = 0
    characters: int = 0

    def add(self, row: Iterable[str], times: int = 1) -> None:
        """Count a row. Raises TooMuch, before it is kept."""
        filled = [cell for cell in row if cell]
        self.cells += times * len(filled)
        self.characters += times * sum(map(len, filled))
        if self.cells > CELLS_LIMIT or self.characters > TEXT_LIMIT:
            raise TooMuch


def number_as_text(value: float, *, is_percent: bool = False) -> str:
    """A stored number to the 15 digits that spreadsheet programs keep: 0.125 as per cent is "12.5%"."""
    # Zero is added because the negative one would show its sign.
    stored = (value * 100 if is_percent else value) + 0.0
    shown = f"{stored:.15g}"
    if "e" in shown and abs(stored) < 1:
        shown = f"{stored:.15f}".rstrip("0").rstrip(".")
    return f"{shown}%" if is_percent else shown


def day_as_text(value: date | datetime) -> str:
    """A day as 2020-09-02, with the time of day where it has one."""
    if isinstance(value, datetime):
        return str(value.date()) if value.time() == time() else value.strftime("%Y-%m-%d %H:%M")
    return str(value)


def column_letters(place: int) -> str:
    """The letters over a column; 0 is the first: "A", 27 is "AB"."""
    letters = ""
    place += 1
    while place:
        place, letter = divmod(place - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return letters


def unanswered_sentence(where: str, cells: Sequence[str]) -> str:
    """What is said of formulas without a result."""
    named = ", ".join(cells[:_NAMED]) + (" …" if len(cells) > _NAMED else "")
    hold, were = ("cell holds a formula", "was") if len(cells) == 1 else ("cells hold formulas", "were")
    return (
        f"{where}: {len(cells):,} {hold} without a result ({named}) and {were} left empty. "
        "Open the file in a spreadsheet program and save it."
    )
