"""Years: spans, decades, and those that stand alone ("in 2019", but neither "2,000" nor "1950 people")."""

import re

from workbench.extract.dates import periods
from workbench.extract.dates.calendar_forms import NO_FIGURE, YEAR
from workbench.extract.dates.date_rules import Found, Rule, Setting
from workbench.extract.figures import units
from workbench.model import Granularity

SCHOOL_YEAR_STARTS = 9
"""September."""

REACH = 24
"""How many characters around four digits tell whether they are a year."""

_HEDGED = re.compile(
    r"(?:more than|fewer than|less than|at least|at most|nearly|almost|up to|exactly|as many as|total of"
    r"|totall?ing"
    r"|just over|just under|just|only|approximately|some|over|reached|hit|to|number|about)\s$",
    re.IGNORECASE,
)
_DATING = re.compile(
    r"(?:\bin|since|by|until|from|during|before|after|around|circa|c\.|of|born|died|the|early|mid|late|year"
    r"|and|to|to"
    r"|spring|summer|autumn|winter|fall|[(–-])[\s-]?$",
    re.IGNORECASE,
)
_SURELY_DATING = re.compile(
    r"(?:\bin|since|until|during|the|this|year|spring|summer|autumn|winter|[’']s)\s$", re.IGNORECASE
)


def _year(match: re.Match[str], setting: Setting) -> Found | None:
    text, year = match.string, int(match["y"])
    before = text[max(0, match.start() - REACH) : match.start()]
    after = text[match.end() : match.end() + REACH]
    if units.begins_with_counted(after) and not _SURELY_DATING.search(before):
        return None
    if not 1900 <= year < 2100 and not _DATING.search(before):
        return None
    if _HEDGED.search(before) and units.begins_with_noun(after):
        return None
    return Found.written(periods.years(year))


def _years(match: re.Match[str], setting: Setting) -> Found | None:
    """2018/19 and 2018-19 are one financial year; 2017-19 and 2018-2019 are whole calendar years."""
    first, last = int(match["y1"]), match["y"]
    end = int(last) if len(last) == 4 else first + (int(last) - first) % 100
    if end == first + 1 and match["school"]:
        period = periods.financial_year(first, SCHOOL_YEAR_STARTS)
        return Found(period, Granularity.YEAR, f"school year, September {first} to August {end}")
    financial = len(last) == 2 or match["mark"].strip() == "/" or match["kind"]
    if end == first + 1 and financial and not match["season"]:
        period = periods.financial_year(first)
        return Found(period, Granularity.YEAR, f"financial year, April {first} to March {end}")
    return Found.written(periods.years(first, end)) if first < end else None


def _span_of_years(match: re.Match[str], setting: Setting) -> Found | None:
    first, last = int(match["y1"]), int(match["y"])
    return Found.written(periods.years(first, last)) if first < last else None


def _decade(match: re.Match[str], setting: Setting) -> Found | None:
    first = int(match["y"])
    return Found.written(periods.years(first, first + 9))


SPANS: tuple[Rule, ...] = (
    Rule(
        re.compile(
            rf"{NO_FIGURE}(?P<y1>(?:1[5-9]|20)\d\d)(?P<mark>\s?[-–—/]\s?)(?P<y>(?:1[5-9]|20)\d\d"
            rf"|\d\d)(?![\w/-]|[.,]\d)"
            r"(?:\s(?i:(?P<kind>(?:financial|tax|fiscal)\syear)|(?P<season>season)"
            r"|(?P<school>(?i:(?:school|academic)\syear))))?"
        ),
        _years,
    ),
    Rule(
        re.compile(
            rf"(?i:between|from)\s(?P<y1>(?:1[5-9]|20)\d\d)\s(?:and|to|until|till"
            rf"|through)\s(?P<y>{YEAR})(?!\w)"
        ),
        _span_of_years,
    ),
    Rule(
        re.compile(
            rf"(?<=\b(?:of|in)\s)(?P<y1>(?:1[5-9]|20)\d\d)\s(?:to|through)\s(?P<y>{YEAR})(?![\w%.,]\d|\w)"
        ),
        _span_of_years,
    ),
    Rule(
        re.compile(rf"{NO_FIGURE}(?:the\s)?(?P<y>(?:1[5-9]|20)\d0)[’']?s(?!\w)"),
        _decade,
    ),
)
RULES: tuple[Rule, ...] = (
    Rule(
        re.compile(
            r"(?:(?<![\w£$€./:,#-])|(?<=\b[Mm]id-)|(?<=\bend-))(?P<y>(?:1[1-9]|2[01])\d\d)"
            r"(?![\w%£€]|[.,:/]\d|-\w|\s?(?:per cent|%|million"
            r"|bn))"
        ),
        _year,
    ),
)
