"""Measures of a ranking, against sums done by hand."""

from math import log2

import pytest

from workbench.match import metrics
from workbench.match.metrics import Tally

RANKING = ["a", "b", "c", "d"]


@pytest.mark.parametrize(
    ("gains", "expected"),
    [
        ({"a": 1.0}, 1.0),
        ({"b": 1.0}, 1 / log2(3)),
        ({"a": 1.0, "c": 1.0}, (1 + 1 / log2(4)) / (1 + 1 / log2(3))),
        ({"a": 1.0, "b": 2.0}, (1 + 2 / log2(3)) / (2 + 1 / log2(3))),
        ({"x": 1.0}, 0.0),
        ({}, 0.0),
    ],
)
def test_ndcg(gains: dict[str, float], expected: float) -> None:
    assert metrics.ndcg_at(RANKING, gains, 10) == pytest.approx(expected)


def test_ndcg_sees_no_deeper_than_its_depth() -> None:
    assert metrics.ndcg_at(RANKING, {"c": 1.0}, 2) == 0.0


@pytest.mark.parametrize(
    ("gains", "depth", "expected"),
    [
        ({"a": 1.0, "d": 1.0}, 2, 0.5),
        ({"a": 1.0, "d": 1.0}, 4, 1.0),
        ({"a": 1.0, "x": 0.0}, 1, 1.0),
        ({"x": 1.0}, 4, 0.0),
        ({}, 4, 0.0),
    ],
)
def test_recall(gains: dict[str, float], depth: int, expected: float) -> None:
    assert metrics.recall_at(RANKING, gains, depth) == expected


@pytest.mark.parametrize(("relevant", "expected"), [("a", 1.0), ("c", 1 / 3), ("x", 0.0)])
def test_mrr(relevant: str, expected: float) -> None:
    assert metrics.mrr_at(RANKING, {relevant: 1.0}, 10) == pytest.approx(expected)


def test_summary_is_the_mean_over_queries() -> None:
    queries = {
        "q1": metrics.measure(RANKING, {"a": 1.0}),
        "q2": metrics.measure(RANKING, {"x": 1.0}),
    }
    assert metrics.summary(queries) == dict.fromkeys(metrics.MEASURES, 0.5)
    assert metrics.summary({}) == dict.fromkeys(metrics.MEASURES, 0.0)


def test_versus_counts_queries_not_averages() -> None:
    better = {"q1": {"ndcg@10": 0.2}, "q2": {"ndcg@10": 0.5}, "q3": {"ndcg@10": 0.9}}
    base = {"q1": {"ndcg@10": 0.1}, "q2": {"ndcg@10": 0.5}, "q3": {"ndcg@10": 1.0}}
    assert metrics.versus(better, base) == Tally(win=1, tie=1, loss=1)
