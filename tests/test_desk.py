"""The work of a checker, from article to verdict, over the real store and the real model."""

from datetime import date
from pathlib import Path

import pytest

from tests.conftest import NOON
from workbench import desk as desks
from workbench.desk import Desk
from workbench.desk.answers import TABLE
from workbench.errors import BadInput, NotFound, Refused, UnreadableFile
from workbench.finder import Filter
from workbench.match import KEYWORD
from workbench.model import Choice, ClaimId, EvidenceId, Label, Relation
from workbench.settings import SAMPLE_ARTICLE, SAMPLE_EVIDENCE

ANA = "Ana"


def test_the_sample_is_set_out_once_and_only_on_a_new_store(desk: Desk) -> None:
    article_id = desk.set_out_sample()
    assert article_id is not None
    assert desk.set_out_sample() is None
    assert [article.id for article in desk.articles()] == [article_id]
    assert desk.count_evidence() > 118


def test_words_alone_suggest_before_the_model_is_loaded(sample: Desk) -> None:
    sheet = sample.worksheet(sample.articles()[0].id)
    assert not sample.ready
    assert not sheet.refined
    assert sum(bool(ranked) for ranked in sheet.suggestions.values()) > len(sheet.reading.claims) * 0.8
    assert {s.retriever for ranked in sheet.suggestions.values() for s in ranked} == {KEYWORD, TABLE}


@pytest.mark.model
def test_with_the_model_every_claim_is_refined_and_stays_so(refined: Desk) -> None:
    first = refined.worksheet(refined.articles()[0].id)
    assert first.refined
    refined.refine()
    assert refined.worksheet(refined.articles()[0].id).suggestions == first.suggestions


@pytest.mark.model
@pytest.mark.parametrize(
    ("figure", "official"),
    [("416", "399"), ("409", "399"), ("235", "259")],
)
def test_the_official_row_that_conflicts_is_in_the_list(refined: Desk, figure: str, official: str) -> None:
    sheet = refined.worksheet(refined.articles()[0].id)
    claims = [c for c in sheet.reading.claims if any(q.surface == figure for q in c.quantities)]
    assert claims
    for claim in claims:
        ranked = sheet.suggestions[claim.id][:10]
        passages = refined.evidence([s.evidence_id for s in ranked])
        relations = {
            s.relation
            for s in ranked
            if official in passages[s.evidence_id].statement.text
            and passages[s.evidence_id].passage.locator.startswith("row ")
        }
        assert relations, f"{official} is not among the first ten for {claim.quote!r}"
        assert relations <= {Relation.CONFLICT, Relation.SUPERSEDED}


def test_ingesting_again_changes_nothing(desk: Desk) -> None:
    first = desk.ingest([SAMPLE_EVIDENCE])
    again = desk.ingest([SAMPLE_EVIDENCE])
    assert first.documents > 100
    assert not first.problems
    assert (again.documents, again.passages) == (0, 0)
    assert again.known == first.documents + first.known


def test_the_same_text_is_one_article(desk: Desk) -> None:
    assert desk.take_in(SAMPLE_ARTICLE).id == desk.take_in(SAMPLE_ARTICLE).id
    assert len(desk.articles()) == 1


def test_an_article_that_is_there_already_takes_a_new_date(desk: Desk) -> None:
    text = "Floods closed 12 roads yesterday."
    first = desk.take_in_text(text, published=date(2021, 3, 3))
    again = desk.take_in_text(text, published=date(2021, 3, 5))
    assert (again.id, again.published) == (first.id, date(2021, 3, 5))
    assert desk.take_in_text(text).published == date(2021, 3, 5)
    (claim,) = desk.reading(first.id)[1].claims
    assert claim.date is not None
    assert claim.date.period.start == date(2021, 3, 4)


@pytest.mark.parametrize("text", ["", "  \n\t"])
def test_an_empty_article_is_refused(desk: Desk, text: str) -> None:
    with pytest.raises(BadInput, match="empty"):
        desk.take_in_text(text)
    assert desk.articles() == ()


def test_an_unreadable_article_leaves_the_store_as_it_was(desk: Desk, tmp_path: Path) -> None:
    binary = tmp_path / "photo.txt"
    binary.write_bytes(bytes(range(256)) * 8)
    with pytest.raises(UnreadableFile, match=r"photo\.txt"):
        desk.take_in(binary)
    assert desk.articles() == ()


