"""Days, months and seasons by name and side: "last Monday", "next April", "this summer", "that year"."""

import re
from dataclasses import replace
from datetime import timedelta

from workbench.extract.dates import periods, weekdays
from workbench.extract.dates.calendar_forms import MONTH, WEEKDAY, month_number, nearest, number, publication
from workbench.extract.dates.date_rules import Found, Rule, Setting, phrase
from workbench.extract.dates.year_parts import SEASONS
from workbench.model import Granularity, Period

MEMORY = 300
"""How many characters back the year of "that year" may stand."""


def _named_day(match: re.Match[str], setting: Setting) -> Found:
    """Last, this or next Monday."""
    if setting.anchor is None:
        return Found.unresolved(Granularity.DAY)
    side, place = match["side"].lower(), weekdays.number(match["w"])
    anchor = setting.anchor
    if side == "this":
        found = periods.week(anchor).start or anchor
        found += timedelta(days=place)
        basis = f"{periods.WEEKDAY_NAMES[place]} in the week of {publication(setting)}"
    else:
        step = timedelta(days=1 if side == "next" else -1)
        found = periods.nearest_weekday(anchor + step, place, forward=side == "next")
        where = "after" if side == "next" else "before"
        basis = f"nearest {periods.WEEKDAY_NAMES[place]} {where} {publication(setting)}"
    return Found.counted(periods.single(found), basis)


def _week_on(match: re.Match[str], setting: Setting) -> Found | None:
    """Saturday week, as the British say: seven days after the next Saturday."""
    if setting.anchor is None:
        return Found.unresolved(Granularity.DAY)
    place = weekdays.number(match["w"] or match["v"])
    found = periods.nearest_weekday(setting.anchor, place, forward=True) + timedelta(days=7)
    ahead = nearest(periods.WEEKDAY_NAMES[place], replace(setting, forward=True))
    return Found.counted(periods.single(found), f"a week after the {ahead}")


def _named_month(match: re.Match[str], setting: Setting) -> Found:
    """Last, this or next April; the anchor's own month is neither last nor next."""
    if setting.anchor is None:
        return Found.unresolved(Granularity.MONTH)
    anchor, side, month = setting.anchor, match["side"].lower(), month_number(match["m"])
    year = anchor.year
    if side == "last":
        year -= month >= anchor.month
    elif side == "next":
        year += month <= anchor.month
    where = {"last": "before", "next": "after"}.get(side, "of the year of")
    return Found.counted(
        periods.months(year, month), f"{periods.MONTH_NAMES[month - 1]} {where} {publication(setting)}"
    )


def _season(match: re.Match[str], setting: Setting) -> Found:
    """This, last or next summer, in whole months; last is the latest that is over."""
    if setting.anchor is None:
        return Found.unresolved(Granularity.QUARTER)
    anchor, side, first = setting.anchor, match["side"].lower(), SEASONS[match["season"].lower()]
    found = periods.months(anchor.year - (first == 12 and anchor.month < 7), first, 3)
    if side == "last" and found.end and found.end >= anchor:
        found = periods.moved(found, -1, "year")
    elif side == "next" and found.start and found.start <= anchor:
        found = periods.moved(found, 1, "year")
    where = {"last": "last before", "next": "next after"}.get(side, "in the year of")
    return Found.counted(found, f"{match['season'].lower()}, {where} {publication(setting)}")


def _weekend(match: re.Match[str], setting: Setting) -> Found:
    """This weekend is that of the anchor's week; the weekend and last weekend are the one just gone."""
    if setting.anchor is None:
        return Found.unresolved(Granularity.OTHER)
    anchor, side = setting.anchor, (match["side"] or "the").lower()
    saturday = anchor + timedelta(days=5 - anchor.weekday())
    if side == "last" or (side == "the" and not setting.forward and anchor.weekday() < 5):
        saturday -= timedelta(days=7)
    elif side == "next":
        saturday += timedelta(days=7)
    where = "in the week of" if side not in ("last", "next") else f"{side} from"
    return Found.counted(
        Period(saturday, saturday + timedelta(days=1)), f"weekend {where} {publication(setting)}"
    )


_YEAR = re.compile(r"(?<![\w£$€.,-])(?:19|20)\d\d(?![\w%]|[.,]\d)")


