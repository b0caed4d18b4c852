"""What the ranking learned, in words."""

from dataclasses import fields, replace

import pytest

from workbench.desk import Learned
from workbench.match import WEIGHTS, Lesson, Order, Weights
from workbench.ui import learning_words as words


def learned(weights: Weights, lists: int = 17, on: bool = True, right: float = 0.76) -> Learned:
    before, after = Order(0.71, 0.4, -0.6), Order(right, 0.44, -0.5)
    return Learned(on, Lesson(WEIGHTS, weights, before, after, 84, lists, 2, 0), None, ())


WORDY = replace(WEIGHTS, words=2 * WEIGHTS.words, date=WEIGHTS.date / 2)


def test_what_counts_more_and_less_is_said_with_where_it_comes_from() -> None:
    assert words.standing(learned(WORDY)) == (
        "Count more: words in common. Count less: times that fit. "
        "Learned from 84 decisions by 2 reviewers on 17 claims."
    )


@pytest.mark.parametrize(
    ("found", "told"),
    [
        (learned(WORDY, on=False), words.OFF),
        (learned(WORDY, lists=0), "there are none so far"),
        (learned(WORDY, lists=3), "there are 3 so far"),
        (learned(WORDY, right=0.7), "So these stay."),
        (learned(WEIGHTS), "No ground counts much more or less than as shipped."),
    ],
)
def test_why_nothing_changed_is_said(found: Learned, told: str) -> None:
    assert told in words.standing(found)


def test_who_was_left_out_is_said() -> None:
    found = learned(WORDY)
    contrary = replace(found, lesson=replace(found.lesson, contrary=1))
    assert "1 reviewer is not learned from" in words.standing(contrary)


def test_both_weights_stand_side_by_side() -> None:
    found = {name: (shipped, now) for name, shipped, now in words.rows(learned(WORDY))}
    assert found["Words in common"] == (WEIGHTS.words, 2 * WEIGHTS.words)
    unused = {name: (shipped, now) for name, shipped, now in words.rows(learned(WORDY, right=0.7))}
    assert unused["Words in common"] == (WEIGHTS.words, WEIGHTS.words)


def test_before_and_after_are_told_in_shares() -> None:
    assert words.held_out(learned(WORDY).lesson) == [
        "Accepted passages above rejected ones: 71% as shipped, 76% as learned",
        "Accepted among the first five: 40% as shipped, 44% as learned",
    ]


def test_every_weight_has_its_words() -> None:
    assert set(words.GROUNDS) == {field.name for field in fields(Weights)}
