"""Numbers as tables write them; what may be something else is no number."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.files.sheets.cell_numbers import comma_in, number


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("399", 399),
        ("1,234", 1234),
        ("1 234 567", 1234567),
        ("1’234", 1234),
        ("12,34,567", 1234567),
        ("1,234.5", 1234.5),
        ("12.5 %", 12.5),
        ("12.5 per cent", 12.5),
        (".5", 0.5),
        ("£1,200", 1200),
        ("$ 5", 5),
        ("5 €", 5),
        ("EUR 5", 5),
        ("-5", -5),
        ("−5", -5),
        ("-£5", -5),
        ("£-5", -5),
        ("+5", 5),
        ("(1,234)", -1234),
        ("(£17.50)", -17.5),
        ("399*", 399),
        ("399 [p]", 399),
        ("399 (r)", 399),
        ("399 p", 399),
        ("1.2E+03", 1200.0),
        ("0", 0),
        ("0.5", 0.5),
    ],
)
def test_a_number_is_read_as_it_is_written(cell: str, value: float) -> None:
    assert number(cell) == value


@pytest.mark.parametrize(
    "cell",
    [
        *("", "-", "..", "n/a", "x", "[c]", "Kent", "2018/19", "2020-09-02", "10:30", "5 to 10", "5-10"),
        *(
            "007",
            "(5",
            "5)",
            "1,23",
            "1,2345",
            "12,5",
            "1.2.3",
            "1234567890123456",
            "5 people",
            "1e999",
            "5%5",
        ),
    ],
)
def test_what_is_no_number_or_cannot_be_told_is_none(cell: str) -> None:
    assert number(cell) is None


@pytest.mark.parametrize(
    ("cell", "value"), [("12,5", 12.5), ("1.234", 1234), ("1.234,5 €", 1234.5), ("0,07", 0.07)]
)
def test_the_comma_may_be_the_decimal_sign(cell: str, value: float) -> None:
    assert number(cell, comma=True) == value


@pytest.mark.parametrize(
    ("cells", "is_decimal"),
    [
        (["12,5", "1.234"], True),
        (["1.234,50"], True),
        (["1.234.567"], True),
        (["0,5"], True),
        (["12.5", "1,234"], False),
        (["1,234,567"], False),
        (["1,234"], None),
        (["1.234"], None),
        (["2.9.2020", "Kent", ""], None),
    ],
)
def test_a_column_may_show_what_its_comma_is(cells: list[str], is_decimal: bool | None) -> None:
    assert comma_in(cells).is_decimal is is_decimal


@given(st.floats(-1e12, 1e12).map(lambda value: round(value, 2)))
def test_a_formatted_number_is_read_back(value: float) -> None:
    assert number(f"{value:,.2f}") == value
    swapped = f"{value:,.2f}".translate(str.maketrans(",.", ".,"))
    assert number(swapped, comma=True) == value


@given(st.text(max_size=40))
def test_any_text_is_a_number_or_none(text: str) -> None:
    found = number(text)
    assert found is None or abs(found) < float("inf")
