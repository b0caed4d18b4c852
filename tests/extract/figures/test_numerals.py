"""Numbers in digits and words: value, and how finely they are written."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.extract.figures import numerals


@pytest.mark.parametrize(
    ("written", "scale", "value", "grain"),
    [
        ("1,200", "", "1200", "100"),
        ("3,000", "", "3000", "1000"),
        ("409", "", "409", "1"),
        ("9.1", "", "9.1", "0.1"),
        ("3.70", " million", "3700000", "10000"),
        ("5", " million", "5000000", "1000000"),
        ("1.2", "bn", "1200000000", "100000000"),
        ("20", "k", "20000", "10000"),
        ("0", "", "0", "1"),
    ],
)
def test_digits(written: str, scale: str, value: str, grain: str) -> None:
    numeral = numerals.in_digits(written, scale)
    assert numeral is not None
    assert (numeral.value, numeral.grain) == (Decimal(value), Decimal(grain))


@pytest.mark.parametrize("written", ["007", "01234", "1" * 19])
def test_codes_are_no_numbers(written: str) -> None:
    assert numerals.in_digits(written) is None


@pytest.mark.parametrize(
    ("written", "value", "grain"),
    [
        ("six", 6, 1),
        ("two hundred and thirty-five", 235, 1),
        ("a hundred", 100, 100),
        ("twenty five", 25, 1),
        ("two hundred and fifty thousand", 250_000, 10_000),
        ("one million two hundred thousand", 1_200_000, 100_000),
        ("two dozen", 24, 1),
        ("a billion", 10**9, 10**9),
    ],
)
def test_words(written: str, value: int, grain: int) -> None:
    numeral = numerals.in_words(written)
    assert numeral is not None
    assert (numeral.value, numeral.grain) == (value, grain)


@pytest.mark.parametrize("written", ["six seven", "twenty thirty", "ten five"])
def test_words_that_do_not_follow_each_other_are_no_number(written: str) -> None:
    assert numerals.in_words(written) is None


@given(st.integers(0, 10**15))
def test_digits_with_separators_read_back(number: int) -> None:
    numeral = numerals.in_digits(f"{number:,}")
    assert numeral is not None
    assert numeral.value == number
    assert number % numeral.grain == 0
