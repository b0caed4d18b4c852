"""Prose cut into passages."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.extract import passages, statement
from workbench.extract.sentences import LONGEST
from workbench.model import Period

SENTENCE = "The council counted 40 lamps in the street and found that nine were broken. "


def cut(text: str) -> list[tuple[str, str]]:
    return [(passage.section, passage.span.cut(text)) for passage in passages(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" \n\n ", []),
        ("One.\n\nTwo.", [("", "One."), ("", "Two.")]),
        ("One\ngoes on.\r\n\r\nTwo.", [("", "One\ngoes on."), ("", "Two.")]),
        ("# Lamps\n\nOne.\n\n## Streets\nTwo.", [("Lamps", "One."), ("Streets", "Two.")]),
        ("# Lamps", []),
        ("#hashtag is no heading", [("", "#hashtag is no heading")]),
    ],
)
def test_paragraphs_under_their_headings(text: str, expected: list[tuple[str, str]]) -> None:
    assert cut(text) == expected


def test_a_long_paragraph_is_cut_between_sentences() -> None:
    found = cut(SENTENCE * 40)
    assert len(found) > 2
    assert all(len(quote) <= LONGEST and quote.endswith(".") for _, quote in found)
    assert " ".join(quote for _, quote in found) == (SENTENCE * 40).strip()


@given(st.text(alphabet=st.sampled_from("ab. #\n\r\t\u2028é😀")))
def test_passages_lose_no_word_but_headings_and_never_overlap(text: str) -> None:
    found = passages(text)
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))
    assert all(passage.span.cut(text).strip() == passage.span.cut(text) != "" for passage in found)
    if "#" not in text:
        kept = "".join(passage.span.cut(text) for passage in found)
        assert sum(map(str.isalnum, kept)) == sum(map(str.isalnum, text))


DAY = date(2020, 9, 2)


def test_a_statement_has_its_figures_and_its_dates_from_the_day_it_was_published() -> None:
    found = statement(
        "Yesterday 399 people came in 26 boats.", published=date(2020, 9, 3), context="Home Office"
    )
    assert [(q.surface, q.unit) for q in found.quantities] == [("399", "person"), ("26", "boat")]
    assert [mention.period for mention in found.dates] == [Period(DAY, DAY)]
    assert (found.context, found.published) == ("Home Office", date(2020, 9, 3))


def test_a_period_known_from_outside_is_kept() -> None:
    assert statement("399 people", period=Period(DAY, DAY)).period == Period(DAY, DAY)
