"""What every part of the store stands on."""

from workbench.store.database import Database


class Part:
    """A part of the store: some of its tables, with what can be asked of them."""

    def __init__(self, records: Database, vectors: Database) -> None:
        self._records = records
        self._vectors = vectors
