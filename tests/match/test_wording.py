"""Likeness word by word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.match.wording import Wording

CLAIM = Wording.of("They have prevented 3,000 people from crossing")


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        ("“They have prevented 3,000 people from crossing”, he said.", "They crossed; 3,000 were prevented."),
        ("He said that they have prevented 3,000 people.", "People have been prevented from crossing."),
        ("They prevented people from crossing.", "Bread prices fell in May."),
    ],
)
def test_a_quotation_is_likest(better: str, worse: str) -> None:
    one, other = CLAIM.like(better), CLAIM.like(worse)
    assert one.passage > other.passage
    assert one.phrases >= other.phrases


def test_the_same_words_are_wholly_alike() -> None:
    found = CLAIM.like(CLAIM.text)
    assert (found.passage, found.phrases) == (1.0, 1.0)


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_text_has_shares(one: str, other: str) -> None:
    found = Wording.of(one).like(other)
    assert 0 <= found.passage <= 1
    assert 0 <= found.phrases <= 1
