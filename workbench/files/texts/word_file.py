"""Articles and evidence from .docx files, by python-docx: the text without headers, footers and comments."""

from io import BytesIO

import docx
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.exceptions import OpcError

from workbench.errors import UnreadableFile
from workbench.files.drafts import Prose
from workbench.files.packages import DAMAGE, damaged, has_macros, open_package
from workbench.files.texts.blocks import lay_out
from workbench.files.texts.titles import as_author, as_title
from workbench.files.texts.word_text import blocks_of


def read_word(name: str, data: bytes) -> Prose:
    """The text of a .docx as its reader sees it, tracked changes accepted. Raises UnreadableFile."""
    try:
        package = open_package(name, data, "Word document", ".docx")
        if has_macros(package):
            raise UnreadableFile(f"{name} holds macros, which are programs. Save it as .docx without them.")
        found = _prose(docx.Document(BytesIO(data)))
    except (*DAMAGE, OpcError) as problem:
        raise damaged(name, "Word document", "word processor", ".docx") from problem
    if not found.text:
        raise UnreadableFile(f"{name} holds no text. Choose a document that does.")
    return found


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
