"""Sentences from many fields, each with the days that its cards are about."""

from datetime import date

import pytest

from workbench.extract import article, read

PUBLISHED = date(2024, 3, 7)
"""A Thursday."""


def dated(text: str) -> list[str]:
    """Each card as its first words with the days it is about."""
    cards = read(article(text, published=PUBLISHED)).claims
    return [
        f"{' '.join(c.quote.split()[:3])} = "
        + (f"{c.date.period.start}..{c.date.period.end}" if c.date else "")
        for c in cards
    ]


def about(text: str, published: date) -> list[str]:
    """The days of each card that has a date, in the order of the text."""
    periods = [c.date.period for c in read(article(text, published=published)).claims if c.date]
    return [str(p.start) if p.days == 1 else f"{p.start}..{p.end}" for p in periods]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The town, which had 4,000 people in 1990, will shrink to 900 by 2040.",
         ["The town, which = 2040-01-01..2040-12-31", "The town, which = 1990-01-01..1990-12-31"]),
        ("In 2019 the bank had not expected rates to pass 2% before 2030.",
         ["In 2019 the = 2019-01-01..2019-12-31"]),
        ("In January the ministry forecast that 40,000 homes would be built by 2030.",
         ["40,000 homes would = 2030-01-01..2030-12-31"]),
        ("Sales were £4m in 2023, 5% more than in 2022.",
         ["Sales were £4m = 2023-01-01..2023-12-31", "5% more than = 2022-01-01..2022-12-31"]),
        ("That is 12% fewer than in 2022.", ["That is 12% = 2022-01-01..2022-12-31"]),
        ("The figure, corrected in September from 770, was 771 in 2022.",
         ["The figure, corrected = 2022-01-01..2022-12-31"]),
        ("The court jailed him for nine years on Tuesday for a robbery in 2019.",
         ["The court jailed = 2024-03-05..2024-03-05"]),
        ("The study, published on Tuesday, followed 3,000 people for ten years.",
         ["The study, published = 2024-03-05..2024-03-05"]),
        ("A total of 337 had waited for a year, down from 355 at the end of November.",
         ["A total of = ", "down from 355 = 2023-11-30..2023-11-30"]),
        ("Rain fell on 2 March 2024. Some 40 houses had been flooded the day before.",
         ["Rain fell on = 2024-03-02..2024-03-02", "Some 40 houses = 2024-03-01..2024-03-01"]),
        ("The club has won 12 titles since 1992.", ["The club has = 1992-01-01..2024-03-07"]),
        ("Births have more than halved since 1973, when 2.09 million children were born.",
         ["Births have more = 1973-01-01..2024-03-07", "when 2.09 million = 1973-01-01..1973-12-31"]),
        ("It was 89.8%, down from 91.9 in 2019, the lowest since 1922.",
         ["It was 89.8%, = 1922-01-01..2024-03-07", "down from 91.9 = 2019-01-01..2019-12-31"]),
        ("Unemployment stood at 4% in January, its lowest since 1974.",
         ["Unemployment stood at = 2024-01-01..2024-01-31"]),
        ("The firm, which was founded in 1999, lost £3m last year.",
         ["The firm, which = 2023-01-01..2023-12-31", "The firm, which = 1999-01-01..1999-12-31"]),
        ("On Monday the commission raised the wage to £12, and on Tuesday unions called it an insult.",
         ["On Monday the = 2024-03-04..2024-03-04", "on Tuesday unions = 2024-03-05..2024-03-05"]),
        ("Between 2000 and 2014 the firm prosecuted 700 people with a system that it had installed in 1999.",
         ["Between 2000 and = 2000-01-01..2014-12-31"]),
        ("The next figures are due in June.", ["The next figures = 2024-06-01..2024-06-30"]),
        ("The target for December is 76%; the standard of 95% has not been met since 2015.",
         ["The target for = 2024-12-01..2024-12-31", "the standard of = 2015-01-01..2024-03-07"]),
        ("Some 54,308 people waited last month, 23% more than the 44,045 of December.",
         ["Some 54,308 people = 2024-02-01..2024-02-29", "23% more than = 2023-12-01..2023-12-31"]),
    ],
)  # fmt: skip
def test_what_cards_are_about(text: str, expected: list[str]) -> None:
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A jury in Leeds found him guilty on Wednesday of three murders committed between 2015 and 2016.",
            ["2023-10-11"],
        ),
        ("She will be sentenced on 17 November.", ["2023-11-17"]),
        ("The trial, which began on 4 September, heard from 30 witnesses.", ["2023-09-04"]),
        (
            "He was arrested at Heathrow in the early hours of Monday and charged two days later.",
            ["2023-10-09"],
        ),
        ("The judge gave the company until 30 October to appeal.", ["2023-10-30"]),
        ("Prosecutors dropped the case last week after a witness withdrew.", ["2023-10-02..2023-10-08"]),
        ("The ban, first imposed in March 2021, was lifted on Monday.", ["2023-10-09"]),
        (
            "In 2019 a court in Paris fined the bank €3.7bn; the fine was halved in December 2021.",
            ["2019-01-01..2019-12-31", "2021-12-01..2021-12-31"],
        ),
        (
            "United have won only three of their 10 games since the start of August.",
            ["2023-08-01..2023-10-12"],
        ),
        ("The Games will run from 26 July to 11 August 2024.", ["2024-07-26..2024-08-11"]),
        ("He scored 36 goals in 2022-23, six more than in the previous season.", ["2022-04-01..2023-03-31"]),
        ("The club paid £105m for him in January, a British record at the time.", ["2023-01-01..2023-01-31"]),
        ("South Africa face England a week on Saturday.", ["2023-10-21"]),
        (
            "There were 1,200 cases in the first nine months of this year, against 54 in the whole of 2022.",
            ["2023-01-01..2023-09-30", "2022-01-01..2022-12-31"],
        ),
        (
            "Some 7.7 million people were waiting at the end of August, up from 7.6m the month before.",
            ["2023-08-31"],
        ),
        ("Junior doctors walked out for three days from 2 October.", ["2023-10-02"]),
        (
            "The vaccine was approved in December 2020 and has since been given to 13 billion people.",
            ["2020-12-01..2020-12-31"],
        ),
        ("Life expectancy fell to 76.4 years in 2021, the lowest since 1996.", ["2021-01-01..2021-12-31"]),
        (
            "By mid-September hospitals had cancelled more than one million appointments.",
            ["2023-09-11..2023-09-20"],
        ),
        ("The target of 18 weeks was last met in February 2016.", ["2016-02-01..2016-02-29"]),
        (
            "Prices rose 3.7% in the 12 months through September, the Labor Department said Thursday.",
            ["2022-10-01..2023-09-30"],
        ),
        ("The economy grew at an annual rate of 2.1% in the second quarter.", ["2023-04-01..2023-06-30"]),
        ("Shares closed down 2% on Wednesday, having lost 5% the day before.", ["2023-10-11"]),
        ("Mortgage rates hit 7.57% this week, the highest since late 2000.", ["2023-10-09..2023-10-15"]),
        (
            "The company expects sales of $90 billion in the quarter ending in December.",
            ["2023-10-01..2023-12-31"],
        ),
        (
            "Ford said in July that it would lose $4.5 billion on electric cars this year.",
            ["2023-01-01..2023-12-31"],
        ),
        ("Rates have been raised 11 times since March 2022.", ["2022-03-01..2023-10-12"]),
        ("The bank forecast in April that growth would slow to 2.8% this year.", ["2023-01-01..2023-12-31"]),
        ("The pound, worth $1.31 in mid-July, has fallen to $1.23.", ["2023-07-11..2023-07-20"]),
        ("Borrowing was £11.6bn in August, £3.5bn more than a year earlier.", ["2023-08-01..2023-08-31"]),
        ("September was the hottest on record, the climate service said.", ["2023-09-01..2023-09-30"]),
        (
            "The fires burned 18.4m hectares by early October, more than twice the record, set in 1995.",
            ["2023-10-01..2023-10-10"],
        ),
        ("Britain aims to cut emissions by 68% by 2030 compared with 1990.", ["2030-01-01..2030-12-31"]),
        (
            "Coal supplied 1.5% of the country's power last year, down from 40% in 2012.",
            ["2022-01-01..2022-12-31", "2012-01-01..2012-12-31"],
        ),
        (
            "The storm made landfall late on Tuesday and had killed 11 people by Thursday morning.",
            ["2023-10-10"],
        ),
        (
            "The lake has lost a third of its water since the drought began in 2020.",
            ["2020-01-01..2023-10-12"],
        ),
        ("Sea levels could rise by a metre by the end of the century.", ["2100-12-31"]),
        ("The Republicans ousted their speaker on Oct. 3, nine months after he took office.", ["2023-10-03"]),
        ("Turnout was 74% on Sunday, up from 62% four years ago.", ["2023-10-08"]),
        (
            "The bill, passed by the Senate on Saturday night, funds the government through Nov. 17.",
            ["2023-10-07"],
        ),
        ("She became leader in 2021 and plans to step down next spring.", ["2021-01-01..2021-12-31"]),
        ("The census, last held in 2011, has been put off until 2024.", ["2024-01-01..2024-12-31"]),
        ("Voters go to the polls on Saturday.", ["2023-10-14"]),
        ("The election must be held by January 2025.", ["2025-01-01..2025-01-31"]),
        (
            "Ministers announced in the spring of 2021 that 40 schools would open by the end of the decade.",
            ["2029-12-31"],
        ),
    ],
)
def test_the_days_that_a_sentence_of_any_field_is_about(text: str, expected: list[str]) -> None:
    days = about(text, date(2023, 10, 12))
    assert days[:1] == expected[:1]
    assert set(expected) <= set(days)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The airline cut 12,000 jobs last summer and another 3,000 in February.",
            ["2020-06-01..2020-08-31", "2021-02-01..2021-02-28"],
        ),
        ("Oil rose above $73 a barrel on Monday for the first time since April 2019.", ["2021-06-14"]),
        (
            "They had hoped to lift all limits on 21 June, but put that off by four weeks to 19 July.",
            ["2021-06-21"],
        ),
        ("Some 41 million people had had a first dose by Sunday.", ["2021-06-13"]),
        ("A survey of 1,500 firms in May found that a fifth had raised prices.", ["2021-05-01..2021-05-31"]),
        ("Officers were called to a house in Luton at 3am on Saturday.", ["2021-06-12"]),
        ("He had been due to stand trial in March.", ["2021-03-01..2021-03-31"]),
        (
            "In the week to 9 June there were 52,000 cases, up 63% on the previous week.",
            ["2021-06-03..2021-06-09"],
        ),
        ("The museum reopens on Thursday after 14 months.", ["2021-06-17"]),
        ("The earthquake on 12 January 2010 killed at least 220,000 people.", ["2010-01-12"]),
        (
            "Nearly 300 people were charged in the six months that followed the riot of Jan. 6.",
            ["2021-01-06"],
        ),
        ("The president took office on Jan. 20 and signed 17 orders that day.", ["2021-01-20", "2021-01-20"]),
        (
            "Home sales fell 5.9% in April from March, to an annual rate of 863,000.",
            ["2021-04-01..2021-04-30"],
        ),
        (
            "Exports to Britain in the first quarter were 47% lower than in the same period of 2018.",
            ["2021-01-01..2021-03-31"],
        ),
        ("Between 1 April and 31 May the service took 2.1m calls.", ["2021-04-01..2021-05-31"]),
        ("At the end of 2020 the fund held assets of $1.3tn.", ["2020-12-31"]),
        ("The bank raised its forecast for this year to 7.25% from 5%.", ["2021-01-01..2021-12-31"]),
        (
            "The volcano last erupted in 2002, when 250 people died.",
            ["2002-01-01..2002-12-31", "2002-01-01..2002-12-31"],
        ),
        ("Deaths among under-25s have fallen by a third over the past decade.", ["2011-06-16..2021-06-15"]),
        ("On June 3 the court threw out the case, a week after hearing it.", ["2021-06-03"]),
        (
            "Police arrested 29 people on Friday night and a further 12 the following day.",
            ["2021-06-11", "2021-06-12"],
        ),
        (
            "The UN says 350,000 people in Tigray face famine, the most anywhere since 2011.",
            ["2011-01-01..2021-06-15"],
        ),
        ("Lumber futures hit $1,711 on May 10 before falling 40% by mid-June.", ["2021-05-10"]),
        ("She told the inquiry on 9 June that staff had been warned in 2017.", ["2017-01-01..2017-12-31"]),
        ("The plant, due to open in 2023, will employ 1,500 people.", ["2023-01-01..2023-12-31"]),
        (
            "Rough sleepers numbered 2,688 on one night in autumn 2020, 37% fewer than in 2019.",
            ["2020-09-01..2020-11-30"],
        ),
        ("The scheme will be wound down from July and end on 30 September.", ["2021-07-01..2021-07-31"]),
        ("It is the third time this year that the app has failed.", ["2021-01-01..2021-06-15"]),
        ("Until 1 June masks had been compulsory in shops.", ["2021-06-01"]),
        ("Turkey has reported no more than 10,000 cases a day since late May.", ["2021-05-21..2021-06-15"]),
        (
            "The couple married in 1947 and celebrated 73 years together in November.",
            ["1947-01-01..1947-12-31"],
        ),
        ("Global emissions must fall by 45% by 2030 from the level of 2010.", ["2030-01-01..2030-12-31"]),
        ("The debt ceiling was suspended in August 2019 for two years.", ["2019-08-01..2019-08-31"]),
    ],
)
def test_the_days_that_another_sentence_is_about(text: str, expected: list[str]) -> None:
    days = about(text, date(2021, 6, 15))
    assert days[:1] == expected[:1]
    assert set(expected) <= set(days)
