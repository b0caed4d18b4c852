"""A page from the web as evidence: fetched when a reviewer asks for it, looked at, taken in."""

import hashlib

from workbench import files, intake
from workbench.desk.archive import Archive
from workbench.desk.previews import Preview, Previews
from workbench.intake import IngestReport
from workbench.model import FileRead


class Fetching(Previews, Archive):
    """The one part of the desk that reaches the network, for one address at a time."""

    def fetch(self, url: str) -> files.Fetched:
        """What stands at an address now. Stores nothing. Raises FetchRefused."""
        return files.fetch(url, now=self._now)

    def preview_page(self, page: files.Fetched, collection: str) -> Preview:
        """The first documents of what was fetched, as `ingest_page` would read them."""
        return self._previewed(files.document_from(page, collection), 1)

    def ingest_page(self, page: files.Fetched, collection: str) -> IngestReport:
        """Take in what was fetched. The page as it came is kept."""
        original = hashlib.sha256(page.body).hexdigest()
        told = hashlib.sha256(f"{original}|{page.url_final}".encode()).hexdigest()
        mark = FileRead(original, told, intake.READER, page.url_final, "", collection, page.url_final, ())
        taking = intake.Taking(self._store, self._now())
        taking.content(mark, page.body, files.document_from(page, collection))
        return taking.finish()
