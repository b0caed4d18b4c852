"""Figures as a whole: the phrases of the specification, phrases of many fields, and what must always hold."""

from itertools import pairwise
from math import inf
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.extract.phrases import FIELDS
from tests.extract.reading import THURSDAY, figures
from workbench.extract.dates.finding import find_dates
from workbench.extract.figures.quantities import find_quantities
from workbench.model import Interval

HEDGED: list[
    tuple[str, int, float | None, str, tuple[float, float], tuple[float, float | None], str | None]
] = [
    ("just 578 pages were closed", 0, 578, "bare", (578, 578), (578, 578), None),
    ("out of more than 1,200 that were flagged", 0, 1_200, ">", (1_200, 1_300), (1_200, None), None),
    ("this left 485", 0, 485, "bare", (485, 485), (485, 485), None),
    ("a figure revised up from 409 by the Home Office", 0, 409, "bare", (409, 409), (409, 409), "old_value"),
    ("revised up to 416 from 409", 1, 409, "bare", (409, 409), (409, 409), "old_value"),
    ("almost double the last record", 0, 2, "~<", (1.7, 2), (1.55, 2), "ratio"),
    ("More than 5,600 migrants", 0, 5_600, ">", (5_600, 5_700), (5_600, None), None),
    ("prevented 3,000 people", 0, 3_000, "bare", (2_700, 3_300), (2_500, 3_500), None),
    ("yesterday close to 200", 0, 200, "~<", (180, 200), (170, 210), None),
    ("At least 409 migrants", 0, 409, ">=", (409, 449.9), (409, None), None),
    ("More than 160 migrants", 0, 160, ">", (160, 170), (160, None), None),
    ("more than 380 migrants who attempted", 0, 380, ">", (380, 390), (380, None), None),
    ("hundreds of migrants", 0, None, "vague", (200, 1_000), (200, 1_000), None),
    ("More than four times the number", 0, 4, ">", (4, 5), (4, None), "ratio"),
    ("had doubled in response", 0, 2, "bare", (1.9, 2.1), (1.8, 2.2), "ratio"),
    ("increased 1,000 to 427,000", 0, 1_000, "bare", (900, 1_100), (500, 1_500), "delta"),
    ("increased 1,000 to 427,000", 1, 427_000, "bare", (426_500, 427_500), (426_500, 427_500), None),
    (
        "slipped to 3.68 million from 3.75 million",
        1,
        3_750_000,
        "bare",
        (3_745_000, 3_755_000),
        (3_745_000, 3_755_000),
        "baseline",
    ),
    ("edge down to 3.70 million", 0, 3_700_000, "bare", (3_695_000, 3_705_000), (3_695_000, 3_705_000), None),
    ("ticked up to 9.1 percent", 0, 9.1, "bare", (9.05, 9.15), (9.05, 9.15), "percent"),
    ("risen six per cent", 0, 6, "bare", (5.5, 6.5), (5.5, 6.5), "delta"),
    (
        "up from 43,706 in the previous 12 months",
        0,
        43_706,
        "bare",
        (43_706, 43_706),
        (43_706, 43_706),
        "baseline",
    ),
    ("51 per cent higher than", 0, 51, "bare", (50.5, 51.5), (50.5, 51.5), "percent"),
    ("around a third (34 per cent)", 0, 0.333333, "~", (0.3, 0.3667), (0.2667, 0.4), "ratio"),
    (
        "82 offences per 100,000 population",
        1,
        100_000,
        "bare",
        (90_000, 110_000),
        (50_000, 150_000),
        "denominator",
    ),
    ("nearly 6,000 buildings", 0, 6_000, "~<", (5_400, 6_000), (5_100, 6_000), None),
    ("some 200 aftershocks", 0, 200, "~", (180, 220), (160, 240), None),
    ("thousands of buildings", 0, None, "vague", (2_000, 10_000), (2_000, 10_000), None),
    ("up to 20,000 may have died", 0, 20_000, "<=~", (10_000, 20_000), (0, 20_000), None),
    ("no more than 50 people", 0, 50, "<=", (0, 50), (0, 50), None),
    ("fewer than 10 on some days", 0, 10, "<", (5, 10), (0, 10), None),
    ("just under 1,300", 0, 1_300, "<", (1_235, 1_300), (0, 1_300), None),
    ("just over 1.6 million", 0, 1_600_000, ">", (1_600_000, 1_680_000), (1_600_000, None), None),
    ("almost 5.8 million offences", 0, 5_800_000, "~<", (5_684_000, 5_800_000), (5_626_000, 5_800_000), None),
    ("between 41 and 94 years old", 0, None, "range", (41, 94), (41, 94), None),
    ("10-15 per cent of cases", 0, None, "range", (10, 15), (10, 15), "percent"),
    ("one in five people", 0, 0.2, "bare", (0.19, 0.21), (0.18, 0.22), "ratio"),
    ("two-thirds of voters", 0, 0.666667, "bare", (0.6333, 0.7), (0.6, 0.7333), "ratio"),
    ("less than half of the pages", 0, 0.5, "<", (0.45, 0.5), (0, 0.5), "ratio"),
    ("£6 million a day", 0, 6_000_000, "bare", (5_500_000, 6_500_000), (5_500_000, 6_500_000), "money"),
    (
        "£1.2bn",
        0,
        1_200_000_000,
        "bare",
        (1_150_000_000, 1_250_000_000),
        (1_150_000_000, 1_250_000_000),
        "money",
    ),
    ("200-odd boats", 0, 200, "~", (180, 220), (160, 240), None),
    ("50 or more arrests", 0, 50, ">=", (50, 60), (50, None), None),
    ("two hundred and thirty-five people", 0, 235, "bare", (235, 235), (235, 235), None),
    ("more than a million tests", 0, 1_000_000, ">", (1_000_000, 1_500_000), (1_000_000, None), None),
    ("rose by 0.4 percentage points", 0, 0.4, "bare", (0.35, 0.45), (0.35, 0.45), "delta"),
    ("tens of thousands of people homeless", 0, None, "vague", (20_000, 100_000), (20_000, 100_000), None),
    ("about 409 people", 0, 409, "~", (400.8, 417.2), (392.6, 425.4), None),
    ("exactly 3,000 people", 0, 3_000, "=", (3_000, 3_000), (3_000, 3_000), None),
    ("almost tripled", 0, 3, "~<", (2.55, 3), (2.325, 3), "ratio"),
    ("halved in a year", 0, 0.5, "bare", (0.475, 0.525), (0.45, 0.55), "ratio"),
    ("more than 100 arrests", 0, 100, ">", (100, 150), (100, None), None),
    ("nine out of ten doctors", 0, 0.9, "bare", (0.855, 0.945), (0.81, 0.99), "ratio"),
    ("approaching 1,000", 0, 1_000, "~<", (900, 1_000), (850, 1_050), None),
    ("as many as 70 boats", 0, 70, "<=~", (60, 70), (0, 70), None),
]


