"""Tables of the archive, their columns and the answers of queries in words."""

from workbench.model import Column, Table
from workbench.ui import evidence_words as words
from workbench.ui.pages_words import count, source_line


def table_named(one: Table) -> str:
    """A table in the list of tables."""
    return source_line([one.source.title, one.source.publisher, count(one.rows, "row")])


def table_size(one: Table) -> str:
    return source_line([count(one.rows, "row"), count(len(one.columns) - 1, "column"), one.id])


def column(one: Column) -> str:
    """A column as a query names it, and what is in it."""
    heading = f" (“{one.heading}”)" if one.heading != one.name else ""
    return f"{one.name}: {words.COLUMN_KINDS[one.kind]}{heading}"


def example(one: Table) -> str:
    """A query to begin with."""
    return f"SELECT * FROM {one.id} LIMIT 20"


def answered(rows: int, *, cut: bool) -> str:
    """How much a query gave."""
    return f"The first {count(rows, 'row')}; there are more." if cut else count(rows, "row")
