"""Which computations a claim calls for, and when none."""

from datetime import date

import pytest

from tests.compute.samples import ARRIVALS, asked, claim, days, people, table
from workbench.compute import Proposal
from workbench.model import Granularity, Measure, Period, Role, Statement, Table

SECOND, SIXTH = days("2020-09-02"), days("2020-08-06")
TO_DATE = days("2020-01-01", "2020-09-03")


def measures(found: tuple[Proposal, ...]) -> list[Measure]:
    return [proposal.measure for proposal in found]


def only(found: tuple[Proposal, ...]) -> Proposal:
    (proposal,) = found
    return proposal


def test_a_day_asks_for_its_row() -> None:
    found = only(asked(claim("416 people came", people(416), named=(SECOND,))))
    assert found.measure is Measure.ROW
    assert found.sql == "SELECT people FROM t_a WHERE day = DATE '2020-09-02'"
    assert found.rows_sql == "SELECT * FROM t_a WHERE day = DATE '2020-09-02' ORDER BY row"
    assert found.period == SECOND


def test_a_longer_time_asks_for_the_sum() -> None:
    found = only(asked(claim("5,600 people came", people(5600), period=TO_DATE)))
    assert found.measure is Measure.SUM
    assert found.sql == (
        "SELECT sum(people) FROM t_a WHERE day BETWEEN DATE '2020-01-01' AND DATE '2020-09-03'"
    )


def test_what_has_no_end_goes_on_to_the_day_of_the_claim() -> None:
    since = Period(date(2020, 3, 1), None)
    found = only(asked(claim("5,000 people came", people(5000), named=(since,))))
    assert found.period == days("2020-03-01", "2020-09-03")
    assert asked(claim("5,000 people came", people(5000), named=(since,), published=None)) == ()


@pytest.mark.parametrize("word", ["record", "highest ever", "largest", "busiest"])
def test_a_record_is_looked_up_before_and_after(word: str) -> None:
    found = asked(claim(f"a {word} 416 people came", people(416), named=(SECOND,)))
    assert measures(found) == [Measure.ROW, Measure.MAXIMUM, Measure.LATER]
    assert found[1].sql.endswith(
        "day < DATE '2020-09-02' AND people IS NOT NULL ORDER BY people DESC, day LIMIT 1"
    )
    assert "day > DATE '2020-09-02' AND people > (SELECT max(people)" in found[2].sql


def test_a_lowest_figure_is_looked_up_downwards() -> None:
    found = asked(claim("the lowest, 3 people, came", people(3), named=(SECOND,)))
    assert measures(found) == [Measure.ROW, Measure.MINIMUM, Measure.LATER]
    assert "ORDER BY people, day" in found[1].sql
    assert "people < (SELECT max(people)" in found[2].sql


def test_an_earlier_record_is_not_looked_up_as_one() -> None:
    found = asked(claim("beating the last record of 235 people", people(235), named=(SIXTH,)))
    assert measures(found) == [Measure.ROW]


def test_the_highest_day_of_a_longer_time() -> None:
    found = only(asked(claim("the highest on a single day was 416 people", people(416), period=TO_DATE)))
    assert found.measure is Measure.MAXIMUM
    assert found.period == TO_DATE


@pytest.mark.parametrize(
    "words", ["on average 23 people came", "23 people a day came", "a mean of 23 people"]
)
def test_an_average(words: str) -> None:
    found = only(asked(claim(words, people(23), period=TO_DATE)))
    assert (found.measure, found.whole) == (Measure.MEAN, True)
    assert "avg(people)" in found.sql


def test_an_average_with_decimals_is_told_with_decimals() -> None:
    said = claim("on average 22.9 people came", people(22.9, "22.9 people"), period=TO_DATE)
    assert not only(asked(said)).whole


def test_days_are_counted_and_durations_are_not() -> None:
    ninety = ("97 days", 97.0, "day", Role.VALUE)
    found = only(asked(claim("people came on 97 days", ninety, period=TO_DATE)))
    assert found.measure is Measure.COUNT
    assert found.sql.endswith("AND people > 0")
    assert Measure.COUNT not in measures(asked(claim("people came for 97 days", ninety, period=TO_DATE)))


DOUBLE = ("almost double", 2.0, "ratio", Role.RATIO)


def test_a_ratio_takes_its_other_day_from_the_claim_beside_it() -> None:
    record = claim("a record 416 people came", people(416), named=(SECOND,))
    said = claim("almost double the last record: 235 people", DOUBLE, people(235), named=(SIXTH,))
    found = asked(said, ARRIVALS, record)
    assert measures(found) == [Measure.ROW, Measure.RATIO]
    assert (found[1].period, found[1].than) == (SECOND, SIXTH)
    assert measures(asked(said)) == [Measure.ROW]


def test_a_ratio_of_two_days_counts_what_the_claim_beside_it_counts() -> None:
    record = claim("26 boats came", ("26 boats", 26.0, "boat", Role.VALUE), named=(SECOND,))
    said = claim("almost double the day", DOUBLE, named=(SIXTH,))
    found = only(asked(said, ARRIVALS, record))
    assert (found.measure, found.column.name) == (Measure.RATIO, "boats")


@pytest.mark.parametrize("other", [SECOND, TO_DATE, days("2019-08-06")])
def test_no_ratio_of_unlike_overlapping_or_unknown_times(other: Period) -> None:
    beside = claim("416 people came", people(416), named=(other,))
    said = claim("almost double", DOUBLE, named=(SECOND,))
    assert asked(said, ARRIVALS, beside) == ()


