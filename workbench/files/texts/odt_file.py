"""Articles and evidence from .odt files: the text without headers, footers, comments and notes.

Read here: the library known for it had its last release in 2020, and the text is one part of plain XML.
"""

from lxml.etree import _Element as Element

from workbench.errors import UnreadableFile
from workbench.files.drafts import Prose
from workbench.files.packages import DAMAGE, damaged, has_macros, open_package, part
from workbench.files.texts.blocks import lay_out
from workbench.files.texts.odf_properties import read_properties
from workbench.files.texts.odt_text import blocks_of

_BODY = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}text"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"


def read_odt(name: str, data: bytes) -> Prose:
    """The text of an .odt as its reader sees it, tracked changes accepted. Raises UnreadableFile."""
    try:
        package = open_package(name, data, "text document", ".odt")
        if has_macros(package):
            raise UnreadableFile(f"{name} holds macros, which are programs. Save it as .odt without them.")
        root = part(package, "content.xml")
        body = None if root is None else root.find(f".//{_BODY}")
        if root is None or body is None:
            raise ValueError("no text")
        blocks = tuple(blocks_of(body, _title_styles(root)))
        title, author = read_properties(package)
    except DAMAGE as problem:
        raise damaged(name, "text document", "word processor", ".odt") from problem
    text, passages = lay_out(blocks)
    if not text:
        raise UnreadableFile(f"{name} holds no text. Choose a document that does.")
    heading = next((block.text for block in blocks if block.is_heading and block.text), None)
    return Prose(text, title or heading, author=author, passages=passages)


def _title_styles(root: Element) -> set[str]:
    """The style called Title, and those that the document derives from it."""
    derived = (
        style for style in root.iter(_STYLE + "style") if style.get(_STYLE + "parent-style-name") == "Title"
    )
    return {"Title", *(style.get(_STYLE + "name", "") for style in derived)}
