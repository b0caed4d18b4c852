"""Words that a reviewer marks are read like those that the rules find."""

from datetime import date

import pytest

from workbench.errors import BadInput
from workbench.extract import article, marked, read
from workbench.model import Span

TEXT = """Floods close the coast road

3 March 2021

Wardens said on Tuesday: "The water rose by 40 centimetres, and 23 homes were cleared." Nobody was hurt.

READ MORE: 12 roads that flood every year
"""
ARTICLE = article(TEXT)


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def test_marked_words_have_their_figures_date_and_speaker() -> None:
    claim = marked(ARTICLE, span(' 23 homes were cleared."'))
    assert claim.quote == "23 homes were cleared"
    assert claim.span.cut(TEXT) == claim.quote
    assert [(q.value, q.surface) for q in claim.quantities] == [(23, "23")]
    assert claim.speaker is not None and claim.speaker.name == "Wardens"
    assert claim.date is not None and claim.date.period.start == date(2021, 3, 2)
    assert claim.by_hand


def test_a_line_set_aside_can_be_marked() -> None:
    claim = marked(ARTICLE, span("12 roads that flood every year"))
    assert [q.value for q in claim.quantities] == [12]
    assert claim.speaker is None


def test_the_words_of_a_card_give_the_id_of_that_card() -> None:
    for claim in read(ARTICLE).claims:
        assert marked(ARTICLE, claim.span).id == claim.id


@pytest.mark.parametrize("place", [Span(0, 0), Span(27, 29), Span(9_000, 9_010)])
def test_no_words_are_no_claim(place: Span) -> None:
    with pytest.raises(BadInput, match="Select the words"):
        marked(ARTICLE, place)
