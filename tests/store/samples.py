"""Invented nouns to keep in a store: one article with claims, and documents by number."""

from datetime import UTC, date, datetime

from workbench.model import (
    Action,
    Article,
    ArticleId,
    Claim,
    ClaimId,
    ClaimType,
    Comparator,
    Comparison,
    Confidence,
    DateMention,
    Document,
    DocumentId,
    Event,
    EventId,
    Evidence,
    EvidenceId,
    FigurePair,
    Granularity,
    Interval,
    Line,
    LineKind,
    Link,
    LinkStatus,
    LinkType,
    Passage,
    Period,
    Quantity,
    Reading,
    Relation,
    Role,
    Signals,
    Source,
    Span,
    Speaker,
    Stance,
    Statement,
    Suggestion,
)

NOON = datetime(2020, 9, 4, 12, 0, tzinfo=UTC)
FERRY = ArticleId("ferry")
FIRST, SECOND = ClaimId("ferry-1"), ClaimId("ferry-2")

OVER_300 = Quantity(
    Span(4, 17),
    "more than 300",
    300.0,
    Comparator.OVER,
    Interval(300, 330, low_open=True),
    Interval(300, None, low_open=True),
    "person",
    "passengers",
)
FIVE = Quantity(Span(30, 34), "five", 5, Comparator.BARE, Interval(5, 5), Interval(5, 5), role=Role.ADDEND)
MONDAY = DateMention(
    Span(40, 46),
    "Monday",
    Period(date(2020, 8, 31), date(2020, 8, 31)),
    Granularity.DAY,
    "the Monday before publication",
    date(2020, 9, 4),
)
SINCE_2018 = DateMention(
    Span(0, 10), "since 2018", Period(date(2018, 1, 1), None), Granularity.TO_DATE, "a start without an end"
)

TEXT = "A ferry\n\nThe more than 300 passengers left in five hours on Monday — naïve 🚢.\nRead on"
ARTICLE = Article(
    FERRY,
    "0" * 64,
    TEXT,
    "A ferry",
    (Line(Span(0, 7), LineKind.HEADLINE), Line(Span(9, 99), LineKind.BODY)),
    date(2020, 9, 4),
    None,
    "The Daily Harbour",
    "https://example.org/ferry",
)
READING = Reading(
    (
        Claim(
            FIRST,
            FERRY,
            1,
            Span(9, 60),
            TEXT[9:60],
            "More than 300 passengers left.",
            (ClaimType.QUANTITY, ClaimType.QUOTED_ASSERTION),
            True,
            0.9,
            Speaker("The harbour", None, Confidence.INFERRED),
            (OVER_300, FIVE),
            MONDAY,
        ),
        Claim(SECOND, FERRY, 2, Span(61, 70), TEXT[61:70], "It took long.", (), False, 0.1),
    ),
    (Link(LinkType.TENSION, (FIRST, SECOND), "300 against none", LinkStatus.WEAK),),
    ("Two figures have no date.",),
)


def document(number: int, text: str = "", **source: object) -> Document:
    """One document of two passages, both halves of its text."""
    text = text or f"Report {number} counts {number * 7} ferries. It has no figure for boats number {number}."
    halves = (
        Passage(Span(0, 20)),
        Passage(Span(20, len(text)), "row 2", "Boats", Period(None, date(2020, 1, 1))),
    )
    wanted = Source(f"Report {number}", "harbour", **source)  # type: ignore[arg-type]
    return Document(DocumentId(f"d{number:04}"), f"{number:064}", text, wanted, halves)


def prepared(
    whole: Document,
) -> tuple[Document, tuple[Evidence, ...], tuple[tuple[str, ...], ...]]:
    """A document as the intake hands it over."""
    found = []
    for place, passage in enumerate(whole.passages):
        statement = Statement(
            passage.span.cut(whole.text),
            (OVER_300, FIVE) if place else (),
            (MONDAY, SINCE_2018) if place else (),
            whole.source.published,
            passage.period,
            whole.source.title,
            "The harbour" if place else None,
        )
        found.append(Evidence(EvidenceId(f"{whole.id}-{place}"), whole.id, passage, whole.source, statement))
    terms = tuple(tuple(evidence.statement.text.lower().split()) for evidence in found)
    return whole, tuple(found), terms


def suggestion(claim: ClaimId, rank: int) -> Suggestion:
    pair = FigurePair(
        "more than 300",
        "299",
        Span(4, 17),
        Span(0, 3),
        300.0,
        299.0,
        Relation.CONFLICT,
        -1.0,
        -1 / 300,
        "1 fewer",
    )
    comparison = Comparison(
        Relation.CONFLICT, Stance.REFUTES, "299 where the claim says more", (pair, pair), 1.0, 0.7
    )
    bare = Comparison(Relation.NOT_COMPARABLE, None, "no figure")
    return Suggestion(
        claim,
        EvidenceId(f"d{rank:04}-0"),
        rank,
        1 / rank,
        Signals(0.1, None, 1.0, None, 0.0),
        comparison if rank % 2 else bare,
        "keyword",
        "bm25",
    )


def event(name: str, article: ArticleId = FERRY, claim: ClaimId = FIRST) -> Event:
    return Event(0, EventId(name), Action.DECIDE, article, claim, "Ana", NOON)
