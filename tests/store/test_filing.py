"""Sources are set right without losing what they said; documents leave without a trace in the search."""

from dataclasses import fields, replace
from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.store.samples import NOON, document, prepared
from workbench.errors import NotFound
from workbench.model import Document, DocumentId, Period, Source
from workbench.store import Store
from workbench.store.corrections import corrected, corrections

ONE, TWO = DocumentId("d0001"), DocumentId("d0002")
LATER = datetime(2021, 1, 2, 3, 4, tzinfo=UTC)
SIZE = 8


def fill(store: Store, *numbers: int) -> None:
    store.add_documents([prepared(document(number, retrieved=NOON)) for number in numbers], NOON)


def encode(store: Store) -> None:
    ids = store.without_vectors("m", SIZE)
    rows = [np.random.default_rng([ord(letter) for letter in one]).standard_normal(SIZE) for one in ids]
    store.add_vectors("m", ids, np.array(rows, dtype=np.float32).reshape(-1, SIZE))


def reread(store: Store, whole: Document, reviewer: str = "Ana", made_at: datetime = LATER) -> None:
    store.reread([prepared(whole)], made_at, reviewer)


def test_a_document_comes_back_as_it_went_in(store: Store) -> None:
    whole = document(1, published=date(2020, 5, 1), wire="PA", as_of=Period(None, date(2020, 1, 1)))
    whole = replace(whole, source=replace(whole.source, retrieved=NOON))
    store.add_documents([prepared(whole)], NOON)
    assert store.document(ONE) == whole
    with pytest.raises(NotFound, match="'nothing'"):
        store.document(DocumentId("nothing"))


def test_a_correction_reaches_source_and_passages_and_keeps_what_was_said_before(store: Store) -> None:
    fill(store, 1, 2)
    before = store.document(ONE)
    source = replace(before.source, title="Boats", publisher="The Port", published=date(2020, 3, 1))
    reread(store, replace(before, source=source))
    reread(store, replace(before, source=replace(source, publisher=None)), "Ben", NOON)
    found = store.evidence([evidence.id for evidence in prepared(before)[1]])
    assert {one.source for one in found} == {replace(source, publisher=None)}
    assert {one.statement.published for one in found} == {date(2020, 3, 1)}
    assert {one.statement.context for one in found} == {"Boats"}
    assert [(c.field, c.old, c.new, c.reviewer, c.made_at) for c in store.corrections(ONE)] == [
        ("title", "Report 1", "Boats", "Ana", LATER),
        ("publisher", "", "The Port", "Ana", LATER),
        ("published", "", "2020-03-01", "Ana", LATER),
        ("publisher", "The Port", "", "Ben", NOON),
    ]
    assert corrected(before.source, store.corrections(ONE)) == store.document(ONE).source
    assert store.corrections(TWO) == ()


sources = st.builds(
    Source,
    title=st.text(min_size=1),
    collection=st.text(min_size=1),
    publisher=st.none() | st.text(min_size=1),
    published=st.none() | st.dates(),
    as_of=st.none() | st.builds(Period, st.none() | st.dates(), st.none() | st.dates()),
    retrieved=st.none() | st.datetimes(timezones=st.just(UTC)),
    is_primary=st.none() | st.booleans(),
)


@given(st.lists(sources, min_size=2, max_size=5))
def test_the_source_that_stands_is_the_replay_of_its_corrections(versions: list[Source]) -> None:
    made = [
        correction
        for old, new in pairwise(versions)
        for correction in corrections(ONE, old, new, "Ana", NOON)
    ]
    assert corrected(versions[0], made) == versions[-1]
    assert {correction.field for correction in made} <= {field.name for field in fields(Source)}


def test_only_a_new_title_takes_the_vectors_away(store: Store) -> None:
    fill(store, 1, 2)
    encode(store)
    whole = store.document(ONE)
    reread(store, replace(whole, source=replace(whole.source, publisher="The Port")))
    assert store.without_vectors("m", SIZE) == []
    reread(store, replace(whole, source=replace(whole.source, title="Boats")))
    assert {one[:5] for one in store.without_vectors("m", SIZE)} == {ONE}


