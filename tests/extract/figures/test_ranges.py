"""What hedges make of numbers."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from workbench.extract.figures import ranges
from workbench.extract.figures.hedges import Hedge
from workbench.model import Interval

values = st.integers(1, 10**9).map(Decimal)
kinds = st.sampled_from(list(Hedge))


@given(kinds, values, st.integers(0, 9), st.booleans(), st.booleans())
def test_the_strict_range_holds_the_expected_one(
    hedge: Hedge, value: Decimal, places: int, is_round: bool, is_measured: bool
) -> None:
    grain = min(Decimal(10) ** places, value)
    made = ranges.hedged(hedge, value, grain, is_round=is_round, is_measured=is_measured)
    assert made.expected.within(made.strict)
    assert made.expected.meets(made.expected)


@given(kinds, st.decimals("0.01", "20", places=2))
def test_the_strict_range_of_a_ratio_holds_the_expected_one(hedge: Hedge, value: Decimal) -> None:
    made = ranges.ratio(hedge, value)
    assert made.expected.within(made.strict)


def test_just_over_zero_is_above_zero() -> None:
    made = ranges.hedged(Hedge.JUST_OVER, Decimal(0), Decimal(1), is_round=False, is_measured=False)
    assert made.expected == Interval(0, 1, low_open=True)


def test_below_zero_the_ranges_are_mirrored() -> None:
    made = ranges.hedged(Hedge.NONE, Decimal("2.5"), Decimal("0.1"), is_round=False, is_measured=True)
    assert ranges.mirrored(made).expected == Interval(-2.55, -2.45, low_open=True)
