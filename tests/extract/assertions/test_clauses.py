"""Sentences cut into what they assert."""

import pytest

from workbench.extract.assertions.clauses import Tie, split
from workbench.extract.assertions.ground import Ground
from workbench.extract.assertions.trimming import trim
from workbench.extract.dates.finding import find_dates
from workbench.extract.figures.quantities import find_quantities
from workbench.model import Span


def pieces(text: str) -> list[str]:
    dates = find_dates(text)
    ground = Ground(text, [q.span for q in find_quantities(text, dates)], [d.span for d in dates])
    return [trim(text, piece.span).cut(text) for piece in split(ground, Span(0, len(text)))]


@pytest.mark.parametrize(
    "text",
    [
        "Sales rose by 5% and profits were flat",
        "It carried 181 passengers and eight crew when it left in May 2018",
        "China added as much power in 2023 as the world did in 2022",
        "An estimated 96% of newly installed panels and all 300 turbines were cheaper",
        "Prices went from 4% to 6% and then to 7% in May",
        "The price of bread, milk and eggs rose by 4%",
        "Four of the 12 items became dearer",
        "A total of 3,000 people came after the storm",
        "What struck me was not just the record but the amount of 0.3C",
        "The museum closed because of the storm in 2019",
        "It was the week in which a record number of people – 289,530 – came to the hospitals",
        "The fire is spreading fast — from 40,000 acres on Sunday to 56,018 acres now",
        "I am sorry for it because I failed them",
        "The data are from the last phase, which began on 27 July",
    ],
)
def test_one_assertion_stays_whole(text: str) -> None:
    assert pieces(text) == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Trains were late because 40 drivers were ill",
            ["Trains were late", "because 40 drivers were ill"],
        ),
        (
            "A record 416 people came - a figure revised up from 409",
            ["A record 416 people came", "a figure revised up from 409"],
        ),
        (
            "This is double the last record, which was set on 6 August with 235 people",
            ["This is double the last record", "the last record, which was set on 6 August with 235 people"],
        ),
        (
            "The bank, which closed 40 branches in 2021, has repaid £2m",
            [
                "The bank, which closed 40 branches in 2021, has repaid £2m",
                "The bank, which closed 40 branches in 2021",
            ],
        ),
        (
            "They stopped 3,000 people this year, including yesterday close to 200",
            ["They stopped 3,000 people this year", "including yesterday close to 200"],
        ),
        (
            "The bank expects inflation, which was 10% in 2022, to peak at 11%",
            [
                "The bank expects inflation, which was 10% in 2022, to peak at 11%",
                "inflation, which was 10% in 2022",
            ],
        ),
        (
            "Sales reached 40 homes, up from 30 homes in 2018",
            ["Sales reached 40 homes, up from 30 homes in 2018", "up from 30 homes in 2018"],
        ),
        ("Sales rose by 5%, but 12 shops were closed", ["Sales rose by 5%", "12 shops were closed"]),
        ("Sales rose by 5% and costs fell by 3%", ["Sales rose by 5%", "costs fell by 3%"]),
        ("It was a hard time after 578 pages were closed", ["It was a hard time", "578 pages were closed"]),
        (
            "After 30 people were hurt in 2019, the law was changed",
            ["30 people were hurt in 2019", "the law was changed"],
        ),
    ],
)
def test_each_assertion_is_a_piece(text: str, expected: list[str]) -> None:
    assert pieces(text) == expected


def test_a_piece_knows_what_it_hangs_on() -> None:
    text = "Trains were late because 40 drivers were ill"
    ground = Ground(text, [Span(25, 27)], [])
    assert [piece.tie for piece in split(ground, Span(0, len(text)))] == [Tie.MAIN, Tie.UNDER]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"Rain fell," ', "Rain fell"),
        ('a "very large" boat.', 'a "very large" boat'),
        ('"Rain" and "snow"', '"Rain" and "snow"'),
        ("“Rain fell", "Rain fell"),
        (" , ", ""),
    ],
)
def test_trim(text: str, expected: str) -> None:
    assert trim(text, Span(0, len(text))).cut(text) == expected
