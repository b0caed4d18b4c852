"""Two retrievers, one score."""

import pytest

from workbench.match.fuse import fused

WEIGHT = 0.8


def sums(vector: list[float | None], keyword: list[float | None]) -> list[float]:
    return [cosine + WEIGHT * words for cosine, words in fused(vector, keyword, WEIGHT)]


def test_words_and_meaning_together() -> None:
    assert sums([0.6, 0.5], [0.2, 0.9]) == [
        pytest.approx((0.6 + WEIGHT * 0.2) / (1 + WEIGHT)),
        pytest.approx((0.5 + WEIGHT * 0.9) / (1 + WEIGHT)),
    ]


def test_without_vectors_the_words_decide() -> None:
    assert sums([None, None], [0.2, 0.9]) == [0.2, 0.9]


def test_what_a_retriever_did_not_return_is_just_below_its_worst() -> None:
    unseen, worst, best = sums([None, 0.4, 0.8], [0.5, 0.5, 0.5])
    assert unseen < worst < best
    assert worst - unseen < 0.01


def test_no_candidates_no_scores() -> None:
    assert sums([], []) == []
