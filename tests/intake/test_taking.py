"""An intake can be stopped and killed: done again it goes on, and the store is as if nothing had happened."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.conftest import NOON
from workbench import files
from workbench.errors import StoreFailed
from workbench.intake import IngestReport, Taking, taking
from workbench.store import Store

WIRE = (
    "DOVER (PA) - More than {} people crossed the Channel in small boats on Wednesday, officials said. "
    "The boats were met by the coastguard and brought to the harbour, where all were given food and blankets."
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small newsroom's archive: texts, wire copies, a collection of lines, a table, and broken files."""
    place = tmp_path / "archive"
    (place / "wire").mkdir(parents=True)
    for number in range(12):
        (place / f"report-{number:02}.md").write_text(
            f"# Report {number}\n\nFigures for {2009 + number} show {number * 431 + 7} arrivals.\n\n"
            + f"The harbour of town {number} counted {number * 17} boats in May. " * 3
        )
    for name in ("Herald", "Mirror", "Sentinel"):
        (place / "wire" / f"{name}.txt").write_text(WIRE.format(400) + f"\n\nThe {name} has more.")
    (place / "wire" / "other.txt").write_text(WIRE.format(300))
    lines = [
        {"text": f"In place {n} there were {n * 3} boats.", "url": "https://e.org/b"} for n in range(230)
    ]
    (place / "facts.jsonl").write_text("\n".join(map(json.dumps, [*lines, lines[0], {"title": "no text"}])))
    (place / "daily.csv").write_text("date,people\n2020-09-02,399\n2020-09-03,0\n")
    (place / "daily.source.json").write_text('{"publisher": "Home Office"}')
    (place / "broken.pdf").write_bytes(b"%PDF-1.7 and then nothing")
    (place / "photo.png").write_bytes(b"\x89PNG")
    return place


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "store.duckdb") as one:
        yield one


def take(store: Store, folder: Path, stop: taking.Stop = lambda: False) -> IngestReport:
    intake = Taking(store, NOON, stop)
    for found in files.find_files(folder):
        assert isinstance(found, files.FoundFile)
        intake.file(found, "archive")
    return intake.finish()


def _unread(*_: object) -> Iterator[files.DocumentDraft]:
    pytest.fail("a known file was read again")
    yield


def content(store: Store) -> dict[str, object]:
    """All that a store holds of evidence, but for the times of intake."""
    postings = store.postings()
    evidence = store.evidence(postings.ids)
    held = postings.offsets, postings.rows, postings.counts, postings.lengths
    folder = store.originals.place("00").parent.parent
    return {
        "evidence": [replace(one, source=replace(one.source, retrieved=None)) for one in evidence],
        "filings": [(one.id, one.sha256, one.passages, one.superseded_by) for one in store.filings()],
        "keywords": (list(postings.terms), [numbers.tolist() for numbers in held]),
        "numbers": postings.numbers.tolist(),
        "copies": {one: store.copies_of(one) for one in store.copy_counts()},
        "superseded": store.superseded(),
        "files": sorted(store.files_read(), key=lambda one: one.path),
        "tables": [replace(one, source=None) for one in store.tables()],  # type: ignore[arg-type]
        "originals": {path.name: path.read_bytes() for path in folder.glob("??/[!.]*")},
    }


def test_what_was_taken_known_and_left_out_is_told_by_file(store: Store, folder: Path) -> None:
    report = take(store, folder)
    told = {one.origin: (one.documents, one.known, len(one.left_out)) for one in report.files}
    assert told["facts.jsonl"] == (230, 1, 1)
    assert told["broken.pdf"] == told["photo.png"] == (0, 0, 1)
    assert told["wire/Herald.txt"] == (1, 0, 0)
    assert (report.documents, report.known, len(report.problems)) == (247, 1, 3)
    assert report.passages == store.count_evidence() == sum(one.passages for one in report.files)
    assert {problem.origin for problem in report.problems} == {
        "broken.pdf",
        "photo.png",
        "facts.jsonl, line 232",
    }


def test_a_ring_of_links_is_left_out_and_the_rest_comes_in(store: Store, tmp_path: Path) -> None:
    (tmp_path / "links").mkdir()
    (tmp_path / "links" / "sound.txt").write_text("The port counted 12 boats.")
    (tmp_path / "links" / "ring.txt").symlink_to("ring.txt")
    report = take(store, tmp_path / "links")
    assert (report.documents, [problem.origin for problem in report.problems]) == (1, ["ring.txt"])


