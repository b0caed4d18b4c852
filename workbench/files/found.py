"""Files of evidence where they were found: in a folder, in an archive, attached to a letter."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from workbench.errors import UnreadableFile
from workbench.files.provenance import Fields
from workbench.files.reading import MEGABYTE


def _no_fields() -> Fields:
    return {}


@dataclass(slots=True)
class Allowance:
    """How many bytes an archive, with the archives in it, may still unpack to."""

    left: int = 8_000 * MEGABYTE

    def spend(self, origin: str, size: int) -> None:
        """Raises UnreadableFile, naming the file that is one too many."""
        self.left -= size
        if self.left < 0:
            raise UnreadableFile(
                f"{origin} was left out: its archive unpacks to more than is safe to read. "
                "Unpack it yourself, and take in the folder."
            )


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file of evidence before it is read.

    `origin` is its path within what the user gave: "2020/daily.csv", "letters.zip/a.eml". `load` gives its
    bytes and `sidecar` what stands beside it about its source; both raise UnreadableFile. `path` is where it
    lies on this machine, None where it is part of another file. `depth` counts the files it is part of, which
    share one `allowance`.
    """

    origin: str
    load: Callable[[], bytes]
    sidecar: Callable[[], Fields] = field(default=_no_fields)
    path: Path | None = None
    depth: int = 0
    allowance: Allowance = field(default_factory=Allowance, compare=False)

    @property
    def kind(self) -> str:
        """The ending of its name, in lower case, with its dot."""
        return PurePosixPath(self.origin).suffix.lower()

    @property
    def title(self) -> str:
        """A title for a file that names none: "the big story" for "2020/the-big_story.txt"."""
        stem = PurePosixPath(self.origin).stem
        return stem.replace("-", " ").replace("_", " ").strip() or stem
