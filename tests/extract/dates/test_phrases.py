"""Phrases from many fields of reporting, each with the dates that a reader finds in it."""

import pytest

from tests.extract.reading import dated

LIMITS = [
    ("By 27 August 12,000 had applied", ["By 27 August = 2020-08-27..2020-08-27"]),
    ("The shops stay shut until 7 October", ["until 7 October = 2020-10-07..2020-10-07"]),
    ("Ministers want 600,000 of them by 2028", ["by 2028 = 2028-01-01..2028-12-31"]),
    ("It was on show until Sunday", ["until Sunday = 2020-08-30..2020-08-30"]),
    ("Tickets will be sold from October", ["from October = 2020-10-01..2020-10-31"]),
    ("Fares rose from 2 March", ["2 March = 2020-03-02..2020-03-02"]),
    ("No final has been lost since 1946", ["since 1946 = 1946-01-01..2020-09-03"]),
    ("since 21 May 2019 there have been 24", ["since 21 May 2019 = 2019-05-21..2020-09-03"]),
    ("before 12 May 2019", ["before 12 May 2019 = ..2019-05-11"]),
    (
        "all leave was cancelled up to Easter Monday 2019",
        ["up to Easter Monday 2019 = 2019-04-22..2019-04-22"],
    ),
    ("The appeal must be lodged no later than 30 September", ["30 September = 2020-09-30..2020-09-30"]),
    ("The vote has been put off till next week", ["till next week = 2020-09-07..2020-09-13"]),
]
PARTS = [
    ("Cases peaked in late July", ["late July = 2020-07-21..2020-07-31"]),
    ("Rates were cut in early March 2009", ["early March 2009 = 2009-03-01..2009-03-10"]),
    ("The court sat in mid-January", ["mid-January = 2020-01-11..2020-01-20"]),
    ("The economy shrank in early 2019", ["early 2019 = 2019-01-01..2019-04-30"]),
    ("It opened in mid-2018", ["mid-2018 = 2018-05-01..2018-08-31"]),
    ("The drought began in late 2017", ["late 2017 = 2017-09-01..2017-12-31"]),
    ("Late last year it was sold", ["Late last year = 2019-09-01..2019-12-31"]),
    ("A trial is planned for early next year", ["early next year = 2021-01-01..2021-04-30"]),
    ("It was signed late last month", ["late last month = 2020-08-21..2020-08-31"]),
    ("He was arrested late on Monday", ["Monday = 2020-08-31..2020-08-31"]),
    ("By early August it had grown to 46,000", ["By early August = 2020-08-01..2020-08-10"]),
    ("Sales fell early in 2019", ["early in 2019 = 2019-01-01..2019-04-30"]),
    ("The team is due back in late October", ["late October = 2020-10-21..2020-10-31"]),
]
EDGES = [
    ("Some 7.6m were waiting at the end of December", ["the end of December = 2019-12-31..2019-12-31"]),
    ("The deadline was put off to the end of May", ["the end of May = 2020-05-31..2020-05-31"]),
    ("All will be paid by the end of October", ["by the end of October = 2020-10-31..2020-10-31"]),
    ("7,000 patients were waiting to be treated at the end of June",
     ["the end of June = 2020-06-30..2020-06-30"]),
    ("At the start of the season", []),
    ("Debt stood at £2tn at the end of last year", ["the end of last year = 2019-12-31..2019-12-31"]),
    ("at the beginning of 2019", ["the beginning of 2019 = 2019-01-01..2019-01-01"]),
    ("It had 40 shops as of the end of March", ["the end of March = 2020-03-31..2020-03-31"]),
    ("since the start of the pandemic in March",
     ["since the start of the pandemic in March = 2020-03-01..2020-09-03"]),
    ("since the start of the year", ["since the start of the year = 2020-01-01..2020-09-03"]),
    ("The plant shuts at the end of 2024", ["the end of 2024 = 2024-12-31..2024-12-31"]),
]  # fmt: skip
TOLD = [
    ("On 4 May 2019 he fell ill; he had played the day before",
     ["4 May 2019 = 2019-05-04..2019-05-04", "the day before = 2019-05-03..2019-05-03"]),
    ("Prices rose 3% in July, after 2% the month before",
     ["July = 2020-07-01..2020-07-31", "the month before = 2020-06-01..2020-06-30"]),
    ("At the end of July 61 were open, against 60 a month earlier",
     ["the end of July = 2020-07-31..2020-07-31", "a month earlier = 2020-06-30..2020-06-30"]),
    ("Growth was 2% in the second quarter, down from 4% in the first",
     ["second quarter = 2020-04-01..2020-06-30"]),
    ("In 2018 it made £3m, and £2m the year before that",
     ["2018 = 2018-01-01..2018-12-31", "the year before = 2017-01-01..2017-12-31"]),
    ("She was hurt on 3 May 2019 and came back six weeks later",
     ["3 May 2019 = 2019-05-03..2019-05-03", "six weeks later = 2019-06-14..2019-06-14"]),
    ("In June 2019 he was charged. He was freed the following month",
     ["June 2019 = 2019-06-01..2019-06-30", "the following month = 2019-07-01..2019-07-31"]),
    ("Burglary fell in the year to June, from 43 in the year before",
     ["the year to June = 2019-07-01..2020-06-30", "the year before = 2018-07-01..2019-06-30"]),
    ("They were wed in 1998. A year later they had a son",
     ["1998 = 1998-01-01..1998-12-31", "A year later = 1999-01-01..1999-12-31"]),
    ("Rain fell on Monday and the following day", ["Monday = 2020-08-31..2020-08-31",
     "the following day = 2020-09-01..2020-09-01"]),
]  # fmt: skip
WEEKDAYS = [
    ("the court heard on Tuesday", ["Tuesday = 2020-09-01..2020-09-01"]),
    ("Figures published on Wednesday showed a fall", ["Wednesday = 2020-09-02..2020-09-02"]),
    ("The figures, due on Tuesday, are expected to show a fall", ["Tuesday = 2020-09-08..2020-09-08"]),
    ("He is due in court on Friday", ["Friday = 2020-09-04..2020-09-04"]),
    ("He said Wednesday the talks will go on", ["Wednesday = 2020-09-02..2020-09-02"]),
    ("Shares fell 2% Tuesday morning", ["Tuesday = 2020-09-01..2020-09-01"]),
    ("The storm hit a week ago on Friday", ["a week ago = 2020-08-27..2020-08-27",
     "Friday = 2020-08-28..2020-08-28"]),
    ("They play Spain on Saturday week", ["Saturday week = 2020-09-12..2020-09-12"]),
    ("Ms. Curie testified on Tues., Sept. 1, 2020", ["Tues., Sept. 1, 2020 = 2020-09-01..2020-09-01"]),
    ("Sunday's final drew 60,000", ["Sunday = 2020-08-30..2020-08-30"]),
    ("The strike starts on Monday", ["Monday = 2020-09-07..2020-09-07"]),
]  # fmt: skip
SPANS = [
    ("between May and July 2019", ["between May and July 2019 = 2019-05-01..2019-07-31"]),
    ("from June 2017 through May 2018", ["from June 2017 through May 2018 = 2017-06-01..2018-05-31"]),
    ("The Games ran from July 26 to Aug. 11", ["from July 26 to Aug. 11 = 2020-07-26..2020-08-11"]),
    ("in the three months to the end of June",
     ["the three months to the end of June = 2020-04-01..2020-06-30"]),
    ("in the 12 months through July", ["the 12 months through July = 2019-08-01..2020-07-31"]),
    ("over the Christmas of 2018", ["the Christmas of 2018 = 2018-12-25..2018-12-25"]),
    ("in the four weeks to 2 August", ["the four weeks to 2 August = 2020-07-06..2020-08-02"]),
    ("The quarter ended June 30 was its best", ["The quarter ended June 30 = 2020-04-01..2020-06-30"]),
    ("for the fiscal year ended March 31, 2020",
     ["the fiscal year ended March 31, 2020 = 2019-04-01..2020-03-31"]),
    ("in the decade to 2019", ["the decade to 2019 = 2010-01-01..2019-12-31"]),
    ("from 2015 to 2019", ["from 2015 to 2019 = 2015-01-01..2019-12-31"]),
    ("in the summer of 1976", ["the summer of 1976 = 1976-06-01..1976-08-31"]),
    ("in winter 2019", ["winter 2019 = 2019-12-01..2020-02-29"]),
    ("in the 2017/18 season", ["2017/18 season = 2017-01-01..2018-12-31"]),
    ("in the past five years", ["the past five years = 2015-09-04..2020-09-03"]),
    ("for the first time in the 21st century", ["the 21st century = 2001-01-01..2100-12-31"]),
    ("in the 19th century", ["the 19th century = 1801-01-01..1900-12-31"]),
]  # fmt: skip
TENSES = [
    ("Marchers are to gather on 12 September", ["12 September = 2020-09-12..2020-09-12"]),
    ("Elections are likely in November", ["November = 2020-11-01..2020-11-30"]),
    ("The ban, to be lifted in December, has cost £3m", ["December = 2020-12-01..2020-12-31"]),
    ("It had been expected to open in May", ["May = 2020-05-01..2020-05-31"]),
    ("She would have turned 90 in June", ["June = 2020-06-01..2020-06-30"]),
    ("A verdict is not expected before November", ["before November = ..2020-10-31"]),
    ("The target for December is 76%", ["December = 2020-12-01..2020-12-31"]),
    ("The report, due in November, is long", ["November = 2020-11-01..2020-11-30"]),
    ("a figure corrected in December from 770", ["December = 2019-12-01..2019-12-31"]),
    ("Inflation, which hit 11% in October, will fall", ["October = 2019-10-01..2019-10-31"]),
    ("He joined in October and will leave in January",
     ["October = 2019-10-01..2019-10-31", "January = 2021-01-01..2021-01-31"]),
    ("The rules came in last April", ["last April = 2020-04-01..2020-04-30"]),
    ("Last Tuesday's crash killed two", ["Last Tuesday = 2020-09-01..2020-09-01"]),
    ("He has 14 days to appeal, until 17 September", ["until 17 September = 2020-09-17..2020-09-17"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [*LIMITS, *PARTS, *EDGES, *TOLD, *WEEKDAYS, *SPANS, *TENSES])
def test_what_a_phrase_dates(text: str, expected: list[str]) -> None:
    assert dated(text) == expected
