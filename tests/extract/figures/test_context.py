"""What figures take from the ones beside them."""

import pytest

from tests.extract.reading import figures


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Of the 578 pages, 93 were closed.", "93 = 93 page"),
        (
            "Of the 578 pages, 93 were closed. The other 485 that were rejected remain.",
            "485 = 485 page remainder",
        ),
        ("There were 1,464 complaints, 151 of them in May.", "151 = 151 complaint"),
        ("The 300 houses cost £2m; 20 were sold.", "20 = 20 home"),
        ("It had 40 beds. Of those held, 47 were freed.", "47 = 47"),
        ("He was 45 years old. Some 300 were there.", "Some 300 = 300 (~)"),
        ("It fell to £3m, down from £4m in 2019 and £5m in 2018.", "£5m = 5000000 GBP baseline"),
        ("It rose to £2.3bn, a record for the group, from £882m.", "£882m = 882000000 GBP baseline"),
        ("Turnout was 37%, up slightly on 35.4%.", "35.4% = 35.4 percent baseline"),
    ],
)
def test_the_last_figure_takes_what_it_lacks(text: str, expected: str) -> None:
    assert figures(text)[-1] == expected
