"""The state of a review, replayed from its events. Nothing is edited: later acts replace, undo takes back."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from workbench.model import Action, Choice, ClaimId, Decision, Event, EvidenceId, Status, Verdict


@dataclass(frozen=True, slots=True)
class History:
    """All events of a log in their order, and what stands after them. Two histories of one log are equal.

    Every answer is in the order of the log, so the last one is the latest.
    """

    events: tuple[Event, ...]
    _acts: tuple[Event, ...] = field(repr=False, compare=False)
    _decisions: Mapping[ClaimId, tuple[Decision, ...]] = field(repr=False, compare=False)
    _verdicts: Mapping[ClaimId, tuple[Verdict, ...]] = field(repr=False, compare=False)

    def decisions(self, claim_id: ClaimId) -> tuple[Decision, ...]:
        """What each reviewer last said of each passage, as far as it was not undone."""
        return tuple(d for d in self.all_decisions(claim_id) if d.superseded_by is None)

    def all_decisions(self, claim_id: ClaimId) -> tuple[Decision, ...]:
        """The decisions of a claim with those that a later one replaced; undone ones are in `events` only."""
        return self._decisions.get(claim_id, ())

    def decision(
        self, claim_id: ClaimId, evidence_id: EvidenceId, reviewer: str | None = None
    ) -> Decision | None:
        """The latest standing decision on a passage, by one reviewer or by any."""
        said = [
            decision
            for decision in self.decisions(claim_id)
            if decision.evidence_id == evidence_id and reviewer in (None, decision.reviewer)
        ]
        return said[-1] if said else None

    def verdicts(self, claim_id: ClaimId) -> tuple[Verdict, ...]:
        """What each reviewer last concluded, as far as it was not undone."""
        return self._verdicts.get(claim_id, ())

    def verdict(self, claim_id: ClaimId, reviewer: str | None = None) -> Verdict | None:
        """The latest standing verdict, by one reviewer or by any."""
        said = [verdict for verdict in self.verdicts(claim_id) if reviewer in (None, verdict.reviewer)]
        return said[-1] if said else None

    def grounded_verdicts(self, claim_id: ClaimId) -> tuple[Verdict, ...]:
        """The standing verdicts that still have what they need: accepted evidence, or the word for none."""
        accepted = any(decision.choice is Choice.ACCEPT for decision in self.decisions(claim_id))
        return tuple(v for v in self.verdicts(claim_id) if accepted or not v.label.needs_evidence)

    @property
    def cuts(self) -> tuple[Event, ...]:
        """The acts that changed which claims there are, or what they say, as far as they were not undone."""
        return tuple(event for event in self._acts if event.action in (Action.CUT, Action.EDIT))

    def status(self, claim_id: ClaimId) -> Status:
        """How far a claim has come. A verdict whose evidence was taken away leaves the claim in review."""
        labels = {verdict.label for verdict in self.grounded_verdicts(claim_id)}
        if labels:
            return Status.DECIDED if len(labels) == 1 else Status.DISPUTED
        touched = self.decisions(claim_id) or self.verdicts(claim_id)
        return Status.IN_REVIEW if touched else Status.UNREVIEWED

    def last_undoable(self, claim_id: ClaimId | None, reviewer: str) -> Event | None:
        """This reviewer's latest act that was not undone, on one claim or on any. An undo is not undone."""
        for event in reversed(self._acts):
            if event.reviewer == reviewer and claim_id in (None, event.claim_id):
                return event
        return None


def replay(events: Iterable[Event]) -> History:
    """The state that these events, in the order of the log, leave behind."""
    log = tuple(events)
    undone = {event.undoes for event in log if event.action is Action.UNDO}
    acts = tuple(event for event in log if event.action is not Action.UNDO and event.id not in undone)
    return History(log, acts, _decisions(acts), _verdicts(acts))


def _decisions(acts: Iterable[Event]) -> dict[ClaimId, tuple[Decision, ...]]:
    found: dict[ClaimId, list[Decision]] = {}
    places: dict[tuple[ClaimId, EvidenceId, str], int] = {}
    for event in acts:
        if event.evidence_id is None or event.choice is None:
            continue
        of_claim = found.setdefault(event.claim_id, [])
        key = (event.claim_id, event.evidence_id, event.reviewer)
        if key in places:
            of_claim[places[key]] = replace(of_claim[places[key]], superseded_by=event.id)
        places[key] = len(of_claim)
        of_claim.append(_decision(event, event.evidence_id, event.choice))
    return {claim_id: tuple(decisions) for claim_id, decisions in found.items()}


def _decision(event: Event, evidence_id: EvidenceId, choice: Choice) -> Decision:
    return Decision(
        claim_id=event.claim_id,
        evidence_id=evidence_id,
        choice=choice,
        stance=event.stance,
        reason_code=event.reason_code,
        note=event.note,
        reviewer=event.reviewer,
        made_at=event.made_at,
        event_id=event.id,
    )


def _verdicts(acts: Iterable[Event]) -> dict[ClaimId, tuple[Verdict, ...]]:
    latest: dict[ClaimId, dict[str, Verdict]] = {}
    for event in acts:
        if event.label is None:
            continue
        by_reviewer = latest.setdefault(event.claim_id, {})
        by_reviewer.pop(event.reviewer, None)
        by_reviewer[event.reviewer] = Verdict(
            claim_id=event.claim_id,
            label=event.label,
            attribution=event.attribution,
            rationale=event.rationale,
            reviewer=event.reviewer,
            made_at=event.made_at,
            seconds=event.seconds,
            event_id=event.id,
        )
    return {claim_id: tuple(verdicts.values()) for claim_id, verdicts in latest.items()}
