"""Candidates in order: what conflicts and what agrees before what is only worded alike."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workbench.match.compare import compare
from workbench.match.figures import on_measure
from workbench.match.fuse import fused
from workbench.match.wording import Wording
from workbench.model import (
    BASE,
    ClaimId,
    Comparison,
    Evidence,
    Ground,
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
    """What each ground of a score counts beside the cosine. How they were found: docs/ranking.md.

    `words` is for the keyword score, `passage` for the stretch of the passage most like the claim, `phrases`
    for pairs of words that follow one another, `sense` for words of like meaning. `figure` fades with the
    likeness in wording. `settled` stands for it where figures are certainly about the same time, and then
    nothing fades: official tables share few words with a claim. `primary` is for a primary source among
    these, `measure` for a figure of the same measure and an overlapping time, `period` for passages to which
    the archive gives the claim's own time.
    """

    words: float = 0.4
    passage: float = 0.15
    phrases: float = 0.05
    sense: float = 0.8
    figure: float = 0.015
    settled: float = 0.03
    date: float = 0.08
    stance: float = 0.015
    primary: float = 0.1
    measure: float = 0.12
    period: float = 0.08


WEIGHTS = Weights()

_WORDING = WEIGHTS.words + WEIGHTS.passage + WEIGHTS.phrases + WEIGHTS.sense
"""What the grounds of wording count beside the cosine, all together."""

CLOSENESS = 4
"""How fast the weight of the rest fades with the wording: like figures of another topic say nothing."""

SHORTLIST = 40
"""How many passages are compared at the least: a comparison costs more than finding the passage."""

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
    """A passage that a retriever brought: cosine and keyword score, None where that one did not.

    `sense` is how much of the claim the passage says in like words, None without a model.
    """

    evidence: Evidence
    vector: float | None
    keyword: float | None
    sense: float | None = None


def rank(
    claim_id: ClaimId,
    statement: Statement,
    candidates: Sequence[Candidate],
    top: int,
    model_version: str,
    weights: Weights = WEIGHTS,
) -> tuple[Suggestion, ...]:
    """The best `top` candidates with their reasons, best first; equal ones in the order of their ids.

    The comparison of figures, dates and wording is for as many as SHORTLIST, or `top` where that is more:
    those worded most alike.
    """
    worded = _shortlist(statement, candidates, weights, max(top, SHORTLIST))
    retriever = HYBRID if any(c.vector is not None for c in candidates) else KEYWORD
    best = max((text for text, _, _ in worded), default=0.0)
    judged = []
    for text, candidate, likeness in worded:
        comparison = compare(statement, candidate.evidence.statement)
        signals = _signals(candidate, comparison)
        compared = _compared(statement, candidate, comparison, signals, text / best if best else 0.0)
        grounds = likeness | compared
        judged.append((round(total(grounds, weights), 6), candidate, signals, comparison, grounds))
    judged.sort(key=lambda item: (-item[0], item[1].evidence.id))
    return tuple(
        Suggestion(
            claim_id,
            candidate.evidence.id,
            place,
            score,
            signals,
            comparison,
            retriever,
            model_version,
            tuple(Ground(name, value) for name, value in grounds.items() if value),
        )
        for place, (score, candidate, signals, comparison, grounds) in enumerate(judged[:top], 1)
    )


def total(grounds: Mapping[str, float], weights: Weights) -> float:
    """The score that grounds add up to: each counts as often as the weight of its name says, BASE once."""
    return sum(value * (1.0 if name == BASE else getattr(weights, name)) for name, value in grounds.items())


def _shortlist(
    statement: Statement, candidates: Sequence[Candidate], weights: Weights, size: int
) -> list[tuple[float, Candidate, dict[str, float]]]:
    """The candidates most alike in wording: how much, and by which grounds."""
    found = [
        (total(grounds, weights), candidate, grounds)
        for candidate, grounds in zip(candidates, _worded(statement, candidates), strict=True)
    ]
    found.sort(key=lambda item: (-item[0], item[1].evidence.id))
    return found[:size]


def _worded(statement: Statement, candidates: Sequence[Candidate]) -> list[dict[str, float]]:
    """The grounds of each candidate's wording. By the usual weights they add up to about 0 to 1."""
    both = fused([c.vector for c in candidates], [c.keyword for c in candidates], _WORDING)
    claim, share = Wording.of(statement.text), 1 / (1 + _WORDING)
    likes = [
        claim.like(f"{one.statement.context} {one.statement.text}")
        for one in (c.evidence for c in candidates)
    ]
    return [
        {
            BASE: base,
            "words": words,
            "passage": share * like.passage,
            "phrases": share * like.phrases,
            "sense": share * (candidate.sense or 0.0),
        }
        for candidate, (base, words), like in zip(candidates, both, likes, strict=True)
    ]


def _signals(candidate: Candidate, comparison: Comparison) -> Signals:
    figure, stance = _FIGURES[comparison.relation], _STANCES[comparison.stance]
    if figure is not None:
        figure *= 0.5 + 0.5 * comparison.confidence
    if stance is not None:
        stance *= comparison.confidence
    return Signals(candidate.vector, candidate.keyword, figure, comparison.dates, stance)


def _compared(
    statement: Statement, candidate: Candidate, comparison: Comparison, signals: Signals, closeness: float
) -> dict[str, float]:
    """The grounds of figures, dates and stance; they fade with `closeness` unless figures settle it."""
    evidence, figure, dates = candidate.evidence, signals.figure or 0.0, comparison.dates or 0.0
    settled = signals.figure is not None and comparison.dates == 1.0 and comparison.confidence >= SURE
    weight = 1.0 if settled else closeness**CLOSENESS
    unmet = comparison.relation is Relation.NOT_COMPARABLE
    return {
        "settled" if settled else "figure": weight * figure,
        "date": weight * dates,
        "stance": weight * (signals.stance or 0.0),
        "primary": float(settled and evidence.source.is_primary is True),
        "measure": float(unmet and on_measure(statement, evidence.statement)),
        "period": dates if evidence.statement.period is not None else 0.0,
    }
