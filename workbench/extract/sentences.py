"""Sentences with their true places. Quotation marks do not hold sentences together here."""

import re
from collections.abc import Iterator

import sentencex

from workbench.model import Span

_MARKS = str.maketrans(dict.fromkeys('"“”„«»()[]', " "))
_NO_CHARACTER = re.compile("[\ud800-\udfff]")
_CLOSING = "\"”’')]»"
_IN_BRACKETS = re.compile(r"\w{1,4}\)")
"""Follows a stop that ends no sentence: "(ACM.N)"."""

_INITIALS = re.compile(
    r"(?<![\w.])(?!U\.\s?[SKN]\.|E\.\s?U\.|D\.\s?C\.|L\.\s?A\.)(?:[A-Z]\.\s?){2,3}$"
    r"|\b(?:Mrs?|Ms|Dr|Prof|Sgt|Supt|Insp|Det|Cllr|Gov|Sen|Rep|Lt|Gen|Col|Capt|Cmdr|Rev|Hon)\.\s?$"
)
"""Stand before a surname: "M.D. Patra", "Ms. Lee"."""

_HOUR = re.compile(r"\d\s?[ap]\.m\.$")
_OF_DAY = re.compile(r"\s(?:[A-Z][a-z]{2,5}day\b|[A-Z]{2,4}\b)")
"""Goes on after an hour: "5 p.m. Wednesday", "5 p.m. GMT"."""

LONGEST = 1000
"""Characters that a sentence can have: what is longer is no prose, and is cut between words."""

_OPENING = "\"“‘'([«"


def split(text: str, within: Span | None = None) -> tuple[Span, ...]:
    """The sentences of one paragraph (the whole text unless `within` says which), without outer space.

    What continues in lower case belongs to the sentence before ("Is it?" he asked).
    """
    paragraph = within or Span(0, len(text))
    spans: list[Span] = []
    for start, end in _boundaries(paragraph.cut(text)):
        found = _trimmed(text, paragraph.start + start, paragraph.start + end)
        if found is None:
            continue
        if len(found) > LONGEST:
            spans += _cut(text, found)
            continue
        first = text[found.start : found.end].lstrip(_OPENING + " ")[:1]
        if spans and (first.islower() or not first) and found.end - spans[-1].start <= LONGEST:
            spans[-1] = Span(spans[-1].start, found.end)
        else:
            spans.append(found)
    return tuple(spans)


def _boundaries(paragraph: str) -> Iterator[tuple[int, int]]:
    """Ends of sentences in the words alone; a closing mark after one stays with it."""
    start = place = 0
    for piece in sentencex.segment("en", _NO_CHARACTER.sub(" ", paragraph.translate(_MARKS))):
        place += len(piece)
        end = place - (len(piece) - len(piece.rstrip()))
        while end < len(paragraph) and paragraph[end] in _CLOSING:
            end += 1
        if _IN_BRACKETS.match(paragraph, end) or _INITIALS.search(paragraph, max(start, end - 12), end):
            continue
        if _HOUR.search(paragraph, max(start, end - 12), end) and _OF_DAY.match(paragraph, end):
            continue
        if end > start:
            yield start, end
            start = end
    if paragraph[start:].strip():
        yield start, len(paragraph)


def _cut(text: str, sentence: Span) -> Iterator[Span]:
    """A sentence beyond all measure, cut between words."""
    start = sentence.start
    while sentence.end - start > LONGEST:
        gap = text.rfind(" ", start + 1, start + LONGEST)
        end = gap if gap > start else start + LONGEST
        if found := _trimmed(text, start, end):
            yield found
        start = end
    if found := _trimmed(text, start, sentence.end):
        yield found


def _trimmed(text: str, start: int, end: int) -> Span | None:
    inner = text[start:end]
    left = start + len(inner) - len(inner.lstrip())
    right = start + len(inner.rstrip())
    return Span(left, right) if left < right else None
