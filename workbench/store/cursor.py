"""What can be asked of DuckDB: rows for a few, Arrow tables for many."""

from collections.abc import Iterable

import duckdb
import pyarrow as pa

from workbench.errors import BadInput


class Cursor:
    """One caller's view of the file. Threads never share one: DuckDB would mix up their rows."""

    def __init__(self, cursor: duckdb.DuckDBPyConnection) -> None:
        self._cursor = cursor

    def run(self, sql: str, *values: object) -> None:
        self._cursor.execute(sql, _storable(values))

    def rows(self, sql: str, *values: object) -> list[dict[str, object]]:
        """What a query finds, each row under the names of its columns."""
        found = self._cursor.execute(sql, _storable(values)).fetchall()
        names = [column[0] for column in self._cursor.description]
        return [dict(zip(names, row, strict=True)) for row in found]

    def value(self, sql: str, *values: object) -> object:
        """The first cell of the first row, or None where nothing is found."""
        found = self._cursor.execute(sql, _storable(values)).fetchall()
        return found[0][0] if found else None

    def count(self, sql: str, *values: object) -> int:
        """The one whole number that a query finds."""
        found = self.value(sql, *values)
        assert isinstance(found, int)
        return found

    def table(self, sql: str, *values: object) -> pa.Table:
        """What a query finds, as an Arrow table: for many rows."""
        return self._cursor.sql(sql, params=_storable(values)).to_arrow_table()

    def give(self, batch: pa.Table) -> None:
        """Let the statements that follow read these rows under the name `batch`."""
        self._cursor.register("batch", batch)


def _storable(values: Iterable[object]) -> list[object]:
    """The values as DuckDB takes them. A console can hand over half characters, which no file holds."""
    checked = list(values)
    for value in checked:
        if isinstance(value, str) and any("\ud800" <= letter <= "\udfff" for letter in value):
            raise BadInput("The text holds broken characters that cannot be stored. Type it again.")
    return checked
