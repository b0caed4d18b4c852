"""One DuckDB file: opening it, its lock, its migrations, and a cursor for every caller.

Knows nothing of articles or evidence.
"""

import os
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

import duckdb

from workbench.errors import StoreUnreadable, WorkbenchError
from workbench.store.cursor import Cursor
from workbench.store.problems import while_opening, while_working

_OFFLINE = {"autoinstall_known_extensions": "false", "autoload_known_extensions": "false"}
_LANES: dict[tuple[Path, str], threading.Lock] = {}
"""The locks of writers. DuckDB lets a process open a file twice, and both must then write in turn."""


class Database:
    """A file of ours, held by this process until it is closed. Safe to share between threads."""

    def __init__(self, path: Path, connection: duckdb.DuckDBPyConnection, config: Mapping[str, str]) -> None:
        self.path = path
        self._connection = connection
        self._config = dict(config)
        self._opening = threading.Lock()
        self._broken = False

    @classmethod
    def open(
        cls, path: Path, kind: str, migrations: Sequence[str], config: Mapping[str, str] | None = None
    ) -> "Database":
        """Open a file of this `kind`, or make it, and bring its tables up to the last migration.

        Raises StoreLocked and StoreUnreadable; a file that is refused is left as it was.
        """
        path = path.resolve()
        _check_place(path)
        settings = {**_OFFLINE, **(config or {})}
        connection = _connect(path, settings)
        try:
            _migrate(path, connection, kind, migrations)
        except duckdb.Error as problem:
            connection.close()
            raise while_opening(path, problem) from problem
        except WorkbenchError:
            connection.close()
            raise
        return cls(path, connection, settings)

    def close(self) -> None:
        with self._opening:
            self._connection.close()

    @contextmanager
    def reading(self) -> Iterator[Cursor]:
        """A cursor of the caller's own; all its queries see the store as it stood at the first."""
        with self._translated(), closing(self._new_cursor()) as cursor:
            cursor.begin()
            yield Cursor(cursor)

    @contextmanager
    def writing(self, lane: str) -> Iterator[Cursor]:
        """A cursor in a transaction; on disk once the block is left.

        Writers of one lane take turns; those of two never touch the same rows, so that a decision need
        not wait for a long intake.
        """
        turn = _LANES.setdefault((self.path, lane), threading.Lock())
        with turn, self._translated(), closing(self._new_cursor()) as cursor:
            cursor.begin()
            try:
                yield Cursor(cursor)
                cursor.commit()
            except BaseException:
                _roll_back(cursor)
                raise

    def _new_cursor(self) -> duckdb.DuckDBPyConnection:
        if self._broken:
            self._open_again()
        return self._connection.cursor()

    def _open_again(self) -> None:
        # After a fatal error DuckDB refuses even to read until the file is opened anew.
        with self._opening:
            if self._broken:
                self._connection.close()
                self._connection = _connect(self.path, self._config)
                self._broken = False

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except duckdb.FatalException as problem:
            self._broken = True
            raise while_working(self.path, problem) from problem
        except duckdb.Error as problem:
            raise while_working(self.path, problem) from problem


def _check_place(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        exists = path.exists()
    except OSError as problem:
        raise StoreUnreadable(
            f"The folder {path.parent} for the store cannot be made or read ({problem.strerror}). "
            "Name another place with --store."
        ) from problem
    if exists and not path.is_file():
        raise StoreUnreadable(f"{path} is a folder, not a store. Name a file in it with --store.")
    if not os.access(path if exists else path.parent, os.R_OK | os.W_OK):
        raise StoreUnreadable(
            f"There is no permission to write {path}. "
            "Change its permissions, or name another store with --store."
        )


def _connect(path: Path, config: Mapping[str, str]) -> duckdb.DuckDBPyConnection:
    try:
        return duckdb.connect(path, config=dict(config))
    except duckdb.Error as problem:
        raise while_opening(path, problem) from problem


def _migrate(path: Path, connection: duckdb.DuckDBPyConnection, kind: str, migrations: Sequence[str]) -> None:
    cursor = Cursor(connection)
    version = _version(path, cursor, kind)
    if version > len(migrations):
        raise StoreUnreadable(
            f"The store {path} was made by a newer version of the workbench, and was not touched. "
            "Update the workbench, or name another store with --store."
        )
    if version < len(migrations):
        connection.begin()
        cursor.run("CREATE TABLE IF NOT EXISTS workbench (kind VARCHAR NOT NULL, version BIGINT NOT NULL)")
        for script in migrations[version:]:
            cursor.run(script)
        cursor.run("DELETE FROM workbench")
        cursor.run("INSERT INTO workbench VALUES (?, ?)", kind, len(migrations))
        connection.commit()


def _version(path: Path, cursor: Cursor, kind: str) -> int:
    """How many migrations the file has behind it; 0 for a new one. Raises StoreUnreadable if not ours."""
    names = [row["table_name"] for row in cursor.rows("SELECT table_name FROM duckdb_tables()")]
    if not names:
        return 0
    if "workbench" in names:
        for row in cursor.rows("SELECT kind, version FROM workbench"):
            if row["kind"] == kind:
                return int(str(row["version"]))
    raise StoreUnreadable(
        f"{path} is a database of something else, and was not touched. Name another store with --store."
    )


def _roll_back(cursor: duckdb.DuckDBPyConnection) -> None:
    try:
        cursor.rollback()
    except duckdb.Error:
        # A fatal error has ended the transaction already; that error is the one to tell.
        return
