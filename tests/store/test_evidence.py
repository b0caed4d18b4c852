"""Documents go in all or none, and come back exactly."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.store.samples import NOON, document, prepared
from workbench.errors import NotFound, StoreFailed
from workbench.model import Collection, EvidenceId, Period
from workbench.store import Store

EARLY = NOON - timedelta(days=400)


def test_passages_come_back_as_they_were_in_the_order_asked(store: Store, path: Path) -> None:
    one = prepared(
        document(1, published=date(2020, 5, 1), as_of=Period(None, None), retrieved=EARLY, is_primary=True)
    )
    two = prepared(document(2, retrieved=EARLY, url="https://example.org/2"))
    assert store.add_documents([one, two], NOON) == 2
    wanted = [*two[1], *reversed(one[1])]
    ids = [evidence.id for evidence in wanted]
    assert list(store.evidence(ids)) == wanted
    store.close()
    with Store.open(path) as again:
        assert list(again.evidence(ids)) == wanted
        assert list(again.evidence([ids[0], ids[0]])) == [wanted[0], wanted[0]]


def test_a_source_without_a_time_of_retrieval_gets_the_one_of_its_intake(store: Store) -> None:
    whole = prepared(document(1))
    store.add_documents([whole], NOON)
    (found,) = store.evidence([whole[1][0].id])
    assert found == replace(whole[1][0], source=replace(whole[0].source, retrieved=NOON))


def test_what_is_there_already_changes_nothing(store: Store) -> None:
    batch = [prepared(document(number)) for number in range(3)]
    assert store.add_documents(batch[:2], NOON) == 2
    version = store.evidence_version()
    assert store.add_documents(batch[:2], NOON) == 0
    assert store.evidence_version() == version
    assert store.count_evidence() == 4
    assert store.add_documents([*batch, batch[2]], NOON) == 1
    assert store.evidence_version() != version
    assert store.document_ids() == {"d0000", "d0001", "d0002"}


def test_a_batch_that_fails_leaves_nothing_behind(store: Store) -> None:
    good, bad = prepared(document(1)), prepared(document(2))
    twice = (bad[0], (bad[1][0], bad[1][0]), bad[2])
    with pytest.raises(StoreFailed):
        store.add_documents([good, twice], NOON)
    assert store.count_evidence() == 0
    assert store.document_ids() == set()
    assert store.postings().terms == []
    assert store.add_documents([good], NOON) == 1


def test_no_documents_are_no_change(store: Store) -> None:
    assert store.add_documents([], NOON) == 0
    assert store.evidence([]) == ()


def test_a_passage_that_is_not_there_is_named(store: Store) -> None:
    whole = prepared(document(1))
    store.add_documents([whole], NOON)
    with pytest.raises(NotFound, match="'nothing'"):
        store.evidence([whole[1][0].id, EvidenceId("nothing")])


def test_more_passages_than_are_kept_at_hand_come_back_all_the_same(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workbench.store.evidence.AT_HAND", 3)
    batch = [prepared(document(number, retrieved=EARLY)) for number in range(4)]
    store.add_documents(batch, NOON)
    for _, evidence, _ in (*batch, *batch):
        assert store.evidence([one.id for one in evidence]) == evidence
    everything = [one for _, evidence, _ in batch for one in evidence]
    assert list(store.evidence([one.id for one in everything])) == everything


def test_collections_are_counted_by_name(store: Store) -> None:
    elsewhere = document(3)
    elsewhere = replace(elsewhere, source=replace(elsewhere.source, collection="airport"), passages=())
    store.add_documents([prepared(one) for one in (document(1), document(2), elsewhere)], NOON)
    assert store.collections() == (Collection("airport", 1, 0), Collection("harbour", 2, 4))


@pytest.mark.parametrize(
    ("limits", "kept"),
    [
        ({"published_from": date(2020, 2, 1)}, [2, 3]),
        ({"published_to": date(2020, 2, 1)}, [1, 2]),
        ({"published_from": date(2020, 2, 1), "published_to": date(2020, 2, 1)}, [2]),
        ({"collection": "harbour"}, [1, 2, 4]),
        ({"published_from": date(2020, 2, 2), "collection": "harbour"}, []),
        ({"collection": "' OR true --"}, []),
        ({"publisher": "The Port"}, [2, 3]),
        ({"publisher": "The Port", "kind": "pdf"}, [3]),
        ({"kind": "pdf"}, [3, 4]),
        ({"tag": "ferries"}, [1, 4]),
        ({"tag": "ferries", "published_from": date(2020, 1, 1)}, [1]),
        ({"tag": "boats"}, []),
    ],
)
def test_limits_keep_to_the_sources_and_tags_of_documents(
    store: Store, limits: dict[str, Any], kept: list[int]
) -> None:
    documents = [
        document(1, published=date(2020, 1, 1)),
        document(2, published=date(2020, 2, 1), publisher="The Port"),
        document(3, published=date(2020, 3, 1), publisher="The Port", kind="pdf"),
        document(4, kind="pdf"),
    ]
    documents[2] = replace(documents[2], source=replace(documents[2].source, collection="elsewhere"))
    store.add_documents([prepared(one) for one in documents], NOON)
    for number in (1, 4, 4):
        store.tag(documents[number - 1].id, "ferries")
    allowed = store.filter_evidence(**limits)
    assert allowed is not None
    ids = [evidence_id for evidence_id, keep in zip(store.postings().ids, allowed, strict=True) if keep]
    assert ids == [f"d{number:04}-{place}" for number in kept for place in (0, 1)]


def test_without_limits_everything_is_let_through(store: Store) -> None:
    assert store.filter_evidence() is None
    store.add_documents([prepared(document(1))], NOON)
    assert store.filter_evidence() is None
