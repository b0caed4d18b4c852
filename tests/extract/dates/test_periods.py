"""Calendar arithmetic."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.extract.dates import periods
from workbench.model import Granularity, Period

days = st.dates(date(1900, 1, 1), date(2100, 12, 31))


def test_months_run_over_the_end_of_a_year() -> None:
    assert periods.months(2019, 11, 4) == Period(date(2019, 11, 1), date(2020, 2, 29))
    assert periods.months(2020, 0) == periods.months(2019, 12)


def test_a_window_ends_with_its_last_day() -> None:
    assert periods.window(date(2020, 3, 31), 1, "year") == Period(date(2019, 4, 1), date(2020, 3, 31))
    assert periods.window(date(2020, 3, 31), 1, "month") == Period(date(2020, 3, 1), date(2020, 3, 31))


@pytest.mark.parametrize(
    ("day", "count", "unit", "expected"),
    [
        (date(2020, 1, 31), 1, "month", date(2020, 2, 29)),
        (date(2020, 2, 29), -1, "year", date(2019, 2, 28)),
        (date(2020, 9, 3), -2, "week", date(2020, 8, 20)),
        (date(2020, 3, 30), -1, "month", date(2020, 2, 29)),
    ],
)
def test_steps(day: date, count: int, unit: str, expected: date) -> None:
    assert periods.stepped(day, count, unit) == expected


@given(days, st.integers(0, 6), st.booleans())
def test_the_nearest_weekday_is_at_most_six_days_away(anchor: date, weekday: int, forward: bool) -> None:
    found = periods.nearest_weekday(anchor, weekday, forward=forward)
    assert found.weekday() == weekday
    assert 0 <= (found - anchor).days * (1 if forward else -1) <= 6


@given(days, st.booleans())
def test_the_nearest_leap_day_is_one(anchor: date, forward: bool) -> None:
    found = periods.nearest_day(anchor, 2, 29, forward=forward)
    assert found is not None
    assert (found.month, found.day) == (2, 29)
    assert found >= anchor if forward else found <= anchor


def test_no_year_has_a_31_june() -> None:
    assert periods.nearest_day(date(2020, 9, 3), 6, 31, forward=False) is None


@pytest.mark.parametrize(
    ("period", "length"),
    [
        (periods.single(date(2020, 9, 3)), Granularity.DAY),
        (periods.week(date(2020, 9, 3)), Granularity.WEEK),
        (periods.months(2020, 2), Granularity.MONTH),
        (periods.quarter(2020, 3), Granularity.QUARTER),
        (periods.financial_year(2019), Granularity.YEAR),
        (periods.half(2020, 1), Granularity.OTHER),
        (periods.years(2010, 2015), Granularity.OTHER),
    ],
)
def test_length_classes(period: Period, length: Granularity) -> None:
    assert periods.length_class(period) is length
