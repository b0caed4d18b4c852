"""Calendar arithmetic: days, months, years and windows as periods. No text is read here."""

from calendar import monthrange
from datetime import date, timedelta

from workbench.model import Granularity, Period

MONTH_NAMES = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

FINANCIAL_YEAR_STARTS = 4
"""The month in which a financial year begins: April, as in the United Kingdom and India."""

FEDERAL_YEAR_STARTS = 10
"""The same for the government of the United States: October."""

UNKNOWN = Period(None, None)
"""The period of an expression that is a date but could not be resolved."""


def in_words(day: date) -> str:
    """Thursday 3 September 2020."""
    return f"{WEEKDAY_NAMES[day.weekday()]} {day.day} {MONTH_NAMES[day.month - 1]} {day.year}"


def single(day: date) -> Period:
    return Period(day, day)


def week(day: date) -> Period:
    """The ISO week, Monday to Sunday, that holds a day."""
    monday = day - timedelta(days=day.weekday())
    return Period(monday, monday + timedelta(days=6))


def months(year: int, month: int, count: int = 1) -> Period:
    """`count` whole months from the first of `month`, which may run past December or below January."""
    first, last = year * 12 + month - 1, year * 12 + month + count - 2
    return Period(date(first // 12, first % 12 + 1, 1), _month_end(last // 12, last % 12 + 1))


def quarter(year: int, number: int) -> Period:
    return months(year, 3 * number - 2, 3)


def half(year: int, number: int) -> Period:
    return months(year, 6 * number - 5, 6)


def years(first: int, last: int | None = None) -> Period:
    """One calendar year, or all from the first to the last."""
    return Period(date(first, 1, 1), date(last or first, 12, 31))


def financial_year(first: int, starts: int = FINANCIAL_YEAR_STARTS) -> Period:
    """The financial year that begins in `first`, with the month `starts`."""
    return months(first, starts, 12)


def window(end: date, count: int, unit: str) -> Period:
    """The `count` units ("day", "week", "month", "year") that end with the day `end`, that day included."""
    return Period(stepped(end, -count, unit) + timedelta(days=1), end)


def stepped(day: date, count: int, unit: str) -> date:
    """The day `count` units later. A month's last day stays a last day."""
    if unit in ("day", "week"):
        return day + timedelta(days=count * (7 if unit == "week" else 1))
    place = day.year * 12 + day.month - 1 + count * (12 if unit == "year" else 1)
    end = _month_end(place // 12, place % 12 + 1)
    if day == _month_end(day.year, day.month):
        return end
    return end.replace(day=min(day.day, end.day))


def moved(period: Period, count: int, unit: str) -> Period:
    """A bounded period, `count` units later."""
    start, end = period.start, period.end
    return Period(start and stepped(start, count, unit), end and stepped(end, count, unit))


def nearest_weekday(anchor: date, weekday: int, *, forward: bool) -> date:
    """The nearest such weekday to the anchor, which counts itself, in the given direction."""
    gap = (anchor.weekday() - weekday) % 7
    return anchor + timedelta(days=-gap % 7) if forward else anchor - timedelta(days=gap)


def nearest_day(anchor: date, month: int, day: int, *, forward: bool) -> date | None:
    """The nearest such day of a year to the anchor, in the given direction; None where no year has it."""
    for distance in range(9):
        year = anchor.year + (distance if forward else -distance)
        found = valid(year, month, day)
        if found and (found >= anchor if forward else found <= anchor):
            return found
    return None


def nearest_month(anchor: date, month: int, *, forward: bool) -> Period:
    """The nearest such month; the month that holds the anchor counts."""
    later, earlier = month < anchor.month, month > anchor.month
    return months(anchor.year + (later if forward else -earlier), month)


def valid(year: int, month: int, day: int) -> date | None:
    """The date, or None where the calendar has no such day."""
    if 1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]:
        return date(year, month, day)
    return None


def length_class(period: Period) -> Granularity:
    """The length class that a bounded period's days make of it."""
    days = period.days or 0
    classes = (
        (1, 1, Granularity.DAY),
        (7, 7, Granularity.WEEK),
        (28, 31, Granularity.MONTH),
        (89, 92, Granularity.QUARTER),
        (365, 366, Granularity.YEAR),
    )
    return next((name for low, high, name in classes if low <= days <= high), Granularity.OTHER)


def _month_end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])
