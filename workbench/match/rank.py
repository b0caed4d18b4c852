"""Candidates in order: what conflicts and what agrees before what is only worded alike."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.match.compare import compare
from workbench.match.figures import on_measure
from workbench.match.fuse import fused
from workbench.match.wording import Wording
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


@dataclass(frozen=True, slots=True)
class Weights:
    """What each ground adds to the cosine. How they were found: docs/ranking.md.

    `words` is for the keyword score, `passage` for the stretch of the passage most like the claim, `phrases`
    for pairs of words that follow one another. `figure` fades with the likeness in wording. `settled`
    stands for it where figures are certainly about the same time, and then nothing fades: official tables
    share few words with a claim. `primary` is for a primary source among these,
    `measure` for a figure of the same measure and an overlapping time, `period` for passages to which the
    archive gives the claim's own time.
    """

    words: float = 0.8
    passage: float = 0.2
    phrases: float = 0.1
    figure: float = 0.05
    settled: float = 0.05
    date: float = 0.1
    stance: float = 0.05
    primary: float = 0.05
    measure: float = 0.16
    period: float = 0.1


WEIGHTS = Weights()

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
    weights: Weights = WEIGHTS,
) -> tuple[Suggestion, ...]:
    """The best `top` candidates with their reasons, best first; equal ones in the order of their ids."""
    texts = _likeness(statement, candidates, weights)
    retriever = HYBRID if any(c.vector is not None for c in candidates) else KEYWORD
    best = max(texts, default=0.0)
    judged = [
        _scored(statement, candidate, text, text / best if best else 0.0, weights)
        for candidate, text in zip(candidates, texts, strict=True)
    ]
    judged.sort(key=lambda item: (-item[0], item[1].evidence.id))
    return tuple(
        Suggestion(
            claim_id, candidate.evidence.id, place, score, signals, comparison, retriever, model_version
        )
        for place, (score, candidate, signals, comparison) in enumerate(judged[:top], 1)
    )


def _likeness(statement: Statement, candidates: Sequence[Candidate], weights: Weights) -> list[float]:
    """How alike each candidate is in wording: from about 0 to a little above 1."""
    both = fused([c.vector for c in candidates], [c.keyword for c in candidates], weights.words)
    claim = Wording.of(statement.text)
    likes = [
        claim.like(f"{one.statement.context} {one.statement.text}")
        for one in (c.evidence for c in candidates)
    ]
    share = 1 / (1 + weights.words)
    return [
        text + share * (weights.passage * like.passage + weights.phrases * like.phrases)
        for text, like in zip(both, likes, strict=True)
    ]


def _scored(
    statement: Statement, candidate: Candidate, text: float, closeness: float, weights: Weights
) -> tuple[float, Candidate, Signals, Comparison]:
    evidence = candidate.evidence
    comparison = compare(statement, evidence.statement)
    figure, stance = _FIGURES[comparison.relation], _STANCES[comparison.stance]
    if figure is not None:
        figure *= 0.5 + 0.5 * comparison.confidence
    if stance is not None:
        stance *= comparison.confidence
    settled = figure is not None and comparison.dates == 1.0 and comparison.confidence >= SURE
    bonus = (
        (weights.settled if settled else weights.figure) * (figure or 0.0)
        + weights.date * (comparison.dates or 0.0)
        + weights.stance * (stance or 0.0)
    )
    score = text + bonus * (1.0 if settled else closeness**CLOSENESS)
    if settled and evidence.source.is_primary:
        score += weights.primary
    if comparison.relation is Relation.NOT_COMPARABLE and on_measure(statement, evidence.statement):
        score += weights.measure
    if evidence.statement.period is not None:
        score += weights.period * (comparison.dates or 0.0)
    signals = Signals(candidate.vector, candidate.keyword, figure, comparison.dates, stance)
    return round(score, 6), candidate, signals, comparison
