"""Suggestions are as good as what reviewers accepted of them."""

from dataclasses import replace

from tests.review.test_history import START, Log
from tests.ui.cases import suggestion
from workbench.model import Choice, ClaimId, EvidenceId, Suggestion
from workbench.review import Rate, by_day, by_rank, replay

ONE, TWO = ClaimId("c1"), ClaimId("c2")


def listed(claim: ClaimId, count: int) -> list[Suggestion]:
    return [replace(suggestion(rank), claim_id=claim) for rank in range(1, count + 1)]


SUGGESTED = {ONE: listed(ONE, 7), TWO: listed(TWO, 7)}


def test_each_rank_has_its_rate_and_what_was_not_decided_has_none() -> None:
    log = Log()
    log.decide(ONE, EvidenceId("e1"), Choice.ACCEPT)
    log.decide(TWO, EvidenceId("e1"), Choice.REJECT)
    log.decide(ONE, EvidenceId("e3"), Choice.UNSURE)
    assert by_rank(replay(log.events), SUGGESTED) == {1: Rate(1, 2), 3: Rate(0, 1)}


def test_the_latest_word_counts_and_an_undone_one_does_not() -> None:
    log = Log()
    log.decide(ONE, EvidenceId("e1"), Choice.REJECT)
    log.decide(ONE, EvidenceId("e1"), Choice.ACCEPT)
    log.decide(ONE, EvidenceId("e2"), Choice.ACCEPT)
    log.undo(ONE)
    assert by_rank(replay(log.events), SUGGESTED) == {1: Rate(1, 1)}


def test_precision_at_five_is_of_the_first_five_only() -> None:
    log = Log()
    log.decide(ONE, EvidenceId("e5"), Choice.ACCEPT)
    log.decide(ONE, EvidenceId("e6"), Choice.REJECT)
    log.decide(TWO, EvidenceId("e2"), Choice.REJECT)
    found = by_day(replay(log.events), SUGGESTED)
    assert found == {START.date(): Rate(1, 2)}
    assert found[START.date()].share == 0.5


def test_what_is_not_suggested_any_more_counts_nowhere() -> None:
    log = Log()
    log.decide(ONE, EvidenceId("gone"), Choice.ACCEPT)
    assert by_rank(replay(log.events), SUGGESTED) == {} == by_day(replay(log.events), SUGGESTED)
