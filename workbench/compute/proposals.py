"""The computations that a claim calls for, over one table. None where it is not clear what to compute."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.compute import queries, times
from workbench.compute.language import Language, columns_for
from workbench.compute.queries import Label, Rows
from workbench.model import Calendar, Column, Measure, Period, Quantity, Role, Statement, Table

_HIGHEST = re.compile(r"\b(record|highest|the most|largest|biggest|busiest|peak|all-time high|worst)\b", re.I)
_LOWEST = re.compile(r"\b(lowest|fewest|smallest|quietest|all-time low)\b", re.I)
_BEFORE = re.compile(r"\b(last|previous|earlier|old|former|existing)\s+(record|high|highest|low|peak)", re.I)
_A_DAY = re.compile(
    r"\b(a|per|each|every|single|one)\s+(day|month|week|year)\b|\bdaily|\bmonthly|\bone-day", re.I
)
_MEAN = re.compile(r"\b(average|averaged|mean)\b|\b(a|per|each|every)\s+day\b", re.I)
_NO_SUM = re.compile(
    r"cumulative|to date|running|\brate|\bper\b|%|percent|share|average|mean|median|index|price|ratio", re.I
)
_ALL = re.compile(r"(all|total|overall|both|any)\b.*", re.I)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A question to a table. `sql` gives the value in its first row and column, `rows_sql` what went into it.

    `period` is what the value describes, `than` what it is measured by: of a record only the day that it is
    claimed for. `highest` says which way a record goes, `as_share` that a change is in per cent, `whole` that
    a mean is told as a whole number, as the claim tells it.
    """

    table: Table
    measure: Measure
    column: Column
    sql: str
    rows_sql: str
    labels: tuple[Label, ...] = ()
    period: Period | None = None
    than: Period | None = None
    highest: bool = True
    as_share: bool = False
    whole: bool = False

    @property
    def step(self) -> str:
        """What a row of the table stands for: "day", "month"."""
        return str(self.table.calendar.step) if self.table.calendar else "row"


def propose(
    claim: Statement, beside: Sequence[Statement], table: Table, language: Language
) -> tuple[Proposal, ...]:
    """The computations over a table that a claim calls for.

    `beside` are the claims that it is reckoned with, and from which it takes what it leaves unsaid: the other
    day of "almost double the last record".
    """
    columns = columns_for(claim, beside, table, language)
    labels = _labels(claim, table) if columns else None
    if labels is None:
        return ()
    found: list[Proposal] = []
    for column in columns:
        if table.calendar is None:
            rows = Rows(table, labels)
            found.append(Proposal(table, Measure.ROW, column, rows.select(column.name), rows.all, labels))
            continue
        for period in times.periods(claim) if _tells_levels(claim) else ():
            if times.covers(table.calendar, period):
                found += _of_period(claim, table, table.calendar, column, labels, period)
        found += _of_pair(claim, beside, table, table.calendar, column, labels)
    return tuple(found)


def _labels(claim: Statement, table: Table) -> tuple[Label, ...] | None:
    """Which rows of a sorted table a claim is about; None where it does not say.

    Where a claim names no label of a column, the rows for all of them are meant.
    """
    if table.calendar and table.calendar.single:
        return ()
    chosen: list[Label] = []
    named = False
    for column, words in zip(table.columns, table.labels, strict=True):
        if not words:
            continue
        said = [word for word in words if re.search(rf"\b{re.escape(word)}\b", claim.text, re.I)]
        whole = [word for word in words if _ALL.fullmatch(word)]
        if len(said or whole) != 1:
            return None
        named = named or bool(said)
        chosen.append((column, (said or whole)[0]))
    return tuple(chosen) if named or table.calendar else None


