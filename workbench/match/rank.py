"""Candidates in order: what conflicts and what agrees before what is only worded alike."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.match.compare import compare
from workbench.match.fuse import fused
from workbench.model import (
    ClaimId,
    Comparison,
    Evidence,
    Relation,
    Signals,
    Stance,
    Statement,
    Suggestion,
)

KEYWORD, HYBRID = "keyword", "hybrid"
"""Which retrievers a ranking rests on: words alone, or words and vectors."""

FIGURE_WEIGHT = 0.1
DATE_WEIGHT = 0.1
STANCE_WEIGHT = 0.05
SETTLED_WEIGHT = 0.2
"""What figures weigh that are certainly about the same time: official tables share few words with a claim."""

PRIMARY_WEIGHT = 0.05
"""What a primary source adds where its figures are of the same time."""

CLOSENESS = 4
"""How fast the weight of the rest fades with the wording: like figures of another topic say nothing."""

SURE = 0.7
"""The confidence from which figures of the same time settle a claim."""

_FIGURES = {
    Relation.CONFLICT: 1.0,
    Relation.SUPERSEDED: 1.0,
    Relation.MATCH: 0.8,
    Relation.COMPATIBLE: 0.6,
    Relation.NOT_COMPARABLE: None,
}
"""A conflict weighs most: it is what a checker must not miss."""

_STANCES = {Stance.REFUTES: 1.0, Stance.SUPPORTS: 0.8, Stance.CONTEXT: 0.2, None: None}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A passage that a retriever brought: cosine and keyword score, None where that one did not."""

    evidence: Evidence
    vector: float | None
    keyword: float | None


def rank(
    claim_id: ClaimId,
    statement: Statement,
    candidates: Sequence[Candidate],
    top: int,
    model_version: str,
) -> tuple[Suggestion, ...]:
    """The best `top` candidates with their reasons, best first; equal ones in the order of their ids."""
    texts = fused([c.vector for c in candidates], [c.keyword for c in candidates])
    retriever = HYBRID if any(c.vector is not None for c in candidates) else KEYWORD
    best = max(texts, default=0.0)
    judged = [
        _scored(
            candidate, text, text / best if best else 0.0, compare(statement, candidate.evidence.statement)
        )
        for candidate, text in zip(candidates, texts, strict=True)
    ]
    judged.sort(key=lambda item: (-item[0], item[1].evidence.id))
    return tuple(
        Suggestion(
            claim_id, candidate.evidence.id, place, score, signals, comparison, retriever, model_version
        )
        for place, (score, candidate, signals, comparison) in enumerate(judged[:top], 1)
    )


def _scored(
    candidate: Candidate, text: float, closeness: float, comparison: Comparison
) -> tuple[float, Candidate, Signals, Comparison]:
    figure, stance = _FIGURES[comparison.relation], _STANCES[comparison.stance]
    if figure is not None:
        figure *= 0.5 + 0.5 * comparison.confidence
    if stance is not None:
        stance *= comparison.confidence
    settled = figure is not None and comparison.dates == 1.0 and comparison.confidence >= SURE
    if settled and candidate.evidence.source.is_primary:
        text += PRIMARY_WEIGHT
    bonus = (
        (SETTLED_WEIGHT if settled else FIGURE_WEIGHT) * (figure or 0.0)
        + DATE_WEIGHT * (comparison.dates or 0.0)
        + STANCE_WEIGHT * (stance or 0.0)
    )
    score = text + bonus * (1.0 if settled else closeness**CLOSENESS)
    signals = Signals(candidate.vector, candidate.keyword, figure, comparison.dates, stance)
    return round(score, 6), candidate, signals, comparison
