"""Dates and periods in a text, found before figures so that no figure is taken from a date.

An expression that needs a publication date and has none ("yesterday") is found all the same, so that it
is never read as a figure: its period is `periods.UNKNOWN`, open at both ends, and its basis says why.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from operator import attrgetter

from workbench.extract.dates import (
    calendar_forms,
    named_dates,
    periods,
    relative_dates,
    told_dates,
    year_parts,
    years,
)
from workbench.extract.dates.date_rules import Found, Group, Rule, Setting, looks_forward
from workbench.extract.zones import matches, zones
from workbench.model import DateMention, Granularity, Period, Span

_MONTH = re.compile("|".join(f"{name[:3]}|{name[:3].upper()}" for name in periods.MONTH_NAMES))
_WEEKDAY = re.compile("day|DAY")
_PART = re.compile(
    r"quarter|half|[QH][1-4]|[1-4][QH]|months?|weeks?|spring|summer|autumn|fall|winter|FY|fiscal|financial",
    re.IGNORECASE,
)
_OF_MONTHS = (
    *relative_dates.WINDOWS,
    *year_parts.MONTHS,
    *named_dates.MONTHS,
    *calendar_forms.MONTH_RULES,
)
_GROUPS = (
    Group(re.compile(r"\d{4}-\d|\d[/.]\d"), calendar_forms.NUMERIC_RULES),
    Group(_MONTH, _OF_MONTHS),
    Group(_WEEKDAY, (*named_dates.DAYS, *calendar_forms.WEEKDAY_RULES)),
    Group(_PART, year_parts.RULES),
    Group(re.compile(r"\d{4}"), (*relative_dates.YEARS, *years.SPANS, *years.RULES)),
)
_RELATIVE = Group(
    re.compile(
        r"day|week|month|year|same\s|quarter|decade|fortnight|hour|morning|afternoon|evening|tomorrow|night"
        r"|spring|summer|autumn|winter|Christmas|\d(?:st|nd|rd|th)",
        re.IGNORECASE,
    ),
    (*named_dates.RULES, *told_dates.RULES, *relative_dates.RULES),
)
_LIMIT = re.compile(
    r"\b(?:(?P<word>since|from|before|prior to|after|until|till|up to|by|ahead of)\s)?(?:the\s)?"
    r"(?:(?P<edge>start|beginning|end|close)(?:\sof\s|-))?(?:(?:early|late|mid)[\s-])?(?:the\s)?$",
    re.IGNORECASE,
)
_ONWARDS = re.compile(r"\s(?:onwards?\b|on(?=[.,;:)]|\s?$))", re.IGNORECASE)
LIMIT_REACH = 32
"""How many characters before a date the word may begin that makes a limit of it."""

MEMORY = 300
"""How many characters back "the previous day" may look for the day it follows."""


def find_dates(text: str, anchor: date | None = None) -> tuple[DateMention, ...]:
    """All dates and periods in the order of the text, none overlapping another.

    `anchor` is the day from which "yesterday" is counted: of publication, or of the words spoken.
    """
    taken = bytearray(len(text))
    found = [mention for group in _GROUPS for mention in _read(group, text, anchor, taken, ())]
    found.sort(key=attrgetter("span"))
    found += _read(_RELATIVE, text, anchor, taken, tuple(found))
    return tuple(sorted(found, key=attrgetter("span")))


def _read(
    group: Group, text: str, anchor: date | None, taken: bytearray, earlier: Sequence[DateMention]
) -> list[DateMention]:
    """What one group of rules finds where nothing has been found before. Marks it as taken."""
    found = []
    within = zones(text, group.trigger)
    for rule in group.rules:
        for match in matches(rule.pattern, text, within):
            start, end = match.span()
            if taken.find(1, start, end) >= 0:
                continue
            mention = _resolved(rule, match, anchor, earlier)
            if mention is not None:
                found.append(mention)
                start = mention.span.start
            if mention is not None or rule.blocks:
                taken[start:end] = b"\1" * (end - start)
    return found


def _resolved(
    rule: Rule, match: re.Match[str], anchor: date | None, earlier: Sequence[DateMention]
) -> DateMention | None:
    text, (start, end) = match.string, match.span()
    lead = _lead(text, start)
    forward = anchor is not None and looks_forward(text, start, end, otherwise=lead.word == "by")
    try:
        found = rule.resolve(match, Setting(anchor, forward, _before(earlier, start)))
        if found is None:
            return None
        if _ONWARDS.match(text, end) or (lead.word == "from" and forward):
            lead = replace(lead, word="onwards")
        limited = _limited(_at_edge(found, lead.edge), lead, anchor)
    except (ValueError, OverflowError):
        limited = found = Found.unresolved(Granularity.OTHER, "outside the calendar")
    span = Span(start if limited is found else lead.start, end)
    return DateMention(
        span,
        span.cut(text),
        limited.period,
        limited.granularity,
        limited.basis,
        anchor if limited.anchored else None,
    )


@dataclass(frozen=True, slots=True)
class _Lead:
    """The words before a date that make a limit of it, and where they start."""

    start: int
    word: str = ""
    edge: str = ""
    is_event: bool = False


def _lead(text: str, start: int) -> _Lead:
    window = text[max(0, start - LIMIT_REACH) : start]
    match = _LIMIT.search(window)
    if match is None or not (match["word"] or match["edge"]):
        return _Lead(start)
    word, edge = (match["word"] or "").lower(), (match["edge"] or "").lower()
    is_event = not edge and window.lower().endswith("the ")
    return _Lead(start - len(match.group()), word, edge, is_event)


def _before(mentions: Sequence[DateMention], start: int) -> tuple[Period, ...]:
    """The periods of the resolved dates not far before a place in the text, the nearest first."""
    place = bisect_left(mentions, start, key=lambda mention: mention.span.start)
    near: list[Period] = []
    while place and start - mentions[place - 1].span.end <= MEMORY:
        place -= 1
        if mentions[place].period.days is not None:
            near.append(mentions[place].period)
    return tuple(near)


def _at_edge(found: Found, edge: str) -> Found:
    """The first or the last day of a period, where the words ask for that."""
    day = {"start": found.period.start, "beginning": found.period.start}.get(edge, found.period.end)
    if not edge or day is None:
        return found
    return replace(
        found, period=periods.single(day), granularity=Granularity.DAY, basis=f"{found.basis}; its {edge}"
    )


def _limited(found: Found, lead: _Lead, anchor: date | None) -> Found:
    """A period as the limit that the word before it makes of it.

    "Since July" runs from its first day to the anchor, and stays open without one. Before "the 2016
    referendum" is a time that may reach into 2016.
    """
    start, end = found.period.start, found.period.end
    if start is None or end is None:
        return found
    if lead.word == "since" and anchor and start <= anchor:
        basis = f"{found.basis}; from then to publication, {periods.in_words(anchor)}"
        return Found(Period(start, anchor), Granularity.TO_DATE, basis, anchored=True)
    if lead.word in ("since", "onwards"):
        basis = f"{found.basis}; from then on"
        return replace(found, period=Period(start, None), granularity=Granularity.TO_DATE, basis=basis)
    if lead.word in ("before", "prior to", "ahead of"):
        period = Period(None, end if lead.is_event else start - timedelta(days=1))
        basis = f"{found.basis}; the time before"
    elif lead.word == "after":
        period = Period(start if lead.is_event else end + timedelta(days=1), None)
        basis = f"{found.basis}; the time after"
    elif lead.word in ("by", "until", "till", "up to"):
        period, basis = Period(None, end), f"{found.basis}; up to and including it"
    else:
        return found
    return replace(found, period=period, granularity=Granularity.OTHER, basis=basis)
