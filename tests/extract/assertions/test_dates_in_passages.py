"""Short passages as news pages have them, with the days that their dated cards are about."""

from datetime import date

import pytest

from tests.extract.assertions.test_dated_sentences import about

PUBLISHED = date(2024, 3, 7)
"""A Thursday."""

PASSAGES: list[tuple[str, list[str]]] = [
    (
        "Snow fell on Tuesday night and Wednesday, closing 40 schools in the valley.",
        ["2024-03-05..2024-03-06"],
    ),
    (
        "Some 3,000 homes may not have gas restored until Friday or Saturday.",
        ["2024-03-08..2024-03-09"],
    ),
    (
        "He has been out of work since October, when the mill shut its doors.",
        ["2023-10-01..2024-03-07", "2023-10-01..2023-10-31"],
    ),
    (
        "The number of suspensions reached 310 a day in the 2022-23 school year.",
        ["2022-09-01..2023-08-31"],
    ),
    (
        "Last month (9 February) the driver was fined £600.",
        ["2024-02-09"],
    ),
    (
        "Last week the port handled 900 containers, making this year its busiest yet.",
        ["2024-02-26..2024-03-03"],
    ),
    (
        "The council will publish its figures for January on 12 March.",
        ["2024-03-12"],
    ),
    (
        "The governor told reporters that a rate cut in May was unlikely.",
        ["2024-05-01..2024-05-31"],
    ),
    (
        "In June the minister delayed the ban on plastic cups from 2025 to 2027.",
        ["2023-06-01..2023-06-30"],
    ),
    (
        "The charge goes up by 6% in April, and is to rise again in 2026.",
        ["2024-04-01..2024-04-30", "2026-01-01..2026-12-31"],
    ),
    (
        "The club posted record revenue of £40m for the year to 30 June. It made £36m the year before.",
        ["2022-07-01..2023-06-30", "2021-07-01..2022-06-30"],
    ),
    (
        "Sales rose to £14m in the year to January, but the shop still lost £2m.",
        ["2023-02-01..2024-01-31", "2023-02-01..2024-01-31"],
    ),
    (
        "The Rovers beat the Wolves 98-91 on Wednesday night. “We earned it tonight,” said coach Ann Lee.",
        ["2024-03-06", "2024-03-06"],
    ),
    (
        "Ministers have repeatedly pledged to end the delays, but waits grew longer during 2023.",
        ["2023-01-01..2023-12-31"],
    ),
    (
        "The bridge was closed in 2019 and reopened in 2022.",
        ["2019-01-01..2019-12-31", "2022-01-01..2022-12-31"],
    ),
    (
        "Ford, Volvo and Fiat have all cut jobs since the start of the year.",
        ["2024-01-01..2024-03-07"],
    ),
    (
        "The party has held the seat since the 2010 general election, when it won by 212 votes.",
        ["2010-01-01..2024-03-07", "2010-01-01..2010-12-31"],
    ),
    (
        "On Monday the court upheld the fine of €13m that had been set in 2018.",
        ["2024-03-04"],
    ),
    (
        "In 2022 the lake, which had been full in May 2021, shrank to 40 hectares.",
        ["2022-01-01..2022-12-31", "2021-05-01..2021-05-31"],
    ),
    (
        "Exports were worth $7bn in the three months to December, down from $9bn a year earlier.",
        ["2023-10-01..2023-12-31", "2022-10-01..2022-12-31"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), PASSAGES)
def test_the_days_of_a_passage(text: str, expected: list[str]) -> None:
    assert about(text, PUBLISHED) == expected
