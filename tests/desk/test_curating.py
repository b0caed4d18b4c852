"""Sources are set right by name, and nothing that a decision rests on can be deleted."""

from datetime import date, datetime
from pathlib import Path

import pytest

from tests.conftest import NOON
from workbench.desk import Desk
from workbench.errors import BadInput, NotFound, Refused
from workbench.intake import taking
from workbench.model import Choice, ClaimId, DocumentId, EvidenceId, Filing, Label, Period

ANA = "Ana"
TEXT = "The harbour counted 416 people yesterday. Figures for 2019 were lower, at 300 people."


@pytest.fixture
def paper(desk: Desk, tmp_path: Path) -> Filing:
    """The one document of the archive."""
    (tmp_path / "count.txt").write_text(TEXT)
    desk.ingest([tmp_path / "count.txt"], "boats")
    (one,) = desk.filings()
    return one


@pytest.fixture
def cited(desk: Desk, paper: Filing) -> tuple[ClaimId, EvidenceId]:
    """A claim with a decision that rests on the document."""
    article = desk.take_in_text("The harbour counted 416 people on 2 September 2020.", title="At sea")
    claim = desk.reading(article.id)[1].claims[0].id
    passage = desk._store.passages_of(paper.id)[0]
    desk.decide(claim, passage, Choice.ACCEPT, ANA)
    return claim, passage


def test_the_period_that_the_text_names_is_found_and_a_reviewer_sets_it_right(
    desk: Desk, paper: Filing
) -> None:
    assert paper.source.as_of == Period(date(2019, 1, 1), date(2019, 12, 31))
    assert paper.source.as_of_words == "Figures for 2019"
    desk.correct(paper.id, {"as_of": None}, ANA)
    source = desk.filing(paper.id).source
    assert (source.as_of, source.as_of_words) == (None, None)
    assert [
        (one.field, one.old, one.new, one.reviewer, one.made_at) for one in desk.corrections(paper.id)
    ] == [
        ("as_of", "2019-01-01/2019-12-31", "", ANA, NOON),
        ("as_of_words", "Figures for 2019", "", ANA, NOON),
    ]


def test_a_day_of_publication_resolves_what_the_passage_calls_yesterday(desk: Desk, paper: Filing) -> None:
    (passage,) = desk._store.passages_of(paper.id)
    desk.correct(paper.id, {"published": date(2020, 9, 3), "publisher": "The Port"}, f" {ANA} ")
    found = desk.evidence([passage])[passage]
    assert (found.source.published, found.source.publisher) == (date(2020, 9, 3), "The Port")
    assert found.statement.published == date(2020, 9, 3)
    days = {mention.expression: mention.period.start for mention in found.statement.dates}
    assert days["yesterday"] == date(2020, 9, 2)
    assert {one.reviewer for one in desk.corrections(paper.id)} == {ANA}


def test_nothing_new_is_no_correction(desk: Desk, paper: Filing) -> None:
    desk.correct(paper.id, {"title": paper.source.title}, ANA)
    assert desk.corrections(paper.id) == ()


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"sha256": "x"}, "cannot be corrected"),
        ({"origin": "x"}, "cannot be corrected"),
        ({"title": None}, "title"),
        ({"title": "  "}, "title"),
        ({"publisher": ""}, "publisher"),
        ({"published": "2020-09-03"}, "published"),
        ({"published": datetime(2020, 9, 3)}, "published"),
        ({"is_primary": 1}, "is primary"),
        ({"as_of": Period(date(2020, 2, 1), date(2020, 1, 1))}, "ends before it begins"),
    ],
)
def test_a_correction_that_makes_no_sense_is_refused(
    desk: Desk, paper: Filing, changes: dict[str, object], said: str
) -> None:
    with pytest.raises(BadInput, match=said):
        desk.correct(paper.id, changes, ANA)
    assert desk.filing(paper.id) == paper


