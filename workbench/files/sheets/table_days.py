"""Dates in the cells of a table. What can be read in two ways is not read."""

import calendar
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from workbench.model import Period

# Not from `calendar`, whose names follow the language that the process is set to.
_NAMES = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_MONTHS = {name.lower(): number for number, name in enumerate(_NAMES, 1)}
_MONTHS |= {name[:3]: number for name, number in _MONTHS.items()} | {"sept": 9}

_MIDNIGHT = r"(?:[T ]00:00(?::00(?:\.0+)?)?(?:Z|\+00:00)?)?"
_ISO = re.compile(rf"(\d{{4}})-(\d\d)(?:-(\d\d){_MIDNIGHT})?")
_DAY_MONTH_YEAR = re.compile(r"(?:(\d{1,2})(?:st|nd|rd|th)?[ -])?([A-Za-z]{3,9})\.?,?[ -](\d{4})")
_MONTH_DAY_YEAR = re.compile(r"([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})")
_YEAR_MONTH = re.compile(r"(\d{4})[ -]([A-Za-z]{3,9})\.?")
_NUMERIC = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4})")
_YEAR = re.compile(r"(?:19|20)\d\d")

_YEAR_HEADINGS = ("", "year", "calendar year", "time period")


@dataclass(frozen=True, slots=True)
class CellPeriod:
    """The day, month or year that a cell names, and the same in words ("2 September 2020")."""

    period: Period
    words: str


def read_column(cells: Sequence[str], heading: str) -> tuple[CellPeriod | None, ...]:
    """What each cell says as a date, None where it says none; empty where most cells say none.

    A bare year is a date only under the heading "year" or none. "03/09/2020" is read only where another cell
    of the column shows which of its numbers is the day.
    """
    filled = [cell for cell in cells if cell]
    day_first = _day_first(filled)
    bare_years = heading.lower() in _YEAR_HEADINGS
    found = tuple(_read(cell, day_first, bare_years) for cell in cells)
    return found if sum(cell is not None for cell in found) * 2 > len(filled) else ()


def _day_first(cells: Sequence[str]) -> bool | None:
    """Whether the day stands first in a column of numeric dates; None where nothing or both shows it."""
    pairs = [(int(m[1]), int(m[3])) for m in map(_NUMERIC.fullmatch, cells) if m]
    first, second = any(a > 12 for a, _ in pairs), any(b > 12 for _, b in pairs)
    return first if first != second else None


def _read(cell: str, day_first: bool | None, bare_years: bool) -> CellPeriod | None:
    if iso := _ISO.fullmatch(cell):
        return _period(int(iso[1]), int(iso[2]), int(iso[3]) if iso[3] else None)
    if (numeric := _NUMERIC.fullmatch(cell)) and day_first is not None:
        day, month = (1, 3) if day_first else (3, 1)
        return _period(int(numeric[4]), int(numeric[month]), int(numeric[day]))
    if named := _DAY_MONTH_YEAR.fullmatch(cell):
        return _period(int(named[3]), _MONTHS.get(named[2].lower()), int(named[1]) if named[1] else None)
    if named := _MONTH_DAY_YEAR.fullmatch(cell):
        return _period(int(named[3]), _MONTHS.get(named[1].lower()), int(named[2]))
    if named := _YEAR_MONTH.fullmatch(cell):
        return _period(int(named[1]), _MONTHS.get(named[2].lower()), None)
    if bare_years and _YEAR.fullmatch(cell):
        return CellPeriod(Period(date(int(cell), 1, 1), date(int(cell), 12, 31)), cell)
    return None


def _period(year: int, month: int | None, day: int | None) -> CellPeriod | None:
    """None where the calendar has no such day."""
    if not month or not 1 <= month <= 12 or year < 1:
        return None
    last = calendar.monthrange(year, month)[1]
    if day is None:
        words = f"{_NAMES[month - 1]} {year}"
        return CellPeriod(Period(date(year, month, 1), date(year, month, last)), words)
    if not 1 <= day <= last:
        return None
    exact = date(year, month, day)
    return CellPeriod(Period(exact, exact), f"{day} {_NAMES[month - 1]} {year}")
