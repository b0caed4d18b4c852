"""Small claims, passages and suggestions to draw."""

from datetime import date

from workbench.model import (
    Article,
    ArticleId,
    Claim,
    ClaimId,
    Comparator,
    Comparison,
    DocumentId,
    Evidence,
    EvidenceId,
    FigurePair,
    Interval,
    Line,
    LineKind,
    Passage,
    Quantity,
    Relation,
    Signals,
    Source,
    Span,
    Statement,
    Suggestion,
)

CLAIM = ClaimId("claim")


def article(text: str) -> Article:
    """One body line for each line of the text."""
    lines, start = [], 0
    for line in text.split("\n"):
        lines.append(Line(Span(start, start + len(line)), LineKind.BODY))
        start += len(line) + 1
    return Article(ArticleId("article"), "0" * 64, text, "A title", tuple(lines))


def claim(text: str, quote: str, number: int = 1) -> Claim:
    """The claim that quotes these words of a text."""
    start = text.index(quote)
    span = Span(start, start + len(quote))
    return Claim(ClaimId(f"c{number}"), ArticleId("article"), number, span, quote, quote, (), True, 1.0)


def figure(surface: str, expected: Interval, strict: Interval | None = None) -> Quantity:
    """A figure of a claim, with its ranges."""
    value = expected.low if expected.low == expected.high else None
    return Quantity(Span(0, len(surface)), surface, value, Comparator.BARE, expected, strict or expected)


def pair(text: str, surface: str, relation: Relation) -> FigurePair:
    """A figure of a passage, found to stand in a relation to one of the claim."""
    start = text.index(surface)
    span = Span(start, start + len(surface))
    return FigurePair("416", surface, Span(0, 3), span, 416.0, None, relation, None, None, "")


def passage(text: str, number: int = 1, **source: object) -> Evidence:
    """A passage that is its whole document."""
    told = {"title": "Daily count", "collection": "official", "published": date(2020, 9, 3)} | source
    return Evidence(
        EvidenceId(f"e{number}"),
        DocumentId(f"d{number}"),
        Passage(Span(0, len(text))),
        Source(**told),  # type: ignore[arg-type] # the cases name fields of Source
        Statement(text),
    )


def suggestion(number: int, relation: Relation = Relation.CONFLICT, *pairs: FigurePair) -> Suggestion:
    """A suggestion of the passage with the same number."""
    comparison = Comparison(relation, None, "399 where the claim says 416", pairs)
    signals = Signals(None, 1.0, None, None, None)
    return Suggestion(CLAIM, EvidenceId(f"e{number}"), number, 1.0, signals, comparison, "keyword", "bm25")