def test_a_change_of_the_archive_needs_a_name_and_a_document(desk: Desk, paper: Filing) -> None:
    with pytest.raises(Refused, match="name"):
        desk.correct(paper.id, {"publisher": "The Port"}, " ")
    with pytest.raises(Refused, match="name"):
        desk.delete(paper.id, "")
    with pytest.raises(NotFound):
        desk.correct(DocumentId("nothing"), {"publisher": "The Port"}, ANA)
    with pytest.raises(NotFound):
        desk.delete(DocumentId("nothing"), ANA)
    with pytest.raises(BadInput, match="tag"):
        desk.tag([paper.id], " ")


def test_a_cited_document_is_not_deleted_and_what_cites_it_is_named(
    desk: Desk, paper: Filing, cited: tuple[ClaimId, EvidenceId]
) -> None:
    claim, passage = cited
    desk.decide(claim, passage, Choice.REJECT, ANA)
    desk.decide(claim, passage, Choice.ACCEPT, ANA)
    desk.verdict(claim, Label.TRUE, "It was counted.", ANA)
    (citation,) = desk.citations(paper.id)
    assert (citation.claim.id, len(citation.decisions), len(citation.verdicts)) == (claim, 3, 1)
    with pytest.raises(
        Refused, match=r"'count' is cited.*claim 1 of 'At sea' \(.*accept by Ana.*verdict true"
    ):
        desk.delete(paper.id, ANA)
    assert desk.filings() == (paper,)
    while desk.undo(ANA):
        pass
    assert desk.citations(paper.id) == ()
    desk.delete(paper.id, ANA)
    assert desk.filings() == ()
    with pytest.raises(NotFound):
        desk.evidence([passage])


def test_deleting_takes_it_out_of_suggestions_search_and_the_kept_originals(
    desk: Desk, paper: Filing
) -> None:
    article = desk.take_in_text("The harbour counted 416 people on 2 September 2020.")
    desk.suggest(article.id, with_model=False)
    original = desk.original(paper.id)
    assert original is not None
    desk.delete(paper.id, ANA)
    assert not original.exists()
    assert not any(desk.worksheet(article.id).suggestions.values())
    assert desk.search("people in the harbour", with_model=False) == ()


def test_what_was_decided_on_an_old_version_is_listed(
    desk: Desk, paper: Filing, cited: tuple[ClaimId, EvidenceId], tmp_path: Path
) -> None:
    assert desk.cited_changed() == ()
    (tmp_path / "count.txt").write_text(TEXT.replace("416", "399"))
    desk.ingest([tmp_path / "count.txt"], "boats")
    (change,) = desk.cited_changed()
    assert (change.cited.id, change.newer.id) == (paper.id, change.cited.superseded_by)
    assert "399" in desk.text_of(change.newer.id)
    assert [citation.claim.id for citation in change.citations] == [cited[0]]
    desk.withdraw(*cited, ANA)
    assert desk.cited_changed() == ()


# Versions


@pytest.fixture
def newer(desk: Desk, paper: Filing, cited: tuple[ClaimId, EvidenceId], tmp_path: Path) -> Filing:
    """What the intake takes for a newer version of the document that is cited."""
    (tmp_path / "count.txt").write_text(TEXT.replace("416", "399"))
    desk.ingest([tmp_path / "count.txt"], "boats")
    superseded = desk.filing(paper.id).superseded_by
    assert superseded
    return desk.filing(superseded)


def found(desk: Desk) -> set[DocumentId]:
    hits = desk.search("people in the harbour", with_model=False)
    return {one.document_id for one in desk.evidence([hit.evidence_id for hit in hits]).values()}


def test_a_wrong_newer_version_is_set_apart_and_both_stand_beside_each_other(
    desk: Desk, paper: Filing, newer: Filing
) -> None:
    assert found(desk) == {newer.id}
    assert desk.older(newer.id) == (desk.filing(paper.id),)
    desk.set_apart(paper.id, newer.id, f" {ANA} ")
    assert desk.cited_changed() == ()
    assert (desk.filing(paper.id).superseded_by, desk.filing(newer.id).superseded_by) == (None, None)
    assert desk.older(newer.id) == ()
    assert found(desk) == {paper.id, newer.id}
    (said,) = desk.rulings(paper.id)
    assert desk.rulings(newer.id) == (said,)
    assert (said.old, said.new, said.apart, said.reviewer, said.made_at) == (
        *(paper.id, newer.id, True, ANA, NOON),
    )


