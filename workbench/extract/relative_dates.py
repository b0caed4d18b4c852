"""Dates counted from the anchor or from a date before: "yesterday", "last year", "the previous 12 months"."""

import re
from datetime import date, timedelta

from workbench.extract import numerals, periods
from workbench.extract.calendar_forms import MONTH, in_month, month_number, publication
from workbench.extract.date_rules import Found, Rule, Setting, phrase
from workbench.model import Granularity, Period

_WORDS = numerals.UNITS | numerals.TENS
COUNTS = {"a": 1, "an": 1, "the": 1, "couple of": 2} | {word: n for word, n in _WORDS.items() if n}
_COUNT = rf"(?P<n>[1-9]\d{{0,3}}|a couple of|{'|'.join(sorted(COUNTS, key=len, reverse=True))})"
_UNIT = r"(?P<unit>hour|day|week|fortnight|month|quarter|year|decade)"
_LENGTHS = {
    "hour": Granularity.DAY,
    "day": Granularity.DAY,
    "week": Granularity.WEEK,
    "fortnight": Granularity.OTHER,
    "month": Granularity.MONTH,
    "quarter": Granularity.QUARTER,
    "year": Granularity.YEAR,
    "decade": Granularity.OTHER,
}
_IN_STEPS = {"fortnight": (2, "week"), "quarter": (3, "month"), "decade": (10, "year")}


