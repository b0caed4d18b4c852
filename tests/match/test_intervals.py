"""Two figures as ranges."""

import pytest

from workbench.match import intervals
from workbench.model import Comparator, Interval, Quantity, Relation, Span


def figure(
    low: float | None,
    high: float | None,
    *,
    strict: Interval | None = None,
    unit: str | None = None,
    comparator: Comparator = Comparator.BARE,
) -> Quantity:
    value = low if low == high else None
    expected = Interval(low, high)
    return Quantity(Span(0, 1), "n", value, comparator, expected, strict or expected, unit)


OVER_60 = Quantity(
    Span(0, 1),
    "more than 60",
    60.0,
    Comparator.OVER,
    Interval(60, 70, low_open=True),
    Interval(60, None, low_open=True),
)
ROUND = figure(2700, 3300, strict=Interval(2500, 3500))


@pytest.mark.parametrize(
    ("claim", "evidence", "expected"),
    [
        (figure(416, 416), figure(416, 416), Relation.MATCH),
        (figure(416, 416), figure(399, 399), Relation.CONFLICT),
        (ROUND, figure(3012, 3012), Relation.MATCH),
        (ROUND, figure(2550, 2550), Relation.COMPATIBLE),
        (ROUND, figure(2400, 2400), Relation.CONFLICT),
        (ROUND, figure(2000, 10_000), Relation.COMPATIBLE),
        (ROUND, figure(3600, None), Relation.CONFLICT),
        (figure(20, 20, unit="percent"), figure(0.2, 0.2, unit="ratio"), Relation.MATCH),
        (figure(0.2, 0.2, unit="ratio"), figure(30, 30, unit="percent"), Relation.CONFLICT),
        (figure(50, 50, unit="percent"), figure(0.5, 0.5, unit="ratio"), Relation.MATCH),
        (OVER_60, figure(60, 60), Relation.CONFLICT),
        (OVER_60, figure(61, 61), Relation.MATCH),
    ],
)
def test_relate(claim: Quantity, evidence: Quantity, expected: Relation) -> None:
    assert intervals.relate(claim, evidence)[0] is expected


def test_the_same_vague_words_say_the_same() -> None:
    hundreds = figure(200, 1000, comparator=Comparator.VAGUE)
    assert intervals.relate(hundreds, hundreds)[0] is Relation.MATCH


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (figure(100, 100), figure(100, 100), 0.0),
        (figure(100, 100), figure(271.828, 271.828), 1.0),
        (figure(0, 0), figure(0, 0), 0.0),
        (figure(0, 0), figure(5, 5), 3.0),
        (figure(None, None), figure(5, 5), 1.0),
    ],
)
def test_distance_is_on_the_scale_of_ratios(one: Quantity, other: Quantity, expected: float) -> None:
    assert intervals.distance(one, other) == pytest.approx(expected, abs=1e-4)


def test_open_ends() -> None:
    over = figure(1200, None)
    assert (intervals.least(over), intervals.most(over)) == (1200, float("inf"))
    under = figure(None, 10)
    assert (intervals.least(under), intervals.most(under)) == (float("-inf"), 10)
