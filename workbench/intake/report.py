"""What an intake of evidence did, in all and file by file."""

from dataclasses import dataclass, field

from workbench.model import LeftOut


@dataclass(frozen=True, slots=True)
class FileOutcome:
    """What came of one file: what was taken in, how many documents were `known`, and what was left out.

    `updated` of the known ones are described otherwise than before.
    """

    origin: str
    documents: int
    passages: int
    known: int
    left_out: tuple[LeftOut, ...] = ()
    updated: int = 0


@dataclass(slots=True)
class IngestReport:
    """What an intake of evidence did; `known` were there already, `problems` were left out, and why.

    `updated` of the known ones are described otherwise than before, since what their file says of its source
    changed. `superseded` counts the documents that have a newer version since. `stopped` is True where files
    were still to come.
    """

    documents: int = 0
    passages: int = 0
    known: int = 0
    problems: list[LeftOut] = field(default_factory=list)
    files: list[FileOutcome] = field(default_factory=list)
    updated: int = 0
    superseded: int = 0
    stopped: bool = False
