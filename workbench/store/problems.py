"""DuckDB's errors in our words: what happened, to which file, what to do."""

import re
from pathlib import Path

import duckdb

from workbench.errors import StoreFailed, StoreLocked, StoreUnreadable, WorkbenchError

_HOLDER = re.compile(r"\(PID (\d+)\)")


def while_opening(path: Path, problem: duckdb.Error) -> WorkbenchError:
    """What to raise where a file could not be opened."""
    if "Could not set lock" in str(problem):
        holder = _HOLDER.search(str(problem))
        named = f" (PID {holder[1]})" if holder else ""
        return StoreLocked(
            f"The store {path} is held by another process{named}: "
            "stop the workbench there, or name another store with --store."
        )
    if "No space left" in str(problem):
        return while_working(path, problem)
    return StoreUnreadable(
        f"{path} is damaged, or not a store that this version can read; it was not touched. "
        "Put back a copy of it, or name another store with --store."
    )


def while_working(path: Path, problem: duckdb.Error) -> WorkbenchError:
    """What to raise where a file that was open did not do what it was asked."""
    said = str(problem)
    if "checksum" in said or "orrupt" in said:
        return StoreUnreadable(
            f"The store {path} is damaged. Put back a copy of it, or name another store with --store."
        )
    if isinstance(problem, duckdb.ConnectionException):
        return StoreFailed(f"The store {path} is closed. Start the workbench again.")
    return StoreFailed(
        f"The store {path} could not be used ({_reason(said)}). What was acknowledged before is safe. "
        "See that the disk has room and the file is in its place, then try again."
    )


def _reason(said: str) -> str:
    first = said.splitlines()[0].partition(": ")[2]
    return "no space left on the disk" if "No space left" in said else first[:120].rstrip(". ")
