"""Sums over ranges, and how they are written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.extract.consistency.arithmetic import bounds, minus, number, plus
from workbench.model import Interval

ends = st.none() | st.integers(-1000, 1000)


@given(ends, ends, st.integers(-50, 50), st.integers(-50, 50))
def test_a_sum_of_members_is_a_member_of_the_sum(
    low: int | None, high: int | None, one: int, other: int
) -> None:
    range_ = Interval(low, high)
    if one in range_:
        assert one + other in plus(range_, Interval(other, other))
        assert one - other in minus(range_, Interval(other, other))
        assert other - one in minus(Interval(other, other), range_)


@pytest.mark.parametrize(
    ("value", "unit", "shown"),
    [
        (1063, None, "1,063"),
        (1.7702, None, "1.77"),
        (48.5, "percent", "48.5%"),
        (6e6, "GBP", "£6m"),
        (-3, "USD", "-$3"),
    ],
)
def test_numbers(value: float, unit: str | None, shown: str) -> None:
    assert number(value, unit) == shown


@pytest.mark.parametrize(
    ("interval", "shown"),
    [
        (Interval(5, 5), "5"),
        (Interval(622, None, low_open=True), "more than 622"),
        (Interval(622, None), "at least 622"),
        (Interval(None, 9, high_open=True), "less than 9"),
        (Interval(None, 9), "at most 9"),
        (Interval(1.7, 2), "1.7 to 2"),
        (Interval(None, None), "any figure"),
    ],
)
def test_ranges(interval: Interval, shown: str) -> None:
    assert bounds(interval) == shown
