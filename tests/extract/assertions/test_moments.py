"""Which date belongs to which claim."""

from datetime import date

import pytest

from workbench.extract import article, read
from workbench.model import Claim

THURSDAY = date(2020, 9, 3)


def claims(text: str) -> tuple[Claim, ...]:
    return read(article(text, published=THURSDAY)).claims


def when(claim: Claim) -> tuple[date | None, date | None] | None:
    return claim.date and (claim.date.period.start, claim.date.period.end)


MONDAY = (date(2020, 8, 31), date(2020, 8, 31))
WEDNESDAY = (date(2020, 9, 2), date(2020, 9, 2))
AUGUST = (date(2020, 8, 6), date(2020, 8, 6))
YEAR = (date(2020, 1, 1), THURSDAY)


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("On Wednesday, 416 people came - a figure revised up from 409.", [WEDNESDAY, WEDNESDAY]),
        ("On Wednesday 416 people came. This is double the record, which was 235 on 6 August.",
         [WEDNESDAY, WEDNESDAY, AUGUST]),
        ('He said: "They stopped 3,000 people this year, including yesterday about 200."', [YEAR, WEDNESDAY]),
        ("The total rose from 20 on 6 August to 416 on Wednesday.", [WEDNESDAY]),
        ("On Wednesday 416 people came, more than on 6 August.", [WEDNESDAY]),
        ("Some 416 people came, the most since 2019.", [(date(2019, 1, 1), THURSDAY)]),
        ("The treasury said on Wednesday that 40 banks had failed.", [WEDNESDAY]),
        ("It was the worst flood in Paris since 2019.", [(date(2019, 1, 1), THURSDAY)]),
        ("Sales rose 2% this year and 4% last year.", [YEAR, (date(2019, 1, 1), date(2019, 12, 31))]),
        ("Some 416 people came, up from 235 on 6 August.", [None, AUGUST]),
        ("Some 416 people came on Wednesday, compared with 300 on Monday.", [WEDNESDAY, MONDAY]),
        ("Turnout was 67%, lower than the 68% recorded in 2017 and almost the same as in 2015.",
         [None, (date(2017, 1, 1), date(2017, 12, 31)), (date(2015, 1, 1), date(2015, 12, 31))]),
        ("The firm must repay £3m by 10 September.", [(date(2020, 9, 10), date(2020, 9, 10))]),
        ("“They closed it,” Marie Curie told the BBC in August. “It was wrong.”",
         [(date(2020, 8, 1), date(2020, 8, 31))] * 2),
        ("Some 400 people died in 2019, 30 fewer than the year before.",
         [(date(2019, 1, 1), date(2019, 12, 31)), (date(2018, 1, 1), date(2018, 12, 31))]),
        ("When the bridge fell on 6 August, 43 people died.", [AUGUST]),
        ("Marie Curie was ill when she was jailed for 15 months on 6 August.", [AUGUST]),
        ("The trouble began on Wednesday, when the bank said that it had lost £2bn.", [WEDNESDAY, None]),
        ("The shares, which have lost 18% this year, were little changed.", [YEAR]),
        ("The treasury said 40 banks had failed.", [None]),
        ("Turning to Wednesday's crossings, the minister said 63 people had been stopped.", [WEDNESDAY]),
        ('Speaking on Tuesday, Marie Curie said: "Yesterday 20 people came."', [MONDAY]),
        ('Marie Curie said on Tuesday: "Yesterday 20 people came."', [MONDAY]),
        ("Marie Curie told MPs on Wednesday that the lists were false.\n\n“Nobody checked them,” she said.",
         [WEDNESDAY, WEDNESDAY]),
    ],
)  # fmt: skip
def test_dates(text: str, dates: list[tuple[date, date] | None]) -> None:
    assert [when(claim) for claim in claims(text)] == dates
