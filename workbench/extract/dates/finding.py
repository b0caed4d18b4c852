"""Dates and periods in a text, found before figures so that no figure is taken from a date.

An expression that needs a publication date and has none ("yesterday") is found all the same, so that it
is never read as a figure: its period is `periods.UNKNOWN`, open at both ends, and its basis says why.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from operator import attrgetter

from workbench.extract.dates import (
    calendar_forms,
    feasts,
    limits,
    named_dates,
    periods,
    relative_dates,
    told_dates,
    weekdays,
    year_parts,
    years,
)
from workbench.extract.dates.date_rules import Found, Group, Rule, Setting, looks_either_way, looks_forward
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
    Group(feasts.TRIGGER, feasts.RULES),
    Group(_MONTH, _OF_MONTHS),
    Group(_WEEKDAY, (*named_dates.DAYS, *weekdays.RULES)),
    Group(_PART, year_parts.RULES),
    Group(re.compile(r"\d{4}"), (*relative_dates.YEARS, *years.SPANS, *years.RULES)),
)
_NAMED = Group(
    re.compile(r"year|weekend|spring|summer|autumn|fall|winter|century|\d(?:st|nd|rd|th)", re.IGNORECASE),
    named_dates.RULES,
)
_TOLD = Group(
    re.compile(r"earlier|later|before|previous|preceding|following|same\s|that\s[dwm]", re.IGNORECASE),
    told_dates.RULES,
)
_COUNTED = Group(
    re.compile(
        r"day|week|month|year|quarter|decade|century|fortnight|hour|morning|afternoon|evening|tomorrow|night",
        re.IGNORECASE,
    ),
    relative_dates.RULES,
)
MEMORY = 1200
"""How many characters back "the previous day" may look for the day it follows."""

MOST = 12
"""How many dates it may pass over."""

MEASURED = 40
"""How many characters before a date the words may stand by which it only measures."""

_TO_DO = re.compile(r"\sto\s[a-z]")
"""After a limit: what is still to be done ("gave it until Friday to appeal")."""

_FULL_STOP = re.compile(r"[.!?][”\"’')]*\s(?=[\"“‘A-Z])|\n")
_MEASURES = re.compile(
    r"\b(?:than (?:the|in|on|at|it|its|that|those)|compared (?:with|to)|against|(?:up|down) from|since"
    r"|(?:the|last|previous|old|earlier|a) record(?=,|\s(?:set|of|from|in|was|stood)))\b"
    r"(?:(?!\.\s)[^;:])*$",
    re.IGNORECASE,
)


def find_dates(text: str, anchor: date | None = None) -> tuple[DateMention, ...]:
    """All dates and periods in the order of the text, none overlapping another.

    `anchor` is the day from which "yesterday" is counted: of publication, or of the words spoken.
    """
    taken = bytearray(len(text))
    found = [mention for group in _GROUPS for mention in _read(group, text, anchor, taken, ())]
    found = _sorted([*found, *_read(_NAMED, text, anchor, taken, _sorted(found))])
    held = bytearray(taken)
    told = _read(_TOLD, text, anchor, held, found)
    counted = _read(_COUNTED, text, anchor, held, found)
    if counted and _TOLD.trigger.search(text):
        # What is told before may itself be counted: "last month … the month before".
        _take(taken, counted)
        told = _read(_TOLD, text, anchor, taken, _sorted([*found, *counted]))
    return tuple(_sorted([*found, *counted, *told]))


def _sorted(found: Iterable[DateMention]) -> list[DateMention]:
    return sorted(found, key=attrgetter("span"))


def _take(taken: bytearray, found: Iterable[DateMention]) -> None:
    for mention in found:
        taken[mention.span.start : mention.span.end] = b"\1" * len(mention.span)


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
            free = taken.rfind(1, 0, start) + 1
            mention = _resolved(rule, match, anchor, earlier, free)
            if mention is not None:
                found.append(mention)
                start = mention.span.start
            if mention is not None or rule.blocks:
                taken[start:end] = b"\1" * (end - start)
    return found


def _resolved(
    rule: Rule, match: re.Match[str], anchor: date | None, earlier: Sequence[DateMention], free: int
) -> DateMention | None:
    text, (start, end) = match.string, match.span()
    lead = limits.lead(text, start, free)
    limits_ahead = lead.word in ("by", "until", "till")
    forward = anchor is not None and (
        looks_forward(text, start, end, otherwise=limits_ahead)
        or (limits_ahead and _TO_DO.match(text, end) is not None)
    )
    if limits.onwards(text, end):
        lead = replace(lead, word="onwards")
    elif lead.word == "from" and not forward:
        lead = replace(lead, word="")
    try:
        found = rule.resolve(match, _setting(match, anchor, forward, earlier))
        if found is None:
            return None
        limited = limits.limited(limits.narrowed(found, lead), lead, anchor)
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


def _setting(
    match: re.Match[str], anchor: date | None, forward: bool, mentions: Sequence[DateMention]
) -> Setting:
    """The resolved dates not far before a place in the text, the nearest first, and as sentences put them."""
    text, start = match.string, match.start()
    place = bisect_left(mentions, start, key=lambda mention: mention.span.start)
    near: list[Period] = []
    rows: list[list[Period]] = [[]]
    after = start
    while place and start - mentions[place - 1].span.end <= MEMORY and len(near) < MOST:
        place -= 1
        mention = mentions[place]
        if _FULL_STOP.search(text, mention.span.end, after):
            rows.append([])
        after = mention.span.start
        if mention.period.days is not None:
            near.append(mention.period)
            if len(rows) == 1 or not _MEASURES.search(text, max(0, after - MEASURED), after):
                rows[-1].append(mention.period)
    about = [*rows[0], *(period for row in rows[1:] for period in reversed(row))]
    either = anchor is not None and not forward and looks_either_way(text, start)
    return Setting(anchor, forward, tuple(near), tuple(about), either)
