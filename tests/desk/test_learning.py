"""Decisions teach the ranking of new lists, and only of new ones; people can turn that back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from workbench.desk import Desk
from workbench.errors import Refused
from workbench.match import FEWEST, WEIGHTS
from workbench.model import BASE, ArticleId, Choice, ClaimId, ReasonCode, Suggestion, Turn
from workbench.settings import Settings
from workbench.store import Store

TOWNS = (
    "Dover",
    "Calais",
    "Hull",
    "Leith",
    "Cork",
    "Brest",
    "Cadiz",
    "Genoa",
    "Turku",
    "Narvik",
    "Gdansk",
    "Kiel",
)
PUBLISHED = "LONDON, 3 September 2020 - "


def desk_at(path: Path) -> Desk:
    """A desk without a model, whose clock goes on by a minute at each look."""
    minutes = count()
    start = datetime(2020, 9, 4, 12, 0, tzinfo=UTC)
    return Desk(Store.open(path), Settings(store=path), now=lambda: start + timedelta(minutes=next(minutes)))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk whose archive has a passage on every town."""
    archive = tmp_path / "archive"
    archive.mkdir()
    for place, town in enumerate(TOWNS):
        (archive / f"{town}-harbour.txt").write_text(
            f"The harbour of {town} counted {place + 20} ships on 2 September 2020.\n"
        )
    with desk_at(tmp_path / "store.duckdb") as one:
        one.ingest([archive], "archive")
        yield one


def article(desk: Desk, *towns: str) -> ArticleId:
    sentences = [f"The harbour of {town} counted 77 ships on 2 September 2020." for town in towns]
    made = desk.take_in_text(PUBLISHED + "\n\n".join(sentences))
    desk.suggest(made.id, with_model=False)
    return made.id


def decide(desk: Desk, suggestions: dict[ClaimId, tuple[Suggestion, ...]], reviewer: str = "Ana") -> None:
    """Accept the first, which is on the claim's own town, and reject the two that follow."""
    for claim, ranked in suggestions.items():
        for one in ranked[:3]:
            choice = Choice.ACCEPT if one.rank == 1 else Choice.REJECT
            desk.decide(claim, one.evidence_id, choice, reviewer)


def suggested(desk: Desk, article_id: ArticleId) -> dict[ClaimId, tuple[Suggestion, ...]]:
    return desk.worksheet(article_id).suggestions


def test_grounds_add_up_to_the_score_and_come_back_from_the_store(desk: Desk) -> None:
    for ranked in suggested(desk, article(desk, *TOWNS[:3])).values():
        assert ranked
        for one in ranked:
            parts = {ground.name: ground.value for ground in one.grounds}
            weights = {BASE: 1.0} | {name: getattr(WEIGHTS, name) for name in parts if name != BASE}
            assert sum(weights[name] * value for name, value in parts.items()) == pytest.approx(
                one.score, abs=1e-5
            )


def test_nothing_is_learned_from_nothing(desk: Desk) -> None:
    learned = desk.learned()
    assert (learned.on, learned.began, learned.turns) == (True, None, ())
    assert learned.weights == WEIGHTS
    assert not learned.lesson.enough


def test_decisions_are_learned_from_and_change_new_lists_only(desk: Desk) -> None:
    first, second = article(desk, *TOWNS), article(desk, "Kiel")
    before = suggested(desk, first)
    decide(desk, before)
    learned = desk.learned()
    assert learned.lesson.lists == len(before) >= FEWEST
    assert learned.lesson.decisions == 3 * len(before)
    assert learned.lesson.helps
    assert learned.weights != WEIGHTS
    assert suggested(desk, first) == before
    desk.suggest(first, with_model=False)
    assert [s.score for r in suggested(desk, first).values() for s in r] == [
        s.score for r in before.values() for s in r
    ]
    (untouched,) = suggested(desk, second).values()
    desk.suggest(second, with_model=False)
    (anew,) = suggested(desk, second).values()
    assert {s.evidence_id: s.score for s in anew} != {s.evidence_id: s.score for s in untouched}
    (tuning,) = desk._store.tunings()
    assert set(desk._store.tuning_of(second).values()) == {tuning.number}
    assert set(desk._store.tuning_of(first).values()) == {None}
    assert tuning.decisions == learned.lesson.decisions


