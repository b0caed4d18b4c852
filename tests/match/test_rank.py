"""Candidates in order, each with the grounds of its rank."""

from dataclasses import replace
from datetime import date

import pytest

from workbench import extract
from workbench.match import HYBRID, KEYWORD, SHORTLIST, Candidate, rank
from workbench.model import (
    ClaimId,
    DocumentId,
    Evidence,
    EvidenceId,
    Passage,
    Relation,
    Source,
    Span,
    Statement,
    Suggestion,
)

PUBLISHED = date(2020, 9, 3)
CLAIM = extract.statement("416 migrants crossed the Channel on Wednesday.", published=PUBLISHED)


def evidence(identity: str, text: str) -> Evidence:
    return Evidence(
        EvidenceId(identity),
        DocumentId("d"),
        Passage(Span(0, len(text))),
        Source(title="", collection="test", published=PUBLISHED),
        extract.statement(text, published=PUBLISHED),
    )


OFFICIAL = evidence("official", "On 2 September 2020, 399 people crossed the Channel.")
AGREES = evidence("agrees", "On Wednesday, 416 migrants crossed the Channel.")
WORDY = evidence("wordy", "Migrants crossed the Channel: what the minister said on crossing the Channel.")
OLD = evidence("old", "416 migrants crossed the Channel on 5 August 2020.")


def ranked(*candidates: Candidate, claim: Statement = CLAIM, top: int = 10) -> tuple[Suggestion, ...]:
    return rank(ClaimId("c"), claim, candidates, top, "some-model")


def test_conflict_and_agreement_stand_before_mere_wording() -> None:
    found = ranked(
        Candidate(WORDY, 0.66, 0.5),
        Candidate(OLD, 0.66, 0.5),
        Candidate(OFFICIAL, 0.6, 0.4),
        Candidate(AGREES, 0.6, 0.4),
    )
    assert {suggestion.evidence_id for suggestion in found[:2]} == {"official", "agrees"}
    relations = {suggestion.evidence_id: suggestion.relation for suggestion in found}
    assert relations["official"] is Relation.CONFLICT
    assert relations["agrees"] is Relation.MATCH
    assert relations["old"] is Relation.NOT_COMPARABLE
    assert [suggestion.rank for suggestion in found] == [1, 2, 3, 4]


def test_a_primary_source_stands_before_a_copy_of_it() -> None:
    copy = evidence("a-copy", OFFICIAL.statement.text)
    primary = replace(OFFICIAL, source=replace(OFFICIAL.source, is_primary=True))
    found = ranked(Candidate(copy, 0.6, 0.4), Candidate(primary, 0.6, 0.4))
    assert [suggestion.evidence_id for suggestion in found] == ["official", "a-copy"]


def test_like_words_raise_a_passage() -> None:
    other = evidence("also-wordy", WORDY.statement.text)
    found = ranked(Candidate(other, 0.6, 0.4, 0.2), Candidate(WORDY, 0.6, 0.4, 0.7))
    assert [suggestion.evidence_id for suggestion in found] == ["wordy", "also-wordy"]


def test_a_suggestion_keeps_its_grounds() -> None:
    (found,) = ranked(Candidate(OFFICIAL, 0.6, None))
    assert (found.signals.vector, found.signals.keyword, found.signals.date) == (0.6, None, 1.0)
    assert found.signals.figure is not None
    assert "399" in found.reason
    assert (found.retriever, found.model_version) == (HYBRID, "some-model")


def test_without_vectors_the_ranking_says_so() -> None:
    (found,) = ranked(Candidate(OFFICIAL, None, 0.4))
    assert found.retriever == KEYWORD


@pytest.mark.parametrize("turned", [False, True])
def test_equal_scores_stand_in_the_order_of_ids(turned: bool) -> None:
    twins = [Candidate(evidence(name, "399 people crossed."), 0.5, 0.5) for name in ("a", "b", "c")]
    found = ranked(*(reversed(twins) if turned else twins))
    assert [suggestion.evidence_id for suggestion in found] == ["a", "b", "c"]


def test_no_more_than_asked_for() -> None:
    assert len(ranked(Candidate(WORDY, 0.7, 0.6), Candidate(OFFICIAL, 0.6, 0.4), top=1)) == 1
    assert ranked() == ()


def test_only_the_likest_are_compared_and_ranked() -> None:
    many = [Candidate(evidence(f"far-{n:03}", "Bread prices fell."), 0.1, 0.0) for n in range(SHORTLIST + 5)]
    found = ranked(*many, Candidate(OFFICIAL, 0.6, 0.4), top=5)
    assert len(found) == 5
    assert found[0].evidence_id == "official"
    assert len(ranked(*many, top=len(many))) == len(many)