@pytest.mark.parametrize(
    ("text", "place", "value", "comparator", "expected", "strict", "tag"),
    HEDGED,
    ids=[row[0] for row in HEDGED],
)
def test_hedged_phrases(
    text: str,
    place: int,
    value: float | None,
    comparator: str,
    expected: tuple[float, float],
    strict: tuple[float, float | None],
    tag: str | None,
) -> None:
    quantity = find_quantities(text)[place]
    assert quantity.value == (None if value is None else pytest.approx(value, rel=1e-5))
    assert quantity.comparator == comparator
    assert ends(quantity.expected) == pytest.approx(expected, rel=1e-3)
    assert ends(quantity.strict) == pytest.approx(
        (strict[0], inf if strict[1] is None else strict[1]), rel=1e-3
    )
    assert tag in (None, quantity.role, quantity.unit, "money" if quantity.unit == "GBP" else None)


def ends(interval: Interval) -> tuple[float, float]:
    return -inf if interval.low is None else interval.low, inf if interval.high is None else interval.high


@pytest.mark.parametrize("text", dict.fromkeys(row[0] for row in HEDGED))
def test_a_headline_in_capitals_says_the_same(text: str) -> None:
    values = [(q.value, q.comparator, q.expected) for q in find_quantities(text)]
    for written in (text.title().replace("'S", "'s").replace("’S", "’s"), text.upper()):
        assert [(q.value, q.comparator, q.expected) for q in find_quantities(written)] == values


@pytest.mark.parametrize(("text", "expected"), FIELDS, ids=[text for text, _ in FIELDS])
def test_phrases_of_many_fields(text: str, expected: list[str]) -> None:
    assert figures(text) == expected


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("More than 5,600 migrants have made the trip", "migrants"),
        ("620 new confirmed cases", "new confirmed cases"),
        ("two-thirds of young voters", "young voters"),
        ("51 per cent of the older patients", "older patients"),
        ("1,300 coronavirus deaths", "coronavirus deaths"),
        ("485 that were rejected", None),
        ("£6 million a day", None),
    ],
)
def test_what_is_counted_stands_in_the_words_of_the_text(text: str, counted: str | None) -> None:
    assert find_quantities(text)[0].object == counted


