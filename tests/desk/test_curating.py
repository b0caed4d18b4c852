"""Sources are set right by name, and nothing that a decision rests on can be deleted."""

from datetime import date, datetime
from pathlib import Path

import pytest

from tests.conftest import NOON
from workbench.desk import Desk
from workbench.errors import BadInput, NotFound, Refused
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
