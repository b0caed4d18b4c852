"""What a PDF says of itself. The dates of its making are none of publication; its publisher's own are."""

from datetime import date
from xml.parsers.expat import ExpatError

from pypdf import PdfReader
from pypdf.errors import PyPdfError
from pypdf.xmp import XmpInformation

from workbench.files.drafts import Prose
from workbench.files.texts.titles import as_author, as_title

_PRISM = tuple(f"http://prismstandard.org/namespaces/basic/{version}/" for version in ("2.0", "2.1", "3.0"))
"""The publishers' vocabulary, as scientific publishers write it."""

_TROUBLE = (PyPdfError, ExpatError, LookupError, ValueError, TypeError, AttributeError)


def read_properties(reader: PdfReader) -> Prose:
    """Title, author, publisher, day of publication and address, without the text."""
    said = reader.metadata
    title, author = (said.title, said.author) if said else (None, None)
    publisher = published = url = None
    try:
        if more := reader.xmp_metadata:
            publisher = next(iter(more.dc_publisher or ()), None)
            published = _day(_prism(more, "publicationDate"))
            url = _prism(more, "url")
    except _TROUBLE:
        # Damaged properties leave the text as good as it is.
        pass
    is_address = url is not None and url.startswith(("http://", "https://"))
    return Prose(
        "", as_title(title), published, url if is_address else None, as_author(author), as_author(publisher)
    )


def _prism(more: XmpInformation, name: str) -> str | None:
    for vocabulary in _PRISM:
        for node in more.get_element("", vocabulary, name):
            written = node.nodeValue or "".join(child.nodeValue or "" for child in node.childNodes)
            if written.strip():
                return str(written.strip())
    return None


def _day(written: str | None) -> date | None:
    """A whole date; a month or a year alone is no day."""
    try:
        return date.fromisoformat(written[:10]) if written else None
    except ValueError:
        return None
