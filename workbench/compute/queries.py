"""Queries as they are shown and run: short SQL over one table, with days and labels written out."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from workbench.model import Column, Period, Table

_DAY = r"DATE\s*'(\d{4}-\d\d-\d\d)'"
_DAYS = re.compile(rf"=\s*{_DAY}|BETWEEN\s+{_DAY}\s+AND\s+{_DAY}", re.IGNORECASE)

Label = tuple[Column, str]
"""A column of labels, and the one that the rows must carry."""


@dataclass(frozen=True, slots=True)
class Rows:
    """Some rows of a table: those of a period, where one is given, that carry the labels."""

    table: Table
    labels: Sequence[Label] = ()
    period: Period | None = None

    def where(self, *more: str) -> str:
        """The condition that picks them, with further conditions, or nothing."""
        parts = [*self._days(), *(f"{column.name} = {_text(label)}" for column, label in self.labels), *more]
        return f" WHERE {' AND '.join(parts)}" if parts else ""

    def select(self, what: str, *more: str) -> str:
        return f"SELECT {what} FROM {self.table.id}{self.where(*more)}"

    @property
    def all(self) -> str:
        return f"{self.select('*')} ORDER BY row"

    def _days(self) -> list[str]:
        if self.period is None or self.table.calendar is None:
            return []
        day, start, end = self.table.calendar.column, self.period.start, self.period.end
        if start is not None and start == end:
            return [f"{day} = DATE '{start}'"]
        if start is not None and end is not None:
            return [f"{day} BETWEEN DATE '{start}' AND DATE '{end}'"]
        return [f"{day} < DATE '{end}'"] if end else [f"{day} > DATE '{start}'"]


def extreme(rows: Rows, column: Column, day: str, *, highest: bool) -> tuple[str, str]:
    """The highest or lowest row with its day, the first of equal ones; and the whole row."""
    order = f"ORDER BY {column.name}{' DESC' if highest else ''}, {day} LIMIT 1"
    known = f"{column.name} IS NOT NULL"
    return f"{rows.select(f'{column.name}, {day}', known)} {order}", f"{rows.select('*', known)} {order}"


def later(then: Rows, after: Rows, column: Column, day: str, *, highest: bool) -> tuple[str, str]:
    """The first later row beyond a day's figure, with its day and that figure; and the whole row."""
    bound = f"({then.select(f'max({column.name})')})"
    beyond = f"{column.name} {'>' if highest else '<'} {bound}"
    order = f"ORDER BY {day} LIMIT 1"
    found = after.select(f"{column.name}, {day}, {bound} AS before", beyond)
    return f"{found} {order}", f"{after.select('*', beyond)} {order}"


def both(one: Rows, other: Rows, column: Column, result: str) -> tuple[str, str]:
    """A figure of two sums, which `result` calls `one` and `other`; and the rows of both."""
    total = f"sum({column.name})"
    sums = f"SELECT ({one.select(total)}) AS one, ({other.select(total)}) AS other"
    conditions = [rows.where().removeprefix(" WHERE ") for rows in (one, other)]
    rows = f"SELECT * FROM {one.table.id} WHERE ({conditions[0]}) OR ({conditions[1]}) ORDER BY row"
    return f"SELECT {result} AS result, one, other FROM ({sums})", rows


def period_of(sql: str) -> Period | None:
    """The days that a query is about, where it names one day or one period and no other."""
    named = {(found[1] or found[2], found[1] or found[3]) for found in _DAYS.finditer(sql)}
    try:
        return Period(*map(date.fromisoformat, named.pop())) if len(named) == 1 else None
    except ValueError:
        return None


def _text(label: str) -> str:
    return "'" + label.replace("'", "''") + "'"
