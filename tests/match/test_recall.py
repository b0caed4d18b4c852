"""A claim checked before is known again by its wording, and its figures are set against the new ones."""

from datetime import UTC, date, datetime

import pytest

from workbench import extract, match
from workbench.model import Checked, EventId, Label, Relation, Verdict


def checked(text: str, label: Label = Label.FALSE) -> Checked:
    article = extract.article(f"{text}\n", published=date(2020, 9, 3))
    claim = extract.read(article).claims[0]
    when = datetime(2020, 9, 4, tzinfo=UTC)
    verdict = Verdict(claim.id, label, None, "Why.", "Ana", when, None, EventId("e"))
    return Checked(article, claim, match.claim_statement(claim, article), verdict)


CROSSINGS = checked("A record 409 migrants crossed the Channel in small boats on 2 September 2020.")
OTHERS = [
    checked("The port of Dover handled 1,240 lorries on 2 May 2024."),
    checked("Unemployment rose to 4.1 per cent in the three months to July."),
    checked("A record 409 migrants crossed the Mediterranean in small boats on 2 September 2020."),
]


def test_another_figure_is_a_conflict_and_no_match() -> None:
    new = checked("A record 416 migrants crossed the Channel in small boats on 2 September 2020.").statement
    (found,) = match.recall(new, [*OTHERS, CROSSINGS])
    assert found.checked is CROSSINGS
    assert found.comparison.relation is Relation.CONFLICT


def test_the_same_claim_is_a_match_whatever_its_order_of_words() -> None:
    new = checked("On 2 September 2020 a record 409 migrants crossed the Channel in small boats.").statement
    (found,) = match.recall(new, [*OTHERS, CROSSINGS])
    assert (found.checked, found.comparison.relation) == (CROSSINGS, Relation.MATCH)


@pytest.mark.parametrize(
    "text",
    [
        "A record 409 migrants crossed the Aegean in small boats on 2 September 2020.",
        "The Channel ferries carried 98,000 passengers in April 2024.",
        "About 409 of them.",
    ],
)
def test_what_is_about_something_else_calls_nothing_to_mind(text: str) -> None:
    assert match.recall(checked(text).statement, [*OTHERS, CROSSINGS]) == ()


def test_what_can_be_compared_comes_first_and_no_more_than_asked() -> None:
    other_day = checked("A record 235 migrants crossed the Channel in small boats on 6 August 2020.")
    without = checked("Record numbers of migrants crossed the Channel in small boats.")
    found = match.recall(CROSSINGS.statement, [without, other_day, CROSSINGS], top=2)
    assert found[0].checked is CROSSINGS
    assert len(found) == 2


def test_nothing_was_checked_before() -> None:
    assert match.recall(CROSSINGS.statement, []) == ()
