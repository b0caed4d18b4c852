"""What the words before a date make of it."""

from datetime import date

import pytest

from tests.extract.reading import THURSDAY, dated
from workbench.extract.dates.feasts import easter
from workbench.extract.dates.finding import find_dates


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the week before 25 December 2014", "the week before 25 December 2014 = 2014-12-15..2014-12-21"),
        ("two days after 4 May 2019", "two days after 4 May 2019 = 2019-05-06..2019-05-06"),
        ("in the two weeks before 4 May 2019", "the two weeks before 4 May 2019 = 2019-04-20..2019-05-03"),
        ("the year after 2016", "the year after 2016 = 2017-01-01..2017-12-31"),
        ("days before 4 May 2019", "days before 4 May 2019 = ..2019-05-03"),
        ("the day after the 2016 vote", "the day after the 2016 = 2016-01-01.."),
        ("since records began in 1884", "since records began in 1884 = 1884-01-01..2020-09-03"),
        ("since he left on 4 May 2019", "since he left on 4 May 2019 = 2019-05-04..2020-09-03"),
        ("since he left, in 2019", "2019 = 2019-01-01..2019-12-31"),
        ("in the week before Christmas", "the week before Christmas = 2019-12-16..2019-12-22"),
        ("until the end of May 2019", "until the end of May 2019 = 2019-05-31..2019-05-31"),
        ("early on 4 May 2019", "4 May 2019 = 2019-05-04..2019-05-04"),
        ("in the early 1990s", "1990s = 1990-01-01..1999-12-31"),
        ("in late 2019-20", "late 2019-20 = 2019-12-01..2020-03-31"),
    ],
)
def test_leads(text: str, expected: str) -> None:
    assert dated(text) == [expected]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It must be done by Friday", "up to and including it"),
        ("It opens from October", "from then on"),
        ("It has been shut since May", "from then to publication, Thursday 3 September 2020"),
        ("It closed in late May", "late in it"),
    ],
)
def test_the_basis_tells_what_the_words_make_of_a_date(text: str, words: str) -> None:
    (found,) = find_dates(text, THURSDAY)
    assert found.basis.endswith(words)


@pytest.mark.parametrize(
    ("year", "month", "day"),
    [(1818, 3, 22), (1943, 4, 25), (2000, 4, 23), (2008, 3, 23), (2019, 4, 21), (2024, 3, 31), (2038, 4, 25)],
)
def test_easter(year: int, month: int, day: int) -> None:
    assert easter(year) == date(year, month, day)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on Thanksgiving 2023", "Thanksgiving 2023 = 2023-11-23..2023-11-23"),
        ("On Labor Day, 2023", "Labor Day, 2023 = 2023-09-04..2023-09-04"),
        ("on Memorial Day 2023", "Memorial Day 2023 = 2023-05-29..2023-05-29"),
        ("On Good Friday it rained", "Good Friday = 2020-04-10..2020-04-10"),
        ("It opens on Boxing Day", "Boxing Day = 2020-12-26..2020-12-26"),
        ("last Christmas", "last Christmas = 2019-12-25..2019-12-25"),
        ("the last US government fiscal year", None),
    ],
)
def test_feasts(text: str, expected: str | None) -> None:
    assert dated(text) == ([expected] if expected else [])


@pytest.mark.parametrize("text", ["Christmas sales rose", "an Easter egg", "Father Christmas was late"])
def test_a_feast_that_dates_nothing(text: str) -> None:
    assert dated(text) == []


def test_the_federal_year_of_the_united_states_begins_in_october() -> None:
    text = "The U.S. Senate passed it. Spending was $1.5tn in the last fiscal year and in fiscal 2019."
    assert dated(text) == [
        "the last fiscal year = 2018-10-01..2019-09-30",
        "fiscal 2019 = 2018-10-01..2019-09-30",
    ]
