"""Texts that differ in one figure, period or direction are never taken for support."""

from datetime import date

import pytest

from workbench import extract
from workbench.match import compare, contrast
from workbench.match.surroundings import side
from workbench.model import Relation, Stance

TURNED = [
    ("Some 416 people crossed the Channel on 2 September 2020.", "416", "409"),
    ("Some 416 people crossed the Channel on 2 September 2020.", "2 September", "3 September"),
    ("More than 5,600 people have crossed the Channel this year.", "this year", "last year"),
    ("More than 5,600 people have crossed the Channel this year.", "More", "Fewer"),
    ("Deaths rose by 12 per cent in March 2020.", "12", "15"),
    ("Deaths rose by 12 per cent in March 2020.", "rose", "fell"),
    ("Deaths rose by 12 per cent in March 2020.", "March", "April"),
    ("Unemployment went up in May.", "up", "down"),
    ("Unemployment went up in May.", "May", "June"),
    ("More than half of the voters backed the plan.", "backed", "opposed"),
    ("The council closed 14 libraries in 2019.", "14", "17"),
    ("The council closed 14 libraries in 2019.", "2019", "2018"),
    ("Fewer people crossed this month than last month.", "Fewer", "More"),
    ("House prices are higher than a year ago.", "higher", "lower"),
    ("At least 40 vessels were stopped in August 2020.", "At least", "At most"),
    ("At least 40 vessels were stopped in August 2020.", "August", "July"),
    ("The minister resigned before the vote.", "before", "after"),
    ("Profits were $3.2 million in the first quarter.", "first", "second"),
    ("Profits were $3.2 million in the first quarter.", "3.2", "3.9"),
    ("The film earned $30 million in its opening weekend.", "opening", "second"),
    ("He was the 36th overall pick in the 2016 draft.", "36th", "37th"),
    ("He was the 36th overall pick in the 2016 draft.", "2016", "2017"),
    ("It was the third wettest June on record.", "third", "fourth"),
    ("It was the third wettest June on record.", "wettest", "driest"),
    ("It was the third wettest June on record.", "June", "July"),
    ("The bridge opened in 1932.", "1932", "1936"),
    ("Two in five pupils failed the test.", "Two in five", "One in five"),
    ("The bank raised its rate to 5.25 per cent.", "raised", "cut"),
    ("The team won the match 3-1 on Saturday.", "3-1", "3-2"),
    ("The team won the match 3-1 on Saturday.", "won", "lost"),
    ("The team won the match 3-1 on Saturday.", "Saturday", "Sunday"),
]


@pytest.mark.parametrize("published", [None, date(2020, 9, 10)])
@pytest.mark.parametrize(("text", "word", "other"), TURNED)
def test_one_figure_period_or_direction_makes_no_support(
    text: str, word: str, other: str, published: date | None
) -> None:
    one = extract.statement(text, published=published)
    two = extract.statement(text.replace(word, other), published=published)
    for claim, evidence in ((one, two), (two, one)):
        found = compare(claim, evidence)
        assert found.stance is not Stance.SUPPORTS
        assert found.relation is not Relation.MATCH


def test_two_periods_changed_about_are_no_support() -> None:
    claim = extract.statement("Fewer people crossed this month than last month.")
    evidence = extract.statement("Fewer people crossed last month than this month.")
    assert compare(claim, evidence).stance is not Stance.SUPPORTS


def ground(claim: str, evidence: str) -> str:
    return contrast.opposed(side(extract.statement(claim)), side(extract.statement(evidence)))


@pytest.mark.parametrize(
    ("claim", "evidence", "expected"),
    [
        ("Prices went up in May.", "Prices went down in May.", "“down” where the claim says “up”"),
        ("It was his third win.", "It was his fourth win.", "“fourth” where the claim says “third”"),
        ("He is older than she is.", "She is older than he is.", "the comparison is the other way round"),
        ("Prices went up in May.", "Prices went up in May, and down in June.", ""),
        ("The third man left.", "The man was fourth in line and left.", ""),
        ("More than 40 came on Monday.", "More than 50 came on Monday.", ""),
        ("He is older than she is.", "He is older than she is.", ""),
    ],
)  # fmt: skip
def test_what_stands_in_the_place_of_a_contrary_word_is_named(
    claim: str, evidence: str, expected: str
) -> None:
    assert ground(claim, evidence) == expected
