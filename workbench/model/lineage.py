"""What was reported of one thing over time: the same measure, for the same time, at different dates."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from workbench.model.evidence import EvidenceId
from workbench.model.text import Span


class Standing(StrEnum):
    """What a claim's figure was among the figures reported when the claim came out.

    UNDATED where the days of publication do not tell.
    """

    LATEST = "latest"
    OUTDATED = "outdated"
    AHEAD = "ahead"
    NEVER = "never"
    UNDATED = "undated"


@dataclass(frozen=True, slots=True)
class Report:
    """A figure that sources gave. `surface` is as the first of them wrote it, `published` when that was,
    `sources` how many gave it; `claimed` is True for the figure that the claim gives."""

    value: float
    surface: str
    published: date | None
    evidence_id: EvidenceId
    publisher: str
    sources: int
    claimed: bool


@dataclass(frozen=True, slots=True)
class Lineage:
    """The figures reported for one figure of a claim, two or more, in the order in which they came out.

    `claim_span` counts in the claim's statement. Those without a day of publication stand last.
    """

    claim: str
    claim_span: Span
    reports: tuple[Report, ...]
    standing: Standing