def test_taking_in_again_reads_no_file_and_changes_nothing(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = take(store, folder)
    before, version = content(store), store.evidence_version()
    monkeypatch.setattr(files, "read_file", _unread)
    (folder / "photo.png").unlink()
    again = take(store, folder)
    assert (again.documents, again.passages, again.superseded) == (0, 0, 0)
    assert again.known == first.documents + first.known
    assert [problem.origin for problem in again.problems] == ["broken.pdf", "facts.jsonl, line 232"]
    assert (content(store), store.evidence_version()) == (before, version)


def test_a_file_is_known_by_its_content_wherever_it_lies(
    store: Store, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    take(store, folder)
    moved = folder.rename(tmp_path / "moved")
    (moved / "photo.png").unlink()
    os.utime(moved / "daily.csv", (1, 1))
    monkeypatch.setattr(files, "read_file", _unread)
    report = take(store, moved)
    assert (report.documents, report.superseded) == (0, 0)
    assert store.superseded() == {}


def test_another_reader_reads_again_and_keeps_ids_and_corrections(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    take(store, folder)
    before, version = content(store), store.evidence_version()
    monkeypatch.setattr(taking, "READER", "another")
    report = take(store, folder)
    assert (report.documents, report.superseded) == (0, 0)
    assert store.evidence_version() != version
    after = content(store)
    changed = {name for name in before if before[name] != after[name]}
    assert changed == {"files"}
    version = store.evidence_version()
    take(store, folder)
    assert store.evidence_version() == version


def test_copies_are_one_group_and_another_figure_is_none(store: Store, folder: Path) -> None:
    take(store, folder)
    copies = [one for one in store.filings() if (one.source.origin or "").startswith("wire/")]
    same = [one.id for one in copies if one.source.origin != "wire/other.txt"]
    assert store.copy_counts() == dict.fromkeys(same, 3)
    assert store.copies_of(same[0]) == tuple(sorted(same))
    assert {one.source.wire for one in copies} == {"PA"}
    passages = [store.passages_of(one) for one in same]
    folds = store.folds([passage for found in passages for passage in found])
    assert len(folds) == 3
    assert len({fold.id for fold in folds.values()}) == 1
    assert {fold.copies for fold in folds.values()} == {3}
    assert set(folds) == {found[0] for found in passages}
    assert store.folds(list(store.passages_of(copies[-1].id))) == {}


def test_a_new_version_supersedes_the_old_one_and_both_stay(store: Store, folder: Path) -> None:
    take(store, folder)
    report = folder / "report-03.md"
    first = report.read_text()
    old = next(one for one in store.filings() if one.source.origin == "report-03.md")
    report.write_text("# Report 3\n\nThe figures were withdrawn.")
    assert take(store, folder).superseded == 1
    newer = next(one for one in store.filings() if one.source.origin == "report-03.md" and one.id != old.id)
    assert store.superseded() == {old.id: newer.id}
    assert store.filings([old.id])[0].superseded_by == newer.id
    allowed = store.filter_evidence()
    assert allowed is not None
    postings = store.postings()
    shut = {one for one, number in zip(postings.ids, postings.numbers, strict=True) if not allowed[number]}
    assert shut == set(store.passages_of(old.id))
    assert store.filter_evidence(superseded=True) is None
    report.write_text(first)
    take(store, folder)
    assert store.superseded() == {newer.id: old.id}
    store.delete_document(old.id, "Ana", NOON)
    assert store.superseded() == {}


def test_lines_of_one_address_are_no_versions_of_each_other_but_a_changed_line_is(
    store: Store, folder: Path
) -> None:
    take(store, folder)
    assert store.superseded() == {}
    facts = folder / "facts.jsonl"
    facts.write_text(facts.read_text().replace("In place 7 there were 21", "In place 7 there were 22"))
    assert take(store, folder).superseded == 1
    ((old, new),) = store.superseded().items()
    assert "were 21" in store.document(old).text
    assert "were 22" in store.document(new).text


def test_after_deleting_a_document_its_file_is_read_again(store: Store, folder: Path) -> None:
    take(store, folder)
    gone = next(one for one in store.filings() if one.source.origin == "report-03.md")
    store.delete_document(gone.id, "Ana", NOON)
    assert take(store, folder).documents == 1
    assert gone.id in store.document_ids()


def test_the_original_is_kept_byte_for_byte_and_once(store: Store, folder: Path) -> None:
    take(store, folder)
    for one in store.filings():
        kept = store.originals.place(one.source.original or "").read_bytes()
        assert kept == (folder / (one.source.origin or "").partition(", line")[0]).read_bytes()


def test_no_row_is_written_where_the_original_cannot_be_kept(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.originals.place("00").parent.parent.write_text("a file where the folder should be")
    with pytest.raises(StoreFailed, match="original"):
        take(store, folder)
    assert store.count_evidence() == 0


@pytest.mark.parametrize("after", [1, 14, 100, 220, 240])
def test_a_stop_keeps_what_came_in_and_the_rest_follows(
    store: Store, folder: Path, tmp_path: Path, after: int
) -> None:
    calls = iter(range(100_000))
    report = take(store, folder, lambda: next(calls) >= after)
    assert report.documents == len(store.document_ids()) <= after
    take(store, folder)
    with Store.open(tmp_path / "unbroken.duckdb") as unbroken:
        take(unbroken, folder)
        assert content(store) == content(unbroken)


def test_killed_twenty_times_at_any_moment_it_is_as_if_unbroken(folder: Path, tmp_path: Path) -> None:
    with Store.open(tmp_path / "unbroken.duckdb") as unbroken:
        take(unbroken, folder)
        expected = content(unbroken)
    draw, kills, rounds = random.Random(20), 0, 0
    while kills < 20:
        store = tmp_path / f"killed-{rounds}.duckdb"
        killed = 0
        while kills < 20 and _killed(store, folder, draw.uniform(0, 0.25)):
            kills, killed = kills + 1, killed + 1
        with Store.open(store) as one:
            take(one, folder)
            assert content(one) == expected, f"after {killed} kills"
        rounds += 1


def _killed(store: Path, folder: Path, delay: float) -> bool:
    """Take in by the command, and kill it some time after it began; False where it was through by then."""
    command = [sys.executable, "-m", "workbench", "--store", str(store), "ingest", str(folder)]
    environment = {**os.environ, "WORKBENCH_MODEL": str(folder / "no-model")}
    wal = store.with_suffix(".duckdb.wal")
    began = [path.stat().st_size for path in (store, wal) if path.exists()]
    with subprocess.Popen(
        command, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL, env=environment
    ) as run:
        # The first sign of life is a change of the store's files; the imports before it are not worth a kill.
        while run.poll() is None and began == [p.stat().st_size for p in (store, wal) if p.exists()]:
            time.sleep(0.005)
        time.sleep(delay)
        run.send_signal(signal.SIGKILL)
        return run.wait() == -signal.SIGKILL