def first_pair(desk: Desk) -> tuple[ClaimId, EvidenceId]:
    sheet = desk.worksheet(desk.articles()[0].id)
    claim = next(c for c in sheet.reading.claims if sheet.suggestions.get(c.id))
    return claim.id, sheet.suggestions[claim.id][0].evidence_id


def test_a_verdict_needs_evidence_or_the_word_for_none(sample: Desk) -> None:
    claim, evidence = first_pair(sample)
    with pytest.raises(Refused):
        sample.verdict(claim, Label.FALSE, "The official count is lower.", ANA)
    sample.verdict(claim, Label.NOT_ENOUGH_EVIDENCE, "No series exists.", ANA)
    sample.decide(claim, evidence, Choice.ACCEPT, ANA)
    sample.verdict(claim, Label.FALSE, "The official count is lower.", ANA)
    verdict = sample.history().verdict(claim)
    assert verdict is not None
    assert (verdict.label, verdict.reviewer, verdict.made_at) == (Label.FALSE, ANA, NOON)


def test_undo_goes_back_step_by_step_and_ends(sample: Desk) -> None:
    claim, evidence = first_pair(sample)
    sample.decide(claim, evidence, Choice.ACCEPT, ANA)
    sample.decide(claim, evidence, Choice.REJECT, ANA)
    sample.undo(ANA)
    decision = sample.history().decision(claim, evidence)
    assert decision is not None
    assert decision.choice is Choice.ACCEPT
    sample.undo(ANA, claim)
    assert sample.history().decision(claim, evidence) is None
    assert sample.undo(ANA) is None


def test_a_retry_is_the_same_act(sample: Desk) -> None:
    claim, evidence = first_pair(sample)
    once = sample.decide(claim, evidence, Choice.ACCEPT, ANA, event_id="e1")
    assert sample.decide(claim, evidence, Choice.ACCEPT, ANA, event_id="e1") == once
    undone = sample.undo(ANA, event_id="e2")
    assert sample.undo(ANA, event_id="e2") == undone
    assert sample.history().decision(claim, evidence) is None


def test_what_was_decided_outlives_the_process(sample: Desk) -> None:
    claim, evidence = first_pair(sample)
    sample.decide(claim, evidence, Choice.UNSURE, ANA)
    sample.remember("claim", claim)
    before = sample.worksheet(sample.articles()[0].id)
    sample.close()
    with desks.open_desk(sample.settings) as again:
        assert again.worksheet(before.article.id) == before
        assert again.remembered("claim") == claim


@pytest.mark.parametrize("claim", ["nothing", ""])
def test_deciding_on_what_is_not_there_is_refused(sample: Desk, claim: str) -> None:
    _, evidence = first_pair(sample)
    with pytest.raises(NotFound):
        sample.decide(ClaimId(claim), evidence, Choice.ACCEPT, ANA)
    with pytest.raises(NotFound):
        sample.decide(first_pair(sample)[0], EvidenceId("nothing"), Choice.ACCEPT, ANA)


def test_a_decision_needs_a_name(sample: Desk) -> None:
    claim, evidence = first_pair(sample)
    with pytest.raises(Refused, match="name"):
        sample.decide(claim, evidence, Choice.ACCEPT, "  ")


@pytest.mark.model
def test_search_keeps_to_its_dates(refined: Desk) -> None:
    day = date(2020, 9, 2)
    found = refined.search("migrants crossing the Channel", 20, Filter(published_to=day))
    passages = refined.evidence([s.evidence_id for s in found])
    assert found
    assert all(p.source.published and p.source.published <= day for p in passages.values())


def test_export_is_the_same_twice_but_for_its_own_id_and_time(sample: Desk, tmp_path: Path) -> None:
    claim, evidence = first_pair(sample)
    sample.decide(claim, evidence, Choice.ACCEPT, ANA, note="=1+1")
    sample.verdict(claim, Label.MOSTLY_TRUE, "Close enough.", ANA)
    one = sample.export(None, tmp_path / "one", ["csv"])
    two = sample.export(None, tmp_path / "two", ["csv"])
    assert [path.name for path in one] == [path.name for path in two]
    decisions = [path.read_bytes() for path in (*one, *two) if path.name == "evidence_decisions.csv"]
    assert decisions[0] == decisions[1]
    assert b"'=1+1" in decisions[0]
