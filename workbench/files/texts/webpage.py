"""Running text from HTML, by trafilatura: the text without menus and footers, and the page's own metadata."""

import re
from datetime import date

from trafilatura import bare_extraction, html2txt
from trafilatura.settings import Document

from workbench.errors import UnreadableFile
from workbench.files.decoding import decode
from workbench.files.drafts import Prose

_CHARSET = re.compile(rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
_HEAD = 4096
"""How far into a page its encoding may be named, in bytes."""

_DATES = {"original_date": True, "extensive_search": False}
"""Only dates that the page's own metadata name: the library's wider search would guess."""


def read_webpage(name: str, data: bytes) -> Prose:
    """The text of a page as its reader sees it. Raises UnreadableFile where it has none."""
    declared = _CHARSET.search(data[:_HEAD])
    page = decode(data, name, declared[1].decode("ascii") if declared else None)
    found = _extract(page)
    if found is not None and found.text:
        published = date.fromisoformat(found.date) if found.date else None
        return Prose(found.text, found.title, published, found.url, found.author, found.sitename)
    text = html2txt(f"<html><body>{page}")
    if not text.strip():
        raise UnreadableFile(f"{name} is a page without text. Save the article itself, or its text as .txt.")
    return Prose(text)


def _extract(page: str) -> Document | None:
    try:
        found = bare_extraction(
            page, with_metadata=True, include_comments=False, date_extraction_params=_DATES
        )
    except AssertionError:
        # The library trips over a page whose outermost element it would discard (a frame, a drawing).
        return None
    return found if isinstance(found, Document) else None
