"""What the ranking learned is added to and never overwritten."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.store.samples import ARTICLE, FERRY, FIRST, NOON, READING, SECOND, document, prepared, suggestion
from workbench.model import BASE, Ground, Steering, Tuning, Turn
from workbench.store import Store
from workbench.store.database import Database
from workbench.store.store import _migrations

GROUNDS = (Ground(BASE, 0.4), Ground("words", 0.3))


@pytest.fixture
def store(store: Store) -> Store:
    store.add_article(ARTICLE, READING, NOON)
    store.add_documents([prepared(document(number)) for number in (1, 2, 3)], NOON)
    return store


def test_tunings_are_numbered_and_come_back(store: Store) -> None:
    given = Tuning(0, NOON, GROUNDS, 84, 2)
    first, second = store.add_tuning(given), store.add_tuning(replace(given, decisions=90))
    assert (first.number, second.number) == (1, 2)
    assert (
        store.tunings()
        == (first, second)
        == (replace(given, number=1), replace(given, number=2, decisions=90))
    )


def test_steerings_come_back_in_order(store: Store) -> None:
    turns = [Steering(turn, "Ana", NOON, seq) for seq, turn in enumerate(Turn)]
    for turn in turns:
        store.steer(turn)
    assert store.steerings() == tuple(turns)


def test_every_list_tells_the_weights_that_it_was_ranked_by(store: Store) -> None:
    assert store.tuning_of(FERRY) == {}
    store.save_suggestions(FIRST, [suggestion(FIRST, 1)], "keyword", NOON)
    store.save_suggestions(SECOND, [suggestion(SECOND, 1)], "keyword", NOON, 3)
    assert store.tuning_of(FERRY) == {FIRST: None, SECOND: 3}
    store.save_suggestions(FIRST, [], "keyword", NOON, 4)
    assert store.tuning_of(FERRY) == {FIRST: 4, SECOND: 3}


def test_lists_are_told_as_they_were_shown_best_first(store: Store) -> None:
    ranked = [replace(suggestion(FIRST, rank), grounds=GROUNDS) for rank in (2, 1)]
    store.save_suggestions(FIRST, ranked, "keyword", NOON)
    store.save_suggestions(FIRST, ranked[:1], "hybrid", NOON + timedelta(hours=1))
    older, newer = store.lists([FIRST])
    assert [one.evidence_id for one in older.passages] == [ranked[1].evidence_id, ranked[0].evidence_id]
    assert older.passages[0].grounds == GROUNDS
    assert (older.made_at, newer.made_at) == (NOON, NOON + timedelta(hours=1))
    assert store.lists([SECOND]) == ()


def test_what_has_no_grounds_is_not_told(store: Store) -> None:
    answer = replace(suggestion(FIRST, 1), grounds=())
    store.save_suggestions(FIRST, [answer, replace(suggestion(FIRST, 2), grounds=GROUNDS)], "keyword", NOON)
    (listed,) = store.lists([FIRST])
    assert len(listed.passages) == 1


def test_a_store_from_before_learning_opens_with_its_suggestions(tmp_path: Path) -> None:
    old = Database.open(tmp_path / "old.duckdb", "records", _migrations()[:4])
    with old.writing("suggestions") as cursor:
        cursor.run("INSERT INTO suggestion_run VALUES (0, ?, 'keyword', ?, 6)", FIRST, NOON.isoformat())
        cursor.run(
            "INSERT INTO suggestion SELECT 0, ?, 'd0001-0', 1, 0.5,"
            " {vector: 0.1, keyword: 0.2, figure: NULL, date: NULL, stance: NULL},"
            " {relation: 'match', stance: NULL, reason: '', pairs: [], dates: NULL, confidence: 0.5},"
            " 'keyword', 'bm25'",
            FIRST,
        )
    old.close()
    with Store.open(tmp_path / "old.duckdb") as store:
        store.add_article(ARTICLE, READING, NOON)
        store.add_documents([prepared(document(1))], NOON)
        (kept,) = store.suggestions(FERRY)[FIRST]
        assert (kept.score, kept.grounds) == (0.5, ())
        assert store.tuning_of(FERRY) == {FIRST: None}
        assert store.lists([FIRST]) == ()
