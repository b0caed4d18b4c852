"""The gap between two figures, and the slip it looks like."""

import pytest

from workbench.match.hints import gap_in_words, hint, inline, plain
from workbench.model import Comparator, Interval, Quantity, Span


def figure(value: float | None, unit: str | None = "person") -> Quantity:
    point = Interval(value, value)
    return Quantity(Span(0, 1), "n", value, Comparator.BARE, point, point, unit)


@pytest.mark.parametrize(
    ("claim", "evidence", "expected"),
    [
        (5102.0, 5021.0, "the same digits in another order"),
        (5102.0, 5012.0, "two digits are swapped"),
        (416.0, 461.0, "two digits are swapped"),
        (3000.0, 300.0, "a factor of 10"),
        (1200.0, 1_200_000.0, "a factor of 1,000"),
        (416.0, 409.0, ""),
        (12.0, 21.0, ""),
        (0.0, 5.0, ""),
        (None, 5.0, ""),
    ],
)
def test_hint(claim: float | None, evidence: float | None, expected: str) -> None:
    assert hint(figure(claim), figure(evidence)) == expected


@pytest.mark.parametrize(
    ("claim", "evidence", "expected"),
    [
        (416.0, 399.0, "17 fewer, −4.1 %"),
        (235.0, 259.0, "24 more, +10.2 %"),
        (9.1, 8.9, "0.2 fewer, −2.2 %"),
        (0.0, 3.0, "3 more"),
        (5.0, 5.0, ""),
        (None, 5.0, ""),
    ],
)
def test_gap(claim: float | None, evidence: float | None, expected: str) -> None:
    assert gap_in_words(figure(claim), figure(evidence)) == expected


def test_what_is_measured_is_less_not_fewer() -> None:
    assert gap_in_words(figure(9.0, "percent"), figure(6.0, "percent")).startswith("3 less")


def test_no_gap_between_units() -> None:
    assert gap_in_words(figure(5.0, "GBP"), figure(6.0, "EUR")) == ""


@pytest.mark.parametrize(
    ("value", "shown"), [(1200.0, "1,200"), (9.1, "9.1"), (1234.56, "1,234.6"), (0.25, "0.25")]
)
def test_plain(value: float, shown: str) -> None:
    assert plain(value) == shown


@pytest.mark.parametrize(
    ("surface", "shown"),
    [
        ("More than 5,600", "more than 5,600"),
        ("At least 409", "at least 409"),
        ("A third", "a third"),
        ("Half", "half"),
        ("US$5m", "US$5m"),
        ("£3m", "£3m"),
        ("1,200", "1,200"),
    ],
)
def test_a_hedge_loses_its_capital_in_the_middle_of_a_sentence(surface: str, shown: str) -> None:
    assert inline(surface) == shown
