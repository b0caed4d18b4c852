"""The way through the claims, under each filter."""

import pytest

from workbench.desk import Desk, Worksheet
from workbench.model import Choice, ClaimId, Label, Link, LinkStatus, LinkType
from workbench.ui import course
from workbench.ui.course import Show


@pytest.fixture
def sheet(sample: Desk) -> Worksheet:
    """The sample, with its second claim decided."""
    article = sample.articles()[0].id
    second = sample.worksheet(article).reading.claims[1]
    sample.verdict(second.id, Label.NOT_CHECKABLE, "It is a matter of taste.", "Ana")
    return sample.worksheet(article)


def numbers(sheet: Worksheet, show: Show) -> list[int]:
    return [claim.number for claim in course.shown(sheet, show)]


def test_each_filter_leaves_its_claims(sheet: Worksheet) -> None:
    everything = [claim.number for claim in sheet.reading.claims]
    assert numbers(sheet, Show.ALL) == everything
    assert numbers(sheet, Show.DECIDED) == [2]
    assert numbers(sheet, Show.OPEN) == [number for number in everything if number != 2]
    warned = {claim for link in sheet.reading.links if link.status.warns for claim in link.claims}
    assert {claim.id for claim in course.shown(sheet, Show.WARNINGS)} == warned


def test_one_steps_over_what_is_not_shown(sheet: Worksheet) -> None:
    first, second, third = (claim.id for claim in sheet.reading.claims[:3])
    assert course.neighbour(sheet, Show.ALL, first, 1) == second
    assert course.neighbour(sheet, Show.OPEN, first, 1) == third
    assert course.neighbour(sheet, Show.OPEN, third, -1) == first
    assert course.neighbour(sheet, Show.OPEN, second, 1) == third


@pytest.mark.parametrize(("place", "by"), [(0, -1), (-1, 1)])
def test_the_way_ends(sheet: Worksheet, place: int, by: int) -> None:
    assert course.neighbour(sheet, Show.ALL, sheet.reading.claims[place].id, by) is None


def test_after_the_last_claim_the_first_open_one_follows(sheet: Worksheet) -> None:
    first, second, third, *_, last = (claim.id for claim in sheet.reading.claims)
    assert course.onward(sheet, Show.ALL, first) == second
    assert course.onward(sheet, Show.ALL, last) == first
    assert course.onward(sheet, Show.DECIDED, second) == first
    assert course.onward(sheet, Show.OPEN, first) == third


def test_when_all_is_decided_nothing_follows(sample: Desk) -> None:
    article = sample.articles()[0].id
    claims = [claim.id for claim in sample.worksheet(article).reading.claims]
    for claim in claims:
        sample.verdict(claim, Label.NOT_CHECKABLE, "It is a matter of taste.", "Ana")
    assert course.onward(sample.worksheet(article), Show.ALL, claims[-1]) is None


def test_warnings_come_the_gravest_first_and_in_groups_on_the_same_claims() -> None:
    a, b, c = ClaimId("a"), ClaimId("b"), ClaimId("c")
    gap = Link(LinkType.PART_OF, (a, b), "a gap", LinkStatus.INCOMPLETE)
    weak = Link(LinkType.RATIO, (a, c), "stretched", LinkStatus.WEAK)
    wrong = Link(LinkType.REMAINDER, (b, a), "wrong", LinkStatus.CONFLICT)
    fine = Link(LinkType.SUM, (a, b), "fine", LinkStatus.CONSISTENT)
    elsewhere = Link(LinkType.SUM, (b, c), "elsewhere", LinkStatus.CONFLICT)
    warned = course.warnings(a, [gap, weak, wrong, fine, elsewhere])
    assert warned == (wrong, gap, weak)
    assert course.by_claims(warned) == ((wrong, gap), (weak,))


def test_a_claim_of_another_article_has_no_neighbour(sheet: Worksheet) -> None:
    assert course.neighbour(sheet, Show.ALL, ClaimId("elsewhere"), 1) is None


def test_a_decided_claim_is_reached_from_either_side(sheet: Worksheet) -> None:
    claims: list[ClaimId] = [claim.id for claim in sheet.reading.claims]
    assert course.neighbour(sheet, Show.DECIDED, claims[0], 1) == claims[1]
    assert course.neighbour(sheet, Show.DECIDED, claims[-1], -1) == claims[1]


def test_a_claim_whose_evidence_was_taken_away_is_open_again(sample: Desk) -> None:
    article = sample.articles()[0].id
    before = sample.worksheet(article)
    claim = next(c for c in before.reading.claims if before.suggestions[c.id])
    passage = before.suggestions[claim.id][0].evidence_id
    sample.decide(claim.id, passage, Choice.ACCEPT, "Ana")
    sample.verdict(claim.id, Label.FALSE, "The count is lower.", "Ana")
    sample.decide(claim.id, passage, Choice.REJECT, "Ana")
    assert claim in course.shown(sample.worksheet(article), Show.OPEN)
