"""Dates written with a day, a month, a year or a weekday, alone or from one to another."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from workbench.extract.dates import periods
from workbench.extract.dates.date_rules import Found, Rule, Setting
from workbench.model import Granularity, Period

_FULL = "|".join(f"{name}|{name.upper()}" for name in periods.MONTH_NAMES)
_SHORT = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
_SHORT += "|" + _SHORT.upper()
_DAYS = "|".join(f"{name}|{name.upper()}" for name in periods.WEEKDAY_NAMES)

WORDS = {"once": 1, "first": 1, "second": 2, "third": 3, "fourth": 4}
MONTH = rf"(?:(?:{_FULL})|(?:{_SHORT})\.?)(?![A-Za-z])"
WEEKDAY = rf"(?:{_DAYS})(?![A-Za-z])"
YEAR = r"(?:1[0-9]|20)\d\d(?![\d%]|[.,]\d)"
DAY = r"[0-3]?\d(?:st|nd|rd|th)?(?![\d%A-Za-z]|[.:]\d)"
NO_FIGURE = r"(?<![\w£$€./:])(?<!\d[,-])"
_SHORT_DAYS = "Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun|MON|TUE|WED|THU|FRI|SAT|SUN"
_WITH_DAY = rf"(?:(?:{_DAYS}|(?:{_SHORT_DAYS})\.?),?\s(?:the\s)?)?"
_TO = r"(?:\s?[-–—]\s?|\s(?:to|until|till|through|up to)\s)"
_AND = r"\sand\s"

DAY_OF_MONTH = rf"{NO_FIGURE}(?:the\s)?{DAY}(?:\s|-|\sof\s){MONTH}(?!\s(?i:have|be|not|also|well)\b)"
"""A day and a month, possible or not: no figure stands there."""


def number(day: str) -> int:
    return int(day.rstrip("stndrh"))


def month_number(name: str) -> int:
    """1 for January or Jan."""
    return next(i for i, full in enumerate(periods.MONTH_NAMES, 1) if full[:3].lower() == name[:3].lower())


def _dated(year: str | None, month: str, day: str, setting: Setting) -> Found | None:
    """A day of a month, in the year given or in the one that the tense makes of it."""
    place = month_number(month), number(day)
    if year:
        found = periods.valid(int(year), *place)
        return Found.written(periods.single(found)) if found else None
    if periods.valid(2000, *place) is None:
        return None
    if setting.anchor is None:
        return Found.unresolved(Granularity.DAY)
    turned = _sided(setting, lambda anchor, forward: periods.nearest_day(anchor, *place, forward=forward))
    found = periods.nearest_day(setting.anchor, *place, forward=turned.forward)
    name = f"{place[1]} {periods.MONTH_NAMES[place[0] - 1]}"
    return Found.counted(periods.single(found), nearest(name, turned)) if found else None


def nearest(name: str, setting: Setting) -> str:
    """The words for the choice of the nearest day or month of a name."""
    side = "after" if setting.forward else "before"
    return f"nearest {name} on or {side} {publication(setting)}"


def publication(setting: Setting) -> str:
    """The anchor in words."""
    return f"publication, {periods.in_words(setting.anchor)}" if setting.anchor else "publication"


def _day(match: re.Match[str], setting: Setting) -> Found | None:
    return _dated(match["y"], match["m"], match["d"], setting)


def _sided(setting: Setting, day: Callable[[date, bool], date | None]) -> Setting:
    """The setting turned to where the nearer of two days lies, where either side may be meant."""
    if not setting.either or setting.anchor is None:
        return setting
    before, after = day(setting.anchor, False), day(setting.anchor, True)
    ahead = before is None or (after is not None and after - setting.anchor < setting.anchor - before)
    return replace(setting, forward=ahead)


def _month(match: re.Match[str], setting: Setting) -> Found | None:
    return in_month(match["y"], match["m"], setting)


def in_month(year: str | None, month: str, setting: Setting) -> Found:
    """A whole month, in the year given or in the nearest."""
    if year:
        return Found.written(periods.months(int(year), month_number(month)))
    if setting.anchor is None:
        return Found.unresolved(Granularity.MONTH)
    place = month_number(month)
    turned = _sided(
        setting, lambda anchor, forward: periods.nearest_month(anchor, place, forward=forward).start
    )
    found = periods.nearest_month(setting.anchor, place, forward=turned.forward)
    return Found.counted(found, nearest(periods.MONTH_NAMES[place - 1], turned))


def _days(match: re.Match[str], setting: Setting) -> Found | None:
    """From day to day, of one month or two; what the first leaves out it shares with the second."""
    last = _dated(match["y"], match["m"], match["d"], setting)
    groups = match.groupdict()
    if last is None or last.period.end is None:
        return last
    end = last.period.end
    month = groups.get("m1")
    year = groups.get("y1") or str(end.year)
    start = periods.valid(int(year), month_number(month) if month else end.month, number(match["d1"]))
    if start and start > end and not groups.get("y1"):
        start = periods.valid(end.year - 1, start.month, start.day)
    if start is None or start > end:
        return None
    return spanning(start, end, last)


def _months(match: re.Match[str], setting: Setting) -> Found | None:
    """From month to month, both whole."""
    last = in_month(match["y"], match["m"], setting)
    end = last.period.end
    if end is None:
        return last
    first = month_number(match["m1"])
    year = int(match["y1"]) if match["y1"] else end.year - (first > end.month)
    start = periods.months(year, first).start
    return spanning(start, end, last) if start and start <= end else None


def spanning(start: date, end: date, last: Found) -> Found:
    """From one day to another, on the ground of the last."""
    period = Period(start, end)
    return Found(period, periods.length_class(period), last.basis, last.anchored)


def _numeric(match: re.Match[str], setting: Setting) -> Found | None:
    """3/9/2020 is the third of September, as British readers have it, unless only the other order exists."""
    year = int(match["y"]) if len(match["y"]) == 4 else 2000 + int(match["y"])
    one, other = int(match["a"]), int(match["b"])
    found = periods.valid(year, other, one) or periods.valid(year, one, other)
    return Found.written(periods.single(found)) if found else None


def _iso(match: re.Match[str], setting: Setting) -> Found | None:
    found = periods.valid(int(match["y"]), int(match["m"]), int(match["d"]))
    return Found.written(periods.single(found)) if found else None


_BETWEEN = r"(?:(?i:between|from)\s)?"
_D, _M, _Y = f"(?P<d>{DAY})", f"(?P<m>{MONTH})", rf"(?:,?\s(?:of\s)?(?P<y>{YEAR}))?"
_D1, _M1, _Y1 = f"(?P<d1>{DAY})", f"(?P<m1>{MONTH})", rf"(?:,?\s(?P<y1>{YEAR}))?"
_NOT_VERB = r"(?!\s(?i:have|be|not|also|well)\b)"
_ALONE = (
    r"(?:(?<=\b[Ii]n\s)|(?<=\bIN\s)|(?<=\b[Ss]ince\s)|(?<=\b[Uu]ntil\s)|(?<=\b[Dd]uring\s)|(?<=\b[Ll]ast\s)"
    r"|(?<=\b[Nn]ext\s)|(?<=\b[Tt]his\s)|(?<=\b[Ee]arly\s)|(?<=\b[Ll]ate\s)|(?<=\b[Mm]id-)|(?<=\b[Mm]id\s)"
    r"|(?<=\b[Tt]hroughout\s)|(?:(?<=\b[Oo]f\s)|(?<=\b[Ff]rom\s)|(?<=\b[Bb]y\s)|(?<=\b[Ff]or\s)|(?<=\b[Bb]efore\s)|(?<=\b[Aa]fter\s))(?!May"
    r"|MAY)|(?<=\b[Ee]nd\sof\s)|(?<=\b[Ss]tart\sof\s)|(?<=\b[Bb]eginning\sof\s)|(?<=\b[Ee]nd-))"
)
_SURE_MONTHS = "January|February|July|September|October|November|December"
_AS_MONTH = r"['’]s\s\w|\s(?:was the|saw|brought|marked|figures?|data|sales|numbers)\b"
"""What follows a month that may be a name or a verb: "June was the hottest", "March's figures"."""
MONTH_RULES: tuple[Rule, ...] = (
    Rule(
        re.compile(
            rf"{_BETWEEN}{NO_FIGURE}{_WITH_DAY}(?:the\s)?{_D1}(?:\s(?:of\s)?{_M1}{_Y1})?(?:{_TO}"
            rf"|{_AND}){_WITH_DAY}"
            rf"(?:the\s)?{_D}\s(?:of\s)?{_M}{_NOT_VERB}{_Y}"
        ),
        _days,
    ),
    Rule(re.compile(rf"{_BETWEEN}(?<!\w)(?P<m>{MONTH})\s{_D1}{_TO}{_D}(?![,-]\d){_Y}"), _days),
    Rule(
        re.compile(rf"(?<!\w)(?P<m>{MONTH})\s{_D1}{_AND}{_D}(?P<y>)(?=[.,;)]|$|\s(?:in|at|for|to|when)\b)"),
        _days,
    ),
    Rule(
        re.compile(
            rf"{_BETWEEN}(?<!\w)(?P<m1>{MONTH})\s{_D1}{_Y1}(?:{_TO}|{_AND})(?P<m>{MONTH})\s{_D}(?![,-]\d){_Y}"
        ),
        _days,
    ),
    Rule(re.compile(rf"(?:(?i:between)\s){_M1}{_Y1}{_AND}{_M}{_Y}"), _months),
    Rule(
        re.compile(rf"(?:(?<=\b[Ii]n\s)|(?<=\b[Dd]uring\s)){_M1}(?P<y1>)(?:{_AND}|\sor\s){_M}{_Y}"), _months
    ),
    Rule(re.compile(rf"(?:(?i:from)\s)?(?<!\w){_M1}{_Y1}{_TO}{_M}{_Y}"), _months),
    Rule(
        re.compile(
            rf"{NO_FIGURE}{_WITH_DAY}(?:the\s)?{_D}(?:\s|-"
            rf"|\sof\s){_M}{_NOT_VERB}(?:[,-]?\s?(?P<y>(?<=[\s-]){YEAR}))?"
        ),
        _day,
        blocks=True,
    ),
    Rule(
        re.compile(rf"(?<!\w)(?<!\b[Ii]n\s){_WITH_DAY}{_M}\s(?:the\s)?{_D}(?!,\d{{3}}){_Y}"),
        _day,
        blocks=True,
    ),
    Rule(re.compile(rf"(?:(?<=[Aa]s of )|(?<=[Oo]n )){_M}\s(?P<d>[0-3]?\d)(?=,\d{{3}}\b)(?P<y>)"), _day),
    Rule(re.compile(rf"(?<!\w){_M}(?:,?\s(?:of\s)?|[’']?-)(?P<y>{YEAR})"), _month),
    Rule(re.compile(rf"{_ALONE}(?P<m>{_FULL})(?![A-Za-z])(?P<y>)"), _month),
    Rule(re.compile(rf"(?<!\w)(?P<m>{_SURE_MONTHS})(?![A-Za-z])(?P<y>)"), _month),
    Rule(re.compile(rf"(?<!\w)(?P<m>March|April|June|August)(?={_AS_MONTH})(?P<y>)"), _month),
)
NUMERIC_RULES: tuple[Rule, ...] = (
    Rule(re.compile(rf"{NO_FIGURE}(?P<y>\d{{4}})-(?P<m>\d\d)-(?P<d>\d\d)(?!\d)"), _iso),
    Rule(
        re.compile(
            rf"{NO_FIGURE}(?P<a>\d{{1,2}})(?P<s>[/.])(?P<b>\d{{1,2}})(?P=s)(?P<y>\d{{4}}|\d\d)(?![\w/]|\.\d)"
        ),
        _numeric,
    ),
)
