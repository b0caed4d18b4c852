"""The keyword index says which passages hold a term and how often, however the evidence came in."""

from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from tests.store.samples import NOON, document, prepared
from workbench.store import Postings, Store

BATCH = [prepared(document(number)) for number in range(12)]


def counted(postings: Postings) -> dict[tuple[str, str], int]:
    found = {}
    for place, term in enumerate(postings.terms):
        for at in range(postings.offsets[place], postings.offsets[place + 1]):
            found[term, str(postings.ids[postings.rows[at]])] = int(postings.counts[at])
    return found


def test_every_term_is_counted_where_it_stands(store: Store) -> None:
    store.add_documents(BATCH, NOON)
    postings = store.postings()
    passages = [pair for _, evidence, terms in BATCH for pair in zip(evidence, terms, strict=True)]
    assert counted(postings) == {
        (term, evidence.id): times for evidence, terms in passages for term, times in Counter(terms).items()
    }
    assert postings.ids == tuple(evidence.id for evidence, _ in passages)
    assert postings.lengths.tolist() == [len(terms) for _, terms in passages]


@pytest.mark.parametrize("step", [1, 5])
def test_increments_equal_one_intake(store: Store, tmp_path: Path, step: int) -> None:
    for start in range(0, len(BATCH), step):
        store.add_documents(BATCH[start : start + step], NOON)
    with Store.open(tmp_path / "other.duckdb") as other:
        other.add_documents(BATCH, NOON)
        one, two = store.postings(), other.postings()
    assert (one.ids, one.terms) == (two.ids, two.terms)
    for name in ("offsets", "rows", "counts", "lengths"):
        assert np.array_equal(getattr(one, name), getattr(two, name))


def test_an_empty_store_has_an_empty_index(store: Store) -> None:
    postings = store.postings()
    assert (postings.ids, postings.terms, postings.offsets.tolist()) == ((), [], [0])
    assert len(postings.rows) == len(postings.counts) == len(postings.lengths) == 0
