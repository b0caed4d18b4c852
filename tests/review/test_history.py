"""The state of a review is what a patient clerk would get who goes through the log by hand."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.model import (
    Action,
    ArticleId,
    Choice,
    ClaimId,
    Event,
    EventId,
    EvidenceId,
    Label,
    Status,
)
from workbench.review import replay

START = datetime(2020, 9, 4, 12, 0, tzinfo=UTC)
CLAIMS = [ClaimId("c1"), ClaimId("c2")]
PASSAGES = [EvidenceId("e1"), EvidenceId("e2")]
REVIEWERS = ["Ana", "Ben"]


@dataclass
class Log:
    """A log in the making, and the acts that a clerk would not have crossed out."""

    events: list[Event] = field(default_factory=list)
    standing: list[Event] = field(default_factory=list)

    def _event(self, action: Action, claim: ClaimId, reviewer: str) -> Event:
        seq = len(self.events) + 1
        moment = START + timedelta(seconds=seq)
        return Event(seq, EventId(f"v{seq}"), action, ArticleId("a"), claim, reviewer, moment)

    def _keep(self, event: Event) -> Event:
        self.events.append(event)
        self.standing.append(event)
        return event

    def decide(self, claim: ClaimId, passage: EvidenceId, choice: Choice, reviewer: str = "Ana") -> Event:
        event = self._event(Action.DECIDE, claim, reviewer)
        return self._keep(replace(event, evidence_id=passage, choice=choice))

    def conclude(self, claim: ClaimId, label: Label, reviewer: str = "Ana") -> Event:
        event = self._event(Action.VERDICT, claim, reviewer)
        return self._keep(replace(event, label=label, rationale="Because."))

    def undo(self, claim: ClaimId | None = None, reviewer: str = "Ana") -> Event | None:
        own = [e for e in self.standing if e.reviewer == reviewer and claim in (None, e.claim_id)]
        if not own:
            return None
        self.standing.remove(own[-1])
        event = replace(self._event(Action.UNDO, own[-1].claim_id, reviewer), undoes=own[-1].id)
        self.events.append(event)
        return own[-1]


C1, E1, E2 = CLAIMS[0], *PASSAGES


def test_a_later_decision_replaces_and_undo_brings_the_earlier_back() -> None:
    log = Log()
    first = log.decide(C1, E1, Choice.ACCEPT)
    second = log.decide(C1, E1, Choice.REJECT)
    history = replay(log.events)
    assert [d.choice for d in history.decisions(C1)] == [Choice.REJECT]
    assert [d.superseded_by for d in history.all_decisions(C1)] == [second.id, None]
    log.undo()
    (decision,) = replay(log.events).all_decisions(C1)
    assert (decision.choice, decision.event_id, decision.superseded_by) == (Choice.ACCEPT, first.id, None)


def test_reviewers_decide_side_by_side() -> None:
    log = Log()
    log.decide(C1, E1, Choice.ACCEPT, "Ana")
    log.decide(C1, E1, Choice.REJECT, "Ben")
    history = replay(log.events)
    assert [(d.reviewer, d.choice) for d in history.decisions(C1)] == [
        ("Ana", Choice.ACCEPT),
        ("Ben", Choice.REJECT),
    ]
    latest, hers = history.decision(C1, E1), history.decision(C1, E1, "Ana")
    assert latest and hers
    assert (latest.reviewer, hers.reviewer) == ("Ben", "Ana")
    assert history.decision(C1, E2) is None


def test_undo_goes_back_step_by_step_and_an_undo_is_not_undone() -> None:
    log = Log()
    acts = [log.decide(C1, E1, Choice.ACCEPT), log.decide(C1, E2, Choice.UNSURE)]
    acts.append(log.conclude(C1, Label.TRUE))
    for act in reversed(acts):
        assert replay(log.events).last_undoable(None, "Ana") == act
        log.undo()
    assert replay(log.events).last_undoable(None, "Ana") is None
    assert replay(log.events).status(C1) is Status.UNREVIEWED


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ([], Status.UNREVIEWED),
        ([("Ana", Choice.UNSURE)], Status.IN_REVIEW),
        ([("Ana", Choice.ACCEPT), ("Ana", Label.FALSE)], Status.DECIDED),
        ([("Ana", Label.NOT_CHECKABLE)], Status.DECIDED),
        ([("Ana", Choice.ACCEPT), ("Ana", Label.FALSE), ("Ben", Label.FALSE)], Status.DECIDED),
        ([("Ana", Choice.ACCEPT), ("Ana", Label.FALSE), ("Ben", Label.TRUE)], Status.DISPUTED),
        ([("Ana", Choice.ACCEPT), ("Ana", Label.FALSE), ("Ana", Label.TRUE)], Status.DECIDED),
        ([("Ana", Choice.ACCEPT), ("Ana", Label.FALSE), ("Ana", Choice.REJECT)], Status.IN_REVIEW),
    ],
)
def test_status_says_how_far_a_claim_has_come(said: list[tuple[str, Choice | Label]], status: Status) -> None:
    log = Log()
    for reviewer, act in said:
        if isinstance(act, Choice):
            log.decide(C1, E1, act, reviewer)
        else:
            log.conclude(C1, act, reviewer)
    assert replay(log.events).status(C1) is status


def test_a_verdict_without_its_evidence_is_kept_and_no_longer_counts() -> None:
    log = Log()
    log.decide(C1, E1, Choice.ACCEPT)
    log.conclude(C1, Label.FALSE)
    log.decide(C1, E1, Choice.REJECT)
    history = replay(log.events)
    assert history.verdict(C1)
    assert history.grounded_verdicts(C1) == ()


def test_histories_of_one_log_are_equal() -> None:
    log = Log()
    log.decide(C1, E1, Choice.ACCEPT)
    assert replay(log.events) == replay(tuple(log.events))
    assert replay(log.events) != replay([])


acts = st.lists(
    st.tuples(
        st.sampled_from(REVIEWERS),
        st.sampled_from(CLAIMS),
        st.sampled_from(PASSAGES),
        st.one_of(st.sampled_from(Choice), st.sampled_from(Label), st.sampled_from(["undo", "undo any"])),
    ),
    max_size=30,
)


@settings(deadline=None)
@given(acts)
def test_any_sequence_of_acts_leaves_what_a_clerk_would_find(
    said: list[tuple[str, ClaimId, EvidenceId, Choice | Label | str]],
) -> None:
    log = Log()
    for reviewer, claim, passage, act in said:
        if isinstance(act, Choice):
            log.decide(claim, passage, act, reviewer)
        elif isinstance(act, Label):
            log.conclude(claim, act, reviewer)
        else:
            wanted = None if act == "undo any" else claim
            expected = replay(log.events).last_undoable(wanted, reviewer)
            assert expected == log.undo(wanted, reviewer)
    history = replay(log.events)
    for claim in CLAIMS:
        choices = {
            (e.evidence_id, e.reviewer): e.choice for e in log.standing if e.claim_id == claim and e.choice
        }
        labels = {e.reviewer: e.label for e in log.standing if e.claim_id == claim and e.label}
        assert {(d.evidence_id, d.reviewer): d.choice for d in history.decisions(claim)} == choices
        assert {v.reviewer: v.label for v in history.verdicts(claim)} == labels
        decided = [e.id for e in log.standing if e.claim_id == claim and e.choice]
        assert [d.event_id for d in history.all_decisions(claim)] == decided


def test_a_long_log_is_replayed_in_milliseconds() -> None:
    log = Log()
    for number in range(500):
        log.decide(ClaimId(f"c{number % 25}"), EvidenceId(f"e{number % 10}"), Choice.ACCEPT)
    times = []
    for _ in range(5):
        began = perf_counter()
        replay(log.events)
        times.append(perf_counter() - began)
    assert min(times) < 0.05
