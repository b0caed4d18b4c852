"""Every noun comes back from its columns as it went in."""

from datetime import timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.model import (
    Claim,
    DateMention,
    Event,
    Line,
    Link,
    Passage,
    Quantity,
    Reading,
    Source,
    Span,
    Statement,
    Suggestion,
)
from workbench.store.shape import columns, kinds, record, row, table

numbers = st.integers(0, 10**6)
st.register_type_strategy(Span, st.builds(lambda a, b: Span(min(a, b), max(a, b)), numbers, numbers))
st.register_type_strategy(int, st.integers(-(2**63), 2**63 - 1))
st.register_type_strategy(float, st.floats(allow_nan=False))
st.register_type_strategy(str, st.text(st.characters(codec="utf-8"), max_size=20))
zones = st.integers(-12, 14).map(lambda hours: timezone(timedelta(hours=hours)))

NOUNS = [Claim, DateMention, Event, Line, Link, Passage, Quantity, Reading, Source, Statement, Suggestion]


@pytest.mark.parametrize("noun", NOUNS)
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_a_noun_survives_its_columns(noun: type, data: st.DataObject) -> None:
    given_noun = data.draw(st.from_type(noun))
    (values,) = table([row(given_noun)], kinds(noun)).to_pylist()
    assert record(noun, values) == given_noun


def test_columns_stand_in_the_order_of_the_fields() -> None:
    assert columns(Span) == ("start", "end")
