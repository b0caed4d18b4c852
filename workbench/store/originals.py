"""The files that evidence came in, kept as they were under the SHA-256 of their bytes."""

import os
import threading
from pathlib import Path

from workbench.errors import StoreFailed


class Originals:
    """A folder beside the store: `ab/abcd…` for each file. A file is there whole or not at all."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._keeping = threading.Lock()

    def keep(self, sha256: str, data: bytes) -> None:
        """Keep a file's bytes; what is there already stays as it is. Raises StoreFailed."""
        place = self.place(sha256)
        part = place.with_name(f".{sha256}.part")
        try:
            with self._keeping:
                if place.exists():
                    return
                place.parent.mkdir(parents=True, exist_ok=True)
                with part.open("wb") as file:
                    file.write(data)
                    file.flush()
                    os.fsync(file.fileno())
                part.replace(place)
        except OSError as problem:
            raise StoreFailed(
                f"The original file could not be kept in {self._folder} ({problem.strerror}). "
                "See that the disk has room and the folder may be written, then try again."
            ) from problem

    def place(self, sha256: str) -> Path:
        """Where a file lies, or would lie."""
        return self._folder / sha256[:2] / sha256

    def drop(self, sha256: str) -> None:
        """Remove a file, if it is there."""
        self.place(sha256).unlink(missing_ok=True)