def _of_period(
    claim: Statement,
    table: Table,
    calendar: Calendar,
    column: Column,
    labels: tuple[Label, ...],
    period: Period,
) -> Iterator[Proposal]:
    rows = Rows(table, labels, period)
    total = rows.select(f"sum({column.name})")
    if times.is_single(calendar, period):
        one = calendar.single or bool(labels)
        measure, sql = (Measure.ROW, rows.select(column.name)) if one else (Measure.SUM, total)
        yield Proposal(table, measure, column, sql, rows.all, labels, period)
        yield from _records(claim, table, calendar, column, labels, period)
        return
    if _counts_days(claim, calendar):
        some = f"{column.name} > 0"
        sql, used = rows.select("count(*)", some), f"{rows.select('*', some)} ORDER BY row"
        yield Proposal(table, Measure.COUNT, column, sql, used, labels, period)
    elif _A_DAY.search(claim.text) and (way := _way(claim)) is not None:
        sql, used = queries.extreme(rows, column, calendar.column, highest=way)
        measure = Measure.MAXIMUM if way else Measure.MINIMUM
        yield Proposal(table, measure, column, sql, used, labels, period, highest=way)
    elif _MEAN.search(claim.text):
        sql = rows.select(f"avg({column.name})")
        whole = all(quantity.value == int(quantity.value or 0) for quantity in claim.quantities)
        yield Proposal(table, Measure.MEAN, column, sql, rows.all, labels, period, whole=whole)
    elif not _NO_SUM.search(column.heading.replace("_", " ")):
        yield Proposal(table, Measure.SUM, column, total, rows.all, labels, period)


def _records(
    claim: Statement,
    table: Table,
    calendar: Calendar,
    column: Column,
    labels: tuple[Label, ...],
    period: Period,
) -> Iterator[Proposal]:
    """Whether a record was one: the highest before that day, and the first that later topped it."""
    way = _way(claim)
    if way is None or _BEFORE.search(claim.text) or not (calendar.single or labels):
        return
    before, after = Period(None, period.start), Period(period.end, None)
    measure = Measure.MAXIMUM if way else Measure.MINIMUM
    sql, used = queries.extreme(Rows(table, labels, before), column, calendar.column, highest=way)
    yield Proposal(table, measure, column, sql, used, labels, than=period, highest=way)
    then, since = Rows(table, labels, period), Rows(table, labels, after)
    sql, used = queries.later(then, since, column, calendar.column, highest=way)
    yield Proposal(table, Measure.LATER, column, sql, used, labels, than=period, highest=way)


def _of_pair(
    claim: Statement,
    beside: Sequence[Statement],
    table: Table,
    calendar: Calendar,
    column: Column,
    labels: tuple[Label, ...],
) -> Iterator[Proposal]:
    """Ratio and change of a measure between the two periods that a claim compares."""
    compared = times.pair(claim, beside, calendar)
    if compared is None or not all(times.covers(calendar, period) for period in compared):
        return
    if _NO_SUM.search(column.heading) and not all(times.is_single(calendar, period) for period in compared):
        return
    one, other = (Rows(table, labels, period) for period in compared)
    if any(quantity.role is Role.RATIO for quantity in claim.quantities):
        sql, used = queries.both(one, other, column, "one / nullif(other, 0)")
        yield Proposal(table, Measure.RATIO, column, sql, used, labels, *compared)
    deltas = [quantity for quantity in claim.quantities if _is_change(quantity, claim)]
    if deltas:
        share = any(quantity.unit == "percent" for quantity in deltas)
        result = "100 * (one - other) / nullif(other, 0)" if share else "one - other"
        sql, used = queries.both(one, other, column, result)
        named = times.periods(claim)
        # Of "from 2015 to 2016" the whole is what the claim names.
        period, than = (named[0], None) if len(named) == 1 and not beside else compared
        yield Proposal(table, Measure.CHANGE, column, sql, used, labels, period, than, as_share=share)


def _tells_levels(claim: Statement) -> bool:
    """True where a figure of the claim is a level that still holds, and not how much more or less it is."""
    return not all(
        _is_change(quantity, claim) or quantity.role in (Role.RATIO, Role.OLD_VALUE)
        for quantity in claim.quantities
    )


def _is_change(quantity: Quantity, claim: Statement) -> bool:
    """True for "rose by 140" and "140 more than", not for "another 140"."""
    return quantity.role is Role.DELTA or (quantity.role is Role.ADDEND and " than " in claim.text)


def _way(claim: Statement) -> bool | None:
    """True where a claim tells of a highest, False of a lowest figure, None of neither."""
    if _HIGHEST.search(claim.text):
        return True
    return False if _LOWEST.search(claim.text) else None


def _counts_days(claim: Statement, calendar: Calendar) -> bool:
    """True for "on 12 days", not for "within 12 days"."""
    return any(
        quantity.unit == calendar.step and claim.text[: quantity.span.start].rstrip().lower().endswith("on")
        for quantity in claim.quantities
    )
