"""Days and periods that a text speaks of, and how they were resolved."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from workbench.model.text import Span


class Granularity(StrEnum):
    """The length class of a period. Figures of different classes are never compared directly."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    TO_DATE = "to date"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Period:
    """From one day to another, both included; `None` is unbounded ("since 2018" has no end)."""

    start: date | None
    end: date | None

    def overlaps(self, other: "Period") -> bool:
        return (self.start is None or other.end is None or self.start <= other.end) and (
            other.start is None or self.end is None or other.start <= self.end
        )

    @property
    def days(self) -> int | None:
        """Length in days, or None where an end is open."""
        return None if self.start is None or self.end is None else (self.end - self.start).days + 1


_LIMIT = re.compile(
    r"(?:(?P<before>before|prior to|ahead of)|(?P<by>by|until|till|up to)|(?P<after>after)"
    r"|(?P<onwards>from(?!.*(?:\s(?:to|until|till|through)\s|(?<!mid)(?<!early)(?<!late)(?<!end)[-–—]))))\s",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date expression, resolved. `basis` says in words how; `anchor` is the day it was resolved from.

    `period` is the time that is named: "by 27 April" names 27 April, and is met by whatever lies within
    its `reach`.
    """

    span: Span
    expression: str
    period: Period
    granularity: Granularity
    basis: str
    anchor: date | None = None

    @property
    def limit(self) -> str:
        """What the first word makes of the time named: "before", "by", "after", or nothing."""
        word = self._first_word
        return "" if word == "onwards" else word

    @property
    def reach(self) -> Period:
        """The days that meet it: up to and including "by 27 April", on from "from October", or the period."""
        word = self._first_word
        if word == "by":
            return Period(None, self.period.end)
        return Period(self.period.start, None) if word == "onwards" else self.period

    @property
    def _first_word(self) -> str:
        found = _LIMIT.match(self.expression)
        return (found.lastgroup or "") if found else ""
