"""Quoted stretches."""

import pytest

from workbench.extract.speech.quotes import find, mask
from workbench.model import Span


@pytest.mark.parametrize(
    ("text", "inner", "closed"),
    [
        ('He said: "Rain fell."', ["Rain fell."], [True]),
        ("“Rain” and “snow”", ["Rain", "snow"], [True, True]),
        ("‘We saw rain,’ she said.", ["We saw rain,"], [True]),
        ("The workers' pay didn't rise.", [], []),
        ('"Rain fell and goes on', ["Rain fell and goes on"], [False]),
        ('A 6" pipe', [" pipe"], [False]),
        ("no marks", [], []),
    ],
)
def test_quotations(text: str, inner: list[str], closed: list[bool]) -> None:
    found = find(text, Span(0, len(text)))
    assert [quotation.span.cut(text) for quotation in found] == inner
    assert [quotation.closed for quotation in found] == closed


def test_a_mask_keeps_every_place() -> None:
    text = 'x "Rain fell," she said. "It stopped."'
    whole = Span(2, len(text))
    masked = mask(text, whole, find(text, whole))
    assert masked == '"__________" she said. "___________"'
