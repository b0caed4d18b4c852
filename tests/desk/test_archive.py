"""Evidence comes in through the desk: told file by file, found by filters, the newer version first."""

from pathlib import Path

import pytest

from tests.conftest import NOON
from workbench.desk import Desk
from workbench.errors import NotFound
from workbench.finder import Filter
from workbench.model import DocumentId, Filing

OLD = "The Home Office counted 416 people in small boats on 2 September 2020. The count is provisional."
NEW = "The Home Office counted 399 people in small boats on 2 September 2020. The count is provisional."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "boats"
    place.mkdir()
    (place / "count.txt").write_text(OLD)
    (place / "count.source.json").write_text('{"publisher": "Home Office", "published": "2020-09-03"}')
    (place / "view.md").write_text("# A view\n\nSmall boats crossed the Channel on 2 September 2020.")
    return place


def named(desk: Desk, origin: str) -> list[Filing]:
    return [one for one in desk.filings() if one.source.origin == origin]


def found(desk: Desk, **limits: object) -> set[str | None]:
    hits = desk.search("people in small boats", 20, Filter(**limits), with_model=False)  # type: ignore[arg-type]
    return {one.source.origin for one in desk.evidence([hit.evidence_id for hit in hits]).values()}


def test_progress_counts_files_and_a_stop_is_told(desk: Desk, folder: Path) -> None:
    seen: list[tuple[int, int]] = []
    report = desk.ingest([folder], progress=lambda done, total: seen.append((done, total)))
    assert seen == [(0, 2), (1, 2), (2, 2)]
    assert [(one.origin, one.documents, one.passages) for one in report.files] == [
        ("count.txt", 1, 1),
        ("view.md", 1, 1),
    ]
    assert not report.stopped
    stopped = desk.ingest([folder], stop=lambda: True)
    assert (stopped.stopped, stopped.files) == (True, [])


def test_the_original_is_there_for_the_reviewer(desk: Desk, folder: Path) -> None:
    desk.ingest([folder])
    (count,) = named(desk, "count.txt")
    original = desk.original(count.id)
    assert original is not None
    assert original.read_text() == desk.text_of(count.id) == OLD
    assert original.is_relative_to(desk.settings.store.parent / "store.originals")
    with pytest.raises(NotFound):
        desk.original(DocumentId("nothing"))
    with pytest.raises(NotFound, match="nothing"):
        desk.filing(DocumentId("nothing"))


def test_a_search_keeps_to_its_limits(desk: Desk, folder: Path) -> None:
    desk.ingest([folder])
    (view,) = named(desk, "view.md")
    desk.tag([view.id], " views ")
    assert found(desk) == {"count.txt", "view.md"}
    assert found(desk, publisher="Home Office") == found(desk, kind="txt") == {"count.txt"}
    assert found(desk, tag="views") == found(desk, kind="md") == {"view.md"}
    assert found(desk, tag="views", kind="txt") == found(desk, collection="elsewhere") == set()
    assert desk.choices("publisher") == ("Home Office",)
    assert desk.choices("kind") == ("md", "txt")
    assert desk.choices("tag") == ("views",)
    assert desk.choices("collection") == ("boats",)


def test_suggestions_prefer_the_newer_version_and_the_old_one_can_be_asked_for(
    desk: Desk, folder: Path
) -> None:
    desk.ingest([folder])
    (folder / "count.txt").write_text(NEW)
    assert desk.ingest([folder]).superseded == 1
    old, new = sorted(named(desk, "count.txt"), key=lambda one: one.superseded_by is None)
    assert old.superseded_by == new.id
    assert desk.text_of(old.id) == OLD

    def texts(*, superseded: bool) -> set[str]:
        limits = Filter(kind="txt", superseded=superseded)
        hits = desk.search("people in small boats", 20, limits, with_model=False)
        return {one.statement.text for one in desk.evidence([hit.evidence_id for hit in hits]).values()}

    assert texts(superseded=False) == {NEW}
    assert texts(superseded=True) == {OLD, NEW}
    article = desk.take_in_text("The Home Office counted 416 people in small boats on 2 September 2020.")
    ranked = [s for found in desk.suggest(article.id, with_model=False).values() for s in found]
    assert ranked
    suggested = desk.evidence([s.evidence_id for s in ranked]).values()
    assert old.id not in {one.document_id for one in suggested}


def test_copies_are_listed_and_folded(desk: Desk, folder: Path) -> None:
    story = (
        "By PA\n\nOn Wednesday 416 people crossed the Channel in small boats, the Home Office said. "
        "The boats were met by the coastguard and brought to Dover, where all were given food and a "
        "place to sleep before officials took their names and asked them where they had set out."
    )
    for name in ("Herald", "Mirror"):
        (folder / f"{name}.txt").write_text(f"{story}\n\nThe {name} has more.")
    desk.ingest([folder])
    (herald,) = named(desk, "Herald.txt")
    assert (herald.copies, herald.source.wire) == (2, "PA")
    assert {one.source.origin for one in desk.copies_of(herald.id)} == {"Herald.txt", "Mirror.txt"}
    credit, passage, more = desk._store.passages_of(herald.id)
    folds = desk.folds([credit, passage, more])
    assert set(folds) == {credit, passage}
    assert folds[passage].copies == 2
    (count,) = named(desk, "count.txt")
    assert desk.copies_of(count.id) == (count,)
    assert count.source.retrieved == NOON
