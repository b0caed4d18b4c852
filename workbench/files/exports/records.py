"""The JSON objects that leave through the command line: one function for each kind, keys as documented."""

from collections.abc import Sequence
from datetime import date
from typing import TypeAlias

from workbench.model import (
    Article,
    Claim,
    Comparison,
    Computation,
    DateMention,
    Evidence,
    FigurePair,
    Link,
    Quantity,
    Speaker,
    Suggestion,
    Table,
)

Json: TypeAlias = bool | int | float | str | Sequence["Json"] | dict[str, "Json"] | None
Record: TypeAlias = dict[str, Json]


def claim_record(claim: Claim, links: Sequence[Link]) -> Record:
    """A claim, with the links of the article that it takes part in."""
    return {
        "id": claim.id,
        "start": claim.span.start,
        "end": claim.span.end,
        "quote": claim.quote,
        "sentence": claim.sentence,
        "types": [str(kind) for kind in claim.types],
        "check_worthy": claim.check_worthy,
        "score": round(claim.score, 4),
        "speaker": _speaker(claim.speaker) if claim.speaker else None,
        "quantities": [_quantity(quantity) for quantity in claim.quantities],
        "date": _date(claim.date) if claim.date else None,
        "links": [_link(link) for link in links if claim.id in link.claims],
    }


def comparison_record(comparison: Comparison) -> Record:
    """How a claim and a passage relate, figure by figure."""
    return {
        "relation": comparison.relation,
        "reason": comparison.reason,
        "pairs": [_pair(pair) for pair in comparison.pairs],
        "stance": comparison.stance,
    }


def suggestion_record(suggestion: Suggestion, evidence: Evidence) -> Record:
    """A suggested passage with the grounds of its rank, and enough of its source to recognise it."""
    signals = suggestion.signals
    return {
        "claim_id": suggestion.claim_id,
        "rank": suggestion.rank,
        "evidence_id": suggestion.evidence_id,
        "score": round(suggestion.score, 6),
        "signals": {
            "vector": signals.vector,
            "keyword": signals.keyword,
            "figure": signals.figure,
            "date": signals.date,
            "stance": signals.stance,
        },
        "relation": suggestion.relation,
        "stance": suggestion.comparison.stance,
        "reason": suggestion.reason,
        "title": evidence.source.title,
        "publisher": evidence.source.publisher,
        "published": _day(evidence.source.published),
        "locator": evidence.passage.locator,
        "text": evidence.statement.text,
    }


def article_record(article: Article) -> Record:
    """An article by its id, without its text."""
    return {
        "id": article.id,
        "title": article.title,
        "published": _day(article.published),
        "sha256": article.sha256,
    }


def table_record(table: Table) -> Record:
    """A table by its id: what its columns hold, and where it comes from."""
    return {
        "id": table.id,
        "title": table.source.title,
        "publisher": table.source.publisher,
        "published": _day(table.source.published),
        "rows": table.rows,
        "columns": [
            {"name": column.name, "heading": column.heading, "kind": column.kind} for column in table.columns
        ],
        "from": _day(table.calendar.period.start) if table.calendar else None,
        "to": _day(table.calendar.period.end) if table.calendar else None,
        "sha256": table.sha256,
    }


def computation_record(computation: Computation, evidence: Evidence, comparison: Comparison) -> Record:
    """What was computed from a table, how, and what it says to the claim."""
    return {
        "evidence_id": computation.evidence_id,
        "measure": computation.measure,
        "words": computation.words,
        "value": computation.value,
        "sql": computation.sql,
        "rows_sql": computation.rows_sql,
        "rows": list(computation.rows),
        "table": computation.table_id,
        "table_sha256": computation.table_sha256,
        "title": evidence.source.title,
        "by": computation.by or None,
        "relation": comparison.relation,
        "stance": comparison.stance,
        "reason": comparison.reason,
    }


def _speaker(speaker: Speaker) -> Record:
    return {"name": speaker.name, "role": speaker.role, "confidence": speaker.confidence}


def _quantity(quantity: Quantity) -> Record:
    return {
        "surface": quantity.surface,
        "start": quantity.span.start,
        "end": quantity.span.end,
        "value": quantity.value,
        "low": quantity.expected.low,
        "high": quantity.expected.high,
        "strict_low": quantity.strict.low,
        "strict_high": quantity.strict.high,
        "comparator": quantity.comparator,
        "unit": quantity.unit,
        "object": quantity.object,
        "role": quantity.role,
    }


def _date(mention: DateMention) -> Record:
    return {
        "from": _day(mention.period.start),
        "to": _day(mention.period.end),
        "expression": mention.expression,
        "basis": mention.basis,
    }


def _link(link: Link) -> Record:
    return {
        "type": link.type,
        "claims": list(link.claims),
        "expression": link.expression,
        "status": link.status,
    }


def _pair(pair: FigurePair) -> Record:
    return {
        "claim": pair.claim,
        "evidence": pair.evidence,
        "claim_value": pair.claim_value,
        "evidence_value": pair.evidence_value,
        "relation": pair.relation,
        "difference": pair.difference,
        "difference_pct": None if pair.share is None else round(100 * pair.share, 2),
        "note": pair.note,
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
