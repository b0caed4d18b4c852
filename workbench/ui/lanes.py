"""Suggestions in lanes: what conflicts first, then what agrees, then what is only on the topic."""

from collections.abc import Iterable
from enum import StrEnum

from workbench.model import Relation, Stance, Suggestion


class Lane(StrEnum):
    """What a suggestion does to the claim, in the order shown."""

    CONFLICTS = "conflicts"
    AGREES = "agrees"
    TOPIC = "topic"


_BY_STANCE = {Stance.REFUTES: Lane.CONFLICTS, Stance.SUPPORTS: Lane.AGREES}
_BY_RELATION = {
    Relation.CONFLICT: Lane.CONFLICTS,
    Relation.SUPERSEDED: Lane.CONFLICTS,
    Relation.MATCH: Lane.AGREES,
    Relation.COMPATIBLE: Lane.AGREES,
    Relation.NOT_COMPARABLE: Lane.TOPIC,
}


def lane(suggestion: Suggestion) -> Lane:
    """Where a suggestion stands. Figures that can be compared decide; where there are none, the stance."""
    if suggestion.relation is not Relation.NOT_COMPARABLE:
        return _BY_RELATION[suggestion.relation]
    stance = suggestion.comparison.stance
    return _BY_STANCE.get(stance, Lane.TOPIC) if stance else Lane.TOPIC


def ordered(suggestions: Iterable[Suggestion]) -> tuple[Suggestion, ...]:
    """The suggestions lane by lane, in each as they were ranked."""
    order = list(Lane)
    return tuple(sorted(suggestions, key=lambda suggestion: order.index(lane(suggestion))))
