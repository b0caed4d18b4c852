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
    """The calendar week, month, quarter, year, decade or century that lies `away` from the anchor's."""
    if unit == "week":
        return periods.week(anchor + timedelta(days=7 * away))
    if unit == "month":
        return periods.months(anchor.year, anchor.month + away)
    if unit == "quarter":
        return periods.months(anchor.year, 3 * ((anchor.month - 1) // 3 + away) + 1, 3)
    if unit == "fortnight":
        return periods.moved(periods.window(anchor, 2, "week"), 2 * away, "week")
    if unit == "century":
        last = anchor.year + -anchor.year % 100 + 100 * away
        return periods.years(last - 99, last)
    first = anchor.year - anchor.year % 10 + 10 * away
    return periods.years(anchor.year + away) if unit == "year" else periods.years(first, first + 9)


def around(day: date, unit: str) -> Period:
    """The day itself, or the whole month or year where the expression is no finer."""
    if unit == "year":
        return periods.years(day.year)
    return periods.months(day.year, day.month) if unit == "month" else periods.single(day)


def away(reference: Period, count: int, unit: str) -> Period:
    """Two days later, a year earlier: a day moves, a longer period too unless the unit is longer still.

    What held at the end of a month is set against the end of another.
    """
    if reference.days == 1 and reference.start:
        if unit in ("month", "year") and reference.start == around(reference.start, "month").end:
            return periods.single(periods.stepped(reference.start, count, unit))
        return around(periods.stepped(reference.start, count, unit), unit)
    if (reference.days or 0) < 28 and unit == "month" and reference.start:
        return periods.months(reference.start.year, reference.start.month + count)
    return periods.moved(reference, count, unit)


def beside(reference: Period, count: int, unit: str, *, back: bool) -> Period:
    """A day, or a period of one unit: the same one unit away. Else the time that adjoins the reference."""
    whole = {
        "year": Granularity.YEAR,
        "month": Granularity.MONTH,
        "week": Granularity.WEEK,
        "day": Granularity.DAY,
    }
    start, end = reference.start, reference.end
    if start is None or end is None:
        return reference
    if count == 1 and periods.length_class(reference) is whole[unit]:
        return periods.moved(reference, -1 if back else 1, unit)
    if count == 1 and unit == "year" and (reference.days or 0) < 365 and reference.days != 1:
        return periods.moved(reference, -1 if back else 1, unit)
    if count == 1 and unit != "day":
        return calendar(start, unit, -1 if back else 1)
    if back:
        return periods.window(start - timedelta(days=1), count, unit)
    return Period(end + timedelta(days=1), periods.stepped(end, count, unit))


def plural(count: int, unit: str) -> str:
    return f"{count} {unit}{'' if count == 1 else 's'}"
