"""Ranges: what belongs to them, what shares a value, what lies within."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.model import Interval

ends = st.one_of(st.none(), st.integers(-5, 5).map(float))
intervals = st.builds(Interval, ends, ends, st.booleans(), st.booleans())
GRID = [step / 4 for step in range(-24, 25)]


@pytest.mark.parametrize(
    ("interval", "value", "inside"),
    [
        (Interval(1200, None, low_open=True), 1200, False),
        (Interval(1200, None, low_open=True), 1200.5, True),
        (Interval(None, 10), -1e9, True),
        (Interval(180, 200, high_open=True), 200, False),
        (Interval(578, 578), 578, True),
    ],
)
def test_open_ends_do_not_belong(interval: Interval, value: float, inside: bool) -> None:
    assert (value in interval) is inside


def test_touching_ranges_meet_only_where_both_ends_belong() -> None:
    assert Interval(1, 2).meets(Interval(2, 3))
    assert not Interval(1, 2, high_open=True).meets(Interval(2, 3))


@given(intervals, intervals)
def test_meeting_is_mutual_and_seen_by_any_shared_value(one: Interval, other: Interval) -> None:
    assert one.meets(other) == other.meets(one)
    if any(value in one and value in other for value in GRID):
        assert one.meets(other)


@given(intervals, intervals)
def test_what_lies_within_has_no_value_outside(one: Interval, other: Interval) -> None:
    if one.within(other):
        assert all(value in other for value in GRID if value in one)
