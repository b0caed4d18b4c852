"""What hangs together by pairs is one group; passages fold only where their words are the same."""

from dataclasses import replace

import pytest

from tests.store.samples import NOON, document, prepared
from workbench.model import DocumentId, EvidenceId, FileRead
from workbench.store import Pair, Store

IDS = [DocumentId(f"d{number:04}") for number in range(6)]


def pair(one: int, other: int) -> Pair:
    return Pair(IDS[one], IDS[other], "", "")


@pytest.fixture
def store(store: Store) -> Store:
    store.add_documents([prepared(document(number, f"Report counts 7 ferries. Tail {number % 3}!"))
                         for number in range(6)], NOON)  # fmt: skip
    return store


def test_each_document_is_compared_once_with_those_that_share_a_band(store: Store) -> None:
    assert list(store.uncompared(4)) == IDS[:4]
    near = store.add_bands({IDS[0]: (1, 2), IDS[1]: (3, 2), IDS[2]: (2, 3), IDS[3]: (9, 9)})
    assert [(one.one, one.other) for one in near] == [(IDS[0], IDS[1])]
    assert near[0].one_text == store.document(IDS[0]).text
    store.add_copies(IDS[:4], near)
    assert list(store.uncompared(9)) == IDS[4:]
    assert [(one.one, one.other) for one in store.add_bands({IDS[4]: (1, 8)})] == [(IDS[0], IDS[4])]


def test_a_comparison_that_broke_off_is_made_again_without_doubles(store: Store) -> None:
    for _ in range(2):
        near = store.add_bands({IDS[0]: (1,), IDS[1]: (1,)})
        assert len(near) == 1
    for _ in range(2):
        store.add_copies([], near)
    with store._records.reading() as cursor:
        assert cursor.count("SELECT count(*) FROM copy") == 1
        assert cursor.count("SELECT count(*) FROM band") == 2


def test_pairs_join_into_groups_whatever_their_order(store: Store) -> None:
    store.add_copies(IDS, [pair(2, 3), pair(0, 1), pair(1, 2), pair(4, 5)])
    assert store.copies_of(IDS[3]) == tuple(IDS[:4])
    assert store.copies_of(IDS[4]) == (IDS[4], IDS[5])
    assert store.copy_counts() == {**dict.fromkeys(IDS[:4], 4), **dict.fromkeys(IDS[4:], 2)}
    store.delete_document(IDS[1], "Ana", NOON)
    assert store.copies_of(IDS[0]) == (IDS[0],)
    assert store.copies_of(IDS[2]) == (IDS[2], IDS[3])


def test_passages_fold_where_the_words_are_the_same_in_copies_of_one_story(store: Store) -> None:
    store.add_copies(IDS, [pair(0, 1), pair(1, 3)])
    heads = [EvidenceId(f"{one}-0") for one in IDS]
    tails = [EvidenceId(f"{one}-1") for one in IDS]
    folds = store.folds([*heads, *tails])
    assert {one: fold.copies for one, fold in folds.items()} == {
        heads[0]: 3, heads[1]: 3, heads[3]: 3, tails[0]: 2, tails[3]: 2,
    }  # fmt: skip
    assert folds[heads[0]] == folds[heads[1]] == folds[heads[3]]
    assert folds[tails[0]].id == folds[tails[3]].id != folds[heads[0]].id
    assert store.folds([]) == {}


def test_a_version_that_was_replaced_is_no_copy(store: Store) -> None:
    store.add_copies(IDS, [pair(0, 1), pair(0, 2)])
    store.add_files([], NOON, [pair(1, 0)])
    assert store.copies_of(IDS[0]) == (IDS[0], IDS[2])
    assert store.copies_of(IDS[1]) == (IDS[1],)


def read(name: str, *documents: int, original: str = "") -> FileRead:
    given = tuple(IDS[number] for number in documents)
    return FileRead(original or name, name, "1", f"/a/{name}", "1-1", "harbour", name, given)


def test_versions_are_sought_by_address_and_by_name_outside_the_file_alone(store: Store) -> None:
    def add(number: int, **source: object) -> None:
        store.add_documents([prepared(document(number, **source))], NOON)  # type: ignore[arg-type]

    add(10, url="https://e.org/a", origin="old.jsonl, line 1", original="old")
    add(11, url="https://e.org/a", origin="new.jsonl, line 1", original="new")
    add(12, url="https://e.org/a", origin="new.jsonl, line 2", original="new")
    add(13, origin="old.jsonl, line 1", original="other")
    ids = [DocumentId(f"d{number:04}") for number in (10, 11, 12, 13)]
    new = replace(read("new"), documents=tuple(ids[1:3]))
    other = replace(read("other"), documents=(ids[3],))
    found = [(one.one, one.other, one.same_place) for one in store.versions([new, other])]
    assert found == [(ids[0], ids[1], False), (ids[0], ids[2], False), (ids[0], ids[3], True)]
    store.add_files([new], NOON, [Pair(ids[0], ids[1], "", "")])
    assert store.superseded() == {ids[0]: ids[1]}
    assert store.versions([new]) == ()
    assert store.files_read() == (new,)
    store.add_files([replace(new, stamp="2-2")], NOON)
    assert [one.stamp for one in store.files_read()] == ["2-2"]


def test_the_last_word_on_two_versions_counts(store: Store) -> None:
    store.add_files([], NOON, [pair(0, 1), pair(1, 2)])
    assert store.superseded() == {IDS[0]: IDS[1], IDS[1]: IDS[2]}
    store.add_files([], NOON, [pair(2, 1)])
    assert store.superseded() == {IDS[0]: IDS[1], IDS[2]: IDS[1]}
