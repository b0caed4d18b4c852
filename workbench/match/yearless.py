"""Days and months that name no year: "15 April", "in March"."""

import re
from datetime import date, timedelta

from workbench.model import Granularity, Period

NO_YEAR = 1904
"""The leap year in which days without a year stand until they meet one with a year."""

_MONTHS = {f"{date(NO_YEAR, month, 1):%b}".lower(): month for month in range(1, 13)}
_DAY_MONTH = re.compile(
    r"\b(?:(\d{1,2})(?:st|nd|rd|th)?(?: of)? )?([a-z]{3})[a-z]*\.?(?: (\d{1,2})(?:st|nd|rd|th)?)?\b"
)


def without_year(expression: str) -> tuple[Period, Granularity] | None:
    """The day or month of an expression that names no year, in a year that only stands for one."""
    found = next((m for m in _DAY_MONTH.finditer(expression.lower()) if m[2] in _MONTHS), None)
    if found is None:
        return None
    month = _MONTHS[found[2]]
    day = found[1] or found[3]
    if day is None:
        following = date(NO_YEAR, month, 28) + timedelta(days=4)
        return Period(date(NO_YEAR, month, 1), following - timedelta(days=following.day)), Granularity.MONTH
    try:
        exact = date(NO_YEAR, month, int(day))
    except ValueError:
        return None
    return Period(exact, exact), Granularity.DAY


def moved(day: date, years: int) -> date:
    """The same day so many years later; 28 February where there is no 29th."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:  # 29 February
        return day.replace(year=day.year + years, day=28)
