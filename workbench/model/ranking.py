"""What orders suggestions beside the code: the weights that decisions gave, and who steered that."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from workbench.model.claims import ClaimId
from workbench.model.evidence import EvidenceId
from workbench.model.matching import Ground


@dataclass(frozen=True, slots=True)
class Tuning:
    """Weights that were learned and used. `number` is given by the store, from 1; nothing is overwritten.

    `weights` are grounds with the weight of each as its value; `decisions` and `reviewers` count what they
    were learned from.
    """

    number: int
    made_at: datetime
    weights: tuple[Ground, ...]
    decisions: int
    reviewers: int


class Turn(StrEnum):
    """What a reviewer can do about learning."""

    START_AGAIN = "start_again"
    TAKE_BACK = "take_back"
    SWITCH_OFF = "switch_off"
    SWITCH_ON = "switch_on"


@dataclass(frozen=True, slots=True)
class Steering:
    """That a reviewer turned learning. START_AGAIN forgets the decisions up to the event `seq` of the log."""

    turn: Turn
    reviewer: str
    made_at: datetime
    seq: int


@dataclass(frozen=True, slots=True)
class Ranked:
    """A passage in a list of suggestions, with what its score was made of."""

    evidence_id: EvidenceId
    grounds: tuple[Ground, ...]


@dataclass(frozen=True, slots=True)
class Listed:
    """A list of suggestions for a claim as it was shown, best first."""

    claim_id: ClaimId
    made_at: datetime
    passages: tuple[Ranked, ...]
