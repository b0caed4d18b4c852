"""Years that stand alone: "in 2019", "the 2012 Olympics", but not "2,000" and not "1950 people"."""

import re

from workbench.extract.dates import periods
from workbench.extract.dates.date_rules import Found, Rule, Setting
from workbench.extract.figures import units

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


RULES = (
    Rule(
        re.compile(
            r"(?:(?<![\w£$€./:,#-])|(?<=\b[Mm]id-)|(?<=\bend-))(?P<y>(?:1[1-9]|2[01])\d\d)"
            r"(?![\w%£€]|[.,:/]\d|-\w|\s?(?:per cent|%|million"
            r"|bn))"
        ),
        _year,
    ),
)
