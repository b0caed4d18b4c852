"""One connection over copies of some tables, in which a query can read and do nothing else.

Run as a script it is a process of its own: tables and a query come in by stdin, the answer leaves by stdout.
It imports nothing of the workbench, so that it can be started without any of its paths.
"""

import json
import signal
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from datetime import date, datetime
from decimal import Decimal
from math import isfinite
from pathlib import Path

import duckdb
import pyarrow as pa

CHUNK = 1000
"""Rows fetched between two looks at the size of the answer."""

_CLOSED = {
    "enable_external_access": "false",
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "allow_community_extensions": "false",
    "threads": "1",
    "temp_directory": "",
}
_LOCKS = (
    "SET python_scan_all_frames = false",
    "SET python_enable_replacements = false",
    "SET lock_configuration = true",
)
_TABLE_FUNCTIONS = frozenset({"range", "generate_series", "unnest"})
_FORBIDDEN = frozenset({"current_setting", "getenv", "getvariable", "write_log"})


class Refusal(Exception):
    """A query that may not be run, or whose answer is too large. `args` are a code and what it is about."""


def opened(tables: Mapping[str, pa.Table], memory: int) -> duckdb.DuckDBPyConnection:
    """A database in memory that holds these tables and is closed to everything else; `memory` in bytes."""
    connection = duckdb.connect(":memory:", config={**_CLOSED, "memory_limit": f"{memory}B"})
    for name, table in tables.items():
        connection.register("batch", table)
        connection.execute(f'CREATE TABLE "{name}" AS SELECT * FROM batch')
        connection.unregister("batch")
    for lock in _LOCKS:
        connection.execute(lock)
    return connection


def answered(
    connection: duckdb.DuckDBPyConnection, sql: str, tables: Iterable[str], rows: int, size: int
) -> tuple[list[str], list[list[object]], bool]:
    """The columns and rows that one SELECT gives, and whether there were more than `rows`.

    Raises Refusal for anything but a SELECT over these tables and for an answer of more than `size`
    characters, and duckdb.Error.
    """
    _check(connection, sql, frozenset(name.lower() for name in tables))
    # A SELECT can hold a part that writes.
    connection.execute("BEGIN TRANSACTION READ ONLY")
    try:
        found = connection.execute(sql)
        names = [column[0] for column in found.description]
        return names, *_fetched(found, rows, size)
    finally:
        with suppress(duckdb.Error):
            connection.rollback()


def _check(connection: duckdb.DuckDBPyConnection, sql: str, tables: frozenset[str]) -> None:
    statements = connection.extract_statements(sql)
    if [statement.type for statement in statements] != [duckdb.StatementType.SELECT]:
        raise Refusal("statement", str(len(statements)))
    (text,) = connection.execute("SELECT json_serialize_sql($1)", [statements[0].query]).fetchone() or ("",)
    tree = json.loads(text)
    if tree["error"]:
        raise Refusal("statement", "1")
    nodes = list(_nodes(tree))
    named = {str(node["key"]).lower() for node in nodes if "key" in node and "value" in node}
    # A name given within a query must not open the way to one of DuckDB's own views.
    own = {str(name) for (name,) in connection.execute("SELECT view_name FROM duckdb_views()").fetchall()}
    known = tables | named - own
    for node in nodes:
        _check_node(node, known)


def _check_node(node: Mapping[str, object], known: frozenset[str]) -> None:
    kind, function = node.get("type"), node.get("function")
    if kind == "TABLE_FUNCTION" and isinstance(function, dict):
        name = str(function.get("function_name"))
        if name not in _TABLE_FUNCTIONS:
            raise Refusal("source", name)
    if kind == "BASE_TABLE":
        name = str(node.get("table_name"))
        elsewhere = node.get("catalog_name") or node.get("schema_name") not in ("", "main")
        if elsewhere or name.lower() not in known:
            raise Refusal("table", name)
    if kind == "SHOW_REF" and node.get("table_name"):
        raise Refusal("statement", "1")
    if node.get("function_name") in _FORBIDDEN:
        raise Refusal("source", str(node["function_name"]))


def _nodes(tree: object) -> Iterator[dict[str, object]]:
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            yield node
            waiting.extend(node.values())
        elif isinstance(node, list):
            waiting.extend(node)


def _fetched(found: duckdb.DuckDBPyConnection, rows: int, size: int) -> tuple[list[list[object]], bool]:
    kept: list[list[object]] = []
    while len(kept) <= rows:
        chunk = found.fetchmany(min(CHUNK, rows + 1 - len(kept)))
        if not chunk:
            return kept, False
        for row in chunk:
            cells = [_cell(value) for value in row]
            size -= sum(len(str(cell)) for cell in cells)
            kept.append(cells)
        if size < 0:
            raise Refusal("size", "")
    return kept[:rows], True


def _cell(value: object) -> object:
    if isinstance(value, Decimal):
        value = int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, float):
        return value if isfinite(value) else None
    if value is None or isinstance(value, str | bool | int):
        return value
    return value if isinstance(value, date) and not isinstance(value, datetime) else str(value)


# The process


def _main() -> None:
    asked = json.loads(sys.stdin.buffer.readline())
    tables = {}
    for name, length in asked["tables"]:
        with pa.ipc.open_stream(sys.stdin.buffer.read(length)) as stream:
            tables[name] = stream.read_all()
    connection = opened(tables, asked["memory"])
    _limit_memory(asked["memory"])
    if hasattr(signal, "setitimer"):
        # Nobody handles it: the process ends, whatever it is in the middle of.
        signal.setitimer(signal.ITIMER_REAL, asked["seconds"])
    try:
        names, rows, cut = answered(connection, asked["sql"], tables, asked["rows"], asked["size"])
        said: dict[str, object] = {"columns": names, "rows": rows, "cut": cut}
    except Refusal as problem:
        said = {"refusal": list(problem.args)}
    except (duckdb.OutOfMemoryException, MemoryError):
        said = {"refusal": ["memory", ""]}
    except duckdb.Error as problem:
        said = {"refusal": ["sql", str(problem)]}
    sys.stdout.write(json.dumps(said, default=lambda day: {"day": day.isoformat()}))


def _limit_memory(memory: int) -> None:
    """Twice `memory` more for the whole process, where the system can hold it to that.

    DuckDB's own limit does not see what a single function makes ("repeat('x', 2000000000)").
    """
    status = Path("/proc/self/statm")
    if not status.exists():
        return
    import resource

    now = int(status.read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (now + 2 * memory, now + 2 * memory))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    _main()
