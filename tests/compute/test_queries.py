"""The days that a query is about, read back from its text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.compute.samples import ARRIVALS, days
from workbench.compute import period_of
from workbench.compute.queries import Rows
from workbench.model import Period


@pytest.mark.parametrize(
    ("sql", "period"),
    [
        ("SELECT people FROM t_a WHERE day = DATE '2020-09-02'", days("2020-09-02")),
        (
            "select 1 where day between date '2020-01-01' and date '2020-09-02'",
            days("2020-01-01", "2020-09-02"),
        ),
        ("SELECT sum(people) FROM t_a", None),
        ("SELECT 1 WHERE day = DATE '2020-09-02' OR day = DATE '2020-08-06'", None),
        ("SELECT 1 WHERE day > DATE '2020-09-02'", None),
        ("SELECT 1 WHERE day = DATE '2020-02-30'", None),
    ],
)
def test_the_days_of_a_query_where_it_names_one_time(sql: str, period: Period | None) -> None:
    assert period_of(sql) == period


@given(st.dates(), st.dates())
def test_our_own_queries_say_their_days(one: object, other: object) -> None:
    start, end = sorted((one, other))  # type: ignore[type-var]
    period = Period(start, end)  # type: ignore[arg-type]
    assert period_of(Rows(ARRIVALS, period=period).select("sum(people)")) == period