def test_who_set_them_apart_by_mistake_takes_it_back(desk: Desk, paper: Filing, newer: Filing) -> None:
    with pytest.raises(Refused, match="Nobody set"):
        desk.rejoin(paper.id, newer.id, ANA)
    desk.set_apart(paper.id, newer.id, ANA)
    with pytest.raises(Refused, match="not held for"):
        desk.set_apart(paper.id, newer.id, ANA)
    desk.rejoin(paper.id, newer.id, "Ben")
    assert desk.filing(paper.id).superseded_by == newer.id
    assert [change.newer.id for change in desk.cited_changed()] == [newer.id]
    assert [(one.apart, one.reviewer) for one in desk.rulings(paper.id)] == [(True, ANA), (False, "Ben")]
    with pytest.raises(Refused, match="Nobody set"):
        desk.rejoin(paper.id, newer.id, ANA)
    desk.set_apart(paper.id, newer.id, ANA)
    assert desk.cited_changed() == ()


def test_setting_apart_needs_a_name_and_the_right_documents(desk: Desk, paper: Filing, newer: Filing) -> None:
    with pytest.raises(Refused, match="name"):
        desk.set_apart(paper.id, newer.id, " ")
    with pytest.raises(Refused, match="not held for"):
        desk.set_apart(newer.id, paper.id, ANA)
    with pytest.raises(Refused, match="name"):
        desk.rejoin(paper.id, newer.id, "")
    assert desk.filing(paper.id).superseded_by == newer.id


def test_what_was_set_apart_is_never_paired_again_and_a_third_version_is(
    desk: Desk, paper: Filing, newer: Filing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.set_apart(paper.id, newer.id, ANA)
    file = tmp_path / "count.txt"
    for reader in ("another", "a third"):
        monkeypatch.setattr(taking, "READER", reader)
        assert desk.ingest([file], "boats").superseded == 0
    file.write_text(TEXT)
    assert desk.ingest([file], "boats").superseded == 0
    assert desk.cited_changed() == ()
    file.write_text(TEXT.replace("416", "400"))
    assert desk.ingest([file], "boats").superseded == 2
    assert desk.filing(newer.id).superseded_by == desk.filing(paper.id).superseded_by not in (None, newer.id)


def test_setting_apart_goes_both_ways_and_leaves_other_versions_alone(
    desk: Desk, paper: Filing, newer: Filing, tmp_path: Path
) -> None:
    (tmp_path / "count.txt").write_text(TEXT)
    assert desk.ingest([tmp_path / "count.txt"], "boats").superseded == 1
    assert (desk.filing(paper.id).superseded_by, desk.filing(newer.id).superseded_by) == (None, paper.id)
    desk.set_apart(newer.id, paper.id, ANA)
    assert (desk.filing(paper.id).superseded_by, desk.filing(newer.id).superseded_by) == (None, None)
    desk.rejoin(newer.id, paper.id, ANA)
    (tmp_path / "count.txt").write_text(TEXT.replace("416", "400"))
    desk.ingest([tmp_path / "count.txt"], "boats")
    third = desk.filing(paper.id).superseded_by
    assert third not in (None, newer.id)
    desk.set_apart(paper.id, third, ANA)
    assert (desk.filing(paper.id).superseded_by, desk.filing(newer.id).superseded_by) == (None, paper.id)


def test_a_deleted_document_takes_what_was_said_of_it_along(desk: Desk, paper: Filing, newer: Filing) -> None:
    desk.set_apart(paper.id, newer.id, ANA)
    desk.delete(newer.id, ANA)
    assert desk.rulings(paper.id) == ()
