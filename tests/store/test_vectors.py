"""The nearest passages, exactly; vectors of two models never meet, and the file can be made anew."""

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.store.samples import NOON, document, prepared
from workbench.errors import ModelMismatch
from workbench.model import EvidenceId
from workbench.store import Store

SIZE = 24


def unit(rows: int, seed: int) -> NDArray[np.float32]:
    matrix = np.random.default_rng(seed).standard_normal((rows, SIZE)).astype(np.float32)
    return matrix / np.linalg.norm(matrix, axis=1, keepdims=True)


def fill(store: Store, documents: int) -> None:
    store.add_documents([prepared(document(number)) for number in range(documents)], NOON)


def encode(store: Store, seed: int = 0) -> NDArray[np.float32]:
    missing = set(store.without_vectors("m", SIZE))
    ids = [evidence_id for evidence_id in store.postings().ids if evidence_id in missing]
    matrix = unit(len(ids), seed)
    matrix[-1] = matrix[0]
    store.add_vectors("m", ids, matrix)
    return matrix


def by_hand(
    ids: tuple[EvidenceId, ...],
    matrix: NDArray[np.float32],
    query: NDArray[np.float32],
    allowed: NDArray[np.bool_],
) -> list[EvidenceId]:
    scores = np.vecdot(matrix, query)
    return [ids[row] for row in sorted(np.flatnonzero(allowed), key=lambda row: (-scores[row], ids[row]))]


@pytest.mark.parametrize("top", [0, 1, 7, 60, 1000])
@pytest.mark.parametrize("share", [None, 0.0, 0.3, 1.0])
def test_nearest_is_what_a_full_sort_finds(store: Store, top: int, share: float | None) -> None:
    fill(store, 30)
    matrix = encode(store)
    ids = store.postings().ids
    allowed = None if share is None else np.random.default_rng(1).random(len(ids)) < share
    queries = np.concatenate([unit(3, 5), matrix[:1]])
    found = store.nearest("m", queries, top, allowed)
    kept = np.ones(len(ids), dtype=bool) if allowed is None else allowed
    assert [[evidence_id for evidence_id, _ in hits] for hits in found] == [
        by_hand(ids, matrix, query, kept)[:top] for query in queries
    ]


def test_a_score_is_the_cosine_whatever_the_company_and_equal_ones_go_by_id(store: Store) -> None:
    fill(store, 30)
    matrix = encode(store)
    queries = unit(5, 3)
    together = store.nearest("m", queries, 10)
    assert together == [store.nearest("m", query[None, :], 10)[0] for query in queries]
    (hits,) = store.nearest("m", matrix[:1].astype(np.float64), 2)
    assert [evidence_id for evidence_id, _ in hits] == ["d0000-0", "d0029-1"]
    assert hits[0][1] == hits[1][1] == pytest.approx(1)


def test_new_evidence_is_found_once_it_has_a_vector(store: Store) -> None:
    fill(store, 2)
    matrix = encode(store)
    assert len(store.nearest("m", matrix[:1], 100)[0]) == 4
    fill(store, 3)
    assert len(store.nearest("m", matrix[:1], 100)[0]) == 4
    encode(store, seed=7)
    assert len(store.nearest("m", matrix[:1], 100)[0]) == 6


def test_a_mask_from_before_lets_nothing_new_through(store: Store) -> None:
    fill(store, 2)
    encode(store)
    before = store.filter_evidence(collection="harbour")
    fill(store, 3)
    encode(store, seed=7)
    assert {hit[:5] for hit, _ in store.nearest("m", unit(1, 1), 100, before)[0]} == {"d0000", "d0001"}


def test_what_has_no_vector_is_listed_the_longest_first_with_its_title_section_and_text(store: Store) -> None:
    fill(store, 2)
    missing = store.without_vectors("m", SIZE)
    assert sorted(missing) == sorted(store.postings().ids)
    words = store.words(missing)
    assert list(words) == missing
    assert words[EvidenceId("d0000-0")] == "Report 0 Report 0 counts 0 fe"
    assert [len(text) for text in words.values()] == sorted(map(len, words.values()), reverse=True)
    assert store.words([EvidenceId("gone"), missing[2]]) == {missing[2]: words[missing[2]]}
    store.add_vectors("m", [missing[1]], unit(1, 0))
    store.add_vectors("m", [missing[1]], unit(1, 1))
    assert store.without_vectors("m", SIZE) == [missing[0], *missing[2:]]
    assert len(store.nearest("m", unit(1, 0), 9)[0]) == 1


def test_without_evidence_nothing_is_near(store: Store) -> None:
    assert store.without_vectors("m", SIZE) == []
    assert store.nearest("m", unit(2, 0), 5) == [[], []]


@pytest.mark.parametrize(("name", "size"), [("other", SIZE), ("m", SIZE + 1)])
def test_another_model_is_refused(store: Store, name: str, size: int) -> None:
    fill(store, 1)
    encode(store)
    foreign = np.ones((1, size), dtype=np.float32)
    for ask in (
        lambda: store.without_vectors(name, size),
        lambda: store.add_vectors(name, [EvidenceId("d0000-0")], foreign),
        lambda: store.nearest(name, foreign, 1),
    ):
        with pytest.raises(
            ModelMismatch, match=r"model m \(24 numbers each\).*vectors\.duckdb|vectors\.duckdb.*model m"
        ):
            ask()


def test_deleting_the_file_of_vectors_loses_nothing_else(store: Store, path: Path) -> None:
    fill(store, 4)
    matrix = encode(store)
    before = store.nearest("m", matrix[1:2], 5)
    store.close()
    path.with_suffix(".vectors.duckdb").unlink()
    with Store.open(path) as again:
        assert again.count_evidence() == 8
        assert again.nearest("other", matrix[:1], 5) == [[]]
        assert len(again.without_vectors("m", SIZE)) == 8
        encode(again)
        assert again.nearest("m", matrix[1:2], 5) == before


def test_vectors_of_passages_that_the_store_does_not_hold_are_passed_over(store: Store, path: Path) -> None:
    fill(store, 4)
    matrix = encode(store)
    store.close()
    path.unlink()
    with Store.open(path) as again:
        fill(again, 1)
        assert again.without_vectors("m", SIZE) == []
        assert [hit for hit, _ in again.nearest("m", matrix[:1], 5)[0]] == ["d0000-0", "d0000-1"]
