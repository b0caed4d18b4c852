"""Whose words short passages give: pronouns for the unnamed, relatives, reasons, tags within tags."""

import pytest

from tests.extract.speech.voices import Passage, speaker_of

PASSAGES: list[Passage] = [
    (
        "Dozens had come to Grace Square. One of them, a nurse from Hull, said pay was falling."
        " “I cannot go on,” she said.",
        [("pay was falling", "nurse from Hull"), ("I cannot go on", "nurse from Hull")],
    ),
    (
        "One of the study's authors said the poor paid most. “They have no choice,” he added.",
        [("They have no choice", "One of the study's authors")],
    ),
    (
        "“I lost everything,” said the owner of a café on Beach Road, 61. He said the sea took his van.",
        [
            ("I lost everything", "owner of a café on Beach Road"),
            ("the sea took", "owner of a café on Beach Road"),
        ],
    ),
    (
        "Officers bought drugs 12 times, which the judge, Sir John Orr, described as “the tip of the"
        " iceberg”.",
        [("Officers bought", None), ("the tip of the iceberg", "John Orr")],
    ),
    (
        "The judge put the losses of investors at $4bn.",
        [("losses of investors", "judge")],
    ),
    (
        "The club put the loss down to injuries and lower gate receipts.",
        [("injuries and lower", "club")],
    ),
    (
        "Absences rose by 9%, according to the Department for Education, with unions blaming cuts.",
        [("Absences rose", "Department for Education"), ("blaming cuts", "unions")],
    ),
    (
        "Shares in Tarn fell by 4% after the company warned that sales would slow.",
        [("Shares in Tarn", None), ("sales would slow", "company")],
    ),
    (
        "Forecasters caution that the error can be 10% either way.",
        [("the error can", "Forecasters")],
    ),
    (
        "Critics point out that the minister cut the budget by a third.",
        [("the minister cut", "Critics")],
    ),
    (
        "The centre attributes 40 deaths to the storm.",
        [("40 deaths", "centre")],
    ),
    (
        "Two former clerks testified against him at the trial. They said he had burned the books.",
        [("against him", None), ("he had burned", "Two former clerks")],
    ),
    (
        "Numbers from the Coroners Service show deaths falling by 12%.",
        [("deaths falling", "Coroners Service")],
    ),
    (
        "Northern Power reported that it had 500 faults, and 30 poles were down, said Jo Hart,"
        " a spokesperson.",
        [("it had 500", "Northern Power"), ("30 poles", "Jo Hart")],
    ),
    (
        "Adding to the gloom for the party, which lost two seats in May, its deputy leader said he would go.",
        [("he would go", "its deputy leader")],
    ),
    (
        "The review does say that costs were hidden from the board.",
        [("costs were hidden", "review")],
    ),
    (
        "Storm Bella killed nine people. He would rebuild, a farmer said.",
        [("Storm Bella", None), ("He would rebuild", "farmer")],
    ),
    (
        "Sam Orbach-Lind was sentenced yesterday. Orbach-Lind spoke for an hour. “I am sorry,” he said.",
        [("I am sorry", "Sam Orbach-Lind")],
    ),
    (
        "Mr Justice Vane jailed three men. The court heard that they sold 4kg of heroin. The judge said it"
        " was a grave crime.",
        [("was a grave", "Vane")],
    ),
    (
        "The firm made a fortune that Fortune magazine later estimated at $3bn.",
        [("a fortune", "Fortune magazine")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), PASSAGES)
def test_who_speaks_in_a_passage(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(words, speaker_of(text, words)) for words, _ in expected] == expected
