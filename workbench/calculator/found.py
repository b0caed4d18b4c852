"""What goes into the calculator and what comes out."""

from dataclasses import dataclass

from workbench.model import Comparison, Computation, Evidence, Relation, Statement


@dataclass(frozen=True, slots=True)
class Question:
    """A claim, and the claims that it is reckoned with."""

    claim: Statement
    beside: tuple[Statement, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """A computation with the passage that says it, and what that says to the claim.

    `made` is False where the passage is the table's own row.
    """

    computation: Computation
    evidence: Evidence
    comparison: Comparison
    made: bool = True

    @property
    def settles(self) -> bool:
        """True where the figures of the two sides can be compared."""
        return self.comparison.relation is not Relation.NOT_COMPARABLE


@dataclass(frozen=True, slots=True)
class Check:
    """Whether a computation comes out again, and in a sentence why not; empty where it does."""

    same: bool
    reason: str = ""
