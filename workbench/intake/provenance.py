"""What a text says of itself: the period that it covers, and the agency that it was taken from.

Only what stands there in so many words counts. What it does not say, or says in two ways, stays unknown.
"""

import re
from collections.abc import Iterator
from datetime import date

from workbench import extract
from workbench.model import DateMention, Period, Source

HEAD = 500
"""How many characters of a text may say what the whole of it covers."""

EDGE = 4
"""In how many lines at either end of a text an agency may be credited."""

_MATTER = (
    r"(?:figures|data|statistics|estimates|numbers|counts?|results|accounts|returns|report|release|bulletin"
    r"|survey|series|totals?|dataset|publication|tables?|forecasts?)"
)
_COVERS = (
    r"(?:for|in|from|of|to|during|covers?|covering|relat(?:es?|ing)\s+to|refers?\s+to|describes?)"
    r"(?:\s+the)?(?:\s+period)?(?:\s+(?:of|from))?"
)
_LEAD = re.compile(
    rf"\b{_MATTER}\b(?:\s+[\w’'-]+){{0,5}}?\s+{_COVERS}\s+(?:the\s+)?$"
    r"|\b(?:reference\s+period|period\s+covered|reporting\s+period|period|covers|coverage)\s*:\s*$",
    re.IGNORECASE,
)
_LEAD_OF_SPAN = re.compile(rf"\b{_MATTER}\b[^.;!?\n]{{0,60}}$", re.IGNORECASE)
_MAY_LEAD = re.compile(rf"\b(?:{_MATTER}|period|covers|coverage)\b", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_SPAN = re.compile(
    r"\b(?:ending|ended|to|and|between|through|until)\b|[-–/]|\bQ[1-4]\b|\b(?:quarter|half)\b", re.IGNORECASE
)
_IN_TITLE = re.compile(
    rf"\b(?:{_MATTER}|annual|quarterly|monthly|weekly|daily|index|outlook|review|year)\b", re.IGNORECASE
)
_MONTH_OR_YEAR = re.compile(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b\d{4}\b", re.IGNORECASE
)

_AGENCIES = {
    "pa": "PA", "pa media": "PA", "press association": "PA", "the press association": "PA",
    "reuters": "Reuters", "thomson reuters": "Reuters",
    "ap": "AP", "associated press": "AP", "the associated press": "AP",
    "afp": "AFP", "agence france-presse": "AFP", "dpa": "dpa", "upi": "UPI", "efe": "EFE", "ansa": "ANSA",
    "xinhua": "Xinhua", "pti": "PTI", "press trust of india": "PTI", "aap": "AAP", "tass": "TASS",
    "kyodo": "Kyodo", "yonhap": "Yonhap", "bloomberg": "Bloomberg", "canadian press": "Canadian Press",
    "the canadian press": "Canadian Press",
}  # fmt: skip
_NAMED = "|".join(sorted(map(re.escape, _AGENCIES), key=len, reverse=True))
_DATELINE = re.compile(rf"[^()\n]{{0,60}}\((?P<agency>{_NAMED})\)\s*[-–—:]", re.IGNORECASE)
_CREDIT = re.compile(
    r"(?:\W*(?:(?:text|copy|report|story)\s+)?(?:by|from|source|credit|via|\(c\)|copyright|©)\W*"
    r"(?:\d{4}\W*)?(?:[\w.’' -]{2,40}(?:[,|/•·]|\s[–-])\s*)?)?"
    rf"\(?(?P<agency>{_NAMED})\)?"
    r"(?:\s(?:[\w-]+\s){0,4}(?:staff|reporters?|agency|correspondents?|writer|editor|staff))?"
    r"\W*(?:\d{4}\W*)?(?:all rights reserved\W*)?",
    re.IGNORECASE,
)
_SHORT = 80
"""A longer line is no credit."""

_KIND = re.compile(r"\.([a-z0-9]{1,8})(?=$|[\s,;:#/!])", re.IGNORECASE)


def covered(source: Source, text: str) -> tuple[Period, str] | None:
    """The period that a text says its figures are of, with the words that say so; None where none does."""
    title = list(_in_title(source))
    told = title or list(_in_head(text[:HEAD], source.published))
    periods = {mention.period for mention, _ in told}
    if len(periods) != 1:
        return None
    mention, words = told[0]
    late = source.published and mention.period.start and mention.period.start > source.published
    return None if late else (mention.period, words)


def agency(source: Source, text: str) -> str | None:
    """The agency that a text was taken from, where its dateline, byline or credit names one."""
    if source.publisher and source.publisher.casefold() in _AGENCIES:
        return None
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    named = [_DATELINE.match(line) for line in lines[:EDGE]]
    edges = [*([source.author] if source.author else []), *lines[:EDGE], *lines[-EDGE:]]
    named += [_CREDIT.fullmatch(line) for line in edges if len(line) <= _SHORT]
    return next((_AGENCIES[found["agency"].casefold()] for found in named if found), None)


def kind(origin: str | None) -> str | None:
    """The ending of the file that an origin names ("Book.xlsx, sheet 2020" is "xlsx")."""
    found = _KIND.findall(origin or "")
    return found[-1].lower() if found else None


def _in_title(source: Source) -> Iterator[tuple[DateMention, str]]:
    if _DIGIT.search(source.title):
        for mention in _bounded(source.title, source.published):
            if _SPAN.search(mention.expression) or _IN_TITLE.search(source.title):
                yield mention, mention.expression


def _in_head(head: str, published: date | None) -> Iterator[tuple[DateMention, str]]:
    if not (_DIGIT.search(head) and _MAY_LEAD.search(head)):
        return
    for mention in _bounded(head, published):
        before = head[: mention.span.start]
        lead = _LEAD.search(before)
        if lead is None and _SPAN.search(mention.expression):
            lead = _LEAD_OF_SPAN.search(before)
        if lead:
            yield mention, " ".join(head[lead.start() : mention.span.end].split())


def _bounded(text: str, published: date | None) -> Iterator[DateMention]:
    """The dates of more than a day that say their month or year themselves."""
    for mention in extract.statement(text, published=published).dates:
        if (mention.reach.days or 0) > 1 and _MONTH_OR_YEAR.search(mention.expression):
            yield mention