def change(surface: str, value: float, unit: str | None) -> Statement:
    delta = (surface, value, unit, Role.DELTA)
    return claim(f"people rose by {surface} from then to then", delta, named=(SIXTH, SECOND))


def test_a_change_is_not_mistaken_for_a_level() -> None:
    found = only(asked(change("140 people", 140, "person")))
    assert (found.measure, found.as_share) == (Measure.CHANGE, False)
    assert found.sql.startswith("SELECT one - other AS result")


def test_what_a_figure_was_before_it_was_put_right_is_not_asked() -> None:
    revised = claim("up from 409 people", ("409 people", 409, "person", Role.OLD_VALUE), named=(SECOND,))
    assert asked(revised) == ()


def test_a_change_in_per_cent() -> None:
    found = only(asked(change("54 per cent", 54, "percent")))
    assert found.as_share
    assert "100 * (one - other) / nullif(other, 0)" in found.sql


def test_from_one_year_to_another() -> None:
    visitors = table("people", period=days("2010-01-01", "2020-01-01"), step=Granularity.YEAR)
    delta = ("5 per cent", 5.0, "percent", Role.DELTA)
    named = days("2015-01-01", "2016-12-31")
    found = only(asked(claim("people rose by 5 per cent", delta, named=(named,)), visitors))
    assert (found.measure, found.period, found.than) == (Measure.CHANGE, named, None)
    assert "'2016-01-01' AND DATE '2016-12-31'" in found.sql
    assert "'2015-01-01' AND DATE '2015-12-31'" in found.sql


# Which column


def test_each_figure_finds_its_column() -> None:
    boats = ("26 boats", 26.0, "boat", Role.VALUE)
    found = asked(claim("416 people in 26 boats", people(416), boats, named=(SECOND,)))
    assert [proposal.column.name for proposal in found] == ["people", "boats"]


@pytest.mark.parametrize(
    ("surface", "unit"), [("578 pages", "page"), ("63", None), ("12 cases", "case"), ("£5", "GBP")]
)
def test_what_the_table_does_not_count_is_not_asked(surface: str, unit: str | None) -> None:
    assert asked(claim(f"{surface} there were", (surface, 5.0, unit, Role.VALUE), named=(SECOND,))) == ()


def test_a_column_that_is_not_clear_is_not_guessed() -> None:
    said = claim("416 people came", people(416), named=(SECOND,))
    assert asked(said, table("men", "passengers")) == ()
    assert only(asked(said, table("men", "all passengers"))).column.heading == "all passengers"
    assert only(asked(said, table("men", "people"))).column.heading == "people"


@pytest.mark.parametrize(
    "heading", ["people to date", "cumulative people", "people per boat", "share of people"]
)
def test_what_cannot_be_added_up_is_not_summed(heading: str) -> None:
    assert asked(claim("5,600 people came", people(5600), period=TO_DATE), table(heading)) == ()


# Which rows


@pytest.mark.parametrize(
    "period",
    [
        days("2020-01-01", "2021-01-01"),
        days("2019-12-31", "2020-02-01"),
        days("2021-03-01"),
        Period(None, None),
    ],
)
def test_what_the_table_does_not_cover_is_not_asked(period: Period) -> None:
    assert asked(claim("5,600 people came", people(5600), named=(period,))) == ()


def monthly(**labels: tuple[str, ...]) -> Table:
    return table(
        "people",
        period=days("2020-01-01", "2020-12-01"),
        step=Granularity.MONTH,
        single=not labels,
        labels=labels,
    )


@pytest.mark.parametrize(
    ("period", "measure"),
    [
        (days("2020-02-01", "2020-02-29"), [Measure.ROW]),
        (days("2020-01-01", "2020-12-31"), [Measure.SUM]),
        (days("2020-01-01", "2020-09-03"), []),
        (days("2020-02-01"), []),
        (days("2020-12-01", "2021-01-31"), []),
    ],
)
def test_a_table_of_months_answers_for_whole_months(period: Period, measure: list[Measure]) -> None:
    assert measures(asked(claim("5,600 people came", people(5600), named=(period,)), monthly())) == measure


def test_a_label_that_the_claim_names_picks_the_rows() -> None:
    march = days("2020-03-01", "2020-03-31")
    ports = monthly(port=("Dover", "Hull"))
    found = only(asked(claim("300 people left Dover", people(300), named=(march,)), ports))
    assert found.sql.endswith("AND port = 'Dover'")
    assert asked(claim("300 people left", people(300), named=(march,)), ports) == ()
    assert asked(claim("300 people left Dover for Hull", people(300), named=(march,)), ports) == ()


def test_where_no_label_is_named_the_rows_for_all_are_meant() -> None:
    march = days("2020-03-01", "2020-03-31")
    ports = monthly(port=("All ports", "Dover", "Hull"))
    found = only(asked(claim("300 people left", people(300), named=(march,)), ports))
    assert found.sql.endswith("AND port = 'All ports'")


def test_a_quote_in_a_label_stays_within_it() -> None:
    ports = table("people", period=None, labels={"port": ("King's Lynn", "Hull")})
    found = only(asked(claim("300 people left King's Lynn", people(300)), ports))
    assert found.sql == "SELECT people FROM t_a WHERE port = 'King''s Lynn'"


def test_a_table_without_days_answers_for_a_label_only() -> None:
    ports = table("people", period=None, labels={"port": ("Dover", "Hull")})
    assert only(asked(claim("300 people left Hull", people(300), named=(SECOND,)), ports)).period is None
    assert asked(claim("300 people left", people(300)), ports) == ()
