"""Parts of years: quarters, halves, seasons, "the first three months of 2022", "March last year", FY22."""

import re
from functools import lru_cache

from workbench.extract.dates import periods
from workbench.extract.dates.calendar_forms import MONTH, WORDS, YEAR, month_number, number, publication
from workbench.extract.dates.date_rules import Found, Rule, Setting, phrase
from workbench.extract.figures import numerals
from workbench.model import Granularity, Period

SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
"""The month in which a season of three months begins."""

_SMALL = numerals.UNITS
_WHICH_YEAR = (
    rf"(?:(?P<y>{YEAR})(?:[-–/]\d\d(?!\d))?|(?P<side>last|this|next)\syear"
    r"|(?:the|that)\s(?:(?:financial|fiscal)\s)?year)"
)


def _year(match: re.Match[str], setting: Setting) -> tuple[int | None, str]:
    """The year that is written, or that "last year" or "the year" means, with its ground."""
    groups = match.groupdict()
    if groups.get("y"):
        return int(groups["y"]), "as written"
    if setting.anchor is None:
        return None, ""
    side = (groups.get("side") or "this").lower()
    away = {"last": -1, "this": 0, "next": 1}[side]
    return setting.anchor.year + away, f"the year {_BESIDE[away]} {publication(setting)}"


_BESIDE = {-1: "before that of", 0: "of", 1: "after that of"}


def _found(
    match: re.Match[str], period: Period, setting: Setting, length: Granularity | None = None
) -> Found:
    """A part of the year told; without a year, moved to the nearest one that the tense allows."""
    groups = match.groupdict()
    if groups.get("y"):
        return Found.written(period, length)
    if groups.get("side"):
        return Found.counted(period, f"in {_year(match, setting)[1]}", length)
    if setting.anchor and period.start and not setting.forward and period.start > setting.anchor:
        period = periods.moved(period, -1, "year")
    elif setting.anchor and period.end and setting.forward and period.end < setting.anchor:
        period = periods.moved(period, 1, "year")
    return Found.counted(period, f"nearest such part of a year to {publication(setting)}", length)


def _quarter_or_half(match: re.Match[str], setting: Setting) -> Found | None:
    whole = match["part"].lower().startswith("h")
    digits = re.sub(r"\D", "", match["n"])
    place = int(digits) if digits else WORDS.get(match["n"].lower(), 2 if whole else 4)
    if place > (2 if whole else 4):
        return None
    length = Granularity.OTHER if whole else Granularity.QUARTER
    year, _ = _year(match, setting)
    if year is None:
        return Found.unresolved(length)
    return _found(match, (periods.half if whole else periods.quarter)(year, place), setting, length)


def _months(match: re.Match[str], setting: Setting) -> Found | None:
    """The first or the last months or weeks of a year."""
    year, _ = _year(match, setting)
    if year is None:
        return Found.unresolved(Granularity.OTHER)
    words, unit = (match["n"] or "one").lower(), match["unit"].lower()
    count = int(words) if words.isdecimal() else _SMALL[words]
    whole = periods.years(year)
    if whole.start is None or whole.end is None or not 0 < count <= (52 if unit == "week" else 12):
        return None
    if match["edge"].lower() in ("last", "final", "closing"):
        period = periods.window(whole.end, count, unit)
    else:
        period = periods.window(
            periods.stepped(periods.stepped(whole.start, -1, "day"), count, unit), count, unit
        )
    return _found(match, period, setting)


def _season(match: re.Match[str], setting: Setting) -> Found:
    year, _ = _year(match, setting)
    if year is None:
        return Found.unresolved(Granularity.QUARTER)
    return _found(
        match, periods.months(year, SEASONS[match["season"].lower()], 3), setting, Granularity.QUARTER
    )


def _closing_quarter(match: re.Match[str], setting: Setting) -> Found:
    """The December quarter: the three months that end with it."""
    year, _ = _year(match, setting)
    if year is None:
        return Found.unresolved(Granularity.QUARTER)
    return _found(match, periods.months(year, month_number(match["m"]) - 2, 3), setting, Granularity.QUARTER)


def _in_month(match: re.Match[str], setting: Setting) -> Found | None:
    """A month, or a day of it, of last, this or next year."""
    year, basis = _year(match, setting)
    day = match.groupdict().get("d")
    if year is None:
        return Found.unresolved(Granularity.DAY if day else Granularity.MONTH)
    month = month_number(match["m"])
    if not day:
        return Found.counted(periods.months(year, month), f"in {basis}")
    found = periods.valid(year, month, number(day))
    return Found.counted(periods.single(found), f"in {basis}") if found else None


def _financial(match: re.Match[str], setting: Setting) -> Found | None:
    """FY22 and fiscal 2022 end in 2022, FY2021/22 says both; Q1 FY22 is a quarter of it."""
    first, last = match["first"], match["last"]
    end = int(first) if len(first) == 4 else 2000 + int(first)
    if last:
        end += 1
        if int(last) % 100 != end % 100:
            return None
    year, basis = _financial_year_from(end - 1, match.string)
    if match["quarter"] and year.start:
        place = int(match["quarter"])
        return Found(
            periods.months(end - 1, year.start.month + 3 * (place - 1), 3), Granularity.QUARTER, basis
        )
    return Found(year, Granularity.YEAR, basis)


