"""Suggestions in lanes: what conflicts first, then what agrees, then what is only on the topic."""

from collections.abc import Iterable
from enum import StrEnum

from workbench.model import Relation, Suggestion


class Lane(StrEnum):
    """What a suggestion does to the claim, in the order shown."""

    CONFLICTS = "conflicts"
    AGREES = "agrees"
    TOPIC = "topic"


_LANES = {
    Relation.CONFLICT: Lane.CONFLICTS,
    Relation.SUPERSEDED: Lane.CONFLICTS,
    Relation.MATCH: Lane.AGREES,
    Relation.COMPATIBLE: Lane.AGREES,
    Relation.NOT_COMPARABLE: Lane.TOPIC,
}


def lane(suggestion: Suggestion) -> Lane:
    """Where a suggestion stands. Figures and days decide; a stance told by the wording alone is too unsure
    to put a passage before others."""
    return _LANES[suggestion.relation]


def ordered(suggestions: Iterable[Suggestion]) -> tuple[Suggestion, ...]:
    """The suggestions lane by lane, in each as they were ranked."""
    order = list(Lane)
    return tuple(sorted(suggestions, key=lambda suggestion: order.index(lane(suggestion))))
