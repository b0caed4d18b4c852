"""What the words before a date make of it: a limit ("by"), an edge ("the end of"), a part ("late"), a gap."""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from workbench.extract.dates import periods
from workbench.extract.dates.counting import COUNT, UNIT, away, beside, counted, plural, steps, unit_of
from workbench.extract.dates.date_rules import Found
from workbench.model import Granularity, Period

REACH = 80
"""How many characters before a date the word may begin that makes a limit of it."""

_NEAR = 48
"""The same where that word stands right before the date."""

_PLACE = (
    r"(?:(?P<edge>start|beginning|end|close)(?:\sof\s|-))?(?:the\s)?"
    r"(?:(?P<part>early|late|mid)(?:[\s-]|\sin\s(?:the\s)?))?(?:the\s)?$"
)
_BEFORE = re.compile(
    rf"\b(?:(?:(?P<gap>(?:the\s)?(?:{COUNT}[\s-])?{UNIT}s?)\s(?=before\s|after\s))?"
    r"(?P<word>since|from|before|prior to|after|until|till|up to|by|ahead of)\s)?(?:the\s(?:very\s)?)?"
    + _PLACE,
    re.IGNORECASE,
)
_SINCE = re.compile(
    r"\b(?P<word>since)\s(?:[^\s,;.:()]+\s){1,6}(?:in|on|of)\s(?:the\s(?:year\s)?)?" + _PLACE, re.IGNORECASE
)
"""Since what happened at a date: "since records began in 1884"."""

_ONWARDS = re.compile(r"\s(?:onwards?\b|on(?=[.,;:)]|\s?$))", re.IGNORECASE)
_DAYS_OF_PART = {"early": (1, 10), "mid": (11, 20), "late": (21, 31)}
"""Of a month: the first ten days, the next ten, the rest."""

_MONTHS_OF_PART = {"early": 0, "mid": 4, "late": 8}
"""Of a year: the months that have gone before its first, its second and its last third."""


@dataclass(frozen=True, slots=True)
class Gap:
    """So much time before or after a date; `beside` it, or with the end of it that far away."""

    count: int
    unit: str
    beside: bool


@dataclass(frozen=True, slots=True)
class Lead:
    """The words before a date that make another time of it, and where they start."""

    start: int
    word: str = ""
    edge: str = ""
    part: str = ""
    is_event: bool = False
    gap: Gap | None = None


def lead(text: str, start: int, free: int) -> Lead:
    """The words before the date that starts there, from `free` on; none leaves the start as it is."""
    window = text[max(free, start - REACH) : start]
    match = _BEFORE.search(window, max(0, len(window) - _NEAR))
    if match is None or not (match["word"] or match["edge"]):
        match = (_SINCE.search(window) if "since " in window.lower() else None) or match
    if match is None or not (match["word"] or match["edge"] or match["part"]):
        return Lead(start)
    word, edge, part = (match[name].lower() if match[name] else "" for name in ("word", "edge", "part"))
    is_event = not edge and window.lower().endswith("the ")
    return Lead(start - len(match.group()), word, edge, part, is_event, _gap(match))


def _gap(match: re.Match[str]) -> Gap | None:
    """Two days before, the week after. Without a number, days before are no such time."""
    groups = match.groupdict()
    words = groups.get("gap")
    if not words or (words.lower().endswith("s") and not groups["n"]):
        return None
    count, unit = steps(counted(match), unit_of(match))
    article = words.lower().startswith("the ") or not groups["n"]
    return Gap(count, unit, article)


def onwards(text: str, end: int) -> bool:
    """True where the words after a date make it the first of all that follow: "from 1 April onwards"."""
    return _ONWARDS.match(text, end) is not None


def narrowed(found: Found, lead: Lead) -> Found:
    """The part or the edge of a period that the words ask for; "late" of a day is the day."""
    return _at_edge(_in_part(found, lead.part), lead.edge)


def _in_part(found: Found, part: str) -> Found:
    start = found.period.start
    if not part or start is None or start.day != 1:
        return found
    length = periods.length_class(found.period)
    if length is Granularity.MONTH:
        first, last = _DAYS_OF_PART[part]
        end = start.replace(day=last) if last <= 20 else found.period.end
        period = Period(start.replace(day=first), end)
    elif length is Granularity.YEAR:
        period = periods.months(start.year, start.month + _MONTHS_OF_PART[part], 4)
    else:
        return found
    return replace(found, period=period, granularity=Granularity.OTHER, basis=f"{found.basis}; {part} in it")


def _at_edge(found: Found, edge: str) -> Found:
    """The first or the last day of a period, where the words ask for that."""
    day = {"start": found.period.start, "beginning": found.period.start}.get(edge, found.period.end)
    if not edge or day is None:
        return found
    return replace(
        found, period=periods.single(day), granularity=Granularity.DAY, basis=f"{found.basis}; its {edge}"
    )


def limited(found: Found, lead: Lead, anchor: date | None) -> Found:
    """A period as the limit that the word before it makes of it.

    "Since July" runs from its first day to the anchor, and stays open without one. "By July" and "from
    July" of a time to come name July, with what it limits told by the words. Before "the 2016 referendum"
    is a time that may reach into 2016.
    """
    start, end = found.period.start, found.period.end
    if start is None or end is None:
        return found
    if lead.gap and not (lead.is_event and start != end):
        return _aside(found, lead.gap, back=lead.word == "before")
    if lead.word == "since" and anchor and start <= anchor:
        basis = f"{found.basis}; from then to publication, {periods.in_words(anchor)}"
        return Found(Period(start, anchor), Granularity.TO_DATE, basis, anchored=True)
    if lead.word in ("since", "onwards"):
        basis = f"{found.basis}; from then on"
        return replace(found, period=Period(start, None), granularity=Granularity.TO_DATE, basis=basis)
    if lead.word == "from":
        return replace(found, granularity=Granularity.OTHER, basis=f"{found.basis}; from then on")
    if lead.word in ("by", "until", "till", "up to"):
        return replace(found, granularity=Granularity.OTHER, basis=f"{found.basis}; up to and including it")
    if lead.word in ("before", "prior to", "ahead of"):
        period = Period(None, end if lead.is_event else start - timedelta(days=1))
        basis = f"{found.basis}; the time before"
    elif lead.word == "after":
        period = Period(start if lead.is_event else end + timedelta(days=1), None)
        basis = f"{found.basis}; the time after"
    else:
        return found
    return replace(found, period=period, granularity=Granularity.OTHER, basis=basis)


def _aside(found: Found, gap: Gap, *, back: bool) -> Found:
    """The week before Christmas, two days after 4 May."""
    if gap.beside:
        period = beside(found.period, gap.count, gap.unit, back=back)
    else:
        period = away(found.period, -gap.count if back else gap.count, gap.unit)
    basis = f"{found.basis}; {plural(gap.count, gap.unit)} {'before' if back else 'after'}"
    return replace(found, period=period, granularity=periods.length_class(period), basis=basis)
