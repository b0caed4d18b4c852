"""When figures hold: whether two periods may be compared, and how to say so."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from workbench.match import yearless
from workbench.model import Granularity, Period

TOLERANCE = 3
"""Days by which two long periods may begin or end apart and still count as the same."""

LONG = 28
"""Days from which a period is long enough for that."""

_WEEKDAYS = frozenset(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])
_DAYS = frozenset({"today", "tonight", "yesterday", "tomorrow"})
_WHICH = frozenset({"this", "last", "next", "previous"})

_LENGTHS = ((1, Granularity.DAY), (7, Granularity.WEEK), (31, Granularity.MONTH), (92, Granularity.QUARTER))


class Fit(StrEnum):
    """How the evidence's period lies to the claim's.

    UNCLEAR is a date that could not be resolved ("last year" in a text of unknown age), UNKNOWN no date.
    """

    SAME = "same"
    INSIDE = "inside"
    AROUND = "around"
    PARTIAL = "partial"
    DISJOINT = "disjoint"
    UNCLEAR = "unclear"
    UNKNOWN = "unknown"

    @property
    def signal(self) -> float | None:
        """1 for the same period, 0 for disjoint ones, None where that is not known."""
        return _SIGNALS[self]


_SIGNALS = {
    Fit.SAME: 1.0,
    Fit.INSIDE: 0.5,
    Fit.AROUND: 0.5,
    Fit.PARTIAL: 0.3,
    Fit.DISJOINT: 0.0,
    Fit.UNCLEAR: None,
    Fit.UNKNOWN: None,
}


@dataclass(frozen=True, slots=True)
class When:
    """A period with its length class; `stated` where the text itself names it.

    `bound` marks a limit rather than a length of time ("before 17 April", "after 1980", "by Monday"):
    whatever lies within it meets it. `expression` is the date as written, where it is written. A day
    and month without a year (`yearless`) stand in a year of their own until they meet a date with one.
    `limit` is what the words before make of the date ("before", "after", "by"), `named` its own last day.
    """

    period: Period
    granularity: Granularity
    stated: bool = False
    bound: bool = False
    expression: str = ""
    yearless: bool = False
    limit: str = ""
    named: date | None = None

    @property
    def resolved(self) -> bool:
        """False where only the words are known ("last year" in a text of unknown age)."""
        return self.period != Period(None, None)


def granularity(period: Period) -> Granularity:
    """The length class of a period that came without one."""
    if period.start is None or period.end is None or period.days is None:
        return Granularity.OTHER
    if period.days in (365, 366):
        return Granularity.YEAR
    if period.days > LONG and (period.start.month, period.start.day) == (1, 1) and period.days < 365:
        return Granularity.TO_DATE
    return next((name for longest, name in _LENGTHS if period.days <= longest), Granularity.OTHER)


def limited(stated: When, word: str) -> When:
    """A stated period as the limit that the word before it makes of it."""
    start, end = stated.period.start, stated.period.end
    if word == "before" and start:
        period = Period(None, start - timedelta(days=1))
    elif word == "after" and end:
        period = Period(end + timedelta(days=1), None)
    elif word == "by" and end:
        period = Period(None, end)
    else:
        return stated
    return replace(stated, period=period, bound=True, limit=word, named=end)


def in_year_of(when: When, other: When) -> When:
    """A date without a year, in the year of the date that it meets."""
    known = other.period.end or other.period.start
    if not when.yearless or other.yearless or known is None:
        return when
    years = known.year - yearless.NO_YEAR
    start, end, named = (
        day and yearless.moved(day, years) for day in (when.period.start, when.period.end, when.named)
    )
    return replace(when, period=Period(start, end), named=named, yearless=False)


def narrowed(stated: When, outside: Period | None) -> When:
    """What a text states, cut to what is known of it from outside where that is the finer statement.

    "in 2020" in a report that describes January to August is January to August. Not to a day: "in September"
    in a report on the 2nd is no figure of that day.
    """
    if outside is None or stated.bound or outside == stated.period or not _contains(stated.period, outside):
        return stated
    if outside.days == 1:
        return stated
    return When(outside, granularity(outside), stated=True)


def fit(claim: When | None, evidence: When | None) -> Fit:
    """How the evidence's period lies to the claim's; unknown where either is."""
    if claim is None or evidence is None:
        return Fit.UNKNOWN
    if not (claim.resolved and evidence.resolved):
        return _fit_of_words(claim.expression, evidence.expression)
    claim, evidence = in_year_of(claim, evidence), in_year_of(evidence, claim)
    one, other = claim.period, evidence.period
    if one == other or _nearly_same(one, other):
        return Fit.SAME
    if not one.overlaps(other):
        return Fit.DISJOINT
    if _contains(one, other):
        return Fit.SAME if claim.bound else Fit.INSIDE
    return Fit.AROUND if _contains(other, one) else Fit.PARTIAL


def _fit_of_words(claim: str, evidence: str) -> Fit:
    """What two expressions tell where days do not: "this year" is not "last year"."""
    (kind, one), (other_kind, other) = _sort(claim), _sort(evidence)
    if kind != other_kind:
        return Fit.UNCLEAR
    return Fit.SAME if one == other else Fit.DISJOINT


def _sort(expression: str) -> tuple[str, str]:
    """A relative expression as its kind and which of that kind: ("year", "last")."""
    words = expression.lower().removeprefix("the ").split()
    day = next((word for word in words if word in _WEEKDAYS), "")
    if day:
        return "weekday", day
    if len(words) == 1:
        return ("day" if words[0] in _DAYS else words[0]), words[0]
    return (" ".join(words[1:]), words[0]) if words and words[0] in _WHICH else (expression.lower(), "")


def _contains(outer: Period, inner: Period) -> bool:
    begins = outer.start is None or (inner.start is not None and outer.start <= inner.start)
    ends = outer.end is None or (inner.end is not None and inner.end <= outer.end)
    return begins and ends


def _nearly_same(one: Period, other: Period) -> bool:
    if not (one.start and one.end and other.start and other.end):
        return False
    if min(one.days or 0, other.days or 0) < LONG:
        return False
    return abs((one.start - other.start).days) <= TOLERANCE and abs((one.end - other.end).days) <= TOLERANCE


def day_in_words(day: date) -> str:
    """2 September 2020."""
    return f"{day.day} {day:%B %Y}"


def in_words(when: When) -> str:
    """A period as a reader says it."""
    if when.yearless:
        return f"“{when.expression}”"
    start, end = when.period.start, when.period.end
    if start is not None and end is None:
        return f"since {day_in_words(start)}"
    if start is None and end is not None:
        return f"up to {day_in_words(end)}"
    if start is None or end is None:
        return f"“{when.expression}”" if when.expression else "an unknown time"
    if start == end:
        return day_in_words(start)
    if granularity(when.period) is Granularity.YEAR and (start.month, start.day) == (1, 1):
        return str(start.year)
    return f"{day_in_words(start)} to {day_in_words(end)}"


def agreement(fit_: Fit, claim: When | None, evidence: When | None) -> str:
    """The relation of the periods in words; empty where nothing is known."""
    if claim is None or evidence is None:
        return ""
    claim, evidence = in_year_of(claim, evidence), in_year_of(evidence, claim)
    if fit_ is Fit.SAME:
        return "same day" if claim.period.days == 1 else "same period"
    if fit_ is Fit.DISJOINT:
        return f"another time: {in_words(evidence)}, the claim is about {in_words(claim)}"
    if fit_ is Fit.UNCLEAR:
        return f"{in_words(evidence)}, the claim says {in_words(claim)}: maybe not the same time"
    return f"a different window: {in_words(evidence)}, the claim is about {in_words(claim)}"


def publication(claim: date | None, evidence: date | None) -> str:
    """Whether the evidence came out before or after the claim; empty where a date is unknown."""
    if claim is None or evidence is None:
        return ""
    if evidence > claim:
        return "published later"
    return "published the same day" if evidence == claim else "published earlier"
