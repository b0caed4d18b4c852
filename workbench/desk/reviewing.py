"""What a reviewer does: every act an event, on disk when the call returns."""

import uuid
from dataclasses import replace

from workbench import review
from workbench.desk.workplace import Workplace
from workbench.errors import Refused
from workbench.model import (
    Action,
    Choice,
    ClaimId,
    Event,
    EventId,
    EvidenceId,
    Label,
    ReasonCode,
    Stance,
)


class Reviewing(Workplace):
    """The log of one store. An `event_id` given twice is one act, so that a retry is safe."""

    def decide(
        self,
        claim_id: ClaimId,
        evidence_id: EvidenceId,
        choice: Choice,
        reviewer: str,
        *,
        stance: Stance | None = None,
        reason_code: ReasonCode | None = None,
        note: str = "",
        event_id: str | None = None,
    ) -> Event:
        """Accept, reject or mark as unsure. A later choice replaces it."""
        self._store.evidence([evidence_id])
        event = self._event(Action.DECIDE, claim_id, reviewer, event_id)
        return self._store.append(
            replace(
                event,
                evidence_id=evidence_id,
                choice=choice,
                stance=stance,
                reason_code=reason_code,
                note=note,
            )
        )

    def undo(
        self, reviewer: str, claim_id: ClaimId | None = None, event_id: str | None = None
    ) -> Event | None:
        """Take back this reviewer's last act, on one claim or on any; None where there is none left."""
        article_id = self._store.claim(claim_id).article_id if claim_id else None
        known = self._known(event_id)
        last = self.history(article_id).last_undoable(claim_id, reviewer)
        if known or last is None:
            return known
        return self._take_back(last.claim_id, last.id, reviewer, event_id)

    def withdraw(
        self, claim_id: ClaimId, evidence_id: EvidenceId, reviewer: str, event_id: str | None = None
    ) -> Event | None:
        """Take back all that this reviewer said of one passage, whatever was done since.

        Returns the event that takes back the last of it, None where nothing was said.
        """
        known = self._known(event_id)
        decisions = self.history(self._store.claim(claim_id).article_id).all_decisions(claim_id)
        said = [d.event_id for d in decisions if (d.evidence_id, d.reviewer) == (evidence_id, reviewer)]
        if known or not said:
            return known
        for older in said[:-1]:
            self._take_back(claim_id, older, reviewer, None)
        return self._take_back(claim_id, said[-1], reviewer, event_id)

    def verdict(
        self,
        claim_id: ClaimId,
        label: Label,
        rationale: str,
        reviewer: str,
        *,
        attribution: Label | None = None,
        seconds: float | None = None,
        event_id: str | None = None,
    ) -> Event:
        """Record what a reviewer concludes on a claim. Raises Refused where its grounds are missing."""
        event = self._event(Action.VERDICT, claim_id, reviewer, event_id)
        decisions = self.history(event.article_id).decisions(claim_id)
        accepted = sum(decision.choice is Choice.ACCEPT for decision in decisions)
        review.check_verdict(label, rationale, accepted)
        return self._store.append(
            replace(event, label=label, rationale=rationale, attribution=attribution, seconds=seconds)
        )

    def _take_back(self, claim_id: ClaimId, undone: EventId, reviewer: str, event_id: str | None) -> Event:
        event = self._event(Action.UNDO, claim_id, reviewer, event_id)
        return self._store.append(replace(event, undoes=undone))

    def _known(self, event_id: str | None) -> Event | None:
        return self._store.event(EventId(event_id)) if event_id else None

    def _event(self, action: Action, claim_id: ClaimId, reviewer: str, event_id: str | None) -> Event:
        if not reviewer.strip():
            raise Refused("A decision needs a reviewer's name. Give yours first.")
        claim = self._store.claim(claim_id)
        identity = EventId(event_id or uuid.uuid4().hex)
        return Event(0, identity, action, claim.article_id, claim_id, reviewer.strip(), self._now())
