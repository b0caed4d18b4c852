"""Shares and multiples, and words that only look like them."""

import pytest

from tests.extract.reading import figures


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("one in every 400 babies", ["one in every 400 = 0.0025 ratio"]),
        ("half of the 300 staff", ["half = 0.5 ratio", "300 = 300 person"]),
        ("a two-thirds majority", ["two-thirds = 0.666667 ratio"]),
        ("four-fifths of pupils", ["four-fifths = 0.8 ratio"]),
        ("twice the size of Wales", ["twice = 2 ratio"]),
        ("ten times the limit", ["ten times = 10 ratio"]),
        ("treble the figure", ["treble = 3 ratio"]),
        ("1.5 times as likely", ["1.5 times = 1.5 ratio"]),
        ("50 times more expensive", ["50 times = 50 ratio"]),
        ("by a third", ["a third = 0.333333 ratio"]),
        ("1/3 of users", ["1/3 = 0.333333 ratio"]),
        ("four times more than last year", ["four times = 4 ratio"]),
        ("about one in eight people", ["about one in eight = 0.125 (~) ratio"]),
        ("three in five", ["three in five = 0.6 ratio"]),
        ("a quarter of the population", ["a quarter = 0.25 ratio"]),
        ("up to a third of shops", ["up to a third = 0.333333 (<=~) ratio"]),
        (
            "nearly double the 1,234 recorded in 2019",
            ["nearly double = 2 (~<) ratio", "1,234 = 1234 baseline"],
        ),
        ("numbers tripled to 300", ["tripled = 3 ratio", "300 = 300"]),
        ("more than doubled", ["more than doubled = 2 (>) ratio"]),
        ("1 in 250", ["1 in 250 = 0.004 ratio"]),
        ("10 times the average", ["10 times = 10 ratio"]),
        ("ten times as many", ["ten times = 10 ratio"]),
        ("a tenfold increase", ["tenfold = 10 ratio"]),
        ("only one in 10", ["one in 10 = 0.1 ratio"]),
        ("about half", ["about half = 0.5 (~) ratio"]),
        ("half of all adults", ["half = 0.5 ratio"]),
        ("twice as many", ["twice = 2 ratio"]),
    ],
)
def test_ratios(text: str, expected: list[str]) -> None:
    assert figures(text) == expected
