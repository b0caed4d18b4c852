"""The browser's journal: applied once, in order, and answered entry by entry."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.ui.conftest import no_model, open_desk
from workbench.desk import Desk
from workbench.errors import BadInput, StoreFailed
from workbench.model import Choice, ClaimId, Event, EvidenceId, Label, ReasonCode, Stance
from workbench.store import Store
from workbench.ui import journal, words
from workbench.ui.journal import Draft, Entry, Kind, Outcome

NO_DRAFT = Draft()


@pytest.fixture
def claim(sample: Desk) -> ClaimId:
    """A claim of the sample that has suggestions."""
    sheet = sample.worksheet(sample.articles()[0].id)
    return next(c.id for c in sheet.reading.claims if len(sheet.suggestions[c.id]) > 2)


@pytest.fixture
def passages(sample: Desk, claim: ClaimId) -> list[EvidenceId]:
    ranked = sample.worksheet(sample.articles()[0].id).suggestions[claim]
    return [suggestion.evidence_id for suggestion in ranked]


def apply(
    desk: Desk, *entries: Entry, by: str = "Ana", known: tuple[str, ...] = (), draft: Draft = NO_DRAFT
) -> Outcome:
    return journal.apply(desk, entries, by, known, lambda _: draft)


def decide(name: str, claim: ClaimId, passage: EvidenceId, choice: Choice) -> Entry:
    return Entry(name, Kind.DECIDE, claim, passage, choice)


def standing(desk: Desk, claim: ClaimId) -> dict[EvidenceId, Choice]:
    return {decision.evidence_id: decision.choice for decision in desk.history().decisions(claim)}


def test_decisions_stand_in_the_log_under_the_ids_of_the_browser(
    sample: Desk, claim: ClaimId, passages: list[EvidenceId]
) -> None:
    outcome = apply(
        sample,
        decide("e1", claim, passages[0], Choice.ACCEPT),
        decide("e2", claim, passages[1], Choice.REJECT),
    )
    assert outcome == Outcome(done=("e1", "e2"))
    assert standing(sample, claim) == {passages[0]: Choice.ACCEPT, passages[1]: Choice.REJECT}
    assert [event.id for event in sample.history().events] == ["e1", "e2"]


def test_stance_and_reason_stand_with_the_decision_and_undo_takes_them_back_first(
    sample: Desk, claim: ClaimId, passages: list[EvidenceId]
) -> None:
    accepted = decide("e1", claim, passages[0], Choice.ACCEPT)
    apply(
        sample,
        accepted,
        replace(accepted, id="e2", stance=Stance.REFUTES),
        replace(decide("e3", claim, passages[1], Choice.REJECT), reason=ReasonCode.WRONG_PERIOD),
    )
    said = {d.evidence_id: (d.choice, d.stance, d.reason_code) for d in sample.history().decisions(claim)}
    assert said == {
        passages[0]: (Choice.ACCEPT, Stance.REFUTES, None),
        passages[1]: (Choice.REJECT, None, ReasonCode.WRONG_PERIOD),
    }
    apply(sample, Entry("u1", Kind.UNDO, claim), Entry("u2", Kind.UNDO, claim))
    (left,) = sample.history().decisions(claim)
    assert (left.evidence_id, left.choice, left.stance) == (passages[0], Choice.ACCEPT, None)


@pytest.mark.parametrize("known", [(), ("e1", "e2")])
def test_a_journal_that_comes_twice_is_applied_once(
    sample: Desk, claim: ClaimId, passages: list[EvidenceId], known: tuple[str, ...]
) -> None:
    entries = (decide("e1", claim, passages[0], Choice.ACCEPT), Entry("e2", Kind.UNDO, claim))
    first = apply(sample, *entries)
    again = apply(sample, *entries, known=known)
    assert first.done == again.done == ("e1", "e2")
    assert not first.problems and not again.problems
    assert [event.id for event in sample.history().events] == ["e1", "e2"]


def test_undo_goes_back_step_by_step_and_then_says_so(
    sample: Desk, claim: ClaimId, passages: list[EvidenceId]
) -> None:
    apply(
        sample,
        decide("e1", claim, passages[0], Choice.ACCEPT),
        decide("e2", claim, passages[0], Choice.REJECT),
    )
    assert apply(sample, Entry("u1", Kind.UNDO, claim)).saved
    assert standing(sample, claim) == {passages[0]: Choice.ACCEPT}
    assert not apply(sample, Entry("u2", Kind.UNDO, claim)).problems
    assert apply(sample, Entry("u3", Kind.UNDO, claim)).problems == (("u3", words.NOTHING_TO_UNDO),)
    assert standing(sample, claim) == {}


def test_a_click_takes_back_what_was_said_whatever_was_done_since(
    sample: Desk, claim: ClaimId, passages: list[EvidenceId]
) -> None:
    apply(
        sample,
        decide("e1", claim, passages[0], Choice.ACCEPT),
        decide("e2", claim, passages[0], Choice.UNSURE),
        decide("e3", claim, passages[1], Choice.REJECT),
    )
    withdrawn = Entry("w1", Kind.WITHDRAW, claim, passages[0])
    for _ in range(2):
        assert not apply(sample, withdrawn).problems
        assert standing(sample, claim) == {passages[1]: Choice.REJECT}
        assert len(sample.history().events) == 5


def test_a_verdict_goes_on_to_the_next_claim_and_a_refused_one_stays(
    sample: Desk, claim: ClaimId, passages: list[EvidenceId]
) -> None:
    draft = Draft(Label.FALSE, " The count is lower. ", 12.0)
    refused = apply(sample, Entry("s1", Kind.SAVE, claim), draft=draft)
    assert refused.done == ("s1",)
    assert "accepted" in dict(refused.problems)["s1"]
    assert refused.steps == ()
    saved = apply(
        sample,
        decide("e1", claim, passages[0], Choice.ACCEPT),
        Entry("s2", Kind.SAVE, claim),
        draft=draft,
    )
    assert saved == Outcome(done=("e1", "s2"), steps=(Entry("s2", Kind.SAVE, claim),), saved=True)
    verdict = sample.history().verdict(claim)
    assert verdict is not None
    assert (verdict.label, verdict.rationale, verdict.seconds) == (Label.FALSE, "The count is lower.", 12.0)


def test_a_verdict_without_a_label_is_refused(sample: Desk, claim: ClaimId) -> None:
    assert apply(sample, Entry("s1", Kind.SAVE, claim)).problems == (("s1", words.NO_LABEL),)


def test_steps_are_told_and_not_logged(sample: Desk, claim: ClaimId) -> None:
    steps = Entry("n1", Kind.STEP, claim, by=1), Entry("p1", Kind.STEP, claim, by=-1)
    assert apply(sample, *steps) == Outcome(done=("n1", "p1"), steps=steps)
    assert sample.history().events == ()


def test_a_nameless_reviewer_is_refused_and_need_not_try_again(
    sample: Desk, claim: ClaimId, passages: list[EvidenceId]
) -> None:
    outcome = apply(sample, decide("e1", claim, passages[0], Choice.ACCEPT), by="")
    assert outcome.done == ("e1",)
    assert "name" in dict(outcome.problems)["e1"]


def test_what_names_nothing_is_refused_and_the_rest_goes_on(
    sample: Desk, claim: ClaimId, passages: list[EvidenceId]
) -> None:
    outcome = apply(
        sample,
        decide("e1", ClaimId("nothing"), passages[0], Choice.ACCEPT),
        decide("e2", claim, passages[0], Choice.ACCEPT),
    )
    assert outcome.done == ("e1", "e2")
    assert [name for name, _ in outcome.problems] == ["e1"]
    assert standing(sample, claim) == {passages[0]: Choice.ACCEPT}


class FullDisk(Store):
    """A store whose disk is full."""

    def append(self, event: Event) -> Event:
        raise StoreFailed("The disk is full. Make room; what was acknowledged is safe.")


def test_what_cannot_be_written_comes_again_with_all_that_follows(
    sample: Desk, claim: ClaimId, passages: list[EvidenceId]
) -> None:
    sample.close()
    with Desk(FullDisk.open(sample.settings.store), sample.settings, load_encoder=no_model) as full:
        outcome = apply(
            full,
            Entry("n1", Kind.STEP, claim, by=1),
            decide("e1", claim, passages[0], Choice.ACCEPT),
            decide("e2", claim, passages[1], Choice.ACCEPT),
        )
    assert outcome.done == ("n1",)
    assert outcome.problems == (("e1", "The disk is full. Make room; what was acknowledged is safe."),)


def test_what_was_acknowledged_outlives_the_process(
    sample: Desk, claim: ClaimId, passages: list[EvidenceId], store: Path
) -> None:
    entry = decide("e1", claim, passages[0], Choice.UNSURE)
    apply(sample, entry)
    sample.close()
    with open_desk(store) as again:
        assert apply(again, entry).done == ("e1",)
        assert standing(again, claim) == {passages[0]: Choice.UNSURE}
        assert len(again.history().events) == 1


def test_a_journal_is_read_as_it_is_written_in_the_browser() -> None:
    told = [
        ["e0", "decide", {"claim": "c", "evidence": "p", "choice": "reject", "stance": "", "why": "other"}],
        ["e1", "decide", {"claim": "c", "evidence": "p", "choice": "accept", "stance": "refutes", "why": ""}],
        ["e2", "withdraw", {"claim": "c", "evidence": "p"}],
        ["e3", "undo", {"claim": "c"}],
        ["e4", "save", {"claim": "c"}],
        ["e5", "step", {"claim": "c", "by": -1}],
    ]
    claim, passage = ClaimId("c"), EvidenceId("p")
    assert journal.read(told) == (
        Entry("e0", Kind.DECIDE, claim, passage, Choice.REJECT, None, ReasonCode.OTHER),
        Entry("e1", Kind.DECIDE, claim, passage, Choice.ACCEPT, Stance.REFUTES),
        Entry("e2", Kind.WITHDRAW, claim, passage),
        Entry("e3", Kind.UNDO, claim),
        Entry("e4", Kind.SAVE, claim),
        Entry("e5", Kind.STEP, claim, by=-1),
    )


@pytest.mark.parametrize(
    "told",
    [
        None,
        "decide",
        {"id": "e1"},
        [["e1", "decide"]],
        [["e1", "decide", {"claim": "c", "evidence": "p", "choice": "perhaps", "stance": "", "why": ""}]],
        [["e1", "decide", {"claim": "c", "evidence": "p", "choice": "accept", "stance": "so", "why": ""}]],
        [["e1", "decide", {"claim": "c", "evidence": "p", "choice": "reject", "stance": "", "why": "so"}]],
        [["e1", "decide", {"claim": "c", "evidence": "p", "choice": "accept"}]],
        [["e1", "decide", {"claim": "c", "choice": "accept", "stance": "", "why": ""}]],
        [[1, "undo", {"claim": "c"}]],
        [["e1", "delete", {"claim": "c"}]],
        [["e1", "step", {"claim": "c", "by": "far"}]],
    ],
)
def test_what_is_no_journal_is_refused(told: object) -> None:
    with pytest.raises(BadInput, match="Reload"):
        journal.read(told)
