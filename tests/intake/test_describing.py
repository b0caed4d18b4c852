"""What a file says of its source is taken over when it changes, but never over what a reviewer set right."""

import json
import shutil
from datetime import date
from pathlib import Path

import pytest

from tests.conftest import NOON
from tests.files.books import archive
from workbench import files
from workbench.desk import Desk
from workbench.intake import taking
from workbench.model import Filing, Period

COUNT = "The harbour counted 416 people yesterday, the first figures say."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A text and a table, each described, and a collection of lines that share a description."""
    place = tmp_path / "harbour"
    place.mkdir()
    (place / "count.txt").write_text(COUNT)
    (place / "daily.csv").write_text("date,people\n2020-09-02,399\n")
    (place / "facts.jsonl").write_text(
        '{"text": "One boat came."}\n{"text": "Two boats came.", "url": "https://e.org/two"}\n'
        '{"text": "Two boats came."}\n{"text": "One boat came."}\n'
    )
    for name in ("count", "daily", "facts"):
        describe(place, name, publisher="Harbour Board", licence="OGL", published="2020-09-03")
    return place


def describe(place: Path, name: str, **said: object) -> None:
    (place / f"{name}.source.json").write_text(json.dumps(said))


def named(desk: Desk, origin: str) -> Filing:
    (one,) = [one for one in desk.filings() if one.source.origin == origin]
    return one


def test_a_changed_description_reaches_source_and_passages_and_is_told(desk: Desk, folder: Path) -> None:
    desk.ingest([folder])
    before = desk.filings()
    describe(folder, "count", publisher="Port of Dover", published="2020-10-11", as_of_from="2020-10-10")
    report = desk.ingest([folder])
    assert (report.documents, report.superseded, report.updated) == (0, 0, 1)
    assert [(one.origin, one.known, one.updated) for one in report.files if one.updated] == [
        ("count.txt", 1, 1)
    ]
    assert report.known == len(before) + 1, "the line that stands there twice is known too"
    one = named(desk, "count.txt")
    assert one.id in {old.id for old in before}
    assert (one.source.publisher, one.source.licence) == ("Port of Dover", None)
    assert (one.source.published, one.source.as_of) == (date(2020, 10, 11), Period(date(2020, 10, 10), None))
    assert one.source.retrieved == NOON
    (passage,) = desk.beginning(one.id, 9)
    (day,) = [found.period for found in passage.statement.dates if found.expression == "yesterday"]
    assert day == Period(date(2020, 10, 10), date(2020, 10, 10))
    assert {(c.field, c.old, c.new, c.reviewer) for c in desk.corrections(one.id)} == {
        ("publisher", "Harbour Board", "Port of Dover", ""),
        ("licence", "OGL", "", ""),
        ("published", "2020-09-03", "2020-10-11", ""),
        ("as_of", "", "2020-10-10/..", ""),
    }
    again = desk.ingest([folder])
    assert (again.documents, again.updated, again.known) == (0, 0, report.known)


def test_what_a_reviewer_set_right_stays(desk: Desk, folder: Path) -> None:
    desk.ingest([folder])
    one = named(desk, "count.txt")
    period = Period(date(2020, 9, 2), date(2020, 9, 2))
    desk.correct(one.id, {"publisher": "Dover Harbour", "as_of": period, "licence": None}, "Ana")
    describe(folder, "count", publisher="Port", licence="MIT", as_of_from="2020-01-01", title="The count")
    assert desk.ingest([folder]).updated == 1
    source = named(desk, "count.txt").source
    assert (source.publisher, source.as_of, source.licence) == ("Dover Harbour", period, None)
    assert (source.title, source.published) == ("The count", None)
    assert {c.field for c in desk.corrections(one.id) if not c.reviewer} == {"title", "published"}


def test_a_new_address_makes_no_other_document(desk: Desk, folder: Path) -> None:
    desk.ingest([folder])
    before = desk.filings()
    for name in ("count", "facts"):
        describe(
            folder,
            name,
            publisher="Harbour Board",
            licence="OGL",
            published="2020-09-03",
            url="https://e.org/1",
        )
    report = desk.ingest([folder])
    assert (report.documents, report.superseded, report.updated) == (0, 0, 3)
    assert {one.id for one in desk.filings()} == {one.id for one in before}
    addresses = [one.source.url for one in desk.filings() if one.source.title == "Two boats came."]
    assert sorted(map(str, addresses)) == ["https://e.org/1", "https://e.org/two"]
    describe(
        folder,
        "facts",
        publisher="Harbour Board",
        licence="OGL",
        published="2020-09-03",
        url="https://e.org/2",
    )
    assert desk.ingest([folder]).updated == 2
    assert len(desk.filings()) == len(before)


def test_a_new_address_stays_with_its_document_when_another_reader_comes(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.ingest([folder])
    describe(folder, "count", publisher="Harbour Board", url="https://e.org/1")
    desk.ingest([folder])
    before = desk.filings()
    monkeypatch.setattr(taking, "READER", "another")
    report = desk.ingest([folder])
    assert (report.documents, report.updated) == (0, 0)
    assert desk.filings() == before


def test_a_description_that_is_taken_away_takes_nothing_along_and_one_that_is_back_says_nothing_new(
    desk: Desk, folder: Path
) -> None:
    desk.ingest([folder])
    before = desk.filings()
    (folder / "count.source.json").rename(folder / "count.kept")
    (folder / "count.kept").unlink()
    assert desk.ingest([folder]).updated == 0
    describe(folder, "count", publisher="Harbour Board", licence="OGL", published="2020-09-03")
    assert desk.ingest([folder]).updated == 0
    assert desk.filings() == before


def test_a_description_that_goes_back_to_what_another_copy_still_says_is_heard(
    desk: Desk, folder: Path
) -> None:
    (folder / "copy").mkdir()
    for name in ("count.txt", "count.source.json"):
        shutil.copy(folder / name, folder / "copy" / name)
    said = (folder / "count.source.json").read_text()
    desk.ingest([folder])
    describe(folder, "count", publisher="Port")
    assert desk.ingest([folder]).updated == 1
    (folder / "count.source.json").write_text(said)
    assert desk.ingest([folder]).updated == 1
    assert [one.source.publisher for one in desk.filings() if one.source.title == "count"] == [
        "Harbour Board"
    ]


def test_a_second_copy_that_is_described_otherwise_changes_nothing(
    desk: Desk, folder: Path, tmp_path: Path
) -> None:
    desk.ingest([folder])
    before = desk.filings()
    other = tmp_path / "other" / "harbour"
    shutil.copytree(folder, other)
    describe(other, "count", publisher="The Echo", title="Seen elsewhere")
    report = desk.ingest([other])
    assert (report.documents, report.updated) == (0, 0)
    assert desk.filings() == before


def test_an_upload_is_known_by_its_name_once_its_first_place_is_gone(
    desk: Desk, folder: Path, tmp_path: Path
) -> None:
    desk.ingest([folder], "uploads")
    moved = folder.rename(tmp_path / "moved")
    describe(moved, "count", publisher="Port of Dover")
    report = desk.ingest([moved], "uploads")
    assert (report.documents, report.updated) == (0, 1)
    assert named(desk, "count.txt").source.publisher == "Port of Dover"


def test_a_description_in_an_archive_and_the_keys_of_a_line_are_taken_over_too(
    desk: Desk, tmp_path: Path
) -> None:
    place = tmp_path / "kept"
    place.mkdir()

    def write(publisher: str) -> None:
        said = json.dumps({"publisher": publisher})
        (place / "a.zip").write_bytes(archive({"count.txt": COUNT, "count.source.json": said}))
        lines = [{"text": f"Boat {n} came.", "publisher": publisher if n == 3 else "Echo"} for n in range(9)]
        (place / "lines.jsonl").write_text("\n".join(map(json.dumps, lines)))

    write("Harbour Board")
    desk.ingest([place])
    write("Port of Dover")
    report = desk.ingest([place])
    assert (report.documents, report.updated) == (0, 2)
    told = {one.source.origin: one.source.publisher for one in desk.filings()}
    assert told["a.zip/count.txt"] == told["lines.jsonl, line 4"] == "Port of Dover"
    assert told["lines.jsonl, line 5"] == "Echo"


def test_many_lines_described_anew_are_written_in_batches(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(taking, "BATCH", 4)
    lines = "\n".join(json.dumps({"text": f"Boat {n} came."}) for n in range(30))
    (folder / "facts.jsonl").write_text(lines)
    desk.ingest([folder])
    describe(folder, "facts", publisher="Port of Dover")
    assert desk.ingest([folder]).updated == 30
    told = [one.source.publisher for one in desk.filings() if (one.source.origin or "").startswith("facts")]
    assert told == ["Port of Dover"] * 30


def test_a_new_title_is_found_by_its_words(desk: Desk, folder: Path) -> None:
    desk.ingest([folder])
    describe(folder, "count", title="Arrivals by kayak")
    desk.ingest([folder])
    (hit,) = desk.search("kayak", with_model=False)
    assert desk.evidence([hit.evidence_id])[hit.evidence_id].source.title == "Arrivals by kayak"


def test_nothing_is_looked_up_where_nothing_changed(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.ingest([folder])

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("asked for what is known")

    for name in ("standing", "document", "reread", "add_files", "versions"):
        monkeypatch.setattr(desk._store, name, refuse)
    monkeypatch.setattr(files, "read_file", refuse)
    assert desk.ingest([folder]).updated == 0
