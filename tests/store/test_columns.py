"""A table's cells as typed columns, and what they tell."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.model import Calendar, Cell, Cells, Column, ColumnKind, Granularity, Period
from workbench.store import columns

ROW = Column("row", "row", ColumnKind.NUMBER)
DAY = Column("day", "day", ColumnKind.DAY)
PORT = Column("port", "port", ColumnKind.TEXT)
PEOPLE = Column("people", "people", ColumnKind.NUMBER)
FIRST = date(2020, 1, 1)


def cells(*found: tuple[Column, list[Cell]]) -> Cells:
    numbers: list[Cell] = list(range(1, len(found[0][1]) + 1))
    return Cells((ROW, *(column for column, _ in found)), (numbers, *(values for _, values in found)))


def calendar(days: list[Cell]) -> Calendar | None:
    found = cells((DAY, days))
    return columns.calendar(found.columns, columns.typed(found))


@pytest.mark.parametrize(
    ("values", "kept"),
    [
        ([1, None, 3], [1, None, 3]),
        ([1, 2.5, None], [1.0, 2.5, None]),
        ([2**70, 1], [float(2**70), 1.0]),
        ([None, None], [None, None]),
        ([2**63 - 1, -(2**63) + 1], [2**63 - 1, -(2**63) + 1]),
    ],
)
def test_numbers_are_whole_where_all_are(values: list[Cell], kept: list[Cell]) -> None:
    assert columns.typed(cells((PEOPLE, values))).column("people").to_pylist() == kept


def test_text_and_days_stay_what_they_are() -> None:
    found = columns.typed(cells((PORT, ["Dover", None, "King’s Lynn"]), (DAY, [FIRST, None, date(1, 1, 1)])))
    assert found.column("port").to_pylist() == ["Dover", None, "King’s Lynn"]
    assert found.column("day").to_pylist() == [FIRST, None, date(1, 1, 1)]


@pytest.mark.parametrize(
    ("gap", "step"),
    [
        *((1, Granularity.DAY), (3, Granularity.DAY), (7, Granularity.WEEK), (14, Granularity.OTHER)),
        *(
            (31, Granularity.MONTH),
            (91, Granularity.QUARTER),
            (365, Granularity.YEAR),
            (800, Granularity.OTHER),
        ),
    ],
)
def test_how_far_the_rows_lie_apart(gap: int, step: Granularity) -> None:
    days: list[Cell] = [FIRST + timedelta(gap * place) for place in range(5)]
    found = calendar(days)
    assert found == Calendar("day", Period(FIRST, FIRST + timedelta(4 * gap)), step, single=True)


def test_several_rows_of_a_day_are_not_single() -> None:
    found = calendar([FIRST, FIRST, FIRST + timedelta(1)])
    assert found is not None and not found.single


def test_a_column_with_many_gaps_is_no_calendar() -> None:
    assert calendar([FIRST, None, None]) is None
    assert calendar([]) is None


def test_rows_with_periods_get_a_first_day() -> None:
    months = {row: Period(date(2020, row, 1), date(2020, row, 28)) for row in (1, 2, 3)}
    found = columns.dated(cells((PEOPLE, [5, 6, 7])), months)
    assert found.columns[-1] == Column("first_day", "first day of the period", ColumnKind.DAY)
    assert found.values[-1] == [date(2020, 1, 1), date(2020, 2, 1), date(2020, 3, 1)]


def of_months(year: int, first: int, last: int) -> Period:
    following = date(year + last // 12, last % 12 + 1, 1)
    return Period(date(year, first, 1), following - timedelta(1))


def test_of_years_with_their_quarters_only_the_quarters_are_added_up() -> None:
    quarters = {row: of_months(2020, 3 * row - 2, 3 * row) for row in (1, 2, 3, 4)}
    found = columns.dated(cells((PEOPLE, [5, 6, 7, 8, 26])), quarters | {5: of_months(2020, 1, 12)})
    assert found.values[-1] == [*(period.start for period in quarters.values()), None]


def test_periods_that_overlap_are_not_added_up() -> None:
    rolling = {row: of_months(2020, row, row + 2) for row in (1, 2, 3)}
    bare = cells((PEOPLE, [5, 6, 7]))
    assert columns.dated(bare, rolling) is bare
    twice = {row: of_months(2020, 1, 3) for row in (1, 2, 3)}
    assert columns.dated(bare, twice).values[-1] == [date(2020, 1, 1)] * 3, "of several regions"


def test_a_table_with_days_or_without_periods_stays_as_it_is() -> None:
    dated = cells((DAY, [FIRST]))
    assert columns.dated(dated, {1: Period(FIRST, FIRST)}) is dated
    bare = cells((PEOPLE, [5]))
    assert columns.dated(bare, {}) is bare


def labels(*found: tuple[Column, list[Cell]]) -> tuple[tuple[str, ...], ...]:
    whole = cells(*found)
    content = columns.typed(whole)
    return columns.labels(whole.columns, content, columns.calendar(whole.columns, content))


def test_labels_are_the_words_that_sort_the_rows() -> None:
    ports: list[Cell] = ["Hull", "Dover", "Hull", None]
    assert labels((PORT, ports), (PEOPLE, [1, 2, 3, 4])) == ((), ("Dover", "Hull"), ())


def test_one_word_many_texts_and_the_day_in_words_are_no_labels() -> None:
    assert labels((PORT, ["Hull", "Hull"])) == ((), ())
    assert labels((PORT, [f"note {number}" for number in range(columns.LABELS + 1)])) == ((), ())
    days: list[Cell] = [FIRST, FIRST + timedelta(1), FIRST]
    assert labels((DAY, days), (PORT, ["Monday", "Tuesday", "Monday"])) == ((), (), ())
    assert labels((DAY, days), (PORT, ["Dover", "Hull", "Hull"])) == ((), (), ("Dover", "Hull"))


VALUES: st.SearchStrategy[Any] = st.one_of(st.none(), st.integers(), st.floats(allow_nan=False))


@given(st.lists(VALUES, min_size=1, max_size=5))
def test_the_digest_tells_any_change_of_a_cell(values: list[Cell]) -> None:
    found = cells((PEOPLE, values))
    content = columns.typed(found)
    before = columns.digest(found.columns, content)
    assert before == columns.digest(found.columns, columns.typed(found))
    other = cells((PEOPLE, [*values[:-1], 1 if values[-1] is None else None]))
    assert columns.digest(other.columns, columns.typed(other)) != before
