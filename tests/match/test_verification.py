"""Scores of a stance, against counts done by hand."""

import pytest

from workbench.match import verification
from workbench.model import Stance


def test_score_of_a_small_set() -> None:
    score = verification.score(
        [
            ("supports", Stance.SUPPORTS),
            ("supports", Stance.REFUTES),
            ("refutes", Stance.REFUTES),
            ("nei", Stance.CONTEXT),
            ("nei", None),
        ]
    )
    assert (score.n, score.accuracy, score.dont_know) == (5, 0.8, 0.2)
    assert score.confusion["supports"] == {"supports": 1, "refutes": 1, "nei": 0}
    assert score.macro_f1 == pytest.approx((2 / 3 + 2 / 3 + 1) / 3)


def test_macro_f1_leaves_out_labels_that_the_truth_never_has() -> None:
    score = verification.score([("supports", Stance.SUPPORTS), ("refutes", Stance.REFUTES)])
    assert score.macro_f1 == 1.0


def test_nothing_to_score_is_zero() -> None:
    score = verification.score([])
    assert (score.n, score.accuracy, score.macro_f1, score.dont_know) == (0, 0.0, 0.0, 0.0)
