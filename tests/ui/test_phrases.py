"""Dates, ranges and counts in words."""

from datetime import UTC, date, datetime

import pytest

from workbench.model import ClaimId, Interval, Label, Period, Search
from workbench.ui import phrases


@pytest.mark.parametrize(
    ("start", "end", "told"),
    [
        (date(2020, 9, 2), date(2020, 9, 2), "Wednesday 2 September 2020"),
        (date(2020, 1, 1), date(2020, 9, 3), "1 January to 3 September 2020"),
        (date(2019, 12, 31), date(2020, 1, 1), "31 December 2019 to 1 January 2020"),
        (date(2018, 1, 1), None, "since Monday 1 January 2018"),
        (None, date(2018, 1, 1), "up to Monday 1 January 2018"),
        (None, None, "no date found"),
    ],
)
def test_a_period_in_words(start: date | None, end: date | None, told: str) -> None:
    assert phrases.period(Period(start, end)) == told


@pytest.mark.parametrize(
    ("interval", "told"),
    [
        (Interval(1200, 1300), "1,200 to 1,300"),
        (Interval(1.55, 2), "1.55 to 2"),
        (Interval(5600, None), "5,600 or more"),
        (Interval(None, 63), "63 or less"),
        (Interval(416, 416), "416"),
        (Interval(None, None), ""),
    ],
)
def test_a_range_in_words(interval: Interval, told: str) -> None:
    assert phrases.span(interval) == told


@pytest.mark.parametrize(
    ("decided", "total", "warned", "told"),
    [
        (0, 14, 3, "0 of 14 claims decided · 3 with warnings"),
        (1, 1, 0, "1 of 1 claim decided"),
    ],
)
def test_progress_in_words(decided: int, total: int, warned: int, told: str) -> None:
    assert phrases.progress(decided, total, warned) == told


@pytest.mark.parametrize(
    ("numbers", "told"),
    [
        ([], ""),
        ([7], "Together with claim 7."),
        ([8, 6, 7], "Together with claims 6, 7 and 8."),
    ],
)
def test_the_other_claims_of_a_warning_in_words(numbers: list[int], told: str) -> None:
    assert phrases.together(numbers) == told


def test_verdicts_are_numbered_as_their_keys() -> None:
    assert [phrases.numbered(label) for label in Label][2:4] == ["3 Misleading", "4 False"]


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ((), ""),
        ((246,), "row 246"),
        ((3, 5), "rows 3, 5"),
        (tuple(range(2, 1500)), "1,498 rows, from 2 to 1499"),
    ],
)
def test_the_rows_used_are_named_as_far_as_they_can_be_read(rows: tuple[int, ...], told: str) -> None:
    assert phrases.rows_used(rows) == told


@pytest.mark.parametrize(
    ("kind", "passages", "told"),
    [
        ("hybrid", 1484, "Searched 1,484 passages by words, meaning, figures and dates on 4 Sep 2020."),
        ("keyword", None, "Searched the evidence by words, figures and dates on 4 Sep 2020."),
    ],
)
def test_what_was_searched_is_told(kind: str, passages: int | None, told: str) -> None:
    made_at = datetime(2020, 9, 4, tzinfo=UTC)
    assert phrases.searched(Search(ClaimId("c"), kind, made_at, passages, 0)) == told
