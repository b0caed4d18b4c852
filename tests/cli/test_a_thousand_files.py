"""One command takes in a thousand files of every kind, sixty of them broken or hostile."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.files.crowd import BROKEN, LINKS, STRANGE, UNDESCRIBED, fill, spoil
from workbench.files import DOCUMENT_KINDS
from workbench.store import Store

FILES = 1000
BAD = len(BROKEN) + len(LINKS) + 1

# The command as it is, but for its language model: that one's minute of work is tested elsewhere.
COMMAND = (
    "from workbench import embed\n"
    "embed.load = lambda _: embed.HashingEncoder()\n"
    "from workbench.cli import main\n"
    "main()"
)


def ingest(store: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", COMMAND, "--store", store, "ingest", folder],
        capture_output=True,
        text=True,
        check=False,
    )


def content(path: Path) -> Mapping[str, tuple[int, object]]:
    """The number of rows of every table in a store, kept tables of evidence too, and a hash of them."""
    with Store.open(path) as store, store._records.reading() as cursor:
        names = cursor.rows("SELECT schema_name || '.\"' || table_name || '\"' AS name FROM duckdb_tables()")
        rows = "SELECT count(*) AS rows, sum(hash(t)::HUGEINT) AS hash FROM {} t"
        found = {str(name["name"]): cursor.rows(rows.format(name["name"]))[0] for name in names}
    return {name: (int(str(one["rows"])), one["hash"]) for name, one in found.items()}


def test_what_is_sound_comes_in_what_is_not_is_named_and_again_nothing_changes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, elsewhere, store = tmp_path / "archive", tmp_path / "elsewhere", tmp_path / "store.duckdb"
    elsewhere.mkdir()
    spoil(folder / "odd", elsewhere)
    sound = FILES - BAD - len(STRANGE)
    fill(folder, sound)
    assert sum(len(names) for _, _, names in os.walk(folder)) == FILES
    assert {path.suffix for path in folder.glob("*/report-*")} == set(DOCUMENT_KINDS)

    began = time.monotonic()
    first = ingest(store, folder)
    between = time.monotonic()
    assert first.returncode == 0, first.stderr
    documents, passages, known, left_out = map(int, re.findall(r"\d+", first.stdout))
    # A text in two encodings is in, with a word about it.
    assert (documents, known, left_out) == (sound + len(STRANGE), 0, BAD + 1)
    told = [line.removeprefix("Left out: ") for line in first.stderr.splitlines()]
    assert len(told) == left_out
    expected = {name: said for name, (_, said) in BROKEN.items()} | dict(LINKS)
    expected |= {UNDESCRIBED.replace("txt", "source.json"): "not valid JSON", "mixed.txt": "in two encodings"}
    for name, said in expected.items():
        (sentence,) = [line for line in told if f"odd/{name}" in line]
        assert re.search(said, sentence), sentence
        assert sentence.endswith(".")

    held = content(store)
    assert (held['main."document"'][0], held['main."passage"'][0]) == (documents, passages)
    assert len([name for name in held if name.startswith("kept.")]) > 300
    with Store.open(store) as opened:
        texts = [opened.document(one).text for one in opened.document_ids()]
        assert opened.without_vectors("hashing", 64) == []
    assert not any(word in text for text in texts for word in ("4,711", "root:", "hahaha"))

    before = time.monotonic()
    again = ingest(store, folder)
    seconds, first_seconds = time.monotonic() - before, between - began
    assert again.returncode == 0
    assert tuple(map(int, re.findall(r"\d+", again.stdout))) == (0, 0, documents, left_out)
    assert sorted(again.stderr.splitlines()) == sorted(first.stderr.splitlines())
    assert content(store) == held
    with capsys.disabled():
        print(f"\n{FILES} files: {first_seconds:.1f} s, again {seconds:.1f} s, starts included")  # noqa: T201
