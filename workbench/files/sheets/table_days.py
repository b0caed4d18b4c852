"""Dates in the cells of a table. What can be read in two ways is not read."""

import calendar
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

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

_QUARTER = r"(?:Q|Quarter ?)([1-4])"
_QUARTER_YEAR = re.compile(rf"{_QUARTER},?[ -]?(\d{{4}})", re.IGNORECASE)
_YEAR_QUARTER = re.compile(rf"(\d{{4}}),?[ -]?{_QUARTER}", re.IGNORECASE)
_SPAN_OF_MONTHS = r"([A-Za-z]{3,9})\.?(?: ?[-–/] ?| to )([A-Za-z]{3,9})\.?"
_MONTHS_YEAR = re.compile(rf"{_SPAN_OF_MONTHS},?[ -](\d{{4}})")
_YEAR_MONTHS = re.compile(rf"(\d{{4}})[ -]{_SPAN_OF_MONTHS}")
_MONTH_SHORT_YEAR = re.compile(r"([A-Za-z]{3,9})\.?(?:-| ?['’])(\d\d)")
_OWN_YEAR = re.compile(r"\b(?:financial|fiscal|tax|school|academic|FY)\b", re.IGNORECASE)
"""Under such a heading the first quarter is not January to March."""

_CENTURY = 50
"""A year of two digits from here on is one of the last century."""

_YEAR_HEADINGS = ("", "year", "calendar year", "time period")


@dataclass(frozen=True, slots=True)
class CellPeriod:
    """The day, month, quarter or year that a cell names, and the same in words ("2 September 2020")."""

    period: Period
    words: str


def read_column(cells: Sequence[str], heading: str) -> tuple[CellPeriod | None, ...]:
    """What each cell says as a date, None where it says none; empty where most cells say none.

    A bare year is a date only under the heading "year" or none. "03/09/2020" is read only where another cell
    of the column shows which of its numbers is the day, "Jan-20" where the column shows that 20 is the year.
    A quarter is one of the calendar's years, unless the heading names other years.
    """
    filled = [cell for cell in cells if cell]
    asked = _Column(
        _day_first(filled),
        bare_years=heading.lower() in _YEAR_HEADINGS,
        short_years=_has_short_years(filled),
        quarters=not _OWN_YEAR.search(heading),
    )
    found = tuple(_read(cell, asked) for cell in cells)
    return found if sum(cell is not None for cell in found) * 2 > len(filled) else ()


def _day_first(cells: Sequence[str]) -> bool | None:
    """Whether the day stands first in a column of numeric dates; None where nothing or both shows it."""
    pairs = [(int(m[1]), int(m[3])) for m in map(_NUMERIC.fullmatch, cells) if m]
    first, second = any(a > 12 for a, _ in pairs), any(b > 12 for _, b in pairs)
    return first if first != second else None


def _has_short_years(cells: Sequence[str]) -> bool:
    """Whether "Jan-20" is of 2020 in a column: the month changes with the number, else that is a day."""
    found = [(m[1][:3].lower(), m[2]) for m in map(_MONTH_SHORT_YEAR.fullmatch, cells) if m]
    changes = [(one[0], other[0]) for one, other in pairwise(found) if one != other]
    return bool(changes) and all(before != after for before, after in changes)


@dataclass(frozen=True, slots=True)
class _Column:
    """How the cells of a column are to be read; `day_first` is None where nothing shows it."""

    day_first: bool | None
    bare_years: bool
    short_years: bool
    quarters: bool


def _read(cell: str, column: _Column) -> CellPeriod | None:
    if longer := _months(cell) or (_quarter(cell) if column.quarters else None):
        return longer
    if iso := _ISO.fullmatch(cell):
        return _period(int(iso[1]), int(iso[2]), int(iso[3]) if iso[3] else None)
    if (numeric := _NUMERIC.fullmatch(cell)) and column.day_first is not None:
        day, month = (1, 3) if column.day_first else (3, 1)
        return _period(int(numeric[4]), int(numeric[month]), int(numeric[day]))
    if named := _DAY_MONTH_YEAR.fullmatch(cell):
        return _period(int(named[3]), _MONTHS.get(named[2].lower()), int(named[1]) if named[1] else None)
    if named := _MONTH_DAY_YEAR.fullmatch(cell):
        return _period(int(named[3]), _MONTHS.get(named[1].lower()), int(named[2]))
    if named := _YEAR_MONTH.fullmatch(cell):
        return _period(int(named[1]), _MONTHS.get(named[2].lower()), None)
    if column.bare_years and _YEAR.fullmatch(cell):
        return CellPeriod(Period(date(int(cell), 1, 1), date(int(cell), 12, 31)), cell)
    if column.short_years and (short := _MONTH_SHORT_YEAR.fullmatch(cell)):
        year = int(short[2]) + (1900 if int(short[2]) >= _CENTURY else 2000)
        return _period(year, _MONTHS.get(short[1].lower()), None)
    return None


def _quarter(cell: str) -> CellPeriod | None:
    if found := _QUARTER_YEAR.fullmatch(cell):
        number, year = int(found[1]), int(found[2])
    elif found := _YEAR_QUARTER.fullmatch(cell):
        number, year = int(found[2]), int(found[1])
    else:
        return None
    return CellPeriod(_span(year, 3 * number - 2, 3 * number), f"Q{number} {year}") if year else None


def _months(cell: str) -> CellPeriod | None:
    """Some months of one year: of "Dec-Feb 2020" nothing says which year it begins in."""
    if found := _MONTHS_YEAR.fullmatch(cell):
        first, last, year = found[1], found[2], int(found[3])
    elif found := _YEAR_MONTHS.fullmatch(cell):
        first, last, year = found[2], found[3], int(found[1])
    else:
        return None
    begin, end = _MONTHS.get(first.lower(), 12), _MONTHS.get(last.lower(), 0)
    if begin >= end or year < 1:
        return None
    return CellPeriod(_span(year, begin, end), f"{_NAMES[begin - 1]} to {_NAMES[end - 1]} {year}")


def _span(year: int, first: int, last: int) -> Period:
    return Period(date(year, first, 1), date(year, last, calendar.monthrange(year, last)[1]))


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
