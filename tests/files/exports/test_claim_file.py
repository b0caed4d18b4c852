"""What an export says of a claim, worked out from its review."""

from dataclasses import replace

import pytest

from tests.files.cases import BLOG, OFFICIAL, PAIR, REVIEWED, UNTOUCHED, WIRE, decision, verdict
from workbench.files import ClaimFile
from workbench.model import Choice, Comparison, EvidenceId, Label, Relation, Role, Stance


def test_the_primary_source_is_primary_where_one_was_accepted() -> None:
    assert REVIEWED.primary_source == REVIEWED.evidence[OFFICIAL]
    without = replace(REVIEWED, decisions=(decision(BLOG, Choice.ACCEPT), decision(WIRE, Choice.ACCEPT)))
    assert without.primary_source == REVIEWED.evidence[BLOG]
    assert UNTOUCHED.primary_source is None


@pytest.mark.parametrize(
    ("evidence_id", "said", "against"),
    [
        (OFFICIAL, None, True),
        (OFFICIAL, Stance.SUPPORTS, False),
        (WIRE, None, False),
        (WIRE, Stance.REFUTES, True),
        (BLOG, None, False),
        (BLOG, Stance.CONTEXT, False),
    ],
)
def test_accepted_evidence_is_for_or_against(
    evidence_id: EvidenceId, said: Stance | None, against: bool
) -> None:
    file = replace(REVIEWED, decisions=(decision(evidence_id, Choice.ACCEPT, stance=said),))
    assert file.accepted(against=against) == (evidence_id,)
    assert file.accepted(against=not against) == ()


def test_a_replaced_decision_counts_no_more() -> None:
    assert REVIEWED.decided(Choice.UNSURE) == ()
    assert REVIEWED.decided(Choice.ACCEPT) == (WIRE, OFFICIAL)


def test_a_passage_counts_for_each_thing_that_some_reviewer_says() -> None:
    both = (decision(WIRE, Choice.ACCEPT), decision(WIRE, Choice.REJECT, "Ben"))
    file = replace(REVIEWED, decisions=both)
    assert file.decided(Choice.ACCEPT) == file.decided(Choice.REJECT) == (WIRE,)


@pytest.mark.parametrize(
    ("relation", "stance", "against"),
    [
        (Relation.CONFLICT, Stance.REFUTES, True),
        (Relation.SUPERSEDED, Stance.REFUTES, True),
        (Relation.SUPERSEDED, Stance.SUPPORTS, False),
        (Relation.CONFLICT, None, False),
        (Relation.NOT_COMPARABLE, Stance.REFUTES, False),
    ],
)
def test_only_figures_speak_where_the_reviewer_is_silent(
    relation: Relation, stance: Stance | None, against: bool
) -> None:
    comparisons = {WIRE: Comparison(relation, stance, "a reason")}
    file = replace(REVIEWED, decisions=(decision(WIRE, Choice.ACCEPT),), comparisons=comparisons)
    assert file.accepted(against=against) == (WIRE,)


def test_the_claims_figure_is_compared_with_the_primary_source() -> None:
    assert REVIEWED.pair == PAIR
    assert REVIEWED.relation is Relation.CONFLICT
    assert (UNTOUCHED.pair, UNTOUCHED.relation, UNTOUCHED.figure) == (None, None, None)


def test_the_claims_figure_is_its_first_value() -> None:
    value = REVIEWED.claim.quantities[0]
    old = replace(value, role=Role.OLD_VALUE, surface="409")
    claim = replace(REVIEWED.claim, quantities=(old, value))
    assert replace(REVIEWED, claim=claim).figure == value
    assert replace(REVIEWED, claim=replace(claim, quantities=(old,))).figure == old


@pytest.mark.parametrize(
    ("labels", "agreement"),
    [([], None), ([Label.TRUE], None), ([Label.TRUE, Label.TRUE], True), ([Label.TRUE, Label.FALSE], False)],
)
def test_agreement_needs_two(labels: list[Label], agreement: bool | None) -> None:
    verdicts = tuple(
        verdict(label, reviewer) for label, reviewer in zip(labels, ("Ana", "Ben"), strict=False)
    )
    file: ClaimFile = replace(REVIEWED, verdicts=verdicts)
    assert file.agreement is agreement
    assert file.verdict == (verdicts[-1] if verdicts else None)
    assert file.second_verdict == (verdicts[0] if len(verdicts) > 1 else None)
