"""Answers in words, as a journalist would write them: the figure first, then the days."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from workbench.compute import times
from workbench.compute.proposals import Proposal
from workbench.model import Cell, Measure, Period, Table

_LARGE = 1000
_WORD = re.compile(r"[a-z]\w*", re.IGNORECASE)
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


def in_words(proposal: Proposal, row: Sequence[Cell]) -> str:
    """What a proposal found, from the first row of its answer; empty where it found nothing."""
    value = row[0] if row else None
    if not isinstance(value, int | float):
        return ""
    thing, when = _thing(proposal), _when(proposal.period)
    match proposal.measure:
        case Measure.MAXIMUM | Measure.MINIMUM:
            return f"{number(value)} {thing}{_on(proposal, row)}, the {_extreme(proposal)}"
        case Measure.LATER:
            than = f"{'higher' if proposal.highest else 'lower'} than {number(_of(row[2]))}"
            return f"{number(value)} {thing}{_on(proposal, row)}, the first later {proposal.step} {than}"
        case Measure.RATIO:
            return f"{number(value)} times as many {thing} {when} as {_when(proposal.than)}"
        case Measure.CHANGE:
            return _change(proposal, value, thing)
        case Measure.MEAN:
            mean = round(value) if proposal.whole else value
            return f"an average of {number(mean)} {thing} a {proposal.step} {when}"
        case Measure.COUNT:
            return f"{number(value)} {proposal.step}s with {thing} {when}"
    return f"{number(value)} {thing} {when}".strip()


def worded(name: str, value: float, table: Table, period: Period | None) -> str:
    """The number that a reviewer's query gave, with what its column counts ("sum(people)": people)."""
    words = set(_WORD.findall(name))
    headings = [column.heading for column in table.columns if column.name in words]
    alias = name.replace("_", " ") if _WORD.fullmatch(name) else ""
    thing = headings[0].replace("_", " ") if headings else alias
    return " ".join(part for part in (number(value), thing, _when(period)) if part)


def basis(proposal: Proposal, row: Sequence[Cell], rows: int) -> str:
    """What an answer rests on: "the sum of 247 rows"."""
    many = "1 row" if rows == 1 else f"{rows:,} rows"
    match proposal.measure:
        case Measure.SUM:
            return f"the sum of {many}"
        case Measure.MEAN:
            return f"the mean of {many}, {number(_of(row[0]))},"
        case Measure.MAXIMUM | Measure.MINIMUM if proposal.period:
            return f"reached {_when(reached(proposal, row))}, from {many}"
    return f"from {many}"


def reached(proposal: Proposal, row: Sequence[Cell]) -> Period | None:
    """The day, month or year of an extreme, from the answer's second column."""
    day = row[1] if len(row) > 1 else None
    calendar = proposal.table.calendar
    return times.row_period(calendar, day) if calendar and isinstance(day, date) else None


def number(value: float) -> str:
    """1,200, 9.1, 1.54 or 0.0154: two decimals, four below one, none from a thousand on."""
    if value == int(value) or abs(value) >= _LARGE:
        return f"{value:,.0f}"
    return f"{value:.{2 if abs(value) >= 1 else 4}f}".rstrip("0").rstrip(".")


def days(period: Period) -> str:
    """A period as a reader says it: "2 September 2020", "August 2020", "1 January to 3 September 2020"."""
    start, end = period.start, period.end
    assert start is not None and end is not None
    if start == end:
        return _day(start)
    if start.day == 1 and (end + timedelta(days=1)).day == 1:
        if (start.month, end.month, start.year) == (1, 12, end.year):
            return str(start.year)
        if (start.month, end.month) == (1, 12):
            return f"{start.year} to {end.year}"
        if (start.year, start.month) == (end.year, end.month):
            return f"{_MONTHS[start.month - 1]} {start.year}"
    first = _day(start).removesuffix(f" {start.year}") if start.year == end.year else _day(start)
    return f"{first} to {_day(end)}"


def _day(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _when(period: Period | None) -> str:
    if period is None:
        return ""
    said = days(period)
    if period.start == period.end:
        return f"on {said}"
    return f"from {said}" if " to " in said else f"in {said}"


def _on(proposal: Proposal, row: Sequence[Cell]) -> str:
    """When a record was; the day of the extreme of a period is told apart, with what it rests on."""
    return "" if proposal.period else f" {_when(reached(proposal, row))}"


def _thing(proposal: Proposal) -> str:
    said = proposal.column.heading.replace("_", " ").strip()
    labels = [label for _, label in proposal.labels]
    return f"{said} ({', '.join(labels)})" if labels else said


def _extreme(proposal: Proposal) -> str:
    end = "highest" if proposal.highest else "lowest"
    if proposal.than is not None:
        return f"{end} before {days(proposal.than)}"
    return f"{end} {_when(proposal.period)}"


def _change(proposal: Proposal, value: float, thing: str) -> str:
    more = "more" if value >= 0 else "fewer"
    share = " per cent" if proposal.as_share else ""
    than = f" than {_when(proposal.than)}" if proposal.than else ""
    return f"{number(abs(value))}{share} {more} {thing} {_when(proposal.period)}{than}"


def _of(cell: Cell) -> float:
    return cell if isinstance(cell, int | float) else 0.0
