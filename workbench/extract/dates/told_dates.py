"""Dates counted from a date told before: "two days later", "the previous 12 months", "that week"."""

import re

from workbench.extract.dates import periods
from workbench.extract.dates.calendar_forms import publication
from workbench.extract.dates.counting import (
    COUNT,
    IN_STEPS,
    LENGTHS,
    UNIT,
    away,
    beside,
    calendar,
    counted,
    plural,
    steps,
    unit_of,
)
from workbench.extract.dates.date_rules import Found, Rule, Setting, phrase
from workbench.model import Period


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
    reference = _reference(setting, count, unit, back=back)
    if reference is None and setting.anchor:
        reference = periods.single(setting.anchor)
    if reference is None or reference.start is None or reference.end is None:
        return Found.unresolved(LENGTHS[unit_of(match)])
    words = "the date before it in the text" if setting.earlier else publication(setting)
    if match.groupdict().get("n") and match["side"] not in _ADJOINING:
        period = away(reference, -count if back else count, unit)
    elif unit_of(match) == "quarter" and count == IN_STEPS["quarter"][0]:
        period = calendar(reference.start, "quarter", -1 if back else 1)
    else:
        period = beside(reference, count, unit, back=back)
    return Found.counted(period, f"{plural(count, unit)} {'before' if back else 'after'} {words}")


_ADJOINING = ("previous", "preceding", "following")
"""Said of the time right beside a date, rather than so far away from it."""


def _reference(setting: Setting, count: int, unit: str, *, back: bool) -> Period | None:
    """The date to count from: one as long as the time asked for, else the nearest.

    "The week before" is compared with what the sentences were about, "a week later" goes on from the last.
    """
    days = {"day": 1, "week": 7, "month": 30, "year": 365}[unit] * count
    told = _over(setting) if back else setting.earlier
    if unit == "day":
        return next((period for period in told if period.days == 1), None)
    near = max(2 * (unit == "month"), 0.02 * days)
    alike = (period for period in told if abs((period.days or 0) - days) <= near)
    return next(alike, next(iter(told), None))


def _over(setting: Setting) -> tuple[Period, ...]:
    """What the sentences were about, without what of it, but for the nearest, is still to come."""
    anchor = setting.anchor
    rest = (p for p in setting.about[1:] if not anchor or not p.start or p.start <= anchor)
    kept = (p for p in rest if not anchor or not p.end or p.end <= anchor)
    return (*setting.about[:1], *kept)


_ENDS = r"(?=[.,;:)\n]|$|\s(?:and|but|while|that|when)\b)"

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
    Rule(phrase(rf"the\s(?P<unit>day|week|month|year)\s(?P<side>before){_ENDS}"), from_earlier),
    Rule(
        phrase(rf"{COUNT}\s{UNIT}s?\s(?:(?P<side>earlier|later)(?!\sthan)|before{_ENDS})"),
        from_earlier,
    ),
)
