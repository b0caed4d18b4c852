"""Evidence is looked at before it comes in and after, and nothing is stored by it."""

from pathlib import Path

import pytest

from workbench.desk import Desk
from workbench.desk.previews import DOCUMENTS, PASSAGES, ROWS
from workbench.errors import BadInput
from workbench.model import DocumentId


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "ports"
    folder.mkdir()
    return folder


def test_the_first_documents_are_shown_with_their_first_passages(desk: Desk, folder: Path) -> None:
    for number in range(DOCUMENTS + 5):
        paragraphs = (f"Ferry {number} carried {people} people on a Monday." for people in range(40))
        (folder / f"{number:02}.txt").write_text("\n\n".join(paragraphs))
    preview = desk.preview([folder])
    assert len(preview.glimpses) == DOCUMENTS
    assert all(0 < len(glimpse.passages) <= PASSAGES for glimpse in preview.glimpses)
    assert preview.files == DOCUMENTS + 5
    assert preview.more
    assert desk.filings() == ()


def test_a_table_is_shown_by_its_first_rows(desk: Desk, folder: Path) -> None:
    rows = "".join(f"2020-09-{day:02},{day * 10}\n" for day in range(1, 20))
    (folder / "daily.csv").write_text(f"date,people\n{rows}")
    (glimpse,) = desk.preview([folder]).glimpses
    assert glimpse.headings == ("date", "people")
    assert len(glimpse.rows) == ROWS
    assert glimpse.rows[0][1] == 10


def test_what_cannot_be_read_is_told_beside_the_rest(desk: Desk, folder: Path) -> None:
    (folder / "a.txt").write_text("Dover handled 1,190 lorries.")
    (folder / "b.xyz").write_bytes(b"\0\1")
    preview = desk.preview([folder, folder / "nowhere.txt"])
    assert len(preview.glimpses) == 1
    assert [Path(one.origin).name for one in preview.left_out] == ["b.xyz", "nowhere.txt"]
    assert not preview.more


def test_what_is_there_already_is_marked(desk: Desk, folder: Path) -> None:
    (folder / "a.txt").write_text("Dover handled 1,190 lorries.")
    desk.ingest([folder])
    (folder / "b.txt").write_text("Calais handled 2,010 lorries.")
    assert [glimpse.known for glimpse in desk.preview([folder]).glimpses] == [True, False]


def test_a_document_begins_with_its_first_passages(desk: Desk, folder: Path) -> None:
    (folder / "daily.csv").write_text("date,people\n2020-09-01,12\n2020-09-02,399\n2020-09-03,5\n")
    desk.ingest([folder])
    (filing,) = desk.filings()
    first, second = desk.beginning(filing.id, 2)
    assert "12" in first.statement.text
    assert "399" in second.statement.text
    assert desk.beginning(DocumentId("nothing"), 2) == ()


def test_tables_are_asked_and_nothing_is_kept(desk: Desk, folder: Path) -> None:
    (folder / "daily.csv").write_text("date,people\n2020-09-01,12\n2020-09-02,399\n")
    (folder / "other.csv").write_text("date,boats\n2020-09-01,1\n2020-09-02,28\n")
    desk.ingest([folder])
    one, other = sorted(desk.tables(), key=lambda table: table.columns[2].name, reverse=True)
    held = desk.count_evidence()
    joined = f"SELECT people / boats AS each FROM {one.id} JOIN {other.id} USING (date) ORDER BY date"
    assert [row[0] for row in desk.look(joined).rows] == [12, 14.25]
    assert desk.count_evidence() == held
    for nameless in ("SELECT * FROM elsewhere", "SELECT 1"):
        with pytest.raises(BadInput, match="names no table"):
            desk.look(nameless)
