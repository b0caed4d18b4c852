"""Figures that come twice: the same again, in another unit, or at odds."""

from datetime import date

import pytest

from workbench.extract import article, read
from workbench.model import LinkStatus, LinkType


def links(text: str) -> list[tuple[LinkType, LinkStatus, str]]:
    found = read(article(text, published=date(2020, 9, 3))).links
    return [(link.type, link.status, link.expression) for link in found]


@pytest.mark.parametrize(
    ("text", "kind", "status", "shown"),
    [
        (
            "The storm cut off 768,000 homes. Some rain fell. In all, 768,000 homes lost power in the storm.",
            LinkType.SAME_ASSERTION,
            LinkStatus.CONSISTENT,
            "768,000 again, as before",
        ),
        (
            "The bank rate rose by 5 per cent in total. The bank rate rose by 5 percentage points.",
            LinkType.UNIT_DRIFT,
            LinkStatus.WEAK,
            "5 per cent in one place, 5 percentage points in another",
        ),
        (
            "The new bridge cost £2.35m to build. Ministers let the bridge cost £2.35bn in the end.",
            LinkType.UNIT_DRIFT,
            LinkStatus.WEAK,
            "£2.35m in one place, £2.35bn in another",
        ),
        (
            "Just 578 pages were closed out of more than 1,200 flagged pages. This left 485 accounts.",
            LinkType.UNIT_DRIFT,
            LinkStatus.WEAK,
            "flagged pages become accounts: is it the same count?",
        ),
        (
            "The crash at the airport killed 179 people. Rain fell. The airport crash killed 181 people.",
            LinkType.TENSION,
            LinkStatus.WEAK,
            "179 people in one place, 181 people in another",
        ),
    ],
)
def test_repeats(text: str, kind: LinkType, status: LinkStatus, shown: str) -> None:
    assert [link for link in links(text) if link[0] is kind] == [(kind, status, shown)]


@pytest.mark.parametrize(
    "text",
    [
        "The shop in Leeds sold 212 lamps. The shop in Bath sold 340 lamps.",
        "The first boat carried 63 people. The second boat carried 71 people.",
        "In May the crash killed 179 people. In June the crash killed 181 people.",
        "The road is 35 miles long. The castle stands 35 metres high.",
        "Some 100 people came. Later 100 people left.",
    ],
)
def test_silence_where_the_words_differ(text: str) -> None:
    assert links(text) == []
