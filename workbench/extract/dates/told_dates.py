"""Dates counted from a date told before: "two days later", "the previous 12 months", "that week"."""

import re
from datetime import timedelta

from workbench.extract.dates import periods
from workbench.extract.dates.calendar_forms import publication
from workbench.extract.dates.counting import (
    COUNT,
    IN_STEPS,
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
from workbench.model import Granularity, Period


def _same(match: re.Match[str], setting: Setting) -> Found | None:
    """That day, the same month, the same period: of the date told before."""
    unit = unit_of(match)
    told = next((p for p in setting.earlier if p.start and (p.days or 0) <= LONGEST.get(unit, 10**6)), None)
    if told is None or told.start is None:
        return Found.unresolved(LENGTHS[unit], "no date before it in the text") if unit in LONGEST else None
    found = calendar(told.start, unit, 0) if unit in ("week", "month") else told
    return Found(found, periods.length_class(found), "the date before it in the text")


def _same_last_year(match: re.Match[str], setting: Setting) -> Found | None:
    """The same month last year: the one told before, else the anchor's, one year back."""
    unit = match["unit"].lower()
    longest = LONGEST.get(unit, LONGEST_QUARTER)
    told = next((p for p in setting.earlier if p.start and 0 < (p.days or 0) <= longest), None)
    if told is None and setting.anchor and unit in ("month", "quarter"):
        told = calendar(setting.anchor, unit, 0)
    if told is None:
        return None
    return Found.counted(periods.moved(told, -1, "year"), "one year before the date before it in the text")


LONGEST = {"day": 1, "week": 7, "month": 31}
"""How many days a date told before may last for "that day", "that week", "that month" to mean it."""


LONGEST_QUARTER = 92


def from_earlier(match: re.Match[str], setting: Setting) -> Found | None:
    """What is counted from a date mentioned before, or else from the anchor."""
    count, unit = steps(counted(match), unit_of(match))
    back = (match["side"] or "before").lower() in ("previous", "preceding", "before", "earlier")
    reference = _reference(setting, count, unit)
    if reference is None and setting.anchor:
        reference = periods.single(setting.anchor)
    if reference is None or reference.start is None or reference.end is None:
        return Found.unresolved(LENGTHS[unit_of(match)])
    words = "the date before it in the text" if setting.earlier else publication(setting)
    if match.groupdict().get("n") and match["side"] not in _ADJOINING:
        period = _away(reference, -count if back else count, unit)
    elif unit_of(match) == "quarter" and count == IN_STEPS["quarter"][0]:
        period = calendar(reference.start, "quarter", -1 if back else 1)
    else:
        period = _beside(reference, count, unit, back=back)
    return Found.counted(period, f"{plural(count, unit)} {'before' if back else 'after'} {words}")


_ADJOINING = ("previous", "preceding", "following")
"""Said of the time right beside a date, rather than so far away from it."""


def _away(reference: Period, count: int, unit: str) -> Period:
    """Two days later, a year earlier: a day moves, a longer period too unless the unit is longer still."""
    if reference.days == 1 and reference.start:
        return around(periods.stepped(reference.start, count, unit), unit)
    if (reference.days or 0) < 28 and unit == "month" and reference.start:
        return periods.months(reference.start.year, reference.start.month + count)
    return periods.moved(reference, count, unit)


def _reference(setting: Setting, count: int, unit: str) -> Period | None:
    """The date to count from: one as long as the time asked for, else the nearest."""
    days = {"day": 1, "week": 7, "month": 30.5, "year": 365.25}[unit] * count
    if unit == "day":
        return next((period for period in setting.earlier if period.days == 1), None)
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
        return calendar(start, unit, -1 if back else 1)
    if back:
        return periods.window(start - timedelta(days=1), count, unit)
    return Period(end + timedelta(days=1), periods.stepped(end, count, unit))


RULES: tuple[Rule, ...] = (
    Rule(
        phrase(
            r"the\s(?:same|corresponding|equivalent)\s(?P<unit>day|week|month|quarter|period|time)\s(?:of\s|in\s)?"
            r"(?:last\syear|the\syear\sbefore|the\sprevious\syear|a\syear\s(?:ago|earlier|before))"
        ),
        _same_last_year,
    ),
    Rule(phrase(r"(?:later\s)?(?:that|the\ssame)\s(?P<unit>day|week|month)"), _same),
    Rule(phrase(r"the\ssame\s(?P<unit>period|time)(?=[.,;:)]|$|\s(?:and|but|while|as)\b)"), _same),
    Rule(
        phrase(
            rf"the\s(?P<side>previous|preceding|following)\s(?:{COUNT}[\s-])?(?P<unit>day|week|month"
            rf"|quarter|year)s?"
        ),
        from_earlier,
    ),
    Rule(phrase(r"the\s(?P<unit>day|week|month|year)\s(?P<side>before)(?=[.,;:)]|$)"), from_earlier),
    Rule(
        phrase(rf"{COUNT}\s{UNIT}s?\s(?:(?P<side>earlier|later)(?!\sthan)|before(?=[.,;:)]|$))"),
        from_earlier,
    ),
)
