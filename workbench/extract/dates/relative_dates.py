"""Dates counted from the anchor: "yesterday", "last year", "the year to March", "three weeks ago"."""

import re
from datetime import timedelta

from workbench.extract.dates import periods
from workbench.extract.dates.calendar_forms import MONTH, WEEKDAY, in_month, month_number, publication
from workbench.extract.dates.counting import (
    COUNT,
    LENGTHS,
    UNIT,
    around,
    calendar,
    counted,
    plural,
    steps,
    unit_of,
)
from workbench.extract.dates.date_rules import Found, Rule, Setting, phrase
from workbench.extract.dates.told_dates import from_earlier
from workbench.model import Granularity, Period

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


def _this(match: re.Match[str], setting: Setting) -> Found:
    """This week is the calendar week; this month, quarter or year runs to the anchor unless it is ahead."""
    unit = unit_of(match)
    if setting.anchor is None:
        return Found.unresolved(LENGTHS[unit] if unit == "week" else Granularity.TO_DATE)
    anchor, whole = setting.anchor, calendar(setting.anchor, unit, 0)
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
    unit, away = unit_of(match), -1 if match["side"].lower() == "last" else 1
    if setting.anchor is None:
        return Found.unresolved(LENGTHS[unit])
    side = "before" if away < 0 else "after"
    return Found.counted(
        calendar(setting.anchor, unit, away), f"the calendar {unit} {side} that of {publication(setting)}"
    )


def _window(match: re.Match[str], setting: Setting) -> Found | None:
    """With an article: the time up to the anchor, or after it."""
    if match["side"].lower() == "next" and setting.earlier and not setting.forward and not match["n"]:
        return from_earlier(match, setting)  # "The next day" of what is told.
    count, unit = steps(counted(match), unit_of(match))
    length = LENGTHS[unit_of(match)] if counted(match) == 1 else None
    if setting.anchor is None:
        return Found.unresolved(length or Granularity.OTHER)
    if match["side"].lower() in ("next", "coming", "following"):
        end = periods.stepped(setting.anchor, count, unit)
        return Found.counted(Period(setting.anchor, end), f"counted from {publication(setting)}")
    period = periods.window(setting.anchor, count, unit)
    if unit_of(match) == "hour":
        period = Period(setting.anchor - timedelta(days=count), setting.anchor)
        return Found.counted(period, f"{counted(match)} hours up to {publication(setting)}", Granularity.DAY)
    return Found.counted(period, f"{plural(count, unit)} up to {publication(setting)}")


def _ago(match: re.Match[str], setting: Setting) -> Found:
    count, unit = steps(counted(match), unit_of(match))
    name = unit_of(match)
    length = LENGTHS[name] if name in ("month", "year") else Granularity.DAY
    if setting.anchor is None:
        return Found.unresolved(length)
    return Found.counted(
        around(periods.stepped(setting.anchor, -count, unit), unit),
        f"{plural(count, unit)} before {publication(setting)}",
    )


def _to_month(match: re.Match[str], setting: Setting) -> Found | None:
    """The year to March 2020, three months to 31 July, the week ending 4 September."""
    ending = in_month(match["y"], match["m"], setting)
    if ending.period.end is None:
        return Found.unresolved(Granularity.OTHER)
    end = ending.period.end
    if written := match["d"] or match["after"]:
        day = int(re.sub(r"\D", "", written))
        exact = periods.valid(end.year, month_number(match["m"]), day)
        if exact is None:
            return None
        end = exact
        if not match["y"] and setting.anchor and end > setting.anchor + AHEAD and not setting.forward:
            end = periods.stepped(end, -1, "year")
    count, unit = (6, "month") if match["half"] else steps(counted(match), unit_of(match))
    period = periods.window(end, count, unit)
    return Found(
        period,
        periods.length_class(period),
        f"{plural(count, unit)} up to {periods.in_words(end)}",
        ending.anchored,
    )


def _to_year(match: re.Match[str], setting: Setting) -> Found:
    """The three years to 2021."""
    count = 10 if match["unit"].lower() == "decade" else counted(match)
    return Found.written(periods.years(int(match["y"]) - count + 1, int(match["y"])))


def _so_far(match: re.Match[str], setting: Setting) -> Found | None:
    """So far in 2023: to the anchor, where it lies in that year."""
    if setting.anchor is None or setting.anchor.year != int(match["y"]):
        return None
    period = Period(periods.years(setting.anchor.year).start, setting.anchor)
    return Found.counted(period, f"from 1 January to {publication(setting)}", Granularity.TO_DATE)


def _edged(match: re.Match[str], setting: Setting) -> Found:
    """The year of which the end or the start is spoken of: the one that the tense allows."""
    if setting.anchor is None:
        return Found.unresolved(Granularity.OTHER)
    unit = unit_of(match)
    before = match.string[max(0, match.start() - 14) : match.start()].lower()
    found = calendar(setting.anchor, unit, 0)
    over = before.endswith("end of ") and "by the" not in before and not setting.forward
    if over and found.end and found.end > setting.anchor:
        found = calendar(setting.anchor, unit, -1)
    return Found.counted(found, f"the {unit} nearest to {publication(setting)}")


