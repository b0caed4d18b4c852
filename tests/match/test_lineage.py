"""One figure reported at several times is one chain, and the claim's place in it is told."""

from dataclasses import replace
from datetime import date

import pytest

from workbench import extract, match
from workbench.model import (
    ClaimId,
    DocumentId,
    Evidence,
    EvidenceId,
    Lineage,
    Passage,
    Period,
    Source,
    Span,
    Standing,
    Statement,
)

DAY = Period(date(2020, 9, 2), date(2020, 9, 2))
FIRST, SECOND, LATER = date(2020, 9, 2), date(2020, 9, 3), date(2026, 8, 21)


def claim(text: str, published: date | None = SECOND) -> Statement:
    return replace(extract.statement(text, published=published), period=DAY)


def evidence(text: str, published: date | None, publisher: str = "") -> Evidence:
    source = Source("Crossings", "test", publisher=publisher or text, published=published, as_of=DAY)
    statement = extract.statement(text, published=published, period=DAY)
    return Evidence(EvidenceId(text), DocumentId(text), Passage(Span(0, len(text))), source, statement)


def lineages(statement: Statement, *passages: Evidence) -> tuple[Lineage, ...]:
    candidates = [match.Candidate(passage, None, 1.0) for passage in passages]
    ranked = match.rank(ClaimId("c"), statement, candidates, 20, "bm25")
    return match.lineages(statement, ranked, {passage.id: passage for passage in passages})


EARLY = evidence("At least 409 migrants arrived on 2 September 2020.", FIRST, "PA")
REVISED = evidence("The Home Office confirmed 416 migrants arrived on 2 September 2020.", SECOND, "BBC")
OFFICIAL = evidence("The series records 399 migrants who arrived on 2 September 2020.", LATER, "Home Office")
NEW = "On 2 September 2020 416 migrants arrived"


def test_the_chain_is_in_the_order_of_publication_and_the_claim_stands_in_it() -> None:
    (chain,) = lineages(claim(NEW), OFFICIAL, REVISED, EARLY)
    assert [(report.value, report.published, report.claimed) for report in chain.reports] == [
        (409, FIRST, False),
        (416, SECOND, True),
        (399, LATER, False),
    ]
    assert chain.reports[0].surface == "At least 409"
    assert chain.standing is Standing.LATEST


@pytest.mark.parametrize(
    ("text", "published", "standing"),
    [
        (NEW, SECOND, Standing.LATEST),
        (NEW, LATER, Standing.OUTDATED),
        (NEW, FIRST, Standing.AHEAD),
        (NEW, None, Standing.UNDATED),
        (NEW.replace("416", "409"), SECOND, Standing.OUTDATED),
        (NEW.replace("416", "409"), FIRST, Standing.LATEST),
        (NEW.replace("416", "499"), SECOND, Standing.NEVER),
    ],
)
def test_whether_it_was_right_when_published_is_told_by_the_days(
    text: str, published: date | None, standing: Standing
) -> None:
    (chain,) = lineages(claim(text, published), EARLY, REVISED, OFFICIAL)
    assert chain.standing is standing


def test_the_earlier_value_of_a_revision_belongs_to_the_chain() -> None:
    statement = claim("On 2 September 2020 a record 416 migrants arrived, a figure revised up from 409")
    (chain,) = lineages(statement, EARLY, REVISED)
    assert [report.value for report in chain.reports] == [409, 416]
    assert chain.claim == "416"


@pytest.mark.parametrize(
    "other",
    [
        evidence("On 3 September 2020 38 migrants arrived.", LATER),
        evidence("26 boats arrived on 2 September 2020.", LATER),
        evidence("1,464 migrants arrived in September 2020.", LATER),
        evidence("About 430 migrants arrived on 2 September 2020.", LATER),
    ],
    ids=["another day", "another thing", "far apart", "a hedge"],
)
def test_what_is_no_report_of_the_same_makes_no_chain(other: Evidence) -> None:
    other = replace(other, source=replace(other.source, as_of=None))
    assert lineages(claim(NEW), REVISED, other) == ()


def test_a_hedged_figure_has_no_chain() -> None:
    assert lineages(claim("On 2 September 2020 more than 400 migrants arrived"), EARLY, REVISED) == ()


def test_sources_of_one_figure_are_counted_and_those_without_a_day_stand_last() -> None:
    undated = evidence("430 migrants arrived on 2 September 2020.", None, "Tracker")
    again = evidence("It said that 416 migrants arrived on 2 September 2020.", LATER, "Sky")
    (chain,) = lineages(claim(NEW), undated, again, REVISED)
    assert [(report.value, report.sources) for report in chain.reports] == [(416, 2), (430, 1)]
