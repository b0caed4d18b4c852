"""The files of an export, on disk and on paper."""

import csv
import io
import re
from dataclasses import replace
from pathlib import Path

import pytest

from tests.files.cases import EXPORT
from workbench.errors import BadInput
from workbench.files import render, write_files
from workbench.files.exports.writing import entries

DOCUMENT = Path(__file__).parent.parent.parent.parent / "docs" / "csv-format.md"


@pytest.mark.parametrize(
    ("formats", "names"),
    [
        (["csv"], ["verdicts.csv", "evidence_decisions.csv", "data_dictionary.csv"]),
        (["jsonl"], ["verdicts.jsonl", "evidence_decisions.jsonl", "data_dictionary.csv"]),
    ],
)
def test_each_format_has_its_files_and_the_dictionary(formats: list[str], names: list[str]) -> None:
    assert list(render(EXPORT, formats)) == names


def test_two_exports_of_one_state_differ_in_their_id_and_time_only() -> None:
    assert render(EXPORT, ["csv", "jsonl"]) == render(EXPORT, ["csv", "jsonl"])
    one, two = render(EXPORT, ["csv"]), render(replace(EXPORT, id="x2"), ["csv"])
    assert one["evidence_decisions.csv"] == two["evidence_decisions.csv"]
    assert one["verdicts.csv"].replace(b",x1,", b",x2,") == two["verdicts.csv"]


def test_excel_gets_its_mark_in_every_csv() -> None:
    found = render(EXPORT, ["csv", "jsonl"], excel=True)
    assert {name for name, data in found.items() if data.startswith(b"\xef\xbb\xbf")} == {
        "verdicts.csv",
        "evidence_decisions.csv",
        "data_dictionary.csv",
    }


@pytest.mark.parametrize(("formats", "said"), [(["csv", "pdf"], "'pdf'"), ([], "No format"), ([""], "''")])
def test_an_unknown_format_is_refused_with_the_known_ones(formats: list[str], said: str) -> None:
    with pytest.raises(BadInput, match=f"{said}.*csv, jsonl"):
        render(EXPORT, formats)


def test_the_dictionary_describes_every_column() -> None:
    data = render(EXPORT, ["csv"])
    described = list(csv.DictReader(io.StringIO(data["data_dictionary.csv"].decode())))
    for file in ("verdicts", "evidence_decisions"):
        header = data[f"{file}.csv"].decode().split("\n", 1)[0].split(",")
        assert [row["column"] for row in described if row["file"] == file] == header
    assert all(row["meaning"].endswith(".") for row in described)


def test_the_document_describes_every_column_in_the_same_words() -> None:
    rows = re.findall(
        r"^\| `(\w+)` \| ([\w ]+) \| (.+) \|$", DOCUMENT.read_text(encoding="utf-8"), re.MULTILINE
    )
    assert rows == [(entry.name, entry.kind.value, entry.meaning) for entry in entries()]


def test_files_replace_their_namesakes_and_leave_nothing_else(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "out"
    write_files(folder, {"verdicts.csv": b"old, and longer"})
    assert write_files(folder, {"verdicts.csv": b"new", "b.csv": b""}) == [
        folder / "verdicts.csv",
        folder / "b.csv",
    ]
    assert (folder / "verdicts.csv").read_bytes() == b"new"
    assert sorted(path.name for path in folder.iterdir()) == ["b.csv", "verdicts.csv"]


@pytest.mark.parametrize("inside", [".", "deeper"])
def test_a_file_in_the_place_of_the_folder_is_named(tmp_path: Path, inside: str) -> None:
    taken = tmp_path / "taken"
    taken.write_text("mine")
    with pytest.raises(BadInput, match=r"taken.* is a file"):
        write_files(taken / inside, {"a.csv": b""})
    assert taken.read_text() == "mine"
