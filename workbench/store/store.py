"""The store: all its parts over two files, the records and, beside them, the vectors."""

from importlib import resources
from pathlib import Path

from workbench.errors import StoreUnreadable, WorkbenchError
from workbench.store.articles import Articles
from workbench.store.copies import Copies
from workbench.store.database import Database
from workbench.store.filing import Filings
from workbench.store.learning import Learning
from workbench.store.listing import Listings
from workbench.store.log import Log, Memory
from workbench.store.originals import Originals
from workbench.store.suggestions import Suggestions
from workbench.store.tables import Tables
from workbench.store.vectors import TABLES, UNCOMPRESSED, Vectors
from workbench.store.versions import Versions


class Store(
    Articles, Filings, Listings, Versions, Copies, Tables, Vectors, Suggestions, Learning, Log, Memory
):
    """One newsroom's records. Safe to share between threads; one process holds it at a time.

    `originals` are the files that the evidence came in.
    """

    def __init__(self, records: Database, vectors: Database) -> None:
        super().__init__(records, vectors)
        self.originals = Originals(records.path.with_suffix(".originals"))

    @classmethod
    def open(cls, path: Path) -> "Store":
        """Open the store at `path`, or make it, with its folder. Raises StoreLocked, StoreUnreadable."""
        records = Database.open(path, "records", _migrations())
        try:
            return cls(records, _open_vectors(path.with_suffix(".vectors.duckdb")))
        except WorkbenchError:
            records.close()
            raise

    def close(self) -> None:
        """Let go of both files. What was acknowledged is on disk already."""
        self._vectors.close()
        self._records.close()

    def __enter__(self) -> "Store":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _open_vectors(path: Path) -> Database:
    try:
        return Database.open(path, "vectors", [TABLES], UNCOMPRESSED)
    except StoreUnreadable as problem:
        raise StoreUnreadable(
            f"The vectors in {path} cannot be read. Delete that file: it is made anew from the evidence."
        ) from problem


def _migrations() -> list[str]:
    folder = resources.files("workbench.store") / "migrations"
    scripts = sorted((file for file in folder.iterdir() if file.name.endswith(".sql")), key=lambda f: f.name)
    return [script.read_text(encoding="utf-8") for script in scripts]
