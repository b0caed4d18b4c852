"""A computation as a passage that can be suggested and decided on."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace

from workbench import extract
from workbench.model import Evidence, EvidenceId, Passage, Period, Span, Table

ROWS_NAMED = 5
"""So many rows are named one by one; of more only the number is told."""


def passage(table: Table, sql: str, words: str, basis: str, place: str, period: Period | None) -> Evidence:
    """The passage that says what was computed, in the source of the table.

    Figures and days are read from the words alone; the title that follows says what is counted.
    """
    read = extract.statement(
        words, published=table.source.published, period=period, context=table.source.title
    )
    text = f"{words}, {basis} of “{table.source.title}”"
    identity = hashlib.sha256(f"{table.id}|{sql}".encode()).hexdigest()[:16]
    place_in_text = Passage(Span(0, len(text)), place, period=period)
    return Evidence(
        EvidenceId(identity), table.document_id, place_in_text, table.source, replace(read, text=text)
    )


def place(rows: Sequence[int]) -> str:
    """Where a computation comes from: "computed from rows 220, 247"."""
    if len(rows) > ROWS_NAMED:
        return f"computed from {len(rows):,} rows"
    named = ", ".join(str(row) for row in rows)
    return f"computed from row {named}" if len(rows) == 1 else f"computed from rows {named}"
