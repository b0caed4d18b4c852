"""What a line or a sidecar says of a source is taken as it stands, or refused by name."""

import json
from datetime import date
from pathlib import Path

import pytest

from workbench.errors import UnreadableFile
from workbench.files.provenance import Fields, read_object, read_sidecar, read_source
from workbench.model import Period, Source

FULL: Fields = {
    "title": "Daily counts",
    "publisher": "An office",
    "author": "A unit",
    "url": "https://a.example",
    "archived_url": "https://kept.example",
    "published": "2020-09-03",
    "as_of_from": "2020-01-01",
    "as_of_to": "2020-12-31",
    "licence": "Open",
    "is_primary": True,
    "interest_note": "Runs the boats.",
    "unknown": [1],
}


def source(fields: Fields) -> Source:
    return read_source(fields, "a.jsonl, line 3", title="A name", collection="c", origin="a.jsonl")


def test_every_key_has_its_place() -> None:
    assert source(FULL) == Source(
        title="Daily counts",
        collection="c",
        publisher="An office",
        author="A unit",
        url="https://a.example",
        archived_url="https://kept.example",
        published=date(2020, 9, 3),
        as_of=Period(date(2020, 1, 1), date(2020, 12, 31)),
        licence="Open",
        is_primary=True,
        interest_note="Runs the boats.",
        origin="a.jsonl",
    )


@pytest.mark.parametrize("fields", [{}, dict.fromkeys(FULL), {"title": " ", "published": ""}])
def test_what_is_not_said_is_not_guessed(fields: Fields) -> None:
    assert source(fields) == Source(title="A name", collection="c", origin="a.jsonl")


def test_a_period_may_have_an_open_end() -> None:
    assert source({"as_of_from": "2020-01-01"}).as_of == Period(date(2020, 1, 1), None)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("published", "3 September 2020"),
        ("published", "2020-09"),
        ("published", "2020-06-31"),
        ("published", 2020),
        ("as_of_to", "soon"),
        ("is_primary", "yes"),
        ("is_primary", 1),
        ("title", ["a"]),
        ("title", "half a character \ud800"),
        ("publisher", "zero \x00"),
    ],
)
def test_a_value_that_does_not_fit_is_named_with_its_place(key: str, value: object) -> None:
    with pytest.raises(UnreadableFile, match=f"^a.jsonl, line 3: {key} "):
        source({key: value})


def test_a_period_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(UnreadableFile, match="before"):
        source({"as_of_from": "2020-02-01", "as_of_to": "2020-01-01"})


@pytest.mark.parametrize("text", ["", "nonsense", "[1]", '"text"', "[" * 100_000])
def test_what_is_no_object_is_refused(text: str) -> None:
    with pytest.raises(UnreadableFile, match=r"^line 2 is not"):
        read_object(text, "line 2")


def test_a_sidecar_lies_beside_its_file(tmp_path: Path) -> None:
    (tmp_path / "daily.source.json").write_text(json.dumps({"title": "T"}))
    assert read_sidecar(tmp_path / "daily.csv") == {"title": "T"}
    assert read_sidecar(tmp_path / "other.csv") == {}
