"""The dates and figures of a text, found once, narrowed to a sentence or a clause where they are needed."""

import re
from bisect import bisect_left
from dataclasses import dataclass
from itertools import islice
from typing import TypeVar

from workbench.extract.assertions.ground import Ground
from workbench.extract.dates.finding import find_dates
from workbench.extract.figures.quantities import find_quantities
from workbench.model import Article, DateMention, Quantity, Span

_Placed = TypeVar("_Placed", DateMention, Quantity)


@dataclass(frozen=True, slots=True)
class Found:
    """The dates and figures of a text, in its order."""

    text: str
    mentions: tuple[DateMention, ...]
    quantities: tuple[Quantity, ...]

    def within(self, span: Span) -> "Found":
        """Those that stand in a stretch."""
        return Found(self.text, _inside(self.mentions, span), _inside(self.quantities, span))

    def outside(self, span: Span | None) -> "Found":
        """Those that do not stand in a stretch."""
        if span is None:
            return self
        return Found(
            self.text,
            tuple(m for m in self.mentions if not span.contains(m.span)),
            tuple(q for q in self.quantities if not span.contains(q.span)),
        )

    @property
    def ground(self) -> Ground:
        return Ground(self.text, [q.span for q in self.quantities], [m.span for m in self.mentions])


MOST_FIGURES = 2000
"""Figures of one line that are read: prose never has so many, a table that lost its line breaks may."""
_NUMBER = re.compile(r"\d[\d.,]*")


def find(article: Article) -> Found:
    """The dates and figures of an article, of an overcrowded line the first."""
    text = uncrowded(article)
    mentions = find_dates(text, article.published)
    return Found(article.text, mentions, find_quantities(text, mentions))


def uncrowded(article: Article) -> str:
    """The text, just as long, with blanks for the numbers of a line after the most that are read."""
    text = article.text
    for line in article.lines:
        last = next(islice(_NUMBER.finditer(text, line.span.start, line.span.end), MOST_FIGURES, None), None)
        if last is not None:
            rest = _NUMBER.sub(lambda number: " " * len(number[0]), text[last.start() : line.span.end])
            text = text[: last.start()] + rest + text[line.span.end :]
    return text


def _inside(items: tuple[_Placed, ...], span: Span) -> tuple[_Placed, ...]:
    first = bisect_left(items, span.start, key=lambda item: item.span.start)
    last = bisect_left(items, span.end, lo=first, key=lambda item: item.span.start)
    return tuple(item for item in items[first:last] if item.span.end <= span.end)
