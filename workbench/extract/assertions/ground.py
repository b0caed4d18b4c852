"""A text with the places of its figures and dates, and what a stretch of it holds."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.extract.cues import finite
from workbench.model import Span

MIN_WORDS = 3
"""A piece of fewer words says nothing by itself."""


@dataclass(frozen=True, slots=True)
class Ground:
    """A text with the places of its figures and of its dates."""

    text: str
    figures: Sequence[Span]
    dates: Sequence[Span]

    def has_figure(self, span: Span) -> bool:
        return any(span.contains(figure) for figure in self.figures)

    def has_anchor(self, span: Span) -> bool:
        """True where a figure or date stands in the stretch."""
        return self.has_figure(span) or any(span.contains(day) for day in self.dates)

    def cuts_through(self, place: int) -> bool:
        return any(s.start < place < s.end for s in (*self.figures, *self.dates))

    def is_clause(self, span: Span) -> bool:
        """True where a stretch has words and a verb."""
        words = span.cut(self.text)
        return len(words.split(maxsplit=MIN_WORDS)) >= MIN_WORDS and finite(words) is not None

    def stands(self, span: Span) -> bool:
        """True where a stretch has words, a verb and something to check."""
        return self.is_clause(span) and self.has_anchor(span)
