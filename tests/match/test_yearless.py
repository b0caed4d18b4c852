"""Days and months without a year, and how they meet days with one."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench import extract
from workbench.match import periods, yearless
from workbench.match.periods import Fit
from workbench.match.surroundings import stated
from workbench.model import Granularity


@pytest.mark.parametrize(
    ("expression", "first", "last", "length"),
    [
        ("April 15", (4, 15), (4, 15), Granularity.DAY),
        ("15th of April", (4, 15), (4, 15), Granularity.DAY),
        ("29 Feb", (2, 29), (2, 29), Granularity.DAY),
        ("March", (3, 1), (3, 31), Granularity.MONTH),
    ],
)
def test_a_day_or_month_is_read(
    expression: str, first: tuple[int, int], last: tuple[int, int], length: Granularity
) -> None:
    found = yearless.without_year(expression)
    assert found is not None
    period, granularity = found
    assert period.start == date(yearless.NO_YEAR, *first)
    assert period.end == date(yearless.NO_YEAR, *last)
    assert granularity is length


@pytest.mark.parametrize("expression", ["31 June", "last week", "the 15th", ""])
def test_what_is_no_day_is_none(expression: str) -> None:
    assert yearless.without_year(expression) is None


@given(st.text(max_size=30))
def test_any_text_is_read_or_none(text: str) -> None:
    found = yearless.without_year(text)
    assert found is None or found[0].start is not None


@given(st.dates(date(1904, 1, 1), date(1904, 12, 31)), st.integers(0, 200))
def test_a_moved_day_is_the_same_day(day: date, years: int) -> None:
    later = yearless.moved(day, years)
    assert later.year == day.year + years
    assert (later.month, later.day) == (day.month, day.day) or (day.month, day.day) == (2, 29)


@pytest.mark.parametrize(
    ("claim", "evidence", "fit"),
    [
        ("It opened on April 15.", "It opened on 15 April 2020.", Fit.SAME),
        ("It opened on April 15.", "It opened on 12 April 2020.", Fit.DISJOINT),
        ("It opened after April 15.", "It opened on 12 April 2020.", Fit.DISJOINT),
        ("It opened before April 15.", "It opened on 12 April 2020.", Fit.SAME),
        ("It opened on 15 April 2020.", "It opened in April.", Fit.AROUND),
    ],
)
def test_a_day_without_a_year_takes_the_others(claim: str, evidence: str, fit: Fit) -> None:
    mine, theirs = extract.statement(claim), extract.statement(evidence)
    one, other = stated(mine.dates[0], claim), stated(theirs.dates[0], evidence)
    assert periods.fit(one, other) is fit
