"""Tables and claims to propose computations for; the language is a small one of its own."""

from datetime import date

from workbench.compute import Language, Proposal, propose
from workbench.model import (
    Calendar,
    Column,
    ColumnKind,
    Comparator,
    DateMention,
    DocumentId,
    Granularity,
    Interval,
    Period,
    Quantity,
    Role,
    Source,
    Span,
    Statement,
    Table,
    TableId,
)

UNITS = {"people": "person", "passengers": "person", "migrants": "person", "boats": "boat", "men": "person"}


def _unit(phrase: str) -> str | None:
    return next((UNITS[word] for word in phrase.lower().split() if word in UNITS), None)


def _terms(text: str) -> list[str]:
    return [word.strip(".,").rstrip("s") for word in text.lower().split()]


LANGUAGE = Language(_unit, _terms)


def days(first: str, last: str = "") -> Period:
    return Period(date.fromisoformat(first), date.fromisoformat(last or first))


YEAR = days("2020-01-01", "2020-12-31")


def table(
    *headings: str,
    period: Period | None = YEAR,
    step: Granularity = Granularity.DAY,
    single: bool = True,
    labels: dict[str, tuple[str, ...]] | None = None,
) -> Table:
    """A table with a column of days, unless there is no period, and these columns of numbers or labels."""
    sorted_by = labels or {}
    columns = [Column("row", "row", ColumnKind.NUMBER)]
    columns += [Column("day", "day", ColumnKind.DAY)] if period else []
    columns += [Column(name, name, ColumnKind.TEXT) for name in sorted_by]
    columns += [Column(heading.replace(" ", "_"), heading, ColumnKind.NUMBER) for heading in headings]
    return Table(
        TableId("t_a"),
        DocumentId("a"),
        Source("Arrivals", "harbour"),
        tuple(columns),
        366,
        "0" * 64,
        Calendar("day", period, step, single) if period else None,
        tuple(sorted_by.get(column.name, ()) for column in columns),
    )


ARRIVALS = table("people", "boats")


def figure(
    text: str, surface: str, value: float, unit: str | None = "person", role: Role = Role.VALUE
) -> Quantity:
    start = text.index(surface)
    exact = Interval(value, value)
    span = Span(start, start + len(surface))
    thing = None if unit in (None, "ratio", "percent") else surface.partition(" ")[2] or None
    return Quantity(span, surface, value, Comparator.BARE, exact, exact, unit, thing, role)


def claim(
    text: str,
    *figures: tuple[str, float, str | None, Role],
    named: tuple[Period, ...] = (),
    period: Period | None = None,
    published: date | None = date(2020, 9, 3),
) -> Statement:
    """A claim whose figures and days were read; every date it names stands at its beginning."""
    mentions = tuple(
        DateMention(Span(0, 1), "then", found, Granularity.OTHER, "as written") for found in named
    )
    quantities = tuple(figure(text, *found) for found in figures)
    return Statement(text, quantities, mentions, published, period)


def people(value: float, surface: str = "") -> tuple[str, float, str | None, Role]:
    return (surface or f"{value:,.0f} people", value, "person", Role.VALUE)


def asked(said: Statement, of: Table = ARRIVALS, *beside: Statement) -> tuple[Proposal, ...]:
    return propose(said, beside, of, LANGUAGE)
