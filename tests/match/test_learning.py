"""Weights follow what reviewers accept, a little at a time, and nobody carries them off."""

import random
from dataclasses import fields, replace
from time import perf_counter

import pytest

from workbench.match import FEWEST, WEIGHTS, Reviewed, Shown, Weights, as_grounds, as_weights, learn
from workbench.match.fitting import LEAST, MOST
from workbench.match.rank import total
from workbench.model import BASE, Ground

NAMES = [field.name for field in fields(Weights)]


def shown(chance: random.Random) -> dict[str, float]:
    """The grounds of an invented suggestion."""
    return {BASE: chance.uniform(0.2, 0.5), **{name: chance.uniform(0, 0.5) for name in NAMES}}


def reviewed(
    number: int, wanted: Weights, reviewer: str = "Ana", seed: int = 0, turned: bool = False
) -> list[Reviewed]:
    """Lists of ten, of which the best two of the first five by the wanted weights are accepted."""
    chance, found = random.Random(seed), []
    for _ in range(number):
        ranked = sorted((shown(chance) for _ in range(10)), key=lambda g: -total(g, WEIGHTS))
        best = sorted(range(5), key=lambda place: -total(ranked[place], wanted))[:2]
        found.append(
            Reviewed(
                reviewer,
                tuple(
                    Shown(grounds, (place in best) != turned if place < 5 else None)
                    for place, grounds in enumerate(ranked)
                ),
            )
        )
    return found


WORDY = replace(WEIGHTS, words=3 * WEIGHTS.words, date=WEIGHTS.date / 3)


def test_what_is_accepted_counts_more_and_orders_unseen_lists_better() -> None:
    lesson = learn(reviewed(60, WORDY))
    assert lesson.helps
    assert lesson.weights.words > 1.2 * WEIGHTS.words
    assert lesson.after.right > lesson.before.right
    assert (lesson.decisions, lesson.lists, lesson.reviewers, lesson.contrary) == (300, 60, 1, 0)


def test_reviewers_who_agree_with_the_ranking_change_no_weight_by_half() -> None:
    learned = learn(reviewed(60, WEIGHTS)).learned
    assert all(0.5 < getattr(learned, name) / getattr(WEIGHTS, name) < 2 for name in NAMES)


@pytest.mark.parametrize("number", [0, 1, FEWEST - 1])
def test_few_lists_change_nothing(number: int) -> None:
    lesson = learn(reviewed(number, WORDY))
    assert lesson.weights == WEIGHTS
    assert not lesson.enough
    assert lesson.lists == number


def test_a_list_with_nothing_accepted_or_nothing_rejected_tells_nothing() -> None:
    accepted = Reviewed("Ana", (Shown({BASE: 0.1}, True), Shown({BASE: 0.2}, None)))
    rejected = Reviewed("Ana", (Shown({BASE: 0.1}, False), Shown({BASE: 0.2}, None)))
    assert learn([accepted, rejected] * 30).lists == 0


def test_a_hostile_reviewer_is_not_learned_from() -> None:
    hostile = reviewed(10, WEIGHTS, "Eve", 1, turned=True)
    assert learn(hostile).weights == WEIGHTS
    honest = reviewed(40, WORDY)
    beside = learn([*honest, *hostile])
    assert beside.learned == learn(honest).learned
    assert (beside.reviewers, beside.contrary) == (1, 1)


def test_fifty_hostile_clicks_in_an_honest_name_do_not_turn_the_order() -> None:
    mixed = [*reviewed(20, WEIGHTS), *reviewed(10, WEIGHTS, "Ana", 1, turned=True)]
    random.Random(2).shuffle(mixed)
    weights, chance = learn(mixed).weights, random.Random(3)
    lists = [[shown(chance) for _ in range(10)] for _ in range(100)]
    kept = [
        max(one, key=lambda g: total(g, weights)) == max(one, key=lambda g: total(g, WEIGHTS))
        for one in lists
    ]
    assert sum(kept) > 80


def test_no_weight_leaves_its_bounds_whatever_is_decided() -> None:
    for name in NAMES:
        extreme = replace(WEIGHTS, **{name: 1000.0})
        learned = learn(reviewed(100, extreme)).learned
        for each in NAMES:
            share = getattr(learned, each) / getattr(WEIGHTS, each)
            assert LEAST - 0.01 <= share <= MOST + 0.01


@pytest.mark.parametrize("seed", range(5))
def test_learned_weights_that_order_unseen_lists_worse_are_not_used(seed: int) -> None:
    chance = random.Random(seed)
    lists = [
        replace(one, shown=tuple(_guessed(each, chance) for each in one.shown))
        for one in reviewed(40, WEIGHTS)
    ]
    lesson = learn(lists)
    before, after = lesson.before, lesson.after
    assert lesson.helps == (after.clarity >= before.clarity and after.right >= before.right)
    assert lesson.weights == (lesson.learned if lesson.helps else WEIGHTS)


def _guessed(one: Shown, chance: random.Random) -> Shown:
    """The same, in one list of three decided by chance."""
    return one if one.accepted is None else replace(one, accepted=one.accepted != (chance.random() < 0.3))


def test_the_same_decisions_teach_the_same() -> None:
    assert learn(reviewed(30, WORDY)) == learn(reviewed(30, WORDY))


def test_grounds_of_weights_that_are_no_more_are_passed_over() -> None:
    lists = [
        replace(one, shown=tuple(replace(s, grounds={**s.grounds, "gone": 9.0}) for s in one.shown))
        for one in reviewed(30, WORDY)
    ]
    assert learn(lists) == learn(reviewed(30, WORDY))


def test_kept_weights_come_back() -> None:
    assert as_weights(as_grounds(WORDY)) == WORDY
    assert as_weights([Ground("gone", 1.0), Ground("date", 0.5)]) == replace(WEIGHTS, date=0.5)


def test_a_thousand_decisions_are_learned_from_in_no_time() -> None:
    lists = reviewed(200, WORDY)
    began = perf_counter()
    learn(lists)
    assert perf_counter() - began < 2
