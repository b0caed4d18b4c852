"""Office documents are zip archives of XML: opened within limits, and read without reaching outside them."""

import zlib
from collections.abc import Iterator
from io import BytesIO
from zipfile import BadZipFile, LargeZipFile, ZipFile

from lxml import etree
from lxml.etree import _Element as Element

from workbench.errors import UnreadableFile
from workbench.files.reading import MEGABYTE
from workbench.files.signatures import looks_like

UNPACKED_LIMIT = 200 * MEGABYTE
"""With all its pictures; what unpacks to more was made to fill the memory."""

XML_LIMIT = 40 * MEGABYTE
"""A long book with every formatting it can have."""

PARTS_LIMIT = 5_000

DAMAGE = (
    *(BadZipFile, LargeZipFile, zlib.error, etree.LxmlError),
    *(LookupError, ValueError, TypeError, AttributeError, ArithmeticError),
    *(EOFError, NotImplementedError, RuntimeError, OSError),
)
"""What a damaged file makes the zip reader and the XML reader trip over."""

_PROTECTED = "EncryptedPackage".encode("utf-16-le")
_MANIFEST = "META-INF/manifest.xml"
_SAFELY = {"resolve_entities": False, "no_network": True, "load_dtd": False, "huge_tree": False}


def open_package(name: str, data: bytes, what: str, ending: str, xml_limit: int = XML_LIMIT) -> ZipFile:
    """The archive, of which no part is unpacked yet. `what` is the kind of file that was expected.

    Raises UnreadableFile where it is something else, locked, or unpacks to more than is safe; DAMAGE where
    it is damaged. What the archive says of its sizes holds: its reader never unpacks more.
    """
    if not data:
        raise UnreadableFile(f"{name} is empty. Choose a file that holds text.")
    if _PROTECTED in data[:100_000]:
        raise UnreadableFile(_locked(name))
    if not data.startswith(b"PK\x03\x04"):
        kind = looks_like(data) or "something else"
        raise UnreadableFile(f"{name} is no {what}: it looks like {kind}. Save it again as {ending}.")
    package = ZipFile(BytesIO(data))
    parts = package.infolist()
    xml = sum(part.file_size for part in parts if part.filename.lower().endswith((".xml", ".rels")))
    whole = sum(part.file_size for part in parts)
    if xml > xml_limit or whole > UNPACKED_LIMIT or len(parts) > PARTS_LIMIT:
        raise UnreadableFile(
            f"{name} unpacks to {whole // MEGABYTE:,} MB in {len(parts):,} parts, more than is safe to read. "
            "Save its text as .txt."
        )
    if _MANIFEST in package.NameToInfo and b"encryption-data" in package.read(_MANIFEST):
        raise UnreadableFile(_locked(name))
    return package


def has_macros(package: ZipFile) -> bool:
    """True where the document brings programs along. They are never run here."""
    names = (part.lower() for part in package.namelist())
    return any(part.endswith("vbaproject.bin") or part.startswith(("basic/", "scripts/")) for part in names)


def damaged(name: str, what: str, program: str, ending: str) -> UnreadableFile:
    """The sentence for a file that cannot be read as what its name says."""
    return UnreadableFile(
        f"{name} is damaged or no {what}. Open it in a {program} and save it again as {ending}."
    )


def part(package: ZipFile, path: str) -> Element | None:
    """The root of an XML part; None where there is no such part."""
    if path not in package.NameToInfo:
        return None
    root = etree.fromstring(package.read(path), etree.XMLParser(**_SAFELY))
    _refuse_declarations(root)
    return root


def elements(
    package: ZipFile, path: str, *tags: str, events: tuple[str, ...] = ("end",)
) -> Iterator[tuple[str, Element]]:
    """The elements of a large part, one after the other, with the event ("start" or "end") that each is at.

    An element that has ended is emptied once the next one is asked for.
    """
    with package.open(path) as stream:
        for event, element in etree.iterparse(stream, events=events, tag=tags, **_SAFELY):
            _refuse_declarations(element)
            yield event, element
            if event == "end":
                element.clear(keep_tail=True)
                while element.getprevious() is not None:
                    del element.getparent()[0]


def _refuse_declarations(element: Element) -> None:
    """Entities could name other files, or themselves a billion times. No office program writes any."""
    if element.getroottree().docinfo.internalDTD is not None:
        raise ValueError("a document type declaration in an office document")


def _locked(name: str) -> str:
    return f"{name} is locked with a password. Save a copy without one, and use that."
