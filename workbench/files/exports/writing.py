"""What leaves the workbench: verdicts, decisions, and the dictionary of their columns, as named files."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from workbench.errors import BadInput
from workbench.files.exports.claim_file import Export
from workbench.files.exports.columns import Column, Columns, Kind, RowT
from workbench.files.exports.csv_writer import write_csv
from workbench.files.exports.decisions import DECISION_COLUMNS, decision_rows
from workbench.files.exports.jsonl_writer import write_jsonl
from workbench.files.exports.verdicts import VERDICT_COLUMNS, verdict_rows

VERDICTS, DECISIONS, DICTIONARY = "verdicts", "evidence_decisions", "data_dictionary.csv"


@dataclass(frozen=True, slots=True)
class Entry:
    """One column, described."""

    file: str
    name: str
    kind: Kind
    meaning: str


DICTIONARY_COLUMNS: Columns[Entry] = (
    Column("file", Kind.TEXT, "The file, without its ending.", lambda e: e.file),
    Column("column", Kind.TEXT, "The column's name.", lambda e: e.name),
    Column("kind", Kind.TEXT, "How its cells are written.", lambda e: e.kind.value),
    Column("meaning", Kind.TEXT, "What it says.", lambda e: e.meaning),
)


def entries() -> list[Entry]:
    """Every column of both files, in order."""
    return [*_described(VERDICTS, VERDICT_COLUMNS), *_described(DECISIONS, DECISION_COLUMNS)]


def _described(file: str, columns: Sequence[Column[RowT]]) -> list[Entry]:
    return [Entry(file, column.name, column.kind, column.meaning) for column in columns]


def _csv(export: Export, excel: bool) -> dict[str, bytes]:
    return {
        f"{VERDICTS}.csv": write_csv(VERDICT_COLUMNS, verdict_rows(export), excel=excel),
        f"{DECISIONS}.csv": write_csv(DECISION_COLUMNS, decision_rows(export), excel=excel),
    }


def _jsonl(export: Export, _: bool) -> dict[str, bytes]:
    return {
        f"{VERDICTS}.jsonl": write_jsonl(VERDICT_COLUMNS, verdict_rows(export)),
        f"{DECISIONS}.jsonl": write_jsonl(DECISION_COLUMNS, decision_rows(export)),
    }


_WRITERS: Mapping[str, Callable[[Export, bool], dict[str, bytes]]] = {"csv": _csv, "jsonl": _jsonl}

FORMATS = tuple(_WRITERS)


def check_formats(formats: Sequence[str]) -> None:
    """Raises BadInput where a format is unknown, or none is given."""
    unknown = [form for form in formats if form not in _WRITERS]
    if unknown or not formats:
        said = f"There is no format {unknown[0]!r}." if unknown else "No format is given."
        raise BadInput(f"{said} Choose from {', '.join(FORMATS)}.")


def render(export: Export, formats: Sequence[str], *, excel: bool = False) -> dict[str, bytes]:
    """The content of each file by its name, the data dictionary last. Raises BadInput."""
    check_formats(formats)
    files: dict[str, bytes] = {}
    for form in formats:
        files |= _WRITERS[form](export, excel)
    files[DICTIONARY] = write_csv(DICTIONARY_COLUMNS, entries(), excel=excel)
    return files


def write_files(folder: Path, files: Mapping[str, bytes]) -> list[Path]:
    """Put files into a folder, which is made if missing. Each replaces its namesake whole, or not at all.

    Raises BadInput where the folder cannot be written to.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            part = folder / f".{name}.part"
            part.write_bytes(content)
            part.replace(folder / name)
    except (FileExistsError, NotADirectoryError) as problem:
        raise BadInput(f"{folder} is a file, or lies in one. Name a folder to write to.") from problem
    except OSError as problem:
        raise BadInput(
            f"{folder} cannot be written to: {problem.strerror}. Name another folder."
        ) from problem
    return [folder / name for name in files]
