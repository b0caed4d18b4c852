"""Spans cut their quotes, whatever the text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.model import Span


@given(st.text(), st.integers(0, 40), st.integers(0, 40))
def test_a_span_cuts_its_quote(text: str, start: int, length: int) -> None:
    span = Span(start, start + length)
    assert span.cut(text) == text[start : start + length]
    assert len(span) == length


def test_a_span_cannot_run_backwards() -> None:
    with pytest.raises(ValueError, match="3 to 2"):
        Span(3, 2)


def test_spans_that_only_touch_do_not_overlap() -> None:
    assert not Span(0, 3).overlaps(Span(3, 5))
    assert Span(0, 4).overlaps(Span(3, 5))
    assert Span(0, 9).contains(Span(3, 5))
