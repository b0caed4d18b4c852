"""What reviewers do. Nothing is edited: every act is an event, and the state is their replay."""

import hashlib
import json
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import NewType

from workbench.model.claims import ArticleId, ClaimId
from workbench.model.dates import Period
from workbench.model.evidence import EvidenceId
from workbench.model.matching import Stance
from workbench.model.text import Span

EventId = NewType("EventId", str)


class Choice(StrEnum):
    """What a reviewer said of a suggestion."""

    ACCEPT = "accept"
    REJECT = "reject"
    UNSURE = "unsure"


class ReasonCode(StrEnum):
    """Why a suggestion was rejected or does not settle the claim."""

    WRONG_PERIOD = "wrong_period"
    WRONG_MEASURE = "wrong_measure"
    SUPERSEDED = "superseded"
    NOT_PRIMARY = "not_primary"
    DUPLICATE = "duplicate"
    OFF_TOPIC = "off_topic"
    CORRECTION_BY_SOURCE = "correction_by_source"
    DEFINITIONAL = "definitional"
    WORDING = "wording"
    OTHER = "other"


class Label(StrEnum):
    """The verdict scale."""

    TRUE = "true"
    MOSTLY_TRUE = "mostly_true"
    MISLEADING = "misleading"
    FALSE = "false"
    NOT_ENOUGH_EVIDENCE = "not_enough_evidence"
    NOT_CHECKABLE = "not_checkable"

    @property
    def needs_evidence(self) -> bool:
        return self not in (Label.NOT_ENOUGH_EVIDENCE, Label.NOT_CHECKABLE)


class Status(StrEnum):
    """How far a claim has come."""

    UNREVIEWED = "unreviewed"
    IN_REVIEW = "in_review"
    DECIDED = "decided"
    DISPUTED = "disputed"
    PUBLISHED = "published"
    CORRECTED = "corrected"


class Action(StrEnum):
    """The kinds of event in the log."""

    DECIDE = "decide"
    VERDICT = "verdict"
    UNDO = "undo"
    CUT = "cut"
    EDIT = "edit"


@dataclass(frozen=True, slots=True)
class Event:
    """One act, as it stands in the log.

    `seq` is its place, `id` is made by whoever acts (a retry with the same id is the same act).
    `hash` covers all fields and `previous_hash`, so the log is a chain. Which fields are set depends
    on `action`: DECIDE has evidence_id and choice (maybe stance, reason_code, note); VERDICT has label
    and rationale (maybe seconds spent); UNDO has `undoes`, the id of the event taken back; CUT draws an
    article's claims anew: those in `taken_off` leave the list, the places in `put_on` come onto it, and
    `note` may say why (one off is a dismissal, two off and one on a merger); EDIT gives a claim the
    `wording`, `speaker` or `period` that is set.
    """

    seq: int
    id: EventId
    action: Action
    article_id: ArticleId
    claim_id: ClaimId
    reviewer: str
    made_at: datetime
    evidence_id: EvidenceId | None = None
    choice: Choice | None = None
    stance: Stance | None = None
    reason_code: ReasonCode | None = None
    note: str = ""
    label: Label | None = None
    attribution: Label | None = None
    rationale: str = ""
    seconds: float | None = None
    undoes: EventId | None = None
    taken_off: tuple[ClaimId, ...] = ()
    put_on: tuple[Span, ...] = ()
    wording: str = ""
    speaker: str = ""
    period: Period | None = None
    previous_hash: str = ""
    hash: str = ""

    def digest(self) -> str:
        """What `hash` must be: the SHA-256 of every other field as canonical JSON.

        Keys in alphabetical order, no spaces, UTF-8, null for what is absent, the time in UTC as
        ISO 8601, seconds as a decimal number, places and periods as pairs. `made_at` must know its offset.
        """
        values = {field.name: getattr(self, field.name) for field in fields(self) if field.name != "hash"}
        values["made_at"] = self.made_at.astimezone(UTC).isoformat()
        values["seconds"] = None if self.seconds is None else float(self.seconds)
        values["put_on"] = [[span.start, span.end] for span in self.put_on]
        values["period"] = self.period and [_day(self.period.start), _day(self.period.end)]
        line = json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(line.encode(errors="surrogatepass")).hexdigest()


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


@dataclass(frozen=True, slots=True)
class Decision:
    """What one reviewer last said of one suggestion, with the event that said it."""

    claim_id: ClaimId
    evidence_id: EvidenceId
    choice: Choice
    stance: Stance | None
    reason_code: ReasonCode | None
    note: str
    reviewer: str
    made_at: datetime
    event_id: EventId
    superseded_by: EventId | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one reviewer concluded on one claim."""

    claim_id: ClaimId
    label: Label
    attribution: Label | None
    rationale: str
    reviewer: str
    made_at: datetime
    seconds: float | None
    event_id: EventId
