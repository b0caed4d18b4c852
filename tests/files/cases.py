"""A small review to export: one article, two claims, three passages."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from workbench.files import ClaimFile, Export
from workbench.model import (
    Article,
    ArticleId,
    Choice,
    Claim,
    ClaimId,
    ClaimType,
    Comparator,
    Comparison,
    Confidence,
    DateMention,
    Decision,
    DocumentId,
    EventId,
    Evidence,
    EvidenceId,
    FigurePair,
    Granularity,
    Interval,
    Label,
    Passage,
    Period,
    Quantity,
    Relation,
    Search,
    Signals,
    Source,
    Span,
    Speaker,
    Stance,
    Statement,
    Status,
    Suggestion,
    Verdict,
)

NOON = datetime(2020, 9, 4, 12, 0, tzinfo=UTC)
TEXT = "On Wednesday 416 people, “a record”,\ncrossed, she said."
CLAIM, QUIET = ClaimId("c1"), ClaimId("c2")
OFFICIAL, WIRE, BLOG = EvidenceId("e1"), EvidenceId("e2"), EvidenceId("e3")

DAY = Period(date(2020, 9, 2), date(2020, 9, 2))
FIGURE = Quantity(
    Span(13, 16), "416", 416.0, Comparator.BARE, Interval(416, 416), Interval(416, 416), "person", "people"
)
ARTICLE = Article(
    ArticleId("a1"), "f" * 64, TEXT, "=Crossings", (), date(2020, 9, 3), url="https://a.example/1"
)


def claim(claim_id: ClaimId, number: int) -> Claim:
    return Claim(
        id=claim_id,
        article_id=ARTICLE.id,
        number=number,
        span=Span(3, len(TEXT) - 10),
        quote=TEXT[3:-10],
        sentence="On 2 September 2020, 416 people crossed.",
        types=(ClaimType.QUANTITY, ClaimType.RANKING),
        check_worthy=True,
        score=0.9,
        speaker=Speaker("A minister", "Home Office", Confidence.TAGGED),
        quantities=(FIGURE,),
        date=DateMention(Span(3, 12), "Wednesday", DAY, Granularity.DAY, "the Wednesday before publication"),
    )


def evidence(evidence_id: EvidenceId, text: str, *, primary: bool | None = None) -> Evidence:
    source = Source(
        title=f"Source {evidence_id}",
        collection="test",
        publisher="An office, a body",
        url=f"https://e.example/{evidence_id}",
        published=date(2020, 10, 1),
        as_of=Period(date(2020, 1, 1), date(2020, 12, 31)),
        retrieved=NOON,
        is_primary=primary,
    )
    passage = Passage(Span(0, len(text)), "row 247", period=DAY if primary else None)
    return Evidence(evidence_id, DocumentId("d"), passage, source, Statement(text))


PASSAGES = {
    OFFICIAL: evidence(OFFICIAL, "-2 September 2020: 399 people", primary=True),
    WIRE: evidence(WIRE, "It said “416”,\nthe wire."),
    BLOG: evidence(BLOG, "Many came."),
}
PAIR = FigurePair(
    "416", "399", Span(10, 13), Span(19, 22), 416.0, 399.0, Relation.CONFLICT, -17.0, -17 / 416, "same day"
)
COMPARISONS = {
    OFFICIAL: Comparison(
        Relation.CONFLICT, Stance.REFUTES, "same day, 399 where the claim says 416", (PAIR,)
    ),
    WIRE: Comparison(Relation.MATCH, Stance.SUPPORTS, "same figure"),
    BLOG: Comparison(Relation.NOT_COMPARABLE, None, "no figure in the evidence"),
}


def suggestion(evidence_id: EvidenceId, rank: int) -> Suggestion:
    return Suggestion(
        claim_id=CLAIM,
        evidence_id=evidence_id,
        rank=rank,
        score=1 / rank,
        signals=Signals(vector=0.1234567, keyword=7.0, figure=-0.5, date=1.0, stance=None),
        comparison=COMPARISONS[evidence_id],
        retriever="hybrid",
        model_version="all-MiniLM-L6-v2",
    )


def decision(
    evidence_id: EvidenceId,
    choice: Choice,
    reviewer: str = "Ana",
    stance: Stance | None = None,
    note: str = "",
) -> Decision:
    event = EventId(f"{evidence_id}-{choice}-{reviewer}")
    return Decision(CLAIM, evidence_id, choice, stance, None, note, reviewer, NOON, event)


def verdict(label: Label, reviewer: str = "Ana", minutes: int = 5) -> Verdict:
    made_at = NOON + timedelta(minutes=minutes)
    return Verdict(
        CLAIM, label, Label.TRUE, "The series\nsays “399”, no more.", reviewer, made_at, 42.5, EventId("v")
    )


REVIEWED = ClaimFile(
    article=ARTICLE,
    claim=claim(CLAIM, 1),
    status=Status.DECIDED,
    verdicts=(verdict(Label.FALSE),),
    decisions=(
        replace(decision(WIRE, Choice.UNSURE), superseded_by=EventId("later")),
        decision(WIRE, Choice.ACCEPT),
        decision(OFFICIAL, Choice.ACCEPT, note="=1+1"),
        decision(BLOG, Choice.REJECT),
    ),
    suggestions=(suggestion(OFFICIAL, 1), suggestion(WIRE, 2)),
    comparisons=COMPARISONS,
    evidence=PASSAGES,
    search=Search(CLAIM, "hybrid", NOON, 484, 2),
)
UNTOUCHED = ClaimFile(
    article=ARTICLE,
    claim=replace(claim(QUIET, 2), speaker=None, quantities=(), date=None),
    status=Status.UNREVIEWED,
    verdicts=(),
    decisions=(),
    suggestions=(),
    comparisons={},
    evidence={},
)
EXPORT = Export("x1", NOON, "h" * 64, (REVIEWED, UNTOUCHED))