def _from_month(match: re.Match[str], setting: Setting) -> Found | None:
    """From January to October of last year."""
    year, basis = _year(match, setting)
    if year is None:
        return Found.unresolved(Granularity.OTHER)
    first, last = month_number(match["m1"]), month_number(match["m"])
    if first > last:
        return None
    return Found.counted(periods.months(year, first, last - first + 1), f"in {basis}")


def _financial_year(match: re.Match[str], setting: Setting) -> Found:
    """This, last and next financial year."""
    if setting.anchor is None:
        return Found.unresolved(Granularity.YEAR)
    first = setting.anchor.year - (setting.anchor.month < _starts(match.string))
    first += {"this": 0, "current": 0, "next": 1, "coming": 1}.get(match["side"].lower(), -1)
    year, basis = _financial_year_from(first, match.string)
    return Found.counted(year, f"{basis}, from {publication(setting)}", Granularity.YEAR)


def _financial_year_from(first: int, text: str) -> tuple[Period, str]:
    """The financial year that begins in `first`, with the ground for its months."""
    starts = _starts(text)
    months = periods.MONTH_NAMES[starts - 1], periods.MONTH_NAMES[starts - 2]
    return periods.financial_year(first, starts), (
        f"financial year, {months[0]} {first} to {months[1]} {first + 1}"
    )


@lru_cache(maxsize=16)
def _starts(text: str) -> int:
    """October in a text on the government in Washington, else April."""
    return periods.FEDERAL_YEAR_STARTS if _FEDERAL.search(text) else periods.FINANCIAL_YEAR_STARTS


_FEDERAL = re.compile(
    r"\b(?:U\.S\.|US|American) (?:[Gg]overnment|Congress|Senate|Treasury|House)\b"
    r"|\bCongressional Budget Office\b|\bfederal (?:government|budget|agenc|deficit|spending)"
)


_COUNT = rf"(?P<n>\d{{1,2}}|{'|'.join(list(_SMALL)[1:13])})"
_DAY = r"(?P<d>[0-3]?\d(?:st|nd|rd|th)?)"
_M = rf"(?-i:(?P<m>{MONTH}))"
_SIDE = r",?\s(?:of\s)?(?P<side>last|this|next)\syear"

MONTHS: tuple[Rule, ...] = (
    Rule(
        phrase(rf"(?:(?:from|between)\s)?(?-i:(?P<m1>{MONTH}))\s(?:to|and|until|through)\s{_M}{_SIDE}"),
        _from_month,
    ),
    Rule(phrase(rf"the\s{_M}\squarter(?:(?:\sof)?\s{_WHICH_YEAR})?"), _closing_quarter),
    Rule(phrase(rf"(?:{_DAY}\s(?:of\s)?)?{_M}{_SIDE}"), _in_month),
    Rule(phrase(rf"{_M}\s{_DAY}{_SIDE}"), _in_month),
    Rule(phrase(rf"(?P<side>last|this|next)\syear['’]s\s{_M}"), _in_month),
)
"""Those that hold the name of a month."""

RULES: tuple[Rule, ...] = (
    Rule(
        phrase(
            r"(?:the\s)?(?P<side>this|current|last|past|previous|next|coming)\s"
            r"(?:fiscal|financial|tax)\syear"
        ),
        _financial_year,
    ),
    Rule(
        phrase(
            r"(?:(?:Q(?P<quarter>[1-4])[\s-]?)?FY\s?['’]?|(?:the\s)?(?:fiscal|financial)\s(?:year\s)?)"
            r"(?P<first>(?:19|20)\d\d|(?<=FY)\d\d|(?<=FY\s)\d\d|(?<=['’])\d\d)(?:[/–-](?P<last>(?:20)?\d\d))?"
        ),
        _financial,
    ),
    Rule(
        phrase(
            r"(?P<n>first|second|third|fourth|1st|2nd|3rd|4th|(?:final|last)(?=\s\w+\sof\s))[\s-](?P<part>quarter|half)"
            rf"(?:,?\s(?:of\s)?{_WHICH_YEAR})?"
        ),
        _quarter_or_half,
    ),
    Rule(phrase(rf"(?-i:(?P<part>[QH]))(?P<n>[1-4])(?:,?\s(?:of\s)?{_WHICH_YEAR})?"), _quarter_or_half),
    Rule(phrase(rf"(?P<n>[1-4])(?-i:(?P<part>[QH]))(?:,?\s(?:of\s)?{_WHICH_YEAR})?"), _quarter_or_half),
    Rule(
        phrase(
            rf"(?:the\s)?(?P<edge>first|opening|last|final|closing)\s(?:{_COUNT}\s)?(?P<unit>month|week)s?"
            rf"\sof\s{_WHICH_YEAR}"
        ),
        _months,
    ),
    Rule(
        phrase(rf"(?:the\s)?(?P<season>spring|summer|autumn|fall|winter),?\s(?:of\s)?{_WHICH_YEAR}"), _season
    ),
    Rule(
        phrase(r"(?:in|over|during|since|until|by|for)\sthe\s(?P<season>spring|summer|autumn|winter)"),
        _season,
    ),
)
