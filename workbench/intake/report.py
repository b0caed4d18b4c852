"""What an intake of evidence did, in all and file by file."""

from dataclasses import dataclass, field

from workbench.files import Problem


@dataclass(frozen=True, slots=True)
class FileOutcome:
    """What came of one file: what was taken in, how many documents were `known`, and what was left out."""

    origin: str
    documents: int
    passages: int
    known: int
    left_out: tuple[Problem, ...] = ()


@dataclass(slots=True)
class IngestReport:
    """What an intake of evidence did; `known` were there already, `problems` were left out, and why.

    `superseded` counts the documents that have a newer version since. `stopped` is True where files were
    still to come.
    """

    documents: int = 0
    passages: int = 0
    known: int = 0
    problems: list[Problem] = field(default_factory=list)
    files: list[FileOutcome] = field(default_factory=list)
    superseded: int = 0
    stopped: bool = False
