"""Words of like meaning, a claim's against a passage's."""

from math import log

import numpy as np
import pytest

from workbench.embed import HashingEncoder, Words
from workbench.match.senses import CHANCE, Senses


def words(*rows: tuple[str, tuple[float, float]]) -> Words:
    vectors = np.array([row for _, row in rows], dtype=np.float32).reshape(len(rows), 2)
    return Words(tuple(word for word, _ in rows), np.ones(len(rows), dtype=np.float32), vectors)


RARITY = {"doctor": 3.0, "sugar": 1.0}
CLAIM = Senses(words(("Doctors", (1, 0)), ("the", (0.6, 0.8)), ("sugar", (0, 1))), lambda t: RARITY[t])


def test_each_word_finds_the_nearest_and_rare_words_count_more() -> None:
    assert CLAIM.met(words(("physicians", (0.8, 0.6)))) == pytest.approx(
        (3 * 0.8 + 1 * 0.6) / 4 - CHANCE * log(2)
    )
    both = words(("physicians", (0.8, 0.6)), ("glucose", (0.0, 1.0)))
    assert CLAIM.met(both) == pytest.approx((3 * 0.8 + 1 * 1.0) / 4 - CHANCE * log(3))


def test_a_word_in_pieces_counts_once() -> None:
    whole = Words(("doctor", "doctor", "sugar"), np.array([0.5, 0.5, 1], dtype=np.float32), np.eye(3, 2))
    claim = Senses(whole, lambda t: RARITY[t])
    assert claim.met(words(("doctor", (1, 0)))) == pytest.approx(1.5 / 4 - CHANCE * log(2))


def test_the_same_text_meets_itself_but_for_chance() -> None:
    (text,) = HashingEncoder().words(["Doctors measure sugar."])
    assert Senses(text, lambda _: 2.0).met(text) == pytest.approx(1 - CHANCE * log(4), abs=1e-5)


def test_nothing_meets_nothing() -> None:
    assert CLAIM.met(words()) == 0
    assert CLAIM.met(words(("against", (-1.0, 0.0)))) == 0
    assert Senses(words(("the", (1, 0))), lambda _: 2.0).met(words(("the", (1, 0)))) == 0


def test_of_two_passages_the_short_one_says_it_sooner() -> None:
    short = words(("doctor", (1, 0)), ("sugar", (0, 1)))
    long = words(("doctor", (1, 0)), ("sugar", (0, 1)), *[("other", (-1.0, 0.0))] * 50)
    assert CLAIM.met(short) > CLAIM.met(long)
