"""Days that are named after a feast: Christmas Day, Easter Monday, Thanksgiving."""

import re
from calendar import monthrange
from datetime import date, timedelta

from workbench.extract.dates import periods
from workbench.extract.dates.calendar_forms import nearest
from workbench.extract.dates.date_rules import Found, Rule, Setting, phrase
from workbench.model import Granularity

_FIXED = {
    "christmas eve": (12, 24), "christmas day": (12, 25), "christmas": (12, 25), "boxing day": (12, 26),
    "new year's eve": (12, 31), "new year's day": (1, 1), "halloween": (10, 31), "valentine's day": (2, 14),
}  # fmt: skip
"""Month and day of those of the same date every year."""

_FROM_EASTER = {"good friday": -2, "easter sunday": 0, "easter": 0, "easter monday": 1}
"""Days from Easter Sunday."""

_BY_WEEKDAY = {"thanksgiving": (11, 3, 4), "labor day": (9, 0, 1), "memorial day": (5, 0, -1)}
"""Month, weekday from Monday as 0, and which of the month; -1 is the last."""


def _feast(match: re.Match[str], setting: Setting) -> Found | None:
    """A feast of the year written, of last, this or next year by name, or the nearest."""
    name = " ".join(match["feast"].lower().replace("’", "'").split())
    if match["y"]:
        return Found.written(periods.single(_in_year(name, int(match["y"]))))
    if setting.anchor is None:
        return Found.unresolved(Granularity.DAY)
    side = (match["side"] or "").lower()
    forward = side == "next" or (setting.forward and side != "last")
    years = range(setting.anchor.year - 1, setting.anchor.year + 2)
    days = sorted((_in_year(name, year) for year in years), reverse=not forward)
    near = next(day for day in days if (day >= setting.anchor if forward else day <= setting.anchor))
    return Found.counted(periods.single(near), nearest(match["feast"], setting))


def _in_year(name: str, year: int) -> date:
    if name in _FIXED:
        return date(year, *_FIXED[name])
    if name in _FROM_EASTER:
        return easter(year) + timedelta(days=_FROM_EASTER[name])
    month, weekday, which = _BY_WEEKDAY[name]
    if which < 0:
        last = date(year, month, monthrange(year, month)[1])
        return periods.nearest_weekday(last, weekday, forward=False)
    first = periods.nearest_weekday(date(year, month, 1), weekday, forward=True)
    return first + timedelta(weeks=which - 1)


def easter(year: int) -> date:
    """Easter Sunday in the Gregorian calendar, by the anonymous algorithm of 1876."""
    century, rest = divmod(year, 100)
    moon = (19 * (year % 19) + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (year % 19 + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return date(year, month, day + 1)


TRIGGER = re.compile(
    r"Christmas|Boxing|New Year|Hallowe|Valentine|Easter|Good Friday|Thanksgiv|Labor|Memorial"
)
_YEAR = r"(?:,?\s(?:in\s|of\s)?(?P<y>(?:19|20)\d\d)(?!\d))?"
RULES: tuple[Rule, ...] = (
    Rule(
        phrase(
            r"(?:(?P<side>last|this|next)\s)?(?P<feast>christmas\s(?:day|eve)|boxing\sday|new\syear['’]s\s(?:day|eve)"
            rf"|valentine['’]s\sday|good\sfriday|easter\s(?:sunday|monday)|labor\sday|memorial\sday){_YEAR}"
        ),
        _feast,
    ),
    Rule(
        phrase(
            r"(?:(?P<side>last|this|next)\s|(?:(?<=\bat\s)|(?<=\bby\s)|(?<=\bof\s)|(?<=\bover\s)|(?<=\bsince\s)"
            r"|(?<=\bbefore\s)|(?<=\bduring\s)|(?<=\bafter\s)|(?<=\buntil\s)|(?<=\bon\s))(?:the\s)?)"
            rf"(?P<feast>christmas|easter|thanksgiving|halloween)(?:{_YEAR}(?=[.,;:)\n]|$"
            r"|\s(?:and|but|when|as|with|for|from|to|while|because|after|before)\b))"
        ),
        _feast,
    ),
)
