"""What a clause measures by, cut out of it."""

import pytest

from workbench.extract.assertions.yardsticks import find
from workbench.extract.dates.finding import find_dates
from workbench.extract.figures.quantities import find_quantities
from workbench.model import Span


def measures(text: str) -> list[str]:
    dates = find_dates(text)
    figures = [quantity.span for quantity in find_quantities(text, dates)]
    days = [mention.span for mention in dates]
    whole = Span(0, len(text))
    found = find(text, whole, lambda span: any(span.contains(figure) for figure in figures), days)
    return [span.cut(text) for span in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It had 3m visitors, up from 2m in 2018, and 40 shops", ["up from 2m in 2018"]),
        ("It fell to £3m, down from £4m in 2019 and £5m in 2018", ["down from £4m in 2019", "£5m in 2018"]),
        ("Rates stood at 6%, compared with 2% in May 2021", ["compared with 2% in May 2021"]),
        ("It burned 18m acres, more than double the 7m of 1995", ["more than double the 7m of 1995"]),
        (
            "It was 67%, lower than the 68% recorded in 2017 and almost the same as in 2015",
            ["lower than the 68% recorded in 2017", "almost the same as in 2015"],
        ),
        ("It had 3m visitors in 2023, 14% more than in 2022", ["14% more than in 2022"]),
        (
            "It had 3m visitors, but still a quarter below the level of 2019",
            ["still a quarter below the level of 2019"],
        ),
        ("It earned £2bn, against £1.8bn a year earlier", ["against £1.8bn a year earlier"]),
        ("Some 120 drowned in 2018, twice as many as in 1994", ["twice as many as in 1994"]),
        ("It climbed to 89,000 in 2018 and 106,000 in 2019", ["106,000 in 2019"]),
        ("Sales fell, imports grew 5% more than in 2022", []),
        ("It had 3m visitors, up from 2m on May 3, 2018", ["up from 2m on May 3, 2018"]),
        ("It had 3m visitors, up from 2m, and 40 shops in 2018", []),
        ("It had 3m visitors, up from 2m", []),
        ("It had 3m visitors in 2018, up from 2m", []),
        ("It was better than in 2018", []),
        ("Up from 2m in 2018", []),
    ],
)
def test_a_comparison_with_a_date_of_its_own(text: str, expected: list[str]) -> None:
    assert measures(text) == expected
