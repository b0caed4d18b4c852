"""Suggestions come back exactly; the last run is current and the others stay."""

import pytest

from tests.store.samples import ARTICLE, FERRY, FIRST, NOON, READING, SECOND, document, prepared, suggestion
from workbench.model import ArticleId, DocumentId, Search
from workbench.store import Store


@pytest.fixture
def store(store: Store) -> Store:
    store.add_article(ARTICLE, READING, NOON)
    store.add_documents([prepared(document(number)) for number in (1, 2, 3)], NOON)
    return store


def test_suggestions_come_back_as_they_were_best_first(store: Store) -> None:
    ranked = [suggestion(FIRST, rank) for rank in (1, 2, 3)]
    store.save_suggestions(FIRST, ranked[::-1], "keyword", NOON)
    assert store.suggestions(FERRY) == {FIRST: tuple(ranked)}
    assert store.suggestions(ArticleId("another")) == {}


def test_nothing_found_is_not_the_same_as_never_searched(store: Store) -> None:
    assert store.suggestions(FERRY) == {}
    store.save_suggestions(SECOND, [], "keyword", NOON)
    assert store.suggestions(FERRY) == {SECOND: ()}


def test_a_later_run_replaces_what_is_current_and_keeps_what_was_seen(store: Store) -> None:
    store.save_suggestions(FIRST, [suggestion(FIRST, 1), suggestion(FIRST, 2)], "keyword", NOON)
    store.save_suggestions(SECOND, [suggestion(SECOND, 1)], "keyword", NOON)
    store.save_suggestions(FIRST, [suggestion(FIRST, 3)], "hybrid", NOON)
    assert store.suggestions(FERRY) == {FIRST: (suggestion(FIRST, 3),), SECOND: (suggestion(SECOND, 1),)}
    with store._records.reading() as cursor:
        assert cursor.count("SELECT count(*) FROM suggestion") == 4
    store.save_suggestions(FIRST, [], "hybrid", NOON)
    assert store.suggestions(FERRY)[FIRST] == ()


def test_what_was_taken_out_of_the_archive_is_suggested_no_longer_and_stays_on_record(store: Store) -> None:
    store.save_suggestions(FIRST, [suggestion(FIRST, rank) for rank in (1, 2)], "keyword", NOON)
    store.delete_document(DocumentId("d0001"), "Ana", NOON)
    assert store.suggestions(FERRY) == {FIRST: (suggestion(FIRST, 2),)}
    with store._records.reading() as cursor:
        assert cursor.count("SELECT count(*) FROM suggestion") == 2


def test_every_search_is_remembered_with_how_much_there_was(store: Store) -> None:
    assert store.searches(FERRY) == {}
    store.save_suggestions(FIRST, [suggestion(FIRST, 1), suggestion(FIRST, 2)], "keyword", NOON)
    store.save_suggestions(FIRST, [], "hybrid", NOON)
    passages = store.count_evidence()
    assert store.searches(FERRY) == {FIRST: Search(FIRST, "hybrid", NOON, passages, 0)}