def same_search(store: Store, other: Store) -> None:
    """Both stores find the same: by words, by vectors, by filters, and passage for passage."""
    encode(store)
    encode(other)
    one, two = store.postings(), other.postings()
    assert one.ids == two.ids
    assert list(one.terms) == list(two.terms)
    for mine, theirs in (
        (one.offsets, two.offsets),
        (one.rows, two.rows),
        (one.counts, two.counts),
        (one.lengths, two.lengths),
    ):
        assert mine.tolist() == theirs.tolist()
    assert store.evidence(one.ids) == other.evidence(two.ids)
    query = np.ones((1, SIZE), dtype=np.float32)
    limits = {"published_from": date(2020, 1, 1)}
    assert store.nearest("m", query, 50) == other.nearest("m", query, 50)
    assert store.nearest("m", query, 50, store.filter_evidence(**limits)) == other.nearest(
        "m", query, 50, other.filter_evidence(**limits)
    )
    assert store.collections() == other.collections()


def test_after_deleting_and_adding_the_store_is_as_if_built_anew(store: Store, tmp_path: Path) -> None:
    fill(store, 1, 2, 3, 4)
    encode(store)
    seen = {store.evidence_version()}
    for gone in (2, 4):
        store.delete_document(DocumentId(f"d{gone:04}"), "Ana", NOON)
        seen.add(store.evidence_version())
    fill(store, 5, 2)
    seen.add(store.evidence_version())
    assert len(seen) == 4
    with Store.open(tmp_path / "other.duckdb") as other:
        fill(other, 1, 3, 5, 2)
        same_search(store, other)


def test_after_corrections_the_store_is_as_if_built_anew(store: Store, tmp_path: Path) -> None:
    fill(store, 1, 2)
    encode(store)
    store.nearest("m", np.ones((1, SIZE), dtype=np.float32), 5)
    version = store.evidence_version()
    whole = store.document(ONE)
    better = replace(whole, source=replace(whole.source, title="Boats", published=date(2020, 3, 1)))
    reread(store, better)
    assert store.evidence_version() != version
    with Store.open(tmp_path / "other.duckdb") as other:
        other.add_documents([prepared(better)], NOON)
        fill(other, 2)
        same_search(store, other)


def test_a_number_is_never_given_twice_so_that_an_old_mask_lets_nothing_new_through(store: Store) -> None:
    fill(store, 1, 2)
    mask = store.filter_evidence(collection="harbour")
    store.delete_document(TWO, "Ana", NOON)
    fill(store, 3)
    encode(store)
    found = store.nearest("m", np.ones((1, SIZE), dtype=np.float32), 50, mask)[0]
    assert {hit[:5] for hit, _ in found} == {ONE}


def test_a_deleted_document_is_gone_in_every_table_but_the_log_of_deletions(store: Store) -> None:
    fill(store, 1)
    store.tag(ONE, "boats")
    encode(store)
    whole = store.document(ONE)
    reread(store, replace(whole, source=replace(whole.source, publisher="The Port")))
    assert store.delete_document(ONE, "Ana", LATER).publisher == "The Port"
    with store._records.reading() as cursor:
        tables = [str(one["table_name"]) for one in cursor.rows("SELECT table_name FROM duckdb_tables()")]
        filled = {name for name in tables if cursor.count(f"SELECT count(*) FROM {name}")}
        assert filled == {"workbench", "deletion", "term"}
        (noted,) = cursor.rows("SELECT * FROM deletion")
    assert (noted["document_id"], noted["reviewer"], noted["title"]) == (ONE, "Ana", "Report 1")
    with pytest.raises(NotFound):
        store.delete_document(ONE, "Ana", NOON)
    with pytest.raises(NotFound):
        store.evidence([prepared(whole)[1][0].id])


def test_tags_go_on_and_off(store: Store) -> None:
    fill(store, 1, 2)
    store.tag(ONE, "boats")
    store.tag(ONE, "boats")
    store.tag(ONE, "a'b")
    assert [one.tags for one in store.filings()] == [("a'b", "boats"), ()]
    assert store.distinct("tag") == ("a'b", "boats")
    store.untag(ONE, "boats")
    store.untag(TWO, "boats")
    assert [one.tags for one in store.filings([ONE])] == [("a'b",)]
    with pytest.raises(NotFound):
        store.tag(DocumentId("nothing"), "boats")


def test_filings_are_listed_by_collection_and_title(store: Store) -> None:
    whole = document(3)
    fill(store, 2, 1)
    store.add_documents([prepared(replace(whole, source=replace(whole.source, collection="a")))], NOON)
    assert [(one.id, one.passages, one.copies) for one in store.filings()] == [
        ("d0003", 2, 1),
        ("d0001", 2, 1),
        ("d0002", 2, 1),
    ]
    assert store.filings([DocumentId("nothing")]) == ()
    assert store.distinct("collection") == ("a", "harbour")
    assert store.distinct("publisher") == ()