def test_a_figure_set_against_another_takes_its_unit() -> None:
    text = "just 578 pages were closed out of more than 1,200 that were flagged. It left 485."
    assert [quantity.unit for quantity in find_quantities(text)] == ["page", "page", None]


def test_open_ends() -> None:
    (quantity,) = find_quantities("more than 1,200 pages")
    assert 1200 not in quantity.strict
    assert quantity.expected == Interval(1200, 1300, low_open=True, high_open=True)


def test_a_hedge_between_two_figures_is_used_once() -> None:
    assert figures("50 at least 20") == ["50 = 50", "at least 20 = 20 (>=)"]
    assert figures("fifty at least five") == ["fifty = 50", "at least five = 5 (>=)"]


def test_no_figure_is_taken_from_a_date() -> None:
    text = "As of September 3,578 of them, on 6 August 2020, were closed"
    assert [quantity.surface for quantity in find_quantities(text, find_dates(text, THURSDAY))] == ["578"]


def test_dates_that_are_given_are_believed() -> None:
    assert [quantity.surface for quantity in find_quantities("in 2019", ())] == ["2019"]


_WORDS = (
    "more than|at least|1,200|-|3.5|million|£|per cent|from|to"
    "|between|and|half|a|one|in|5|people|May|Wednesday"
    "|2020|no|none of the|twice|the|percentage points|September|3|/|.|,|\u00a0|½|last year|revised|dozens of"
)
texts = st.one_of(st.text(), st.lists(st.sampled_from(_WORDS.split("|")), max_size=14).map(" ".join))


@given(texts)
def test_every_figure_stands_in_its_place_and_none_overlaps_another(text: str) -> None:
    found = find_quantities(text)
    assert all(quantity.surface == quantity.span.cut(text) for quantity in found)
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))


@given(texts)
def test_the_strict_range_holds_the_expected_one_and_the_expected_one_is_not_empty(text: str) -> None:
    for quantity in find_quantities(text):
        assert quantity.expected.within(quantity.strict)
        assert quantity.expected.meets(quantity.expected)


@given(st.lists(st.sampled_from("0123456789,. -/£%"), max_size=40).map("".join))
def test_any_mixture_of_digits_and_signs_is_read(text: str) -> None:
    assert all(quantity.surface == quantity.span.cut(text) for quantity in find_quantities(text))


@pytest.mark.parametrize("unit", ["1", " ", "1,", "a-", "12-", "May "])
def test_a_long_line_of_one_kind_is_read_to_its_end(unit: str) -> None:
    assert len(find_quantities(unit * 50_000)) < 3


def test_the_figures_of_the_sample(shared: Path) -> None:
    text = (shared / "sample" / "article.txt").read_text(encoding="utf-8")
    found = [quantity.surface for quantity in find_quantities(text)]
    assert found == [
        "578",
        "more than 1,200",
        "485",
        "416",
        "409",
        "almost double",
        "235",
        "More than 5,600",
        "3,000",
        "close to 200",
        "63",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sales rose by 7.4% to £61.5bn.", ["7.4% = 7.4 percent delta", "£61.5bn = 61500000000 GBP"]),
        ("The bank repaid £1.9m to 29 customers.", ["£1.9m = 1900000 GBP", "29 = 29 person"]),
        ("Fires burned 9,000 sq km of forest.", ["9,000 = 9000 square kilometre"]),
        ("A magnitude-6.8 earthquake struck.", ["6.8 = 6.8"]),
        ("It was never more than £9,500.", ["never more than £9,500 = 9500 (<=) GBP"]),
        ("Sales are up to 3,400.", ["3,400 = 3400"]),
        ("There are up to 3,400 people.", ["up to 3,400 = 3400 (<=~) person"]),
        ("They want raises of 36% over four years.", ["36% = 36 percent", "four = 4 year"]),
        ("It stood for over four years.", ["over four = 4 (>) year"]),
        ("no more than six and a half", ["no more than six and a half = 6.5 (<=)"]),
        ("the new clade 1b", []),
        ("One man told reporters about it.", []),
        (
            "Profits climbed to £2.3bn for the year, from £882m.",
            ["£2.3bn = 2300000000 GBP", "£882m = 882000000 GBP baseline"],
        ),
    ],
)
def test_neighbours_are_told_apart(text: str, expected: list[str]) -> None:
    assert figures(text) == expected


def test_a_multiple_with_decimals_is_rounded_and_no_more() -> None:
    (found,) = find_quantities("It is 1.77 times the average.")
    assert found.expected == Interval(1.765, 1.775, high_open=True)
