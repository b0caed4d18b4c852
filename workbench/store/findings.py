"""Figures and dates as rows of their own, under the claim or passage that they belong to."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from workbench.model import DateMention, Quantity
from workbench.store.cursor import Cursor
from workbench.store.shape import Row, kinds, record, row, table

Finding = TypeVar("Finding", Quantity, DateMention)

_PLACE: dict[str, object] = {"owner": str, "place": int}


def add_findings(
    cursor: Cursor, found: Iterable[tuple[str, Sequence[Quantity], Sequence[DateMention]]]
) -> None:
    """Store the figures and dates of each owner, in order."""
    owners = list(found)
    quantities = list(_rows((owner, figures) for owner, figures, _ in owners))
    dates = list(_rows((owner, mentions) for owner, _, mentions in owners))
    cursor.give(table(quantities, _PLACE | kinds(Quantity)))
    cursor.run("INSERT INTO quantity BY NAME SELECT * FROM batch")
    cursor.give(table(dates, _PLACE | kinds(DateMention)))
    cursor.run("INSERT INTO date_mention BY NAME SELECT * FROM batch")


def quantities_of(cursor: Cursor, owners: Sequence[str]) -> dict[str, tuple[Quantity, ...]]:
    """The figures of each owner that has any, in order."""
    found = cursor.rows("SELECT * FROM quantity WHERE owner IN (SELECT unnest(?)) ORDER BY place", owners)
    return _grouped(Quantity, found)


def dates_of(cursor: Cursor, owners: Sequence[str]) -> dict[str, tuple[DateMention, ...]]:
    """The dates of each owner that has any, in order."""
    found = cursor.rows("SELECT * FROM date_mention WHERE owner IN (SELECT unnest(?)) ORDER BY place", owners)
    return _grouped(DateMention, found)


def _rows(owners: Iterable[tuple[str, Sequence[object]]]) -> Iterator[Row]:
    for owner, found in owners:
        for place, noun in enumerate(found):
            yield {"owner": owner, "place": place, **row(noun)}


def _grouped(kind: type[Finding], rows: Iterable[Row]) -> dict[str, tuple[Finding, ...]]:
    groups: dict[str, list[Finding]] = defaultdict(list)
    for values in rows:
        groups[str(values["owner"])].append(record(kind, values))
    return {owner: tuple(found) for owner, found in groups.items()}
