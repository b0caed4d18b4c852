"""Parts of years, and months of a year that is only told of."""

import pytest

from tests.extract.reading import dated


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in the first three months of 2019", ["the first three months of 2019 = 2019-01-01..2019-03-31"]),
        ("the last six weeks of 2019", ["the last six weeks of 2019 = 2019-11-20..2019-12-31"]),
        (
            "the first nine months of the year",
            ["the first nine months of the year = 2020-01-01..2020-09-30"],
        ),
        ("the second half of last year", ["second half of last year = 2019-07-01..2019-12-31"]),
        ("the fourth quarter of last year", ["fourth quarter of last year = 2019-10-01..2019-12-31"]),
        ("in the third quarter", ["third quarter = 2020-07-01..2020-09-30"]),
        ("1H 2019", ["1H 2019 = 2019-01-01..2019-06-30"]),
        ("a fifth quarter of 2019", ["2019 = 2019-01-01..2019-12-31"]),
        ("in the December quarter", ["the December quarter = 2019-10-01..2019-12-31"]),
        ("in the June quarter of 2018", ["the June quarter of 2018 = 2018-04-01..2018-06-30"]),
        ("in December last year", ["December last year = 2019-12-01..2019-12-31"]),
        ("on 4 March last year", ["4 March last year = 2019-03-04..2019-03-04"]),
        ("in March this year", ["March this year = 2020-03-01..2020-03-31"]),
        ("in the summer of 2018", ["the summer of 2018 = 2018-06-01..2018-08-31"]),
        ("winter 2018", ["winter 2018 = 2018-12-01..2019-02-28"]),
        ("it fell over the summer", ["over the summer = 2020-06-01..2020-08-31"]),
        ("FY2018/19", ["FY2018/19 = 2018-04-01..2019-03-31"]),
        ("in FY19", ["FY19 = 2018-04-01..2019-03-31"]),
        ("fiscal 2019", ["fiscal 2019 = 2018-04-01..2019-03-31"]),
        ("Q1FY20", ["Q1FY20 = 2019-04-01..2019-06-30"]),
        ("FY2018/25", []),
        ("the final quarter of 2018", ["final quarter of 2018 = 2018-10-01..2018-12-31"]),
        ("the winter of 2018-19", ["the winter of 2018-19 = 2018-12-01..2019-02-28"]),
        ("from May to July last year", ["from May to July last year = 2019-05-01..2019-07-31"]),
        ("at end-2018", ["end-2018 = 2018-12-31..2018-12-31"]),
        ("so far in 2020", ["so far in 2020 = 2020-01-01..2020-09-03"]),
        ("in mid-2019", ["mid-2019 = 2019-05-01..2019-08-31"]),
        ("in the 2018-19 season", ["2018-19 season = 2018-01-01..2019-12-31"]),
    ],
)
def test_parts_of_years(text: str, expected: list[str]) -> None:
    assert dated(text) == expected


def test_parts_of_a_year_that_nothing_tells_are_dates_all_the_same() -> None:
    texts = ("in the third quarter", "over the summer", "in the December quarter", "in March last year")
    assert [dated(text, None)[0].split(" = ")[1] for text in texts] == [".."] * 4
