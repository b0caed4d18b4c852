"""How a claim and a passage relate. The relation belongs to the pair, never to the evidence."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from workbench.model.claims import ClaimId
from workbench.model.evidence import EvidenceId
from workbench.model.text import Span


class Relation(StrEnum):
    """What the figures of the two sides say to each other."""

    MATCH = "match"
    COMPATIBLE = "compatible"
    CONFLICT = "conflict"
    SUPERSEDED = "superseded"
    NOT_COMPARABLE = "not_comparable"


class Stance(StrEnum):
    """Which way a passage points for one claim."""

    SUPPORTS = "supports"
    REFUTES = "refutes"
    CONTEXT = "context"


@dataclass(frozen=True, slots=True)
class FigurePair:
    """One figure of the claim against one of the evidence. Spans count in the two statements' texts.

    `difference` is evidence minus claim, `share` the same relative to the claim (0.05 is 5 %);
    both None where a side has no single value.
    """

    claim: str
    evidence: str
    claim_span: Span
    evidence_span: Span
    claim_value: float | None
    evidence_value: float | None
    relation: Relation
    difference: float | None
    share: float | None
    note: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """The outcome for a pair: relation, stance (None is "don't know"), and the reason in words.

    `confidence` is 0 to 1 and orders only; `signals` of the parts are in `pairs` and `dates`.
    `dates` is 1.0 for the same period, 0.0 for disjoint ones, None where a side has none.
    """

    relation: Relation
    stance: Stance | None
    reason: str
    pairs: tuple[FigurePair, ...] = ()
    dates: float | None = None
    confidence: float = 0.0


@dataclass(frozen=True, slots=True)
class Signals:
    """The separate grounds of a rank. None is "this retriever did not return it" or "nothing to compare"."""

    vector: float | None
    keyword: float | None
    figure: float | None
    date: float | None
    stance: float | None


@dataclass(frozen=True, slots=True)
class Ground:
    """A part of a score: `value` times the weight of that name; the part named BASE counts as it is."""

    name: str
    value: float


BASE = "base"
"""The ground that no weight changes: likeness of meaning, or of words where that is all there is."""


@dataclass(frozen=True, slots=True)
class Search:
    """That evidence was looked for, whether any was found or not.

    `kind` says how ("keyword" is by words, "hybrid" by words and meaning), `passages` how many the archive
    held then (None in stores of old), `found` how many were suggested.
    """

    claim_id: ClaimId
    kind: str
    made_at: datetime
    passages: int | None
    found: int


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A passage proposed for a claim, with everything that put it at its rank (1 is first).

    `grounds` add up to the score; those of 0 are left out. There are none where the score was not a sum: for
    answers of tables, and in stores of old.
    """

    claim_id: ClaimId
    evidence_id: EvidenceId
    rank: int
    score: float
    signals: Signals
    comparison: Comparison
    retriever: str
    model_version: str
    grounds: tuple[Ground, ...] = ()

    @property
    def relation(self) -> Relation:
        return self.comparison.relation

    @property
    def reason(self) -> str:
        return self.comparison.reason
