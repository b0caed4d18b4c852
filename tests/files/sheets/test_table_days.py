"""Dates in tables: read where they can be read in one way only."""

from datetime import date

import pytest

from workbench.files.sheets.table_days import read_column
from workbench.model import Period

DAY = (date(2020, 9, 2), date(2020, 9, 2), "2 September 2020")
MONTH = (date(2020, 9, 1), date(2020, 9, 30), "September 2020")
QUARTER = (date(2020, 7, 1), date(2020, 9, 30), "Q3 2020")
MONTHS = (date(2020, 7, 1), date(2020, 9, 30), "July to September 2020")


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("2020-09-02", DAY),
        ("2020-09-02T00:00:00", DAY),
        ("2020-09-02 00:00:00+00:00", DAY),
        ("2 September 2020", DAY),
        ("02 Sep 2020", DAY),
        ("2nd Sept. 2020", DAY),
        ("2-Sep-2020", DAY),
        ("September 2, 2020", DAY),
        ("2020-09", MONTH),
        ("September 2020", MONTH),
        ("Sep-2020", MONTH),
        ("2020 SEP", MONTH),
        ("2020 Q3", QUARTER),
        ("2020Q3", QUARTER),
        ("2020-Q3", QUARTER),
        ("Q3 2020", QUARTER),
        ("q3-2020", QUARTER),
        ("Quarter 3 2020", QUARTER),
        ("2020 Quarter 3", QUARTER),
        ("Jul-Sep 2020", MONTHS),
        ("July – September 2020", MONTHS),
        ("Jul to Sept 2020", MONTHS),
        ("2020 Jul-Sep", MONTHS),
        ("29 February 2020", (date(2020, 2, 29), date(2020, 2, 29), "29 February 2020")),
    ],
)
def test_a_date_is_read(cell: str, expected: tuple[date, date, str]) -> None:
    (found,) = read_column([cell], "date")
    assert found
    assert (found.period.start, found.period.end, found.words) == expected


@pytest.mark.parametrize(
    "cell",
    [
        *(
            "03/09/2020",
            "3.9.2020",
            "2020",
            "399",
            "Total",
            "2020-06-31",
            "31 June 2020",
            "2020-13-01",
            "0000-01-01",
        ),
        *(
            "2 Septober 2020",
            "2020-09-02 14:30",
            "09-2020",
            "2/9/20",
            "1/2-2020",
            "2020 Q5",
            "2020 total",
            "Q3 2020/21",
            "Q3",
            "0000 Q1",
        ),
        *("Dec-Feb 2020", "Jan-Jan 2020", "Sep-20", "Sales-20", "Jan-Mar", "Left-Right 2020"),
    ],
)
def test_what_may_mean_something_else_stays_text(cell: str) -> None:
    assert read_column([cell], "date") == ()


@pytest.mark.parametrize(
    ("cells", "second"),
    [
        (["03/09/2020", "04/09/2020", "25/09/2020"], date(2020, 9, 4)),
        (["03/09/2020", "04/09/2020", "09/25/2020"], date(2020, 4, 9)),
    ],
)
def test_a_column_shows_which_number_is_the_day(cells: list[str], second: date) -> None:
    found = read_column(cells, "date")[1]
    assert found
    assert found.period == Period(second, second)


def test_a_column_that_contradicts_itself_stays_text() -> None:
    assert read_column(["03/09/2020", "25/09/2020", "09/25/2020"], "date") == ()


@pytest.mark.parametrize("heading", ["Year", "time period", ""])
def test_years_are_dates_under_their_own_heading_only(heading: str) -> None:
    (year,) = read_column(["2020"], heading)
    assert year
    assert (year.period, year.words) == (Period(date(2020, 1, 1), date(2020, 12, 31)), "2020")
    assert read_column(["2020"], "visitors") == ()


def test_a_total_under_the_dates_is_no_date() -> None:
    found = read_column(["2020-09-02", "", "2020-09-03", "Total"], "date")
    assert [cell is not None for cell in found] == [True, False, True, False]


@pytest.mark.parametrize("heading", ["Financial year quarter", "Fiscal quarter", "quarter (FY)"])
def test_a_quarter_of_another_year_stays_text(heading: str) -> None:
    assert read_column(["2020 Q3", "2020 Q4"], heading) == ()


def test_a_column_shows_whether_a_short_number_is_a_year() -> None:
    found = read_column(["Nov-99", "Dec-99", "Jan-00", "Jan-00", "Feb '20"], "month")
    assert [cell.words for cell in found if cell] == [
        *("November 1999", "December 1999", "January 2000", "January 2000", "February 2020"),
    ]
    assert read_column(["Jan-30", "Jan-31"], "date") == ()
    assert read_column(["Jan-31", "Feb-10", "Feb-11"], "date") == ()
    assert read_column(["Jan-20", "Jan-20"], "date") == (), "of one row nothing is known"
