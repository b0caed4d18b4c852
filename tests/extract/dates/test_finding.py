"""Dates in a text: what is found, and the period that it stands for."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.extract.reading import THURSDAY, dated
from workbench.extract.dates.finding import find_dates
from workbench.extract.dates.periods import UNKNOWN
from workbench.model import Granularity


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2 September 2020: 399 people", ["2 September 2020 = 2020-09-02..2020-09-02"]),
        ("Wednesday, September 2, 2020", ["Wednesday, September 2, 2020 = 2020-09-02..2020-09-02"]),
        ("the 2nd of September 2020", ["the 2nd of September 2020 = 2020-09-02..2020-09-02"]),
        ("2020-09-02", ["2020-09-02 = 2020-09-02..2020-09-02"]),
        ("3/9/2020 or 3.9.2020", ["3/9/2020 = 2020-09-03..2020-09-03", "3.9.2020 = 2020-09-03..2020-09-03"]),
        ("09/25/2020", ["09/25/2020 = 2020-09-25..2020-09-25"]),
        ("Sept. 3, 2020", ["Sept. 3, 2020 = 2020-09-03..2020-09-03"]),
        ("in May 2019", ["May 2019 = 2019-05-01..2019-05-31"]),
        ("in 2019", ["2019 = 2019-01-01..2019-12-31"]),
        ("the 2012 Olympics", ["2012 = 2012-01-01..2012-12-31"]),
        ("in the 1990s", ["the 1990s = 1990-01-01..1999-12-31"]),
        ("the mean of 1850 to 1900", ["1850 to 1900 = 1850-01-01..1900-12-31"]),
        ("2018/19", ["2018/19 = 2018-04-01..2019-03-31"]),
        ("the 2018-19 financial year", ["2018-19 financial year = 2018-04-01..2019-03-31"]),
        ("in 2018-19", ["2018-19 = 2018-04-01..2019-03-31"]),
        ("in 1999-00", ["1999-00 = 1999-04-01..2000-03-31"]),
        ("2018-2019", ["2018-2019 = 2018-01-01..2019-12-31"]),
        ("2017-19", ["2017-19 = 2017-01-01..2019-12-31"]),
        ("between 2010 and 2015", ["between 2010 and 2015 = 2010-01-01..2015-12-31"]),
        ("the third quarter of 2021", ["third quarter of 2021 = 2021-07-01..2021-09-30"]),
        ("Q3 2021", ["Q3 2021 = 2021-07-01..2021-09-30"]),
        ("the first half of 2020", ["first half of 2020 = 2020-01-01..2020-06-30"]),
        ("the year to March 2020", ["the year to March 2020 = 2019-04-01..2020-03-31"]),
        (
            "12 months to the end of March 2020",
            ["12 months to the end of March 2020 = 2019-04-01..2020-03-31"],
        ),
        ("the week ending 6 September 2020", ["the week ending 6 September 2020 = 2020-08-31..2020-09-06"]),
        ("January to May 2020", ["January to May 2020 = 2020-01-01..2020-05-31"]),
        ("from April 2019 to March 2020", ["from April 2019 to March 2020 = 2019-04-01..2020-03-31"]),
        ("between 1 May and 3 June 2020", ["between 1 May and 3 June 2020 = 2020-05-01..2020-06-03"]),
        ("1-5 September 2020", ["1-5 September 2020 = 2020-09-01..2020-09-05"]),
        ("June 22–23, 2012", ["June 22–23, 2012 = 2012-06-22..2012-06-23"]),
        ("since 2018", ["since 2018 = 2018-01-01.."]),
        ("before 23 April 2020", ["before 23 April 2020 = ..2020-04-22"]),
        ("after 1764", ["after 1764 = 1765-01-01.."]),
        ("until the end of August 2020", ["until the end of August 2020 = 2020-08-31..2020-08-31"]),
        ("before the 2016 referendum", ["before the 2016 = ..2016-12-31"]),
        ("from 1 April 2020 onwards", ["from 1 April 2020 = 2020-04-01.."]),
        ("(1564-1616)", ["1564-1616 = 1564-01-01..1616-12-31"]),
    ],
)
def test_dates_in_full_need_no_anchor(text: str, expected: list[str]) -> None:
    assert dated(text, None) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Wednesday, a record", ["Wednesday = 2020-09-02..2020-09-02"]),
        ("in May and June", ["May and June = 2020-05-01..2020-06-30"]),
        ("in the coming financial year", ["the coming financial year = 2021-04-01..2022-03-31"]),
        ("last fiscal year", ["last fiscal year = 2019-04-01..2020-03-31"]),
        ("for the current year", ["the current year = 2020-01-01..2020-09-03"]),
        ("told MPs on Thursday", ["Thursday = 2020-09-03..2020-09-03"]),
        ("set on 6 August with 235", ["6 August = 2020-08-06..2020-08-06"]),
        ("on 12 December", ["12 December = 2019-12-12..2019-12-12"]),
        ("on 29 February", ["29 February = 2020-02-29..2020-02-29"]),
        ("from 1 to 3 September", ["from 1 to 3 September = 2020-09-01..2020-09-03"]),
        ("yesterday close to 200", ["yesterday = 2020-09-02..2020-09-02"]),
        ("this year", ["this year = 2020-01-01..2020-09-03"]),
        ("so far this year", ["so far this year = 2020-01-01..2020-09-03"]),
        ("last year", ["last year = 2019-01-01..2019-12-31"]),
        ("in the last year", ["the last year = 2019-09-04..2020-09-03"]),
        ("this week", ["this week = 2020-08-31..2020-09-06"]),
        ("last week", ["last week = 2020-08-24..2020-08-30"]),
        ("in the latest week", ["the latest week = 2020-08-28..2020-09-03"]),
        ("last month", ["last month = 2020-08-01..2020-08-31"]),
        ("next month", ["next month = 2020-10-01..2020-10-31"]),
        ("in the last 24 hours", ["the last 24 hours = 2020-09-02..2020-09-03"]),
        ("over the past two years", ["the past two years = 2018-09-04..2020-09-03"]),
        ("a fortnight ago", ["a fortnight ago = 2020-08-20..2020-08-20"]),
        ("three weeks ago", ["three weeks ago = 2020-08-13..2020-08-13"]),
        ("two months ago", ["two months ago = 2020-07-01..2020-07-31"]),
        ("five years ago", ["five years ago = 2015-01-01..2015-12-31"]),
        ("last Monday", ["last Monday = 2020-08-31..2020-08-31"]),
        ("next Thursday", ["next Thursday = 2020-09-10..2020-09-10"]),
        ("this Friday", ["this Friday = 2020-09-04..2020-09-04"]),
        ("since March", ["since March = 2020-03-01..2020-09-03"]),
        ("from March onwards", ["from March = 2020-03-01.."]),
        ("in September", ["September = 2020-09-01..2020-09-30"]),
        ("the previous day", ["the previous day = 2020-09-02..2020-09-02"]),
        ("three months to July", ["three months to July = 2020-05-01..2020-07-31"]),
        ("the week ending 4 September", ["the week ending 4 September = 2020-08-29..2020-09-04"]),
        ("earlier this month", ["earlier this month = 2020-09-01..2020-09-03"]),
        ("As of September 3,578 of them", ["September 3 = 2020-09-03..2020-09-03"]),
        ("In September 3,578 of them", ["September = 2020-09-01..2020-09-30"]),
        ("in May 12 people died", ["May = 2020-05-01..2020-05-31"]),
        ("This time last year", ["This time last year = 2019-09-03..2019-09-03"]),
        ("in three weeks' time", ["in three weeks' time = 2020-09-24..2020-09-24"]),
        ("the year before last", ["the year before last = 2018-01-01..2018-12-31"]),
        ("earlier in the week", ["earlier in the week = 2020-08-31..2020-09-03"]),
        ("by the end of the decade", ["by the end of the decade = 2029-12-31..2029-12-31"]),
        ("had fallen at the end of the year", ["the end of the year = 2019-12-31..2019-12-31"]),
        ("will fall at the end of the year", ["the end of the year = 2020-12-31..2020-12-31"]),
        ("prices are set to hit 13% in October", ["October = 2020-10-01..2020-10-31"]),
        ("who turns 30 on 21 November", ["21 November = 2020-11-21..2020-11-21"]),
        ("would have access to it by Monday", ["by Monday = 2020-09-07..2020-09-07"]),
        ("on a Sunday in May 2019", ["May 2019 = 2019-05-01..2019-05-31"]),
        ("the previous quarter", ["the previous quarter = 2020-04-01..2020-06-30"]),
        ("a decade earlier", ["a decade earlier = 2010-01-01..2010-12-31"]),
    ],
)
def test_the_rest_is_counted_from_publication(text: str, expected: list[str]) -> None:
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Schools will reopen on Monday", ["Monday = 2020-09-07..2020-09-07"]),
        ("The vote is expected on 6 December", ["6 December = 2020-12-06..2020-12-06"]),
        ("On Friday the court will rule", ["Friday = 2020-09-04..2020-09-04"]),
        ("It must be done by Friday", ["by Friday = 2020-09-04..2020-09-04"]),
        ("By Wednesday 416 had arrived", ["By Wednesday = 2020-09-02..2020-09-02"]),
        ("by the end of this year", ["by the end of this year = 2020-12-31..2020-12-31"]),
        (
            "He said on Wednesday that schools will reopen on Monday",
            ["Wednesday = 2020-09-02..2020-09-02", "Monday = 2020-09-07..2020-09-07"],
        ),
        (
            "Schools will reopen on Monday, she said on Wednesday",
            ["Monday = 2020-09-07..2020-09-07", "Wednesday = 2020-09-02..2020-09-02"],
        ),
    ],
)
def test_the_tense_decides_the_direction(text: str, expected: list[str]) -> None:
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "the year to March, up from 43,706 in the previous 12 months",
            ["the year to March = 2019-04-01..2020-03-31", "the previous 12 months = 2018-04-01..2019-03-31"],
        ),
        (
            "On 6 August 235 came; the previous day 12 did",
            ["6 August = 2020-08-06..2020-08-06", "the previous day = 2020-08-05..2020-08-05"],
        ),
        (
            "In May 2020 there were 40, a year earlier, 60",
            ["May 2020 = 2020-05-01..2020-05-31", "a year earlier = 2019-05-01..2019-05-31"],
        ),
    ],
)
def test_what_follows_another_date_is_counted_from_that(text: str, expected: list[str]) -> None:
    assert dated(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "20,000 may have died",
        "31 June 2020",
        "29 February 2019",
        "Theresa May",
        "criticised by May",
        "they march on",
        "the Sunday Times",
        "the Mail on Sunday",
        "on Mondays",
        "1950 people",
        "more than 2000 boats",
        "at 15:21",
        "£2020",
        "2,019",
        "Section 2019.4",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert dated(text) == []


def test_the_basis_says_how_in_words() -> None:
    (wednesday,) = find_dates("On Wednesday", THURSDAY)
    assert (
        wednesday.basis == "nearest Wednesday on or before publication, Thursday 3 September 2020"
        and wednesday.anchor == THURSDAY
    )
    (written,) = find_dates("on 2 September 2020", THURSDAY)
    assert (written.basis, written.anchor) == ("as written", None)


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("yesterday", Granularity.DAY),
        ("on Monday", Granularity.DAY),
        ("6 August", Granularity.DAY),
        ("this year", Granularity.TO_DATE),
        ("last month", Granularity.MONTH),
        ("in the last year", Granularity.YEAR),
        ("in September", Granularity.MONTH),
    ],
)
def test_without_an_anchor_a_date_is_found_and_left_open(text: str, length: Granularity) -> None:
    (mention,) = find_dates(text)
    assert (mention.period, mention.granularity) == (UNKNOWN, length)
    assert mention.basis == "no publication date to count from"


def test_what_lies_outside_the_calendar_is_left_open() -> None:
    (mention,) = find_dates("9999 years ago", THURSDAY)
    assert (mention.period, mention.basis) == (UNKNOWN, "outside the calendar")


_WORDS = (
    "3|31|September|May|2020|2017-19|1990s|Wednesday|last|next|the|previous|12|months|to|year|this|since|before|by"
    "|between|and|from|-|/|.|ago|a|fortnight|Q3|half|of|end|of the|will|yesterday|24 hours|00"
)
texts = st.one_of(st.text(), st.lists(st.sampled_from(_WORDS.split("|")), max_size=14).map(" ".join))


@given(texts, st.one_of(st.none(), st.dates()))
def test_every_date_stands_in_its_place_and_ends_after_it_begins(text: str, anchor: date | None) -> None:
    found = find_dates(text, anchor)
    for mention in found:
        assert mention.expression == mention.span.cut(text)
        start, end = mention.period.start, mention.period.end
        assert start is None or end is None or start <= end
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))
