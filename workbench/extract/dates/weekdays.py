"""Days of the week by their names, alone or two of them."""

import re

from workbench.extract.dates import periods
from workbench.extract.dates.calendar_forms import WEEKDAY, nearest, spanning
from workbench.extract.dates.date_rules import Found, Rule, Setting
from workbench.model import Granularity


def _weekday(match: re.Match[str], setting: Setting) -> Found | None:
    if setting.anchor is None:
        return Found.unresolved(Granularity.DAY)
    place = number(match["w"])
    found = periods.nearest_weekday(setting.anchor, place, forward=setting.forward)
    return Found.counted(periods.single(found), nearest(periods.WEEKDAY_NAMES[place], setting))


def _weekdays(match: re.Match[str], setting: Setting) -> Found | None:
    last = _weekday(match, setting)
    if last is None or last.period.end is None:
        return last
    end = last.period.end
    start = periods.nearest_weekday(end, number(match["w1"]), forward=False)
    return spanning(start, end, last)


def _two_weekdays(match: re.Match[str], setting: Setting) -> Found | None:
    """Two days on end: "Wednesday night and Thursday", "Monday or Tuesday"."""
    first, last = number(match["w1"]), number(match["w"])
    if (first + 1) % 7 != last:
        return None
    if setting.anchor is None:
        return Found.unresolved(Granularity.OTHER)
    one = _weekday(match, setting)
    if one is None or one.period.end is None:
        return None
    end = one.period.end
    start = periods.nearest_weekday(end, first, forward=False)
    if setting.forward and start < setting.anchor:
        start, end = (periods.stepped(day, 1, "week") for day in (start, end))
    return spanning(start, end, one)


def number(name: str) -> int:
    """0 for Monday, in capitals or not."""
    return [full.upper() for full in periods.WEEKDAY_NAMES].index(name.upper())


_NOT_PRESS = (
    r"(?!\s(?:Times|Telegraph|Mirror|Express|Mail|Post|World|People|Independent|Politics|Football)\b)"
)
_NOT_NAME = r"(?<!\b[Aa] )(?<!Mail on )(?<!Black )(?<!Good )(?<!Sheffield )(?<!Super )(?<!Bloody )(?<!Ash )"

RULES: tuple[Rule, ...] = (
    Rule(
        re.compile(rf"(?i:from|between)\s(?P<w1>{WEEKDAY})\s(?:to|and|until|till)\s(?P<w>{WEEKDAY})"),
        _weekdays,
    ),
    Rule(
        re.compile(
            rf"(?<!\w)(?P<w1>{WEEKDAY})(?:\s(?:morning|afternoon|evening|night))?\s(?:and|or)\s"
            rf"(?:(?:early|late)\s)?(?P<w>{WEEKDAY})"
        ),
        _two_weekdays,
    ),
    Rule(re.compile(rf"(?<!\w){_NOT_NAME}(?P<w>{WEEKDAY}){_NOT_PRESS}"), _weekday),
)
