"""Lines and openings that tell when and where a text came out: "LUSAIL, Qatar, 18 December 2022".

Which day "yesterday" is counted from is told here; dates in the prose itself are found in `dates`.
"""

import re
from collections.abc import Iterable, Iterator

from workbench.extract.dates.finding import find_dates
from workbench.model import DateMention, Granularity, Line, LineKind

LONGEST = 100
"""A longer line is text."""

LONGEST_PART = 6
"""How many words may stand beside the date between two bars ("Politics | 3 March 2021 | 5 min read")."""

_DATE = (
    r"(?:\d{1,2}(?:st|nd|rd|th)?,?\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
    r"(?:,?\s+\d{4})?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2}(?:st|nd|rd|th)?"
    r"(?:,?\s+\d{4})?|\d{4}-\d{2}-\d{2}(?:T(?=\d\d:))?|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})"
)
_WEEKDAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\.?),?\s"
_DAY = re.compile(rf"(?i)\b{_DATE}(?:\b|(?<=T))")
_AROUND_DAY = re.compile(
    r"(?i)\b(?:published|updated|first|last|posted|modified|edited|created|released|issued|on|at|date|mon"
    r"|tue|tues|wed|thu|thur|thurs|fri|sat|sun"
    r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday|bst|gmt|utc(?:[+-]\d{1,2})?|cet|cest|[ecmp][sd]t|[ecmp]t"
    r"|ist|jst|aest|aedt|nzst|nzdt|sgt|hkt|pkt|sast|am|pm|a\.m|p\.m|(?:for immediate|press) release"
    r"|\d+\s*(?:min|minute|hour|day|week|month|year)s?(?:\s+(?:read|ago))?|t?\d{1,2}[:.h]\d{2}(?::\d{2})?(?:z|am|pm"
    r"|[+-]\d{2}:?\d{2})?"
    r"|\d{1,2}\s*(?:am|pm))(?!\w)|[\s|•·:,;./()\[\]–—-]+"
)
_CAPITALISED = r"[A-Z][\w.'’-]*(?:\s[A-Z][\w.'’-]*){0,3}"
_PLACE = rf"{_CAPITALISED}(?:,\s{_CAPITALISED}){{0,2}}"
_PLACE_FIRST = re.compile(rf"{_PLACE}(?:,|:|\s[–—-])\s+(?=\S)")
_PLACE_LAST = re.compile(r"\s[–—-]\s[A-Z]{2}[A-Z .]+$")
_AUTHOR_FIRST = re.compile(r"(?i:by)\s(?:[A-Z][\w.'’-]*\s){1,5}?(?=(?i:updated|published|posted)\b)")
_BAR = re.compile(r"\s*[|•·]\s*")
_AGENCY = (
    r"\((?:Reuters|AP|AFP|PA|UPI|Bloomberg|dpa|DPA|Xinhua|PTI|ANSA|EFE|[A-Z][a-z]+ (?:Press|Association))\)"
)
_CITY = r"(?:[A-Z]{2,3}[. ’-]){0,2}[A-Z]{4,}(?:[ .’-][A-Z]{2,}){0,2}"
_BUREAU = (
    r"(?i:(?:new )?delhi|mumbai|kolkata|chennai|bengaluru|bangalore|hyderabad|lucknow|patna|pune|jaipur"
    r"|bhopal|ahmedabad|chandigarh|guwahati|srinagar|islamabad|karachi|lahore|dhaka|colombo|kathmandu)"
)
"""Papers of South Asia put a colon after the place."""

