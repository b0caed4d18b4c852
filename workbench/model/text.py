"""Places in a text. Everything found in an article is a span that cuts its own quote."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of characters, `start` included and `end` not (code points, not bytes)."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start} to {self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def cut(self, text: str) -> str:
        """The quote: exactly what stands in `text` at this place."""
        return text[self.start : self.end]

    def shift(self, by: int) -> "Span":
        """The same stretch, counted from a point `by` characters earlier."""
        return Span(self.start + by, self.end + by)

    def contains(self, other: "Span") -> bool:
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        return self.start < other.end and other.start < self.end


class LineKind(StrEnum):
    """What a line of an article is. Only `BODY` and `HEADLINE` can carry claims."""

    HEADLINE = "headline"
    BODY = "body"
    DATELINE = "dateline"
    BYLINE = "byline"
    CAPTION = "caption"
    CREDIT = "credit"
    READ_MORE = "read more"

    @property
    def set_aside(self) -> bool:
        """True for what is shown small and never becomes a claim."""
        return self not in (LineKind.HEADLINE, LineKind.BODY)


@dataclass(frozen=True, slots=True)
class Line:
    """One non-empty line of an article and what it is there for."""

    span: Span
    kind: LineKind
