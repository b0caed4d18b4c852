"""Answers of tables among the other suggestions for a claim."""

from collections.abc import Sequence
from dataclasses import replace

from workbench.calculator import Found
from workbench.model import ClaimId, Signals, Suggestion

TABLE, QUERY = "table", "query"
"""The retrievers of what was computed for a claim, and of what a reviewer asked for it."""

AHEAD = 0.05
"""What an answer of full confidence has before the best passage: it was computed for this claim."""

BEHIND = 0.9
"""The share of the best score that a record has: it tells, but of another day than the claim's."""


def among(
    claim_id: ClaimId, suggestions: Sequence[Suggestion], answers: Sequence[Found], depth: int
) -> tuple[Suggestion, ...]:
    """The best `depth` of both in one order; a row that is suggested already stands once."""
    best = max((suggestion.score for suggestion in suggestions), default=0.5)
    there = {suggestion.evidence_id for suggestion in suggestions}
    fresh = [_suggestion(claim_id, answer, best) for answer in answers if answer.evidence.id not in there]
    ordered = sorted([*suggestions, *fresh], key=lambda one: (-one.score, one.evidence_id))[:depth]
    return tuple(replace(one, rank=rank) for rank, one in enumerate(ordered, 1))


def _suggestion(claim_id: ClaimId, answer: Found, best: float) -> Suggestion:
    said = answer.comparison
    score = best + AHEAD * said.confidence if answer.settles and said.pairs else BEHIND * best
    sure = said.confidence if said.stance else None
    signals = Signals(None, None, said.confidence if answer.settles else None, said.dates, sure)
    asked = answer.computation.by
    retriever, version = (QUERY, f"query by {asked}") if asked else (TABLE, "computed")
    return Suggestion(claim_id, answer.evidence.id, 1, round(score, 6), signals, said, retriever, version)
