"""What a figure does in its sentence."""

import pytest

from tests.extract.reading import figures
from workbench.extract.figures.quantities import find_quantities


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the value fell -2.5%", ["-2.5% = -2.5 percent delta"]),
        ("a further 17 people died", ["17 = 17 person addend"]),
        ("12 for every 1 million people", ["12 = 12", "1 million = 1000000 person denominator"]),
        (
            "On Wednesday 416 migrants arrived, 409 at first",
            ["416 = 416 person", "409 = 409 person old_value"],
        ),
        ("rose from 41 to 94 people", ["41 = 41 person baseline", "94 = 94 person"]),
        (
            "Unemployment fell to 3.9 per cent from 4.1 per cent",
            ["3.9 per cent = 3.9 percent", "4.1 per cent = 4.1 percent baseline"],
        ),
        (
            "Turnout was 67.2%, down 1.6 percentage points on 2017",
            ["67.2% = 67.2 percent", "1.6 percentage points = 1.6 percentage point delta"],
        ),
        (
            "they spent £255m, more than double the £120m of last year",
            ["£255m = 255000000 GBP", "more than double = 2 (>) ratio", "£120m = 120000000 GBP baseline"],
        ),
        ("a 1.5 degree rise by 2100", ["1.5 = 1.5 degree delta"]),
        ("cut emissions by 68% by 2030 compared with 1990 levels", ["68% = 68 percent delta"]),
        (
            "Labour won 411 seats with 33.7% of the vote, up from 202 in 2019",
            ["411 = 411 seat", "33.7% = 33.7 percent", "202 = 202 baseline"],
        ),
        ("Three people were killed and 12 others injured", ["Three = 3 person", "12 = 12 person addend"]),
        (
            "the deficit was £15.2bn, £2.3bn less than a year earlier",
            ["£15.2bn = 15200000000 GBP", "£2.3bn = 2300000000 GBP delta"],
        ),
        ("an increase of 17 per cent", ["17 per cent = 17 percent delta"]),
        ("a 17 per cent increase", ["17 per cent = 17 percent delta"]),
        (
            "a 3% pay rise, worth £1,400 for 1.3 million workers",
            ["3% = 3 percent delta", "£1,400 = 1400 GBP", "1.3 million = 1300000 person"],
        ),
        ("the previously reported 409", ["409 = 409 old_value"]),
        ("an earlier estimate of 409", ["409 = 409 old_value"]),
        ("the remaining 63 pages", ["63 = 63 page remainder"]),
        ("cut emissions by 68% by 2030", ["68% = 68 percent delta"]),
        (
            "The NHS treated 1.6m patients, 250,000 more than in 2019",
            ["1.6m = 1600000 person", "250,000 = 250000 delta"],
        ),
        ("the FTSE 100 fell 1.2% to 7,012.4", ["1.2% = 1.2 percent delta", "7,012.4 = 7012.4"]),
        ("shares rose 12p to 345p", ["12p = 0.12 GBP delta", "345p = 3.45 GBP"]),
        ("GDP grew 0.3% in the third quarter", ["0.3% = 0.3 percent delta"]),
        (
            "The bank raised rates by 25 basis points to 5.25%",
            ["25 basis points = 25 basis point delta", "5.25% = 5.25 percent"],
        ),
        ("up 5% on last year", ["5% = 5 percent delta"]),
        ("sales were down 3 per cent", ["3 per cent = 3 percent delta"]),
        ("rose sharply by almost 20 per cent", ["almost 20 per cent = 20 (~<) percent delta"]),
        ("almost 1,000 fewer than in 2019", ["almost 1,000 = 1000 (~<) delta"]),
        ("82 deaths per million people", ["82 = 82 person", "million = 1000000 person denominator"]),
        ("1,950 miles was corrected to 1,900", ["1,950 = 1950 mile", "1,900 = 1900 mile"]),
        ("numbers doubled from 19 to 38", ["doubled = 2 ratio", "19 = 19 baseline", "38 = 38"]),
        ("it sank 12 miles off the coast", ["12 = 12 mile"]),
        ("this left 485 pages", ["485 = 485 page remainder"]),
        ("12 pages remain", ["12 = 12 page remainder"]),
        ("another 1,602 were sent back", ["1,602 = 1602 addend"]),
        ("416, not the 409 first reported", ["416 = 416", "409 = 409 old_value"]),
        ("the toll was corrected to 87 from 91", ["87 = 87", "91 = 91 old_value"]),
        ("51 per cent higher than in May", ["51 per cent = 51 percent delta"]),
        ("compared with 290 the week before", ["290 = 290 baseline"]),
        ("the storm left 40 people homeless", ["40 = 40 person"]),
    ],
)
def test_roles(text: str, expected: list[str]) -> None:
    assert figures(text) == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("just 578 pages", "just"),
        ("a record breaking 416 migrants", "a record breaking"),
        ("a staggering £5bn", "a staggering"),
        ("only about 20 people", "only"),
        ("20 people", None),
    ],
)
def test_words_that_judge_are_kept_apart(text: str, words: str | None) -> None:
    (quantity,) = find_quantities(text)
    assert quantity.evaluative == words