def _before_last(match: re.Match[str], setting: Setting) -> Found:
    """The year before last."""
    unit = unit_of(match)
    if setting.anchor is None:
        return Found.unresolved(LENGTHS[unit])
    return Found.counted(
        calendar(setting.anchor, unit, -2), f"two {unit}s before that of {publication(setting)}"
    )


def _as_long_ago(match: re.Match[str], setting: Setting) -> Found:
    """This time last year: the day one year before."""
    if setting.anchor is None:
        return Found.unresolved(Granularity.DAY)
    unit = unit_of(match)
    found = periods.stepped(setting.anchor, -1, unit)
    return Found.counted(periods.single(found), f"one {unit} before {publication(setting)}")


def _in_time(match: re.Match[str], setting: Setting) -> Found:
    """In three weeks' time."""
    count, unit = steps(counted(match), unit_of(match))
    if setting.anchor is None:
        return Found.unresolved(Granularity.OTHER)
    found = around(periods.stepped(setting.anchor, count, unit), unit)
    return Found.counted(found, f"{plural(count, unit)} after {publication(setting)}")


_POINT = (
    rf"(?P<d>(?:the\s)?[0-3]?\d(?:st|nd|rd|th)?\s(?:of\s)?)?(?-i:(?P<m>{MONTH}))"
    r"(?P<after>\s[0-3]?\d(?:st|nd|rd|th)?(?!\d|,\d))?(?:,?\s(?P<y>(?:19|20)\d\d)(?!\d))?"
)
_UP_TO = r"\s(?:to|up\sto|through|ending|ended|until)\s"

WINDOWS: tuple[Rule, ...] = (
    Rule(
        phrase(
            rf"(?<!\bby\s)(?:the\s)?(?:{COUNT}[\s-])?(?:financial\s|fiscal\s|(?P<half>half[\s-]))?{UNIT}s?{_UP_TO}"
            rf"(?:in\s|on\s)?(?:the\s)?(?:end(?:\sof\s|-))?(?:(?-i:{WEEKDAY}),?\s)?{_POINT}"
        ),
        _to_month,
    ),
)
YEARS: tuple[Rule, ...] = (
    Rule(phrase(r"(?:so\sfar|to\sdate)\sin\s(?P<y>(?:19|20)\d\d)"), _so_far),
    Rule(phrase(rf"(?:the\s)?{COUNT}\s(?P<unit>year)s{_UP_TO}(?P<y>(?:19|20)\d\d)"), _to_year),
    Rule(phrase(r"the\s(?P<unit>decade)\sto\s(?P<y>(?:19|20)\d\d)"), _to_year),
)
RULES: tuple[Rule, ...] = (
    Rule(phrase(r"the\scurrent\s(?:calendar\s)?(?P<unit>week|month|quarter|year)"), _this),
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
            r"|decade|century)(?:\sso far)?"
        ),
        _this,
    ),
    Rule(phrase(r"(?:the\s)?(?P<unit>week|month|quarter|year)\s(?P<part>to date|so far)"), _this),
    Rule(phrase(r"(?P<part>earlier|later)\sin\sthe\s(?P<unit>week|month|year)"), _this),
    Rule(
        phrase(
            r"(?:(?<=\bearly\sin\s)|(?<=\blate\sin\s)|(?<=\bend\sof\s)|(?<=\bclose\sof\s)|(?<=\bstart\sof\s)|(?<=\bbeginning\sof\s))"
            r"the\s(?P<unit>week|month|quarter|year|decade|century)"
        ),
        _edged,
    ),
    Rule(phrase(r"this\s(?:time|day|week|point)\slast\s(?P<unit>week|month|year)"), _as_long_ago),
    Rule(phrase(rf"in\s{COUNT}\s{UNIT}s?['’]\stime"), _in_time),
    Rule(phrase(r"the\s(?P<unit>week|month|year)\sbefore\slast"), _before_last),
    Rule(
        phrase(
            rf"(?:the|his|her|its|their|our)\s(?P<side>last|past|latest|most recent|next"
            rf"|coming)\s(?:{COUNT}[\s-])?"
            r"(?P<unit>hour|day|week|fortnight|month|quarter|year|decade)s?(?!\sof\b)"
        ),
        _window,
    ),
    Rule(
        phrase(
            r"(?:(?<=\bin\s)|(?<=\bover\s)|(?<=\bfor\s)|(?<=\bof\s)|(?<=\bduring\s)|(?<=\bwithin\s)|(?=past|next))"
            rf"(?P<side>last|past|next)\s{COUNT}[\s-](?P<unit>hour|day|week|month|quarter|year|decade)s?"
        ),
        _window,
    ),
    Rule(phrase(r"(?P<side>last|next)\s(?P<unit>week|fortnight|month|quarter|year|decade)"), _last_or_next),
    Rule(phrase(rf"{COUNT}\s{UNIT}s?\sago"), _ago),
)
