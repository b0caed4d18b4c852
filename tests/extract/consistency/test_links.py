"""How the figures of one article hang together, and that nothing is said without a cue."""

from datetime import date
from pathlib import Path

import pytest

from workbench.extract import article, read
from workbench.model import Link, LinkStatus, LinkType

CONSISTENT, CONFLICT, WEAK = LinkStatus.CONSISTENT, LinkStatus.CONFLICT, LinkStatus.WEAK


def links(text: str) -> tuple[Link, ...]:
    return read(article(text, published=date(2020, 9, 3))).links


@pytest.mark.parametrize(
    ("text", "kind", "status", "shown"),
    [
        (
            "Just 578 pages were closed out of more than 1,200 flagged. This left 485 pages.",
            LinkType.PART_OF,
            LinkStatus.INCOMPLETE,
            "578 + 485 = 1,063, but the whole is more than 1,200 pages: at least 137 unaccounted for",
        ),
        (
            "Just 578 pages were closed out of more than 1,200 flagged. This left 485 pages.",
            LinkType.REMAINDER,
            CONFLICT,
            "the rest would be more than 622, not 485",
        ),
        (
            "Of the trains, 578 were late out of 1,063. This left 485 trains on time.",
            LinkType.REMAINDER,
            CONSISTENT,
            "1,063 − 578 leaves 485, as said: 485",
        ),
        (
            "On Wednesday 416 people came. This is almost double the last record, which was 235 people.",
            LinkType.RATIO,
            WEAK,
            "416 / 235 = 1.77, inside “almost double” (1.7 to 2)",
        ),
        (
            "On Wednesday 316 people came. This is almost double the last record, which was 235 people.",
            LinkType.RATIO,
            CONFLICT,
            "316 / 235 = 1.34, not “almost double” (1.7 to 2)",
        ),
        (
            "A record 416 people came. The last record was set on 6 August with 235 people.",
            LinkType.RECORD,
            CONSISTENT,
            "416 > 235, the earlier record",
        ),
        (
            "A record 216 people came. The last record was set on 6 August with 235 people.",
            LinkType.RECORD,
            CONFLICT,
            "216 < 235, the earlier record",
        ),
        (
            "Some 416 people came - a figure revised up from 409.",
            LinkType.REVISION,
            CONSISTENT,
            "409 became some 416: +7 (+1.7%)",
        ),
        (
            "They stopped 3,127 people, including 4,219 children.",
            LinkType.SUBSET,
            CONFLICT,
            "4,219 cannot be among 3,127",
        ),
        (
            "The council counted 3,419 homes. Another 1,602 homes brought the number to 5,102 homes.",
            LinkType.SUM,
            CONFLICT,
            "3,419 + 1,602 = 5,021, not 5,102",
        ),
        (
            "The council counted 3,419 homes. Another 1,602 homes brought the number to 5,021 homes.",
            LinkType.SUM,
            CONSISTENT,
            "3,419 + 1,602 = 5,021, as said: 5,021",
        ),
    ],
)
def test_links(text: str, kind: LinkType, status: LinkStatus, shown: str) -> None:
    found = [link for link in links(text) if link.type is kind]
    assert [(link.status, link.expression) for link in found] == [(status, shown)]


@pytest.mark.parametrize(
    "text",
    [
        "In May 416 people came. In June 235 people came.",
        "The bank has 40 branches and 3,000 staff. It was founded in 1862.",
        "Inflation fell to 3.2% in March, down from 3.4% in February.",
        "One in ten posts is empty. Some 40 nurses left.",
        "The toll, initially put at 820, has risen to 2,140.",
        "Sales doubled. The shop has 12 staff and 40 lamps.",
    ],
)
def test_silence_without_a_cue(text: str) -> None:
    assert links(text) == ()


def test_the_sample_has_its_links_and_no_false_conflict(shared: Path) -> None:
    text = (shared / "sample" / "article.txt").read_text(encoding="utf-8")
    found = {(link.type, link.status) for link in links(text)}
    assert {
        (LinkType.REVISION, CONSISTENT),
        (LinkType.REMAINDER, CONFLICT),
        (LinkType.PART_OF, LinkStatus.INCOMPLETE),
        (LinkType.RATIO, WEAK),
        (LinkType.RECORD, CONSISTENT),
        (LinkType.SUBSET, CONSISTENT),
    } <= found
    assert [link.type for link in links(text) if link.status is CONFLICT] == [LinkType.REMAINDER]
