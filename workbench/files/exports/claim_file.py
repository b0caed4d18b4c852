"""What an export is made from: each claim with all that was suggested, decided and concluded on it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from workbench.model import (
    Article,
    Choice,
    Claim,
    Comparison,
    Decision,
    Evidence,
    EvidenceId,
    FigurePair,
    Quantity,
    Relation,
    Role,
    Search,
    Stance,
    Status,
    Suggestion,
    Verdict,
)

_DIFFER = (Relation.CONFLICT, Relation.SUPERSEDED)


@dataclass(frozen=True, slots=True)
class ClaimFile:
    """One claim of one article with its whole review.

    `verdicts` are those that stand and have their grounds, the latest last. `decisions` are in the order
    of the log, with those that a later one replaced. `comparisons` and `evidence` hold every passage
    that was decided on. `search` is the latest one for evidence, None where none was made.
    """

    article: Article
    claim: Claim
    status: Status
    verdicts: tuple[Verdict, ...]
    decisions: tuple[Decision, ...]
    suggestions: tuple[Suggestion, ...]
    comparisons: Mapping[EvidenceId, Comparison]
    evidence: Mapping[EvidenceId, Evidence]
    search: Search | None = None

    @property
    def verdict(self) -> Verdict | None:
        """The latest verdict."""
        return self.verdicts[-1] if self.verdicts else None

    @property
    def second_verdict(self) -> Verdict | None:
        """The latest verdict of another reviewer."""
        return self.verdicts[-2] if len(self.verdicts) > 1 else None

    @property
    def figure(self) -> Quantity | None:
        """The figure that the claim asserts: its first value, else the first figure of any role."""
        values = [quantity for quantity in self.claim.quantities if quantity.role is Role.VALUE]
        return next(iter(values or self.claim.quantities), None)

    @property
    def primary_source(self) -> Evidence | None:
        """The first accepted passage from a primary source, else the first accepted passage."""
        accepted = [self.evidence[evidence_id] for evidence_id in self.decided(Choice.ACCEPT)]
        primary = [evidence for evidence in accepted if evidence.source.is_primary]
        return next(iter(primary or accepted), None)

    def decided(self, choice: Choice) -> tuple[EvidenceId, ...]:
        """The passages of which at least one reviewer says this, each once, in the order of the log."""
        standing = (d for d in self.decisions if d.superseded_by is None and d.choice is choice)
        return tuple(dict.fromkeys(decision.evidence_id for decision in standing))

    def accepted(self, *, against: bool) -> tuple[EvidenceId, ...]:
        """The accepted passages that refute the claim, or all others."""
        refuting = {
            decision.evidence_id
            for decision in self.decisions
            if decision.superseded_by is None and decision.choice is Choice.ACCEPT and self._refutes(decision)
        }
        return tuple(e for e in self.decided(Choice.ACCEPT) if (e in refuting) is against)

    def _refutes(self, decision: Decision) -> bool:
        """As the reviewer said. Where they said nothing, differing figures speak, and no softer signal."""
        if decision.stance is not None:
            return decision.stance is Stance.REFUTES
        comparison = self.comparisons[decision.evidence_id]
        return comparison.relation in _DIFFER and comparison.stance is Stance.REFUTES

    @property
    def relation(self) -> Relation | None:
        """How the figures of the claim and its primary source relate."""
        source = self.primary_source
        return self.comparisons[source.id].relation if source else None

    @property
    def pair(self) -> FigurePair | None:
        """The claim's figure against its primary source's, where the two have one to compare."""
        source, figure = self.primary_source, self.figure
        if source is None or figure is None or not self.claim.span.contains(figure.span):
            return None
        place = figure.span.shift(-self.claim.span.start)
        return next((p for p in self.comparisons[source.id].pairs if p.claim_span == place), None)

    @property
    def agreement(self) -> bool | None:
        """Whether all reviewers conclude the same; None where fewer than two conclude."""
        return len({v.label for v in self.verdicts}) == 1 if len(self.verdicts) > 1 else None


@dataclass(frozen=True, slots=True)
class Export:
    """One export: what it is called, when it was made, the head of the log it shows, and the claims."""

    id: str
    made_at: datetime
    log_head: str
    claims: tuple[ClaimFile, ...]
