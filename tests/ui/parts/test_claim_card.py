"""The card tells figures, speaker, date and warnings in words, and never lets text become HTML."""

from datetime import date

import pytest

from tests.ui.cases import claim, figure
from workbench.model import (
    Claim,
    ClaimId,
    Confidence,
    DateMention,
    Granularity,
    Interval,
    Link,
    LinkStatus,
    LinkType,
    Period,
    Quantity,
    Span,
    Speaker,
)
from workbench.ui.parts import claim_card

NUMBERS = {ClaimId("c1"): 1, ClaimId("c7"): 7, ClaimId("c8"): 8}
HOSTILE = "<img src=x onerror=alert(1)> & <b>416</b> “quoted”"


@pytest.mark.parametrize(
    ("quantity", "shown"),
    [
        (figure("416", Interval(416, 416)), "<b>416</b>"),
        (
            figure("more than 1,200", Interval(1200, 1300, True), Interval(1200, None, True)),
            "<b>more than 1,200</b> <span>reads as 1,200 to 1,300</span>",
        ),
        (
            figure("close to 200", Interval(180, 200), Interval(170, 210)),
            "<b>close to 200</b> <span>reads as 180 to 200, false outside 170 to 210</span>",
        ),
    ],
)
def test_a_figure_is_shown_with_the_range_that_its_wording_allows(quantity: Quantity, shown: str) -> None:
    assert claim_card.chip(quantity) == shown


@pytest.mark.parametrize(
    ("who", "shown"),
    [
        (None, "nobody named: the article says it"),
        (Speaker("Rob Jones", "director", Confidence.TAGGED), "<b>Rob Jones</b> · director"),
        (
            Speaker("Rob Jones", None, Confidence.CARRIED_OVER),
            "<b>Rob Jones</b> · carried over from the words before",
        ),
    ],
)
def test_the_speaker_comes_with_role_and_doubt(who: Speaker | None, shown: str) -> None:
    assert claim_card.speaker(who) == shown


def test_the_date_is_resolved_and_says_how() -> None:
    day = date(2020, 9, 2)
    mention = DateMention(
        Span(0, 9), "Wednesday", Period(day, day), Granularity.DAY, "the Wednesday before 3 September 2020"
    )
    assert claim_card.refers_to(mention) == (
        "<b>Wednesday 2 September 2020</b> · “Wednesday”, the Wednesday before 3 September 2020"
    )


def test_a_date_that_nobody_read_in_the_text_quotes_nothing() -> None:
    day = date(2020, 9, 2)
    mention = DateMention(Span(0, 0), "", Period(day, day), Granularity.DAY, "given by the reviewer")
    assert claim_card.refers_to(mention) == "<b>Wednesday 2 September 2020</b> · given by the reviewer"


def test_nothing_of_the_article_becomes_html() -> None:
    one = claim(HOSTILE, HOSTILE)
    hostile = Claim(
        one.id,
        one.article_id,
        1,
        one.span,
        one.quote,
        f"In full: {HOSTILE}",
        (),
        True,
        1.0,
        Speaker(HOSTILE, HOSTILE, Confidence.TAGGED),
        (figure(HOSTILE, Interval(1, 1)),),
    )
    link = Link(LinkType.SUM, (ClaimId("c1"),), HOSTILE, LinkStatus.CONFLICT)
    told = claim_card.told(hostile, [link], {ClaimId("c1"): 1}, HOSTILE)
    assert "<img" not in told
    assert "<b>416" not in told
    assert told.count("&lt;img src=x") == 7


@pytest.mark.parametrize(
    ("status", "begins"),
    [
        (LinkStatus.CONFLICT, "Does not add up."),
        (LinkStatus.INCOMPLETE, "Leaves a gap."),
        (LinkStatus.WEAK, "Stretched."),
    ],
)
def test_a_warning_says_what_kind_it_is(status: LinkStatus, begins: str) -> None:
    one = claim("578 pages", "578 pages")
    link = Link(LinkType.SUM, (one.id, ClaimId("c7"), ClaimId("c8")), "578 + 485 = 1,063", status)
    assert claim_card.warning([link], one, NUMBERS) == (
        f'<p class="warning"><b>{begins}</b><span>578 + 485 = 1,063.</span>'
        "<small>Together with claims 7 and 8.</small></p>"
    )


def test_two_sums_over_the_same_claims_are_one_warning() -> None:
    one = claim("578 pages", "578 pages")
    claims = (one.id, ClaimId("c7"))
    gap = Link(LinkType.PART_OF, claims, "137 unaccounted for", LinkStatus.INCOMPLETE)
    wrong = Link(LinkType.REMAINDER, claims[::-1], "leaves more than 622, not 485", LinkStatus.CONFLICT)
    told = claim_card.told(one, [wrong, gap], NUMBERS)
    assert told.count('class="warning"') == 1
    assert "<b>Does not add up.</b><span>Leaves more than 622, not 485.</span><span>137" in told
