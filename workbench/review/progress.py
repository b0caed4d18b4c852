"""How much of a review is done."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workbench.model import ClaimId, Label, Status
from workbench.review.history import History


@dataclass(frozen=True, slots=True)
class Progress:
    """Claims decided, of all. `labels` counts the decided ones by verdict and has every label, in its order.

    A disputed claim is not decided yet.
    """

    decided: int
    total: int
    labels: Mapping[Label, int]


def progress(history: History, claims: Sequence[ClaimId]) -> Progress:
    """How many of these claims are decided, and how."""
    counts = dict.fromkeys(Label, 0)
    for claim_id in claims:
        verdicts = history.grounded_verdicts(claim_id)
        if verdicts and history.status(claim_id) is not Status.DISPUTED:
            counts[verdicts[-1].label] += 1
    return Progress(sum(counts.values()), len(claims), counts)
