"""Which days of a table a claim speaks of, and whether whole rows make them up."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from workbench.model import Calendar, Granularity, Period, Statement

_WHOLE_MONTHS = {Granularity.MONTH: 1, Granularity.QUARTER: 3, Granularity.YEAR: 12}


def periods(claim: Statement) -> tuple[Period, ...]:
    """The closed periods that a claim names, in order; else the one that it is known to speak of.

    What begins on a day and has no end goes on to the day of the claim.
    """
    named = [mention.reach for mention in claim.dates] or ([claim.period] if claim.period else [])
    closed = [_closed(period, claim.published) for period in named]
    return tuple(dict.fromkeys(period for period in closed if period is not None))


def pair(claim: Statement, beside: Sequence[Statement], calendar: Calendar) -> tuple[Period, Period] | None:
    """The later and the earlier of two periods that a claim compares, one of them from a claim beside it.

    In a table of months or longer "from 2015 to 2016" names two of its rows.
    """
    found = list(periods(claim))
    if len(found) == 1 and not beside:
        found = _ends(found[0], calendar)
    if len(found) == 1:
        found += [period for statement in beside for period in periods(statement)[:1]]
    found = list(dict.fromkeys(found))
    if len(found) != 2 or found[0].overlaps(found[1]) or not _alike(found[0], found[1]):
        return None
    earlier, later = sorted(found, key=lambda period: period.start or date.min)
    return later, earlier


def row_period(calendar: Calendar, day: date) -> Period:
    """What the row of a day describes: that day, or the month or year that begins on it."""
    months = _WHOLE_MONTHS.get(calendar.step)
    return Period(day, _last_day(day.replace(day=1), months)) if months else Period(day, day)


def covers(calendar: Calendar, period: Period) -> bool:
    """True where a table has all of a period, in whole rows: a table of months says nothing of a day."""
    start, end = period.start, period.end
    last = calendar.period.end
    if start is None or end is None or calendar.period.start is None or last is None:
        return False
    if calendar.step is Granularity.DAY:
        return calendar.period.start <= start and end <= last
    months = _WHOLE_MONTHS.get(calendar.step)
    if months is None or not _whole(period, months):
        return False
    return calendar.period.start <= end and start <= last and _reaches(calendar, period, months)


def is_single(calendar: Calendar, period: Period) -> bool:
    """True where a period is one step of a table: one row for each thing that it counts."""
    if calendar.step is Granularity.DAY:
        return period.start == period.end
    months = _WHOLE_MONTHS.get(calendar.step, 0)
    return period.start is not None and period.end == _last_day(period.start, months)


def _closed(period: Period, published: date | None) -> Period | None:
    if period.start is None:
        return None
    if period.end is not None:
        return period
    return replace(period, end=published) if published and period.start <= published else None


def _ends(period: Period, calendar: Calendar) -> list[Period]:
    """The first and the last row of a table of months or longer within a period; else the period."""
    months = _WHOLE_MONTHS.get(calendar.step)
    if months is None or not _whole(period, months):
        return [period]
    assert period.start is not None and period.end is not None
    last = period.end.replace(day=1)
    while (last.month - 1) % months:
        last = (last - timedelta(days=1)).replace(day=1)
    return [Period(period.start, _last_day(period.start, months)), Period(last, period.end)]


def _alike(one: Period, other: Period) -> bool:
    """True for two days or two periods of nearly the same length."""
    days, others = one.days or 0, other.days or 0
    return days == others or (min(days, others) >= 28 and abs(days - others) <= 3)


def _whole(period: Period, months: int) -> bool:
    assert period.start is not None and period.end is not None
    begins = period.start.day == 1 and (period.start.month - 1) % months == 0
    after = period.end + timedelta(days=1)
    return begins and after.day == 1 and (after.month - 1) % months == 0


def _reaches(calendar: Calendar, period: Period, months: int) -> bool:
    """True where a table of months or longer begins and ends with or beyond a period."""
    assert calendar.period.start and calendar.period.end and period.start and period.end
    first, last = calendar.period.start, calendar.period.end
    end_of_last = _last_day(last.replace(day=1), months) if last.day == 1 else last
    return first <= _last_day(period.start, months) and period.end <= end_of_last


def _last_day(start: date, months: int) -> date:
    """The last day of so many months from a first of the month on."""
    month = start.month - 1 + months
    return date(start.year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
