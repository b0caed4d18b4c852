"""The only room that knows DuckDB: articles, evidence, vectors, suggestions and the log of events."""

from workbench.store.evidence import Batch
from workbench.store.filing import Standing
from workbench.store.listing import Listing
from workbench.store.postings import Postings, let_through
from workbench.store.sandbox import Bench
from workbench.store.store import Store
from workbench.store.versions import Pair

__all__ = ["Batch", "Bench", "Listing", "Pair", "Postings", "Standing", "Store", "let_through"]
