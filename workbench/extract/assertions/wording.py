"""The wording of a claim that stands alone, as far as rules can say it honestly."""

import re

from workbench.extract.cues import finite
from workbench.model import DateMention, Granularity, Period, Span, Speaker

_PRONOUN = re.compile(r"^(?:he|she)(?=\s)", re.IGNORECASE)
_FIRST_PERSON = re.compile(r"\b(?:I|we|our|us|my|me|they|their)\b", re.IGNORECASE)
_POINTER = re.compile(
    r"^(?:this|that)(?=\s(?:is|was|has|had|means|meant|came|comes|made|makes|represents|compares)\b)",
    re.IGNORECASE,
)
_SPACE = re.compile(r"\s+")
LONGEST_POINT = 140
"""A statement longer than this is not put in brackets after "this"."""


def alone(
    text: str,
    context: Span,
    date: DateMention | None,
    speaker: Speaker | None,
    *,
    direct: bool,
    before: str | None,
) -> str:
    """The claim with its context, its date resolved, and whoever says it where the words need them."""
    words = _dated(text, context, date)
    words = _SPACE.sub(" ", words).strip(' ,;:–—-"“”')
    if before and len(before) <= LONGEST_POINT and (pointer := _POINTER.match(words)):
        words = f"{pointer.group()} ({_SPACE.sub(' ', before)}){words[pointer.end() :]}"
    if speaker and not direct:
        words = _PRONOUN.sub(speaker.name, words) if finite(words) is not None else words
    words = words[:1].upper() + words[1:]
    if not words.endswith((".", "!", "?")):
        words += "."
    if speaker and direct and _FIRST_PERSON.search(words):
        return f"{speaker.name}: “{words}”"
    return words


def _dated(text: str, context: Span, date: DateMention | None) -> str:
    """The words with the resolved date in brackets after its expression."""
    words = context.cut(text)
    resolved = date and _period(date)
    if date is None or not resolved or date.expression in resolved or not context.contains(date.span):
        return words
    end = date.span.end - context.start
    return f"{words[:end]} ({resolved}){words[end:]}"


def _period(date: DateMention) -> str:
    period: Period = date.period
    if period.start is None or period.end is None:
        return ""
    if date.granularity is Granularity.YEAR and (period.start.month, period.start.day) == (1, 1):
        return str(period.start.year)
    first, last = f"{period.start.day} {period.start:%B %Y}", f"{period.end.day} {period.end:%B %Y}"
    return first if period.start == period.end else f"{first} to {last}"
