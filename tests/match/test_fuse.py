"""Two retrievers, one score."""

import pytest

from workbench.match.fuse import fused

WEIGHT = 0.8


def test_words_and_meaning_together() -> None:
    assert fused([0.6, 0.5], [0.2, 0.9], WEIGHT) == [
        pytest.approx((0.6 + WEIGHT * 0.2) / (1 + WEIGHT)),
        pytest.approx((0.5 + WEIGHT * 0.9) / (1 + WEIGHT)),
    ]


def test_without_vectors_the_words_decide() -> None:
    assert fused([None, None], [0.2, 0.9], WEIGHT) == [0.2, 0.9]


def test_what_a_retriever_did_not_return_is_just_below_its_worst() -> None:
    unseen, worst, best = fused([None, 0.4, 0.8], [0.5, 0.5, 0.5], WEIGHT)
    assert unseen < worst < best
    assert worst - unseen < 0.01


def test_no_candidates_no_scores() -> None:
    assert fused([], [], WEIGHT) == []