def _that_year(match: re.Match[str], setting: Setting) -> Found | None:
    """That year, or a day or month of it: the last year written before."""
    before = _YEAR.findall(match.string, max(0, match.start() - MEMORY), match.start())
    if not before:
        return Found.unresolved(Granularity.YEAR, "no year before it in the text")
    year, groups, basis = int(before[-1]), match.groupdict(), "in the year written before it"
    if not groups.get("m"):
        return Found(periods.years(year), Granularity.YEAR, basis)
    month = month_number(match["m"])
    if not match["d"]:
        return Found(periods.months(year, month), Granularity.MONTH, basis)
    day = periods.valid(year, month, int(re.sub(r"\D", "", match["d"])))
    return Found(periods.single(day), Granularity.DAY, basis) if day else None


def _century(match: re.Match[str], setting: Setting) -> Found:
    """The 19th century, from 1801 to 1900."""
    last = 100 * int(match["n"])
    return Found.written(periods.years(last - 99, last))


def _day_of_month(match: re.Match[str], setting: Setting) -> Found | None:
    """On the 15th: of the month that the text last spoke of, else the nearest."""
    day, told = number(match["d"]), next(iter(setting.earlier), None)
    if told and told.start and (told.days or 0) <= LONGEST_MONTH:
        found = periods.valid(told.start.year, told.start.month, day)
        basis = "in the month told before it"
        return Found(periods.single(found), Granularity.DAY, basis) if found else None
    if setting.anchor is None:
        return Found.unresolved(Granularity.DAY)
    step = 1 if setting.forward else -1
    months = (setting.anchor.year * 12 + setting.anchor.month - 1 + step * away for away in range(3))
    days = (periods.valid(place // 12, place % 12 + 1, day) for place in months)
    near = (d for d in days if d and (d >= setting.anchor if setting.forward else d <= setting.anchor))
    found = next(near, None)
    return Found.counted(periods.single(found), nearest(match["d"], setting)) if found else None


LONGEST_MONTH = 31
"""Days of a period that tells a month."""

_THAT = r",?\s(?:of\s)?(?:that|the\ssame)\syear"
_DAY = r"(?P<d>[0-3]?\d(?:st|nd|rd|th)?)"

DAYS: tuple[Rule, ...] = (
    Rule(phrase(rf"(?-i:(?P<w>{WEEKDAY}))\sweek|a\sweek\son\s(?-i:(?P<v>{WEEKDAY}))"), _week_on),
    Rule(phrase(rf"(?P<side>last|this|next|this coming)\s(?-i:(?P<w>{WEEKDAY}))"), _named_day),
)
MONTHS: tuple[Rule, ...] = (
    Rule(phrase(rf"(?:{_DAY}\s(?:of\s)?)?(?-i:(?P<m>{MONTH})){_THAT}"), _that_year),
    Rule(phrase(rf"(?-i:(?P<m>{MONTH}))\s{_DAY}{_THAT}"), _that_year),
    Rule(phrase(rf"(?P<side>last|this|next)\s(?-i:(?P<m>{MONTH}))(?!\s\d)"), _named_month),
)
RULES: tuple[Rule, ...] = (
    Rule(
        phrase(
            r"(?:(?<=\bin\s)|(?<=\bof\s)|(?<=\bsince\s)|(?<=\bby\s))the\s(?P<n>\d\d)(?:st|nd|rd|th)\scentury"
        ),
        _century,
    ),
    Rule(phrase(r"(?:that|the same)\syear"), _that_year),
    Rule(
        phrase(
            r"(?:(?<=\bon\s)|(?<=\bby\s)|(?<=\bto\s)|(?<=\buntil\s))the\s(?P<d>[0-3]?\d(?:st|nd|rd|th))(?=[.,;:)]|$|\s(?:and|but|when|while)\b)"
        ),
        _day_of_month,
    ),
    Rule(
        phrase(
            r"(?P<side>this|last|next)\s(?P<season>spring|summer|autumn|fall|winter)(?!\s(?:games|olympic|paralympic))"
        ),
        _season,
    ),
    Rule(phrase(r"(?:(?P<side>this|last|next)(?:\scoming)?|(?:at|over|on)\sthe)\sweekend"), _weekend),
)
