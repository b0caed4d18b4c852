"""Articles and evidence from .docx files, by python-docx: the text without headers, footers and comments."""

import zlib
from io import BytesIO
from zipfile import BadZipFile, LargeZipFile, ZipFile

import docx
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.exceptions import OpcError
from lxml.etree import LxmlError

from workbench.errors import UnreadableFile
from workbench.files.blocks import lay_out
from workbench.files.drafts import Prose
from workbench.files.reading import MEGABYTE
from workbench.files.signatures import looks_like
from workbench.files.titles import as_author, as_title
from workbench.files.word_text import blocks_of

UNPACKED_LIMIT = 200 * MEGABYTE
"""With all its pictures; what unpacks to more was made to fill the memory."""

XML_LIMIT = 40 * MEGABYTE
"""A long book with every formatting it can have."""

PARTS_LIMIT = 5_000

_PROTECTED = "EncryptedPackage".encode("utf-16-le")

_DAMAGE = (
    *(BadZipFile, LargeZipFile, zlib.error, LxmlError, OpcError),
    *(
        LookupError,
        ValueError,
        TypeError,
        AttributeError,
        EOFError,
        NotImplementedError,
        RuntimeError,
        OSError,
    ),
)
"""What a damaged file makes the zip reader, the XML reader and python-docx trip over."""


def read_word(name: str, data: bytes) -> Prose:
    """The text of a .docx as its reader sees it, tracked changes accepted. Raises UnreadableFile."""
    _check_kind(name, data)
    try:
        _check_package(name, data)
        found = _prose(docx.Document(BytesIO(data)))
    except _DAMAGE as problem:
        raise UnreadableFile(
            f"{name} is damaged or no Word document. Open it in a word processor and save it again as .docx."
        ) from problem
    if not found.text:
        raise UnreadableFile(f"{name} holds no text. Choose a document that does.")
    return found


def _check_kind(name: str, data: bytes) -> None:
    if not data:
        raise UnreadableFile(f"{name} is empty. Choose a file that holds text.")
    if _PROTECTED in data[:100_000]:
        raise UnreadableFile(f"{name} is locked with a password. Save a copy without one, and use that.")
    if not data.startswith(b"PK\x03\x04"):
        kind = looks_like(data) or "something else"
        raise UnreadableFile(f"{name} is no Word document: it looks like {kind}. Save it again as .docx.")


def _check_package(name: str, data: bytes) -> None:
    """What the zip archive says of itself holds: its reader never unpacks more than the sizes named."""
    parts = ZipFile(BytesIO(data)).infolist()
    if any(part.filename.lower().endswith("vbaproject.bin") for part in parts):
        raise UnreadableFile(f"{name} holds macros, which are programs. Save it as .docx without them.")
    xml = sum(part.file_size for part in parts if part.filename.lower().endswith((".xml", ".rels")))
    whole = sum(part.file_size for part in parts)
    if xml > XML_LIMIT or whole > UNPACKED_LIMIT or len(parts) > PARTS_LIMIT:
        raise UnreadableFile(
            f"{name} unpacks to {whole // MEGABYTE:,} MB in {len(parts):,} parts, more than is safe to read. "
            "Save its text as .txt."
        )


def _prose(document: Document) -> Prose:
    headings = {style.style_id for style in document.styles if _is_for_headings(style.type, style.name)}
    blocks = tuple(blocks_of(document.element.body, headings.__contains__))
    text, passages = lay_out(blocks)
    said = document.core_properties
    first = next((block.text for block in blocks if block.is_heading and block.text), None)
    return Prose(text, as_title(said.title) or first, author=as_author(said.author), passages=passages)


def _is_for_headings(kind: WD_STYLE_TYPE | None, name: str | None) -> bool:
    known = (name or "").lower()
    return kind == WD_STYLE_TYPE.PARAGRAPH and (known == "title" or known.startswith("heading "))
