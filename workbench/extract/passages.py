"""The evidence side: a document cut into passages that can be suggested, and one passage by itself, read."""

import re
from collections.abc import Iterator
from datetime import date

from workbench.extract.dates.finding import find_dates
from workbench.extract.figures.quantities import find_quantities
from workbench.extract.sentences import LONGEST, split
from workbench.model import Passage, Period, Span, Statement

_HEADING = re.compile(r"(#{1,6})[ \t]+(\S[^\n]*?)[ \t#]*(?:\n|\Z)")


def passages(text: str) -> tuple[Passage, ...]:
    """The paragraphs of a text, long ones cut between sentences, each under the heading above it."""
    section = ""
    found: list[Passage] = []
    for span in _paragraphs(text):
        start = span.start
        while heading := _HEADING.match(text, start, span.end + 1):
            section, start = heading[2].strip(), min(heading.end(), span.end)
        while start < span.end and text[start].isspace():
            start += 1
        if start < span.end:
            found += [Passage(piece, section=section) for piece in _pieces(text, Span(start, span.end))]
    return tuple(found)


def statement(
    text: str, *, published: date | None = None, period: Period | None = None, context: str = ""
) -> Statement:
    """What the comparison sees of a text. Relative dates are counted from the day it was `published`."""
    mentions = find_dates(text, published)
    return Statement(text, find_quantities(text, mentions), mentions, published, period, context)


def _paragraphs(text: str) -> Iterator[Span]:
    start: int | None = None
    end = place = 0
    for line in text.splitlines(keepends=True):
        bare = line.strip()
        if bare and start is None:
            start = place + line.index(bare[0])
        if bare:
            end = place + line.rindex(bare[-1]) + 1
        elif start is not None:
            yield Span(start, end)
            start = None
        place += len(line)
    if start is not None:
        yield Span(start, end)


def _pieces(text: str, paragraph: Span) -> Iterator[Span]:
    """Whole sentences together up to the longest length."""
    if len(paragraph) <= LONGEST:
        yield paragraph
        return
    held: Span | None = None
    for sentence in split(text, paragraph):
        if held and sentence.end - held.start <= LONGEST:
            held = Span(held.start, sentence.end)
            continue
        if held:
            yield held
        held = sentence
    if held:
        yield held