def test_unsure_undone_and_duplicate_count_for_nothing(desk: Desk) -> None:
    ranked = suggested(desk, article(desk, *TOWNS))
    decide(desk, ranked)
    whole = desk.learned().lesson
    claims = list(ranked)
    for one in ranked[claims[0]][:3]:
        desk.withdraw(claims[0], one.evidence_id, "Ana")
    for one in ranked[claims[1]][:3]:
        desk.decide(claims[1], one.evidence_id, Choice.UNSURE, "Ana")
    for one in ranked[claims[2]][:3]:
        if one.rank > 1:
            desk.decide(claims[2], one.evidence_id, Choice.REJECT, "Ana", reason_code=ReasonCode.DUPLICATE)
    lesson = desk.learned().lesson
    assert (lesson.lists, lesson.decisions) == (whole.lists - 3, whole.decisions - 9)


def test_starting_again_forgets_what_was_decided_and_can_be_taken_back(desk: Desk) -> None:
    first = article(desk, *TOWNS)
    decide(desk, suggested(desk, first))
    taught = desk.learned()
    desk.steer(Turn.START_AGAIN, "Ben")
    fresh = desk.learned()
    assert fresh.lesson.lists == 0
    assert fresh.weights == WEIGHTS
    assert fresh.began is not None and fresh.began.reviewer == "Ben"
    desk.steer(Turn.TAKE_BACK, "Ana")
    again = desk.learned()
    assert again.lesson == taught.lesson
    assert [one.turn for one in again.turns] == [Turn.START_AGAIN, Turn.TAKE_BACK]


def test_after_starting_again_later_decisions_count(desk: Desk) -> None:
    ranked = suggested(desk, article(desk, *TOWNS))
    decide(desk, dict(list(ranked.items())[:3]))
    desk.steer(Turn.START_AGAIN, "Ana")
    decide(desk, dict(list(ranked.items())[3:5]))
    assert desk.learned().lesson.lists == 2


def test_learning_can_be_switched_off_and_on(desk: Desk) -> None:
    first = article(desk, *TOWNS)
    decide(desk, suggested(desk, first))
    desk.steer(Turn.SWITCH_OFF, "Ana")
    assert not desk.learned().on
    assert desk.learned().weights == WEIGHTS
    second = article(desk, "Hull")
    assert set(desk._store.tuning_of(second).values()) == {None}
    desk.steer(Turn.SWITCH_ON, "Ana")
    assert desk.learned().weights != WEIGHTS


def test_steering_needs_a_name_and_something_to_take_back(desk: Desk) -> None:
    with pytest.raises(Refused):
        desk.steer(Turn.START_AGAIN, " ")
    with pytest.raises(Refused):
        desk.steer(Turn.TAKE_BACK, "Ana")
    assert desk.learned().turns == ()


def test_a_list_is_learned_from_as_it_stood_when_it_was_decided_on(desk: Desk) -> None:
    first = article(desk, *TOWNS)
    decide(desk, suggested(desk, first))
    lesson = desk.learned().lesson
    claim, ranked = next(iter(suggested(desk, first).items()))
    changed = [replace(one, grounds=()) for one in ranked]
    desk._store.save_suggestions(claim, changed, "keyword", desk._now())
    desk._fitted = None
    assert desk.learned().lesson == lesson


def test_learned_weights_are_the_same_after_opening_the_store_again(tmp_path: Path, desk: Desk) -> None:
    decide(desk, suggested(desk, article(desk, *TOWNS)))
    lesson = desk.learned().lesson
    desk.close()
    with desk_at(tmp_path / "store.duckdb") as again:
        assert again.learned().lesson == lesson
