"""How good suggestions were, told from what reviewers accepted of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from workbench.model import Choice, ClaimId, Decision, Suggestion
from workbench.review.history import History

TOP = 5
"""How far down a list precision is measured."""


@dataclass(frozen=True, slots=True)
class Rate:
    """How many of the suggestions decided on were accepted; those marked unsure count as decided."""

    accepted: int
    decided: int

    @property
    def share(self) -> float:
        """From 0 to 1; 0 where nothing was decided."""
        return self.accepted / self.decided if self.decided else 0.0

    def __add__(self, other: "Rate") -> "Rate":
        return Rate(self.accepted + other.accepted, self.decided + other.decided)


def by_rank(history: History, suggested: Mapping[ClaimId, Sequence[Suggestion]]) -> dict[int, Rate]:
    """The rate at each rank where anything was decided, in the order of the ranks."""
    found: dict[int, Rate] = {}
    for suggestion, decision in _decided(history, suggested):
        found[suggestion.rank] = found.get(suggestion.rank, Rate(0, 0)) + _rate(decision)
    return dict(sorted(found.items()))


def by_day(history: History, suggested: Mapping[ClaimId, Sequence[Suggestion]]) -> dict[date, Rate]:
    """Precision at five: the rate among the first five of every list, by the day of the decision."""
    found: dict[date, Rate] = {}
    for suggestion, decision in _decided(history, suggested):
        if suggestion.rank <= TOP:
            day = decision.made_at.date()
            found[day] = found.get(day, Rate(0, 0)) + _rate(decision)
    return dict(sorted(found.items()))


def _decided(
    history: History, suggested: Mapping[ClaimId, Sequence[Suggestion]]
) -> list[tuple[Suggestion, Decision]]:
    """Every suggestion with what the latest decision on it says."""
    return [
        (suggestion, decision)
        for claim_id, suggestions in suggested.items()
        for suggestion in suggestions
        if (decision := history.decision(claim_id, suggestion.evidence_id))
    ]


def _rate(decision: Decision) -> Rate:
    return Rate(int(decision.choice is Choice.ACCEPT), 1)