def _steps(count: int, unit: str) -> tuple[int, str]:
    times, name = _IN_STEPS.get(unit, (1, unit))
    if name == "hour":
        return max(1, count // 24), "day"
    return count * times, name


def _counted(match: re.Match[str]) -> int:
    words = (match.groupdict().get("n") or "one").lower()
    return int(words) if words.isdecimal() else COUNTS[words.removeprefix("a ") if " " in words else words]


def _unit(match: re.Match[str]) -> str:
    return match["unit"].lower()


AHEAD = timedelta(days=7)
"""How far after the anchor a running window may end: "the week ending 4 September" on the third."""

_DAYS_AWAY = {
    "today": 0, "tonight": 0, "morning": 0, "afternoon": 0, "evening": 0, "yesterday": -1, "last night": -1,
    "tomorrow": 1, "the day before yesterday": -2, "the day after tomorrow": 2,
}  # fmt: skip


def _day(match: re.Match[str], setting: Setting) -> Found:
    if setting.anchor is None:
        return Found.unresolved(Granularity.DAY)
    away = _DAYS_AWAY[match["day"].lower()]
    found = setting.anchor + timedelta(days=away)
    side = ("two days before", "the day before", "the day of", "the day after", "two days after")[away + 2]
    return Found.counted(periods.single(found), f"{side} {publication(setting)}")


def _calendar(anchor: date, unit: str, away: int) -> Period:
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


def _this(match: re.Match[str], setting: Setting) -> Found:
    """This week is the calendar week; this month, quarter or year runs to the anchor unless it is ahead."""
    unit = _unit(match)
    if setting.anchor is None:
        return Found.unresolved(_LENGTHS[unit] if unit == "week" else Granularity.TO_DATE)
    anchor, whole = setting.anchor, _calendar(setting.anchor, unit, 0)
    part = (match.groupdict().get("part") or "").lower()
    if part == "later" or (setting.forward and not part and unit != "week"):
        period = Period(anchor, whole.end) if part else whole
        return Found.counted(period, f"{match['unit']} of {publication(setting)}")
    if unit == "week" and not part:
        return Found.counted(whole, f"the week, Monday to Sunday, of {publication(setting)}")
    period = Period(whole.start, anchor)
    start = periods.in_words(whole.start) if whole.start else ""
    return Found.counted(period, f"from {start} to {publication(setting)}", Granularity.TO_DATE)


def _last_or_next(match: re.Match[str], setting: Setting) -> Found:
    """Without an article: the calendar week, month or year before the anchor's, or after it."""
    unit, away = _unit(match), -1 if match["side"].lower() == "last" else 1
    if setting.anchor is None:
        return Found.unresolved(_LENGTHS[unit])
    side = "before" if away < 0 else "after"
    return Found.counted(
        _calendar(setting.anchor, unit, away), f"the calendar {unit} {side} that of {publication(setting)}"
    )


def _window(match: re.Match[str], setting: Setting) -> Found:
    """With an article: the time up to the anchor, or after it."""
    count, unit = _steps(_counted(match), _unit(match))
    length = _LENGTHS[_unit(match)] if _counted(match) == 1 else None
    if setting.anchor is None:
        return Found.unresolved(length or Granularity.OTHER)
    if match["side"].lower() in ("next", "coming", "following"):
        end = periods.stepped(setting.anchor, count, unit)
        return Found.counted(Period(setting.anchor, end), f"counted from {publication(setting)}")
    period = periods.window(setting.anchor, count, unit)
    if _unit(match) == "hour":
        period = Period(setting.anchor - timedelta(days=count), setting.anchor)
        return Found.counted(period, f"{_counted(match)} hours up to {publication(setting)}", Granularity.DAY)
    return Found.counted(period, f"{_plural(count, unit)} up to {publication(setting)}")


def _ago(match: re.Match[str], setting: Setting) -> Found:
    count, unit = _steps(_counted(match), _unit(match))
    name = _unit(match)
    length = _LENGTHS[name] if name in ("month", "year") else Granularity.DAY
    if setting.anchor is None:
        return Found.unresolved(length)
    return Found.counted(
        _around(periods.stepped(setting.anchor, -count, unit), unit),
        f"{_plural(count, unit)} before {publication(setting)}",
    )


def _around(day: date, unit: str) -> Period:
    """The day itself, or the whole month or year where the expression is no finer."""
    if unit == "year":
        return periods.years(day.year)
    return periods.months(day.year, day.month) if unit == "month" else periods.single(day)


def _plural(count: int, unit: str) -> str:
    return f"{count} {unit}{'' if count == 1 else 's'}"


def _to_month(match: re.Match[str], setting: Setting) -> Found | None:
    """The year to March 2020, three months to 31 July, the week ending 4 September."""
    ending = in_month(match["y"], match["m"], setting)
    if ending.period.end is None:
        return Found.unresolved(Granularity.OTHER)
    end = ending.period.end
    if match["d"]:
        day = int(re.sub(r"\D", "", match["d"]))
        exact = periods.valid(end.year, month_number(match["m"]), day)
        if exact is None:
            return None
        end = exact
        if not match["y"] and setting.anchor and end > setting.anchor + AHEAD and not setting.forward:
            end = periods.stepped(end, -1, "year")
    count, unit = _steps(_counted(match), _unit(match))
    period = periods.window(end, count, unit)
    return Found(
        period,
        periods.length_class(period),
        f"{_plural(count, unit)} up to {periods.in_words(end)}",
        ending.anchored,
    )


def _from_earlier(match: re.Match[str], setting: Setting) -> Found | None:
    """What is counted from a date mentioned before, or else from the anchor."""
    count, unit = _steps(_counted(match), _unit(match))
    back = match["side"].lower() in ("previous", "preceding", "before", "earlier")
    reference = _reference(setting, count, unit)
    if reference is None and setting.anchor:
        reference = periods.single(setting.anchor)
    if reference is None or reference.start is None or reference.end is None:
        return Found.unresolved(_LENGTHS[_unit(match)])
    words = "the date before it in the text" if setting.earlier else publication(setting)
    return Found.counted(
        _beside(reference, count, unit, back=back),
        f"{_plural(count, unit)} {'before' if back else 'after'} {words}",
    )


def _reference(setting: Setting, count: int, unit: str) -> Period | None:
    """The date to count from: one as long as the time asked for, else the nearest."""
    days = {"day": 1, "week": 7, "month": 30.5, "year": 365.25}[unit] * count
    alike = (period for period in setting.earlier if abs((period.days or 0) - days) <= 0.02 * days)
    return next(alike, next(iter(setting.earlier), None))


def _beside(reference: Period, count: int, unit: str, *, back: bool) -> Period:
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
        return _calendar(start, unit, -1 if back else 1)
    if back:
        return periods.window(start - timedelta(days=1), count, unit)
    return Period(end + timedelta(days=1), periods.stepped(end, count, unit))


_POINT = (
    rf"(?P<d>(?:the\s)?[0-3]?\d(?:st|nd|rd|th)?\s(?:of\s)?)?(?-i:(?P<m>{MONTH}))(?:,?\s(?P<y>(?:19"
    rf"|20)\d\d)(?!\d))?"
)

WINDOWS: tuple[Rule, ...] = (
    Rule(
        phrase(
            rf"(?:the\s)?(?:{_COUNT}[\s-])?{_UNIT}s?\s(?:to|up to|ending|ended|until)\s"
            rf"(?:in\s|on\s|the\s)?(?:end\sof\s)?{_POINT}"
        ),
        _to_month,
    ),
)
RULES: tuple[Rule, ...] = (
    Rule(
        phrase(
            r"(?P<day>the day before yesterday|the day after tomorrow|today|tonight|yesterday|tomorrow"
            r"|last night)"
        ),
        _day,
    ),
    Rule(phrase(r"this\s(?P<day>morning|afternoon|evening)"), _day),
    Rule(
        phrase(
            r"(?:(?:so far|(?P<part>earlier|later))\s)?this\s(?P<unit>week|month|quarter|year"
            r"|decade)(?:\sso far)?"
        ),
        _this,
    ),
    Rule(phrase(r"(?:the\s)?(?P<unit>week|month|quarter|year)\s(?P<part>to date)"), _this),
    Rule(
        phrase(
            rf"(?:the|his|her|its|their|our)\s(?P<side>last|past|latest|most recent|next"
            rf"|coming)\s(?:{_COUNT}[\s-])?"
            r"(?P<unit>hour|day|week|fortnight|month|quarter|year|decade)s?(?!\sof\b)"
        ),
        _window,
    ),
    Rule(
        phrase(
            r"(?:(?<=\bin\s)|(?<=\bover\s)|(?<=\bfor\s)|(?<=\bof\s)|(?<=\bduring\s)|(?<=\bwithin\s)|(?=past|next))"
            rf"(?P<side>last|past|next)\s{_COUNT}[\s-](?P<unit>hour|day|week|month|quarter|year|decade)s?"
        ),
        _window,
    ),
    Rule(phrase(r"(?P<side>last|next)\s(?P<unit>week|fortnight|month|quarter|year|decade)"), _last_or_next),
    Rule(phrase(rf"{_COUNT}\s{_UNIT}s?\sago"), _ago),
    Rule(
        phrase(
            rf"the\s(?P<side>previous|preceding|following)\s(?:{_COUNT}[\s-])?(?P<unit>day|week|month"
            rf"|quarter|year)s?"
        ),
        _from_earlier,
    ),
    Rule(phrase(r"the\s(?P<unit>day|week|month|year)\s(?P<side>before)(?=[.,;:)]|$)"), _from_earlier),
    Rule(phrase(rf"{_COUNT}\s{_UNIT}s?\s(?P<side>earlier|before|later)(?=[.,;:)]|$)"), _from_earlier),
)
