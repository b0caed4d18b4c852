"""The only room that knows DuckDB: articles, evidence, vectors, suggestions and the log of events."""

from workbench.store.postings import Postings
from workbench.store.store import Store

__all__ = ["Postings", "Store"]
