"""What a date expression counts: so many of which unit, and the calendar's own units."""

import re
from datetime import date, timedelta

from workbench.extract.dates import periods
from workbench.extract.figures import numerals
from workbench.model import Granularity, Period

_WORDS = numerals.UNITS | numerals.TENS
COUNTS = {"a": 1, "an": 1, "the": 1, "couple of": 2} | {word: n for word, n in _WORDS.items() if n}
COUNT = rf"(?P<n>[1-9]\d{{0,3}}|a couple of|{'|'.join(sorted(COUNTS, key=len, reverse=True))})"
UNIT = r"(?P<unit>hour|day|week|fortnight|month|quarter|year|decade)"
LENGTHS = {
    "hour": Granularity.DAY,
    "day": Granularity.DAY,
    "week": Granularity.WEEK,
    "fortnight": Granularity.OTHER,
    "month": Granularity.MONTH,
    "quarter": Granularity.QUARTER,
    "year": Granularity.YEAR,
    "decade": Granularity.OTHER,
}
IN_STEPS = {"fortnight": (2, "week"), "quarter": (3, "month"), "decade": (10, "year")}


def steps(count: int, unit: str) -> tuple[int, str]:
    times, name = IN_STEPS.get(unit, (1, unit))
    if name == "hour":
        return max(1, count // 24), "day"
    return count * times, name


def counted(match: re.Match[str]) -> int:
    words = (match.groupdict().get("n") or "one").lower()
    return int(words) if words.isdecimal() else COUNTS[words.removeprefix("a ") if " " in words else words]


def unit_of(match: re.Match[str]) -> str:
    return match["unit"].lower()


def calendar(anchor: date, unit: str, away: int) -> Period:
    """The calendar week, month, quarter, year or decade that lies `away` from the anchor's."""
    if unit == "week":
        return periods.week(anchor + timedelta(days=7 * away))
    if unit == "month":
        return periods.months(anchor.year, anchor.month + away)
    if unit == "quarter":
        return periods.months(anchor.year, 3 * ((anchor.month - 1) // 3 + away) + 1, 3)
    if unit == "fortnight":
        return periods.moved(periods.window(anchor, 2, "week"), 2 * away, "week")
    first = anchor.year - anchor.year % 10 + 10 * away
    return periods.years(anchor.year + away) if unit == "year" else periods.years(first, first + 9)


def around(day: date, unit: str) -> Period:
    """The day itself, or the whole month or year where the expression is no finer."""
    if unit == "year":
        return periods.years(day.year)
    return periods.months(day.year, day.month) if unit == "month" else periods.single(day)


def plural(count: int, unit: str) -> str:
    return f"{count} {unit}{'' if count == 1 else 's'}"
