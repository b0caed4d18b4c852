"""Whether two periods may be compared, and how that is said."""

from datetime import date

import pytest

from workbench.match import periods
from workbench.match.periods import Fit, When
from workbench.model import Granularity, Period

DAY = Period(date(2020, 9, 2), date(2020, 9, 2))
NEXT_DAY = Period(date(2020, 9, 3), date(2020, 9, 3))
YEAR = Period(date(2020, 1, 1), date(2020, 12, 31))
LAST_YEAR = Period(date(2019, 1, 1), date(2019, 12, 31))
TO_DATE = Period(date(2020, 1, 1), date(2020, 9, 2))
SINCE_MAY = Period(date(2020, 5, 1), None)
SUMMER = Period(date(2020, 6, 1), date(2020, 8, 31))
MIDSUMMER = Period(date(2020, 7, 15), date(2020, 9, 30))


def when(period: Period, expression: str = "", *, bound: bool = False) -> When:
    return When(period, periods.granularity(period), bound=bound, expression=expression)


@pytest.mark.parametrize(
    ("claim", "evidence", "expected"),
    [
        (DAY, DAY, Fit.SAME),
        (DAY, NEXT_DAY, Fit.DISJOINT),
        (YEAR, LAST_YEAR, Fit.DISJOINT),
        (DAY, TO_DATE, Fit.AROUND),
        (TO_DATE, DAY, Fit.INSIDE),
        (SINCE_MAY, DAY, Fit.INSIDE),
        (SUMMER, MIDSUMMER, Fit.PARTIAL),
        (TO_DATE, Period(date(2020, 1, 3), date(2020, 9, 3)), Fit.SAME),
        (DAY, Period(date(2020, 9, 1), date(2020, 9, 3)), Fit.AROUND),
    ],
)
def test_fit(claim: Period, evidence: Period, expected: Fit) -> None:
    assert periods.fit(when(claim), when(evidence)) is expected


def test_whatever_lies_within_a_limit_meets_it() -> None:
    before = when(Period(None, date(2020, 9, 2)), bound=True)
    assert periods.fit(before, when(DAY)) is Fit.SAME
    assert periods.fit(before, when(NEXT_DAY)) is Fit.DISJOINT


@pytest.mark.parametrize(
    ("claim", "evidence", "expected"),
    [
        ("this year", "last year", Fit.DISJOINT),
        ("this year", "this year", Fit.SAME),
        ("yesterday", "today", Fit.DISJOINT),
        ("on Wednesday", "Wednesday", Fit.SAME),
        ("on Wednesday", "last Thursday", Fit.DISJOINT),
        ("yesterday", "this year", Fit.UNCLEAR),
        ("yesterday", "on Wednesday", Fit.UNCLEAR),
    ],
)
def test_unresolved_dates_are_told_apart_by_their_words(claim: str, evidence: str, expected: Fit) -> None:
    nothing = Period(None, None)
    assert periods.fit(when(nothing, claim), when(nothing, evidence)) is expected


def test_an_unresolved_date_against_a_day_is_unclear() -> None:
    assert periods.fit(when(Period(None, None), "yesterday"), when(DAY)) is Fit.UNCLEAR
    assert periods.fit(None, when(DAY)) is Fit.UNKNOWN


@pytest.mark.parametrize(
    ("period", "expected"),
    [
        (DAY, Granularity.DAY),
        (Period(date(2020, 8, 31), date(2020, 9, 6)), Granularity.WEEK),
        (Period(date(2020, 9, 1), date(2020, 9, 30)), Granularity.MONTH),
        (Period(date(2020, 7, 1), date(2020, 9, 30)), Granularity.QUARTER),
        (YEAR, Granularity.YEAR),
        (TO_DATE, Granularity.TO_DATE),
        (SINCE_MAY, Granularity.OTHER),
    ],
)
def test_granularity(period: Period, expected: Granularity) -> None:
    assert periods.granularity(period) is expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("before", Period(None, date(2020, 9, 1))),
        ("by", Period(None, date(2020, 9, 2))),
        ("after", Period(date(2020, 9, 3), None)),
        ("on", DAY),
    ],
)
def test_limits(word: str, expected: Period) -> None:
    limited = periods.limited(when(DAY), word)
    assert limited.period == expected
    assert limited.bound is (word != "on")


def test_what_is_known_from_outside_narrows_what_is_stated() -> None:
    assert periods.narrowed(when(YEAR), TO_DATE).period == TO_DATE
    assert periods.narrowed(when(DAY), TO_DATE).period == DAY
    assert periods.narrowed(when(DAY), None).period == DAY


@pytest.mark.parametrize(
    ("period", "expression", "expected"),
    [
        (DAY, "", "2 September 2020"),
        (YEAR, "", "2020"),
        (TO_DATE, "", "1 January 2020 to 2 September 2020"),
        (SINCE_MAY, "", "since 1 May 2020"),
        (Period(None, date(2020, 5, 1)), "", "up to 1 May 2020"),
        (Period(None, None), "last year", "“last year”"),
        (Period(None, None), "", "an unknown time"),
    ],
)
def test_in_words(period: Period, expression: str, expected: str) -> None:
    assert periods.in_words(when(period, expression)) == expected


@pytest.mark.parametrize(
    ("claim", "evidence", "expected"),
    [
        (DAY, DAY, "same day"),
        (YEAR, YEAR, "same period"),
        (DAY, NEXT_DAY, "another time: 3 September 2020, the claim is about 2 September 2020"),
        (DAY, YEAR, "a different window: 2020, the claim is about 2 September 2020"),
    ],
)
def test_agreement(claim: Period, evidence: Period, expected: str) -> None:
    mine, theirs = when(claim), when(evidence)
    assert periods.agreement(periods.fit(mine, theirs), mine, theirs) == expected


@pytest.mark.parametrize(
    ("claim", "evidence", "expected"),
    [
        (date(2020, 9, 3), date(2020, 9, 4), "published later"),
        (date(2020, 9, 3), date(2020, 9, 3), "published the same day"),
        (date(2020, 9, 3), date(2020, 9, 2), "published earlier"),
        (None, date(2020, 9, 2), ""),
    ],
)
def test_publication(claim: date | None, evidence: date | None, expected: str) -> None:
    assert periods.publication(claim, evidence) == expected
