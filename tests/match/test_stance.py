"""Which way a passage points where words decide."""

import pytest

from workbench import extract
from workbench.match import stance
from workbench.match.surroundings import side
from workbench.model import Stance


def opposed(claim: str, evidence: str) -> str:
    mine, theirs = side(extract.statement(claim)), side(extract.statement(evidence))
    return stance.contrary_words(mine, theirs) or stance.denied(mine, theirs)


@pytest.mark.parametrize(
    ("claim", "evidence", "expected"),
    [
        ("The party won the seat.", "The party lost the seat.", "“lost” where the claim says “won”"),
        ("It lies in the north.", "It lies in the south.", "“south” where the claim says “north”"),
        ("The bridge was closed.", "The bridge was not closed.", "one of the two is negated"),
        ("The bridge was never closed.", "The bridge was not closed.", ""),
        ("The bridge was closed.", "The bridge was closed, no matter the cost.", ""),
        ("The party won the seat.", "The party won the seat.", ""),
    ],
)
def test_opposed_words(claim: str, evidence: str, expected: str) -> None:
    assert opposed(claim, evidence) == expected


@pytest.mark.parametrize(
    ("claim", "evidence", "expected"),
    [
        ("It opened in 1932.", "It opened on 19 March 1932.", True),
        ("It opened in 1932.", "It opened in 1936.", False),
        ("It opened on 19 March 1932.", "It opened in 1932.", None),
        ("It opened in 1932.", "It opened last year.", None),
        ("It opened in 1932.", "It opened.", None),
    ],
)
def test_dates_agree(claim: str, evidence: str, expected: bool | None) -> None:
    mine, theirs = side(extract.statement(claim)), side(extract.statement(evidence))
    assert stance.dates_agree(mine, theirs) is expected


def test_coverage_is_the_share_of_the_claims_words() -> None:
    claim = side(extract.statement("Migrants crossed the Channel."))
    evidence = side(extract.statement("Migrants crossed.", context="The Channel"))
    assert stance.coverage(claim, evidence) == 1.0
    assert stance.coverage(claim, side(extract.statement("Bread prices fell."))) == 0.0


@pytest.mark.parametrize(
    ("claim", "evidence", "context", "expected"),
    [
        ("shops closed on Mill Street", "The association represents the shops.", "Mill Street news", None),
        ("shops closed on Mill Street", "The shops of Mill Street had closed.", "", Stance.SUPPORTS),
        ("shops closed on Mill Street", "The shops had closed.", "Mill Street news", Stance.SUPPORTS),
        (
            "The alarm rang at 8:28 at the old mill.",
            "At 8:28 the alarm of the mill was heard.",
            "",
            Stance.SUPPORTS,
        ),
        (
            "The alarm rang at 8:28 at the old mill.",
            "The alarm at the old mill rang at 8:21.",
            "",
            Stance.REFUTES,
        ),
    ],
)
def test_words_alone_support_only_where_nearly_all_are_there(
    claim: str, evidence: str, context: str, expected: Stance | None
) -> None:
    mine, theirs = side(extract.statement(claim)), side(extract.statement(evidence, context=context))
    assert stance.judge(mine, theirs, ()).stance is expected
