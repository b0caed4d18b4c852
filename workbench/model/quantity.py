"""What a written number says: the figure, and the ranges that its wording allows."""

from dataclasses import dataclass
from enum import StrEnum
from math import inf

from workbench.model.text import Span


class Comparator(StrEnum):
    """How the wording bounds the figure ("more than 1,200" is OVER)."""

    BARE = "bare"
    EXACTLY = "="
    OVER = ">"
    AT_LEAST = ">="
    UNDER = "<"
    AT_MOST = "<="
    UP_TO = "<=~"
    NEARLY = "~<"
    ABOUT = "~"
    RANGE = "range"
    VAGUE = "vague"


class Role(StrEnum):
    """What the figure does in its sentence."""

    VALUE = "value"
    OLD_VALUE = "old_value"
    BASELINE = "baseline"
    DELTA = "delta"
    DENOMINATOR = "denominator"
    REMAINDER = "remainder"
    ADDEND = "addend"
    RATIO = "ratio"


@dataclass(frozen=True, slots=True)
class Interval:
    """A range of values; `None` is unbounded, an open end does not belong to it."""

    low: float | None
    high: float | None
    low_open: bool = False
    high_open: bool = False

    @property
    def _floor(self) -> tuple[float, bool]:
        """Orders lower ends: the greater one is the tighter."""
        return (-inf if self.low is None else self.low, self.low_open)

    @property
    def _ceiling(self) -> tuple[float, bool]:
        """Orders upper ends: the smaller one is the tighter."""
        return (inf if self.high is None else self.high, not self.high_open)

    def __contains__(self, value: float) -> bool:
        return Interval(value, value).within(self)

    def within(self, other: "Interval") -> bool:
        """True where no value of this range lies outside `other`."""
        return self._floor >= other._floor and self._ceiling <= other._ceiling

    def meets(self, other: "Interval") -> bool:
        """True where the two ranges share at least one value."""
        low, low_open = max(self._floor, other._floor)
        high, high_closed = min(self._ceiling, other._ceiling)
        return low < high or (low == high and not low_open and high_closed)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure in a text, with its hedge.

    `span` covers the hedge and the unit word that belongs to the number ("more than 1,200",
    "£1.2bn", "six per cent"), counted in the text it was read from. `value` is None for ranges
    and vague counts. `expected` is where a fair reader expects the truth to lie, `strict` is
    outside which the wording is false. `unit` is the dimension ("person", "page", "percent",
    "percentage point", "GBP", "ratio", "year" …), `object` the counted thing in the text's own words.
    `evaluative` keeps words without numeric effect ("just", "a record").
    """

    span: Span
    surface: str
    value: float | None
    comparator: Comparator
    expected: Interval
    strict: Interval
    unit: str | None = None
    object: str | None = None
    role: Role = Role.VALUE
    evaluative: str | None = None
