"""Queries over tables of the archive that can read those tables and nothing else.

A reviewer's query runs in a process of its own, which the system holds to its memory and which is ended
when its time is up. The workbench's own queries are of known make and run in this process, on a connection
closed in the same way.
"""

import json
import os
import re
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from threading import Timer
from typing import Self

import duckdb
import pyarrow as pa

from workbench.errors import BadInput
from workbench.model import Answer, Cell, Table
from workbench.store import query_process
from workbench.store.query_process import Refusal

MEGABYTE = 2**20

Content = Mapping[Table, pa.Table]
"""Tables with their cells. A query asks for each by its id."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How long a query may run and how large it may grow: seconds, bytes, rows, characters of the answer."""

    seconds: float = 5.0
    memory: int = 256 * MEGABYTE
    rows: int = 1000
    size: int = 2 * MEGABYTE


LIMITS = Limits()

STARTING = 20.0
"""Seconds that a process may take to start; where the system keeps no clock for it, a query has them too."""


def query(sql: str, content: Content, limits: Limits = LIMITS) -> Answer:
    """What one SELECT finds in these tables, asked in a process of its own.

    Raises BadInput, in a sentence that helps to put it right.
    """
    _check_letters(sql)
    said = json.loads(_run(sql, content, limits))
    if "refusal" in said:
        raise _explained(*said["refusal"], content=content, limits=limits)
    rows = tuple(tuple(_read(cell) for cell in row) for row in said["rows"])
    return Answer(tuple(said["columns"]), rows, said["cut"])


class Bench:
    """The same tables, for many queries of our own: no process, and the same closed doors."""

    def __init__(self, content: Content, limits: Limits = LIMITS) -> None:
        self._content = content
        self._limits = limits
        self._connection = query_process.opened(_named(content), limits.memory)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    def ask(self, sql: str) -> Answer:
        """What one SELECT finds. Raises BadInput."""
        _check_letters(sql)
        limits, names = self._limits, list(_named(self._content))
        clock = Timer(limits.seconds, self._connection.interrupt)
        clock.start()
        try:
            columns, rows, cut = query_process.answered(
                self._connection, sql, names, limits.rows, limits.size
            )
        except Refusal as problem:
            raise _explained(*problem.args, content=self._content, limits=limits) from problem
        except duckdb.OutOfMemoryException as problem:
            raise _explained("memory", "", content=self._content, limits=limits) from problem
        except duckdb.InterruptException as problem:
            raise _explained("time", "", content=self._content, limits=limits) from problem
        except duckdb.Error as problem:
            raise _explained("sql", str(problem), content=self._content, limits=limits) from problem
        finally:
            clock.cancel()
        return Answer(tuple(columns), tuple(tuple(row) for row in rows), cut)  # type: ignore[arg-type]


def _check_letters(sql: str) -> None:
    """A console can hand over half characters, which DuckDB does not take."""
    if any("\ud800" <= letter <= "\udfff" for letter in sql):
        raise BadInput("The query holds broken characters. Type it again.")


def _run(sql: str, content: Content, limits: Limits) -> bytes:
    parts = {name: _stream(cells) for name, cells in _named(content).items()}
    asked = {
        "sql": sql,
        "tables": [(name, len(part)) for name, part in parts.items()],
        "seconds": limits.seconds,
        "memory": limits.memory,
        "rows": limits.rows,
        "size": limits.size,
    }
    process = subprocess.Popen(
        [sys.executable, "-I", str(Path(query_process.__file__))],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=tempfile.gettempdir(),
        env=_bare_environment(),
    )
    with process:
        try:
            sent = json.dumps(asked).encode() + b"\n" + b"".join(parts.values())
            said, _ = process.communicate(sent, timeout=limits.seconds + STARTING)
        except subprocess.TimeoutExpired as problem:
            process.kill()
            raise _explained("time", "", content=content, limits=limits) from problem
    if process.returncode:
        late = hasattr(signal, "SIGALRM") and process.returncode == -signal.SIGALRM
        raise _explained("time" if late else "memory", "", content=content, limits=limits)
    return said


def _bare_environment() -> dict[str, str]:
    """Nothing of ours; Windows starts no process without the folder of the system."""
    return {name: os.environ[name] for name in ("SYSTEMROOT",) if os.name == "nt" and name in os.environ}


def _named(content: Content) -> dict[str, pa.Table]:
    return {table.id: cells for table, cells in content.items()}


def _stream(cells: pa.Table) -> bytes:
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, cells.schema) as writer:
        writer.write_table(cells)
    return bytes(sink.getvalue())


def _read(cell: object) -> Cell:
    if isinstance(cell, dict):
        return date.fromisoformat(cell["day"])
    assert cell is None or isinstance(cell, str | int | float | bool)
    return cell


# What went wrong, in words

_NO_COLUMN = re.compile(r'(?:Referenced column|does not have a column named) "([^"]+)"')
_NEAR = re.compile(r'at or near "([^"]*)"')


def _explained(code: str, about: str, *, content: Content, limits: Limits) -> BadInput:
    if code == "sql":
        return BadInput(_of_sql(about, content))
    sentences = {
        "statement": "A query is one SELECT over the tables of the archive. Write one, without a second "
        "statement and without a command that changes or sets anything.",
        "source": f"“{about}” reaches outside the tables, so the query was not run. "
        f"A query can read {_tables(content)} and nothing else: no file, no address, no setting.",
        "table": f"There is no table “{about}” here. A query can read {_tables(content)}.",
        "size": f"The answer is longer than {limits.size:,} characters. Ask for fewer rows or columns.",
        "memory": f"The query needed more than {limits.memory // MEGABYTE} MB of memory and was stopped. "
        "Ask for less at a time.",
        "time": f"The query ran longer than {limits.seconds:g} seconds and was stopped. "
        "Ask for less at a time.",
    }
    return BadInput(sentences[code])


def _of_sql(said: str, content: Content) -> str:
    if named := _NO_COLUMN.search(said):
        return f"There is no column “{named[1]}”. {_columns(content)}"
    if "read-only" in said:
        return "A query can read the tables and change nothing. Write a SELECT that only reads."
    if near := _NEAR.search(said):
        return f"The query cannot be read from “{near[1]}” on. Check the words and commas just before it."
    first = said.partition("\n")[0].partition(": ")[2].rstrip(".! ")
    return f"The query could not be run: {first}. {_columns(content)}"


def _tables(content: Content) -> str:
    return _listed([f"{table.id} ({table.source.title})" for table in content])


def _columns(content: Content) -> str:
    return " ".join(
        f"The columns of {table.id} are {_listed([column.name for column in table.columns])}."
        for table in content
    )


def _listed(names: list[str]) -> str:
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
