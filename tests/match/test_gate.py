"""Whether two figures measure the same thing."""

import pytest

from workbench import extract
from workbench.match import gate, periods
from workbench.match.surroundings import side


def barrier(claim: str, evidence: str, context: str = "") -> str:
    mine, theirs = side(extract.statement(claim)), side(extract.statement(evidence, context=context))
    one, other = mine.figures[0], theirs.figures[0]
    return gate.barrier(one, other, mine, theirs, periods.fit(one.when, other.when))


@pytest.mark.parametrize(
    ("claim", "evidence", "words"),
    [
        ("Turnout was 60 per cent.", "60 people turned out.", "a count, where the claim gives a share"),
        ("Support rose 4 per cent.", "Support rose 4 percentage points.", "percentage points, where"),
        ("It cost £3m.", "It cost €3m.", "an amount in EUR, where the claim gives an amount in GBP"),
        ("Sales rose by 300 cars.", "Sales came to 300 cars.", "a level, not a change"),
        (
            "5,600 people arrived.",
            "5,600 accounts were closed.",
            "accounts are counted, the claim",
        ),
        ("40 people were injured.", "40 people were killed.", "another measure"),
        ("They prevented 3,000 people from crossing.", "3,000 people crossed.", "another measure"),
        ("They prevented 3,000 people from crossing.", "5,000 people in France.", "nothing says"),
        ("The choir has 40 members.", "Bread costs 40 pence.", "another subject"),
        (
            "France stopped 3,000 people.",
            "More than 5,600 people came.",
            "arrivals, the claim is about what was",
        ),
        ("24,900 tram passengers a day, the record.", "235 people a day, the record.", "another subject"),
        ("37 shops closed.", "578 closed.", "another subject"),
        ("12 people died in Leeds.", "45 people died in Ankara.", "another subject"),
        ("12 people were arrested.", "40 people were not arrested.", "negated"),
        (
            "578 migrants were seen.",
            "The previous record of 235 migrants.",
            "only what the evidence compares with",
        ),
    ],
)
def test_barriers_are_named(claim: str, evidence: str, words: str) -> None:
    assert words in barrier(claim, evidence)


@pytest.mark.parametrize(
    ("claim", "evidence", "context"),
    [
        ("416 migrants crossed.", "399 people arrived.", ""),
        ("416 migrants crossed the Channel.", "399 people, 26 boats", "Daily arrivals across the Channel"),
        ("One in five pupils was absent.", "20 per cent of pupils were absent.", ""),
        ("409 cases were confirmed.", "409 people were infected.", ""),
        ("37 shops closed.", "41 shops closed.", ""),
        ("12 people died in Leeds on 5 May 2020.", "15 people died in Yorkshire on 5 May 2020.", ""),
        ("The film earned £3m.", "It grossed £4m abroad.", ""),
    ],
)
def test_the_same_measure_in_other_words(claim: str, evidence: str, context: str) -> None:
    assert barrier(claim, evidence, context) == ""
