"""Running text from files of every kind: what the reader sees, and what the file says of itself."""

import re
from pathlib import PurePath

from workbench.files.decoding import decode, mixed_sentence
from workbench.files.drafts import Prose

PROSE_KINDS = (".txt", ".md", ".html", ".htm", ".docx", ".odt", ".pdf")

_HEADING = re.compile(r"^#\s+(.+?)\s*#*$", re.MULTILINE)


def read_prose(name: str, data: bytes) -> Prose:
    """The text of a file of one of `PROSE_KINDS`, told by the ending of `name`. Raises UnreadableFile."""
    kind = PurePath(name).suffix.lower()
    # Four readers are loaded here because their libraries take time that most visits need not wait for.
    if kind in (".html", ".htm"):
        from workbench.files.texts.webpage import read_webpage

        return read_webpage(name, data)
    if kind == ".docx":
        from workbench.files.texts.word_file import read_word

        return read_word(name, data)
    if kind == ".odt":
        from workbench.files.texts.odt_file import read_odt

        return read_odt(name, data)
    if kind == ".pdf":
        from workbench.files.texts.pdf_file import read_pdf

        return read_pdf(name, data)
    text = decode(data, name)
    heading = _HEADING.search(text) if kind == ".md" else None
    return Prose(text, title=heading[1] if heading else None, left_out=mixed_sentence(data, name))
