"""Answers in words."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.compute.samples import ARRIVALS, asked, claim, days, people, table
from workbench.compute import basis, in_words, worded
from workbench.compute.wording import days as days_in_words
from workbench.compute.wording import number
from workbench.model import Cell, Granularity, Period, Role, Statement

SECOND, SIXTH = days("2020-09-02"), days("2020-08-06")
TO_DATE = days("2020-01-01", "2020-09-03")
DOUBLE = ("almost double", 2.0, "ratio", Role.RATIO)

ROW = claim("416 people came", people(416), named=(SECOND,))
SUM = claim("5,600 people came", people(5600), period=TO_DATE)
RECORD = claim("a record 416 people came", people(416), named=(SECOND,))
RATIO = claim("almost double", DOUBLE, named=(SIXTH,))
MEAN = claim("on average 23 people came", people(23), period=TO_DATE)
MOST = claim("the highest in a day was 416 people", people(416), period=TO_DATE)
DAYS = claim("people came on 97 days", ("97 days", 97.0, "day", Role.VALUE), period=TO_DATE)


@pytest.mark.parametrize(
    ("said", "beside", "place", "row", "words"),
    [
        (ROW, (), 0, (399,), "399 people on 2 September 2020"),
        (SUM, (), 0, (5623,), "5,623 people from 1 January to 3 September 2020"),
        (
            RECORD,
            (),
            1,
            (259, date(2020, 8, 6)),
            "259 people on 6 August 2020, the highest before 2 September 2020",
        ),
        (
            RECORD,
            (),
            2,
            (401, date(2020, 9, 22), 399),
            "401 people on 22 September 2020, the first later day higher than 399",
        ),
        (
            RATIO,
            (ROW,),
            0,
            (399 / 259, 399, 259),
            "1.54 times as many people on 2 September 2020 as on 6 August 2020",
        ),
        (MEAN, (), 0, (22.858,), "an average of 23 people a day from 1 January to 3 September 2020"),
        (MOST, (), 0, (399, date(2020, 9, 2)), "399 people, the highest from 1 January to 3 September 2020"),
        (DAYS, (), 0, (130,), "130 days with people from 1 January to 3 September 2020"),
    ],
)
def test_the_figure_comes_first(
    said: Statement, beside: tuple[Statement, ...], place: int, row: tuple[Cell, ...], words: str
) -> None:
    assert in_words(asked(said, ARRIVALS, *beside)[place], row) == words


@pytest.mark.parametrize("row", [(), (None,), ("399",)])
def test_what_was_not_found_has_no_words(row: tuple[Cell, ...]) -> None:
    assert in_words(asked(ROW)[0], row) == ""


def test_an_extreme_of_a_table_of_years_was_in_a_year() -> None:
    visitors = table("people", period=days("2010-01-01", "2020-01-01"), step=Granularity.YEAR)
    said = claim("a record 500 people came", people(500), named=(days("2020-01-01", "2020-12-31"),))
    highest = asked(said, visitors)[1]
    assert in_words(highest, (400, date(2015, 1, 1))) == "400 people in 2015, the highest before 2020"


def test_labels_stand_beside_the_thing() -> None:
    ports = table("people", period=None, labels={"port": ("Dover", "Hull")})
    found = asked(claim("300 people left Dover", people(300)), ports)[0]
    assert in_words(found, (310,)) == "310 people (Dover)"


def test_what_an_answer_rests_on() -> None:
    assert basis(asked(SUM)[0], (5623,), 247) == "the sum of 247 rows"
    assert basis(asked(ROW)[0], (399,), 1) == "from 1 row"
    assert basis(asked(MEAN)[0], (22.858,), 247) == "the mean of 247 rows, 22.86,"
    assert basis(asked(MOST)[0], (399, date(2020, 9, 2)), 1) == "reached on 2 September 2020, from 1 row"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("sum(people)", "5,623 people in 2020"),
        ("people", "5,623 people in 2020"),
        ("all_arrivals", "5,623 all arrivals in 2020"),
        ("count_star()", "5,623 in 2020"),
    ],
)
def test_a_reviewers_number_is_told_with_its_column(name: str, words: str) -> None:
    assert worded(name, 5623, ARRIVALS, days("2020-01-01", "2020-12-31")) == words


@pytest.mark.parametrize(
    ("period", "words"),
    [
        (days("2020-09-02"), "2 September 2020"),
        (days("2020-08-01", "2020-08-31"), "August 2020"),
        (days("2020-01-01", "2020-12-31"), "2020"),
        (days("2018-01-01", "2020-12-31"), "2018 to 2020"),
        (days("2019-04-01", "2020-03-31"), "1 April 2019 to 31 March 2020"),
        (days("2020-01-01", "2020-09-03"), "1 January to 3 September 2020"),
    ],
)
def test_periods_as_a_reader_says_them(period: Period, words: str) -> None:
    assert days_in_words(period) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        *((399, "399"), (1234567, "1,234,567"), (1.5405, "1.54"), (9.1, "9.1"), (0.01543, "0.0154")),
        *((-17, "-17"), (1234.56, "1,235"), (2.0, "2"), (0, "0")),
    ],
)
def test_numbers(value: float, words: str) -> None:
    assert number(value) == words


@given(st.floats(allow_nan=False, allow_infinity=False, min_value=-1e12, max_value=1e12))
def test_a_number_in_words_is_near_the_number(value: float) -> None:
    assert abs(float(number(value).replace(",", "")) - value) <= 0.005 + abs(value) * 0.0005