_PREFIX = (
    rf"(?:(?:(?:{_PLACE}\s?)?{_AGENCY}|[A-Z]{{2}}[A-Z .'’-]+(?:,\s{_CAPITALISED})?\s\([A-Z][\w .]{{1,30}}\)"
    rf"|{_PLACE}(?:,|\s[–—-])?\s\(?(?i:{_WEEKDAY})?(?i:{_DATE})\)?(?:\s?[/(][A-Z][\w .]{{1,30}}[/)])?)"
    rf"\s*[–—-]{{1,2}}"
    rf"|{_CITY}(?:,\s{_CAPITALISED})?\s+(?:[–—]|--?(?=\s|$))|{_BUREAU}(?:,\s(?i:{_DATE}))?:(?=\s|$))"
)
_OPENING = re.compile(rf"{_PREFIX}\s*(?=[A-Z\"“‘])")
_DATED = re.compile(rf"(?i:{_DATE})\s+[–—](?=\s+[A-Z\"“‘])")
_WHOLE = re.compile(_PREFIX)
_RUN_IN = re.compile(
    r"(?<=\s(?:19|20)\d\d)(?=\d{1,2}:\d\d|\d{1,2}\s[A-Z]|[A-Z])|(?<=\d[ap]m)(?=[A-Z])|(?<=Updated)(?=\d)"
)
_LABEL_FIRST = re.compile(
    rf"(?i)(?:[\w ]{{1,20}}?\s)?(?:published|posted|updated|modified|created|released|issued)\b"
    rf".{{0,30}}?\b{_DATE}"
)
_WITH_YEAR = re.compile(rf"(?i)(?:{_WEEKDAY})?{_DATE}(?<=\d\d)")
_NAMES_ONLY = re.compile(
    r"(?:[^\w@]*+(?:[A-Z@][\w.'’-]*+|by|in|for|at|and|of|the|editor|reporter|correspondent)(?!\w))*+\W*"
)
_MONTH_FIRST = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})(?=/\d{2,4}(?![\d/]))")
_AMERICAN = re.compile(r"\b(?:[ECMP][SD]T|[ECMP]T|U\.S\.|Gov\.|Sen\.|Rep\.|percent)(?!\w)")
_BRITISH = re.compile(r"\b(?:GMT|BST|UK|per cent|[Ll]abour|\w+isation|\w+our(?:ed|s|ing))\b|£")
_REVISED = re.compile(r"(?i)\b(?:updated|modified|edited|amended|revised)\b")


def is_dateline(line: str) -> bool:
    """True for a line of nothing but a date or time, with a place, its labels and short neighbours."""
    if len(line) > LONGEST or line.endswith(("?", "!")):
        return False
    parts = _BAR.split(line)
    if len(parts) > 1 and all(len(part.split()) <= LONGEST_PART for part in parts):
        return any(_DAY.search(part) and _only_date(part) for part in parts)
    if _WHOLE.fullmatch(line):
        return True
    line = _PLACE_LAST.sub("", _AUTHOR_FIRST.sub("", _parted(line)))
    placed = _PLACE_FIRST.match(line)
    return _only_date(line) or bool(placed and _DAY.search(line) and _only_date(line[placed.end() :]))


def may_be_dateline(line: str) -> bool:
    """True for what tells the day where no line does so more plainly: a label or names beside it."""
    line = _parted(line)
    if len(line) > LONGEST or line.endswith(("?", "!")):
        return False
    if _LABEL_FIRST.match(line):
        return True
    day = _WITH_YEAR.search(line)
    if day is None or not re.search(r"(?:19|20)\d\d", day.group()) or line.endswith("."):
        return False
    return bool(_NAMES_ONLY.fullmatch(_AROUND_DAY.sub(" ", _DAY.sub(" ", line))))


def _parted(line: str) -> str:
    """A line with blanks where a page has lost them ("May 3, 20226:00 AM ET", "3 Sep 2020Updated17:45")."""
    return _RUN_IN.sub(" ", line)


def _only_date(line: str) -> bool:
    """True where nothing is left beside a day, or beside a time ("Posted at 14:05", "5 min read")."""
    told = _DAY.search(line) or (re.search(r"\d", line) and re.search(r"[a-zA-Z:]", line))
    return bool(told) and not _AROUND_DAY.sub("", _DAY.sub(" ", line))


def opening(line: str) -> int:
    """How many characters of a paragraph are a dateline before its prose; 0 where none is."""
    found = _OPENING.match(line)
    return found.end() if found else 0


def dated(line: str) -> int:
    """How many characters of a paragraph are a date with a dash before its prose. Many are a timeline."""
    found = _DATED.match(line)
    return found.end() if found else 0


def _is_american(text: str) -> bool:
    return len(_AMERICAN.findall(text)) > len(_BRITISH.findall(text))


def published(text: str, lines: Iterable[Line]) -> Iterator[DateMention]:
    """The days that the lines around a text give it, those of a first publication before later ones.

    5/3/2022 is the third of May where the text is American by its time zones or its words.
    """
    revised: list[DateMention] = []
    for line in lines:
        if line.kind not in (LineKind.DATELINE, LineKind.BYLINE):
            continue
        words, label_starts = _parted(line.span.cut(text)), 0
        if _MONTH_FIRST.search(words) and _is_american(text):
            words = _MONTH_FIRST.sub(r"\2/\1", words)
        for mention in find_dates(words):
            if mention.granularity is Granularity.DAY and mention.period.start:
                if _REVISED.search(words, label_starts, mention.span.start):
                    revised.append(mention)
                else:
                    yield mention
                label_starts = mention.span.end
    yield from revised
