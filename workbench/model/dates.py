"""Days and periods that a text speaks of, and how they were resolved."""

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


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date expression, resolved. `basis` says in words how; `anchor` is the day it was resolved from."""

    span: Span
    expression: str
    period: Period
    granularity: Granularity
    basis: str
    anchor: date | None = None
