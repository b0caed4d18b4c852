"""The stance as the learned layer weighs it: what it may add, and what it may not touch."""

from datetime import date

import pytest

from workbench import extract
from workbench.match import compare, learned
from workbench.model import Comparison, Period, Relation, Stance


def compared(claim: str, evidence: str) -> Comparison:
    return compare(extract.statement(claim), extract.statement(evidence))


def test_figures_that_conflict_never_support() -> None:
    found = compared(
        "As of 24 March 2020, 416 cases were confirmed in Bulgaria.",
        "As of 24 March 2020, 399 cases were confirmed in Bulgaria.",
    )
    assert (found.relation, found.stance) == (Relation.CONFLICT, Stance.REFUTES)
    assert found.confidence > 0.8


@pytest.mark.parametrize(
    ("claim", "evidence"),
    [
        ("The minister opened the bridge.", "Bread prices fell in May."),
        ("The film earned $30 million.", "The tallest tower in Leeds has 30 floors."),
        ("Westlife sold over 23 million records.", "Arkansas tested 20,000 people in March."),
    ],
)
def test_texts_that_say_nothing_of_each_other_get_no_stance(claim: str, evidence: str) -> None:
    assert compared(claim, evidence).stance in (None, Stance.CONTEXT)


def test_the_same_figure_for_a_day_outside_the_limit_is_no_support() -> None:
    claim = "After 15 April 2020, 4,160 cases were confirmed in Missouri."
    assert (
        compared(claim, "As of 12 April, 4,160 cases were confirmed in Missouri.").stance
        is not Stance.SUPPORTS
    )


def test_what_the_archive_dates_elsewhere_is_no_support() -> None:
    text = "The agency removed smuggling pages from Facebook."
    day = Period(date(2020, 9, 3), date(2020, 9, 3))
    elsewhere = Period(date(2019, 1, 1), date(2019, 5, 31))
    claim = extract.statement(text, period=day)
    assert compare(claim, extract.statement(text, period=day)).stance is Stance.SUPPORTS
    assert compare(claim, extract.statement(text, period=elsewhere)).stance is not Stance.SUPPORTS


def test_what_the_wording_lacks_is_named() -> None:
    found = compared(
        "The agency removed all smuggling pages from Facebook.",
        "The agency removed smuggling pages from Facebook.",
    )
    assert found.stance is not None
    assert "by its wording" in found.reason or "the same words" in found.reason


def test_the_trees_give_chances_that_are_one_together() -> None:
    trees = learned.trees()
    for value in (-1.0, 0.0, 1.0, 99.0):
        chances = trees.chances(dict.fromkeys(trees.names, value))
        assert chances.supports + chances.refutes + chances.leaves_open == pytest.approx(1)


def test_the_trees_miss_no_feature() -> None:
    with pytest.raises(KeyError):
        learned.trees().chances({})


RECORD = {
    "features": ["figure", "word"],
    "depth": 2,
    "trees": [
        {"feature": [0, 0, 1, 0, 0], "limit": [0.5, 0, 2, 0, 0], "below": [1, 1, 3, 3, 4],
         "above": [2, 1, 4, 3, 4], "value": [0, 1.0, 0, 2.0, 3.0]},
        {"feature": [0], "limit": [0], "below": [0], "above": [0], "value": [0.0]},
        {"feature": [0], "limit": [0], "below": [0], "above": [0], "value": [0.0]},
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("figure", "word", "worth"), [(0.5, 9, 1.0), (0.6, 2, 2.0), (0.6, 2.1, 3.0), (-1, 0, 1.0)]
)
def test_a_tree_is_walked_to_its_leaf(figure: float, word: float, worth: float) -> None:
    chances = learned.Trees(RECORD).chances({"figure": figure, "word": word})
    assert chances.supports / chances.refutes == pytest.approx(2.718281828**worth)
