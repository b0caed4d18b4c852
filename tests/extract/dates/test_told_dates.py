"""Dates counted from one told before."""

import pytest

from tests.extract.reading import dated


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On 4 May 2019 he left. Two days later he died.", "Two days later = 2019-05-06..2019-05-06"),
        ("On 4 May 2019 he left. A week later, he died.", "A week later = 2019-05-11..2019-05-11"),
        ("On 4 May 2019 he left. The next day he died.", "The next day = 2019-05-05..2019-05-05"),
        ("On 4 May 2019 he left. He died later that day.", "later that day = 2019-05-04..2019-05-04"),
        ("On 4 May 2019 he left. He died that month.", "that month = 2019-05-01..2019-05-31"),
        ("In 2018 it grew. Births fell over the same period.", "the same period = 2018-01-01..2018-12-31"),
        (
            "It was 3m in the third quarter of 2019, up from 2m a year earlier",
            "a year earlier = 2018-07-01..2018-09-30",
        ),
        (
            "It closed in May 2019. Two years earlier it was full.",
            "Two years earlier = 2017-05-01..2017-05-31",
        ),
        ("In May 2019 it grew, most of all on the 15th.", "the 15th = 2019-05-15..2019-05-15"),
        (
            "It shut on 4 May 2019, as in June 2018. It was full the day before.",
            "the day before = 2019-05-03..2019-05-03",
        ),
        (
            "In May 400 came, more than in the same month last year.",
            "the same month last year = 2019-05-01..2019-05-31",
        ),
        ("It fell on the 15th.", "the 15th = 2020-08-15..2020-08-15"),
    ],
)
def test_what_a_date_before_tells(text: str, expected: str) -> None:
    assert dated(text)[-1] == expected


@pytest.mark.parametrize("text", ["on the 15th floor", "by the 20th minute", "a year later than planned"])
def test_what_is_no_date(text: str) -> None:
    assert dated(text) == []
