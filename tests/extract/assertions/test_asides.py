"""Dates in passing, which are not those of the clause."""

import pytest

from workbench.extract.assertions.asides import holds
from workbench.model import Span


@pytest.mark.parametrize(
    ("text", "day", "aside"),
    [
        ("The ban, first imposed in 2021, was lifted on Monday", "2021", True),
        ("The ban, first imposed in 2021, was lifted on Monday", "Monday", False),
        ("The survey, published by the bank on Monday, shows a fall", "Monday", True),
        ("A jury found him guilty of two murders committed in 2016", "2016", True),
        ("She sold a house built in 1904", "1904", True),
        ("They were held in 2016", "2016", False),
        ("He won the cup in 2016", "2016", False),
        ("It fell, and they committed murders in 2016", "2016", False),
        ("Two murders committed in 2016", "2016", False),
        ("Sales rose, driven by exports in 2016", "2016", False),
        ("On Monday, pleased by sales in May, the firm", "Monday", False),
    ],
)
def test_what_stands_in_passing(text: str, day: str, aside: bool) -> None:
    start = text.index(day)
    assert holds(text, Span(start, start + len(day))) is aside
