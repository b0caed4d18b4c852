"""From bytes to text, in whatever encoding a newsroom's files come. Newlines become "\\n" here, once."""

import codecs
import re
from collections.abc import Iterator

from charset_normalizer import from_bytes

from workbench.errors import UnreadableFile
from workbench.files.signatures import looks_like

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""Byte-order marks. UTF-32's stand before UTF-16's, which they begin with."""

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_MOST_CONTROLS = 0.002
"""A text may hold a stray control character; more of them than this share and it is no text."""

_NAMED = 5
"""So many lines are named where a text is in two encodings."""

_MISREAD = re.compile(r"[A-Za-z][¡-¿×÷][a-z]")
"""A sign inside a word shows that a text is not in Western Europe's encoding."""

_MOST_ACCENTS = 0.25
"""Above this share of letters beyond ASCII, a text is in another script than the Latin one."""


def decode(data: bytes, name: str, declared: str | None = None) -> str:
    """The text of a file. `declared` is an encoding that the file names for itself (HTML).

    Raises UnreadableFile where it is empty, no text, or in an encoding that cannot be told.
    """
    if not data.strip():
        raise UnreadableFile(f"{name} is empty. Choose a file that holds text.")
    kind = looks_like(data)
    if kind:
        raise UnreadableFile(f"{name} is no text: it looks like {kind}. Save its text as a .txt file.")
    text = next(_attempts(data, declared), None)
    if text is None and b"\x00" not in data:
        raise UnreadableFile(f"{name} is in an encoding that cannot be told. Save it again as UTF-8.")
    if text is None or len(_CONTROL.findall(text)) > _MOST_CONTROLS * len(text):
        raise UnreadableFile(f"{name} is no text: it holds binary data. Save its text as a .txt file.")
    if not text.strip():
        raise UnreadableFile(f"{name} holds nothing but white space. Choose a file that holds text.")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def mixed_lines(data: bytes) -> list[int]:
    """The numbers of the lines that are in Windows' encoding in a text that is in UTF-8 elsewhere.

    Such texts come from pasting files together. Empty where the text is of one piece.
    """
    if _strictly(data, "utf-8") is not None or b"\x00" in data:
        return []
    others, accented = [], 0
    for number, line in enumerate(data.split(b"\n"), 1):
        if _strictly(line, "utf-8") is None:
            western = _strictly(line, "cp1252")
            if western is None or not _is_western(western):
                return []
            others.append(number)
        else:
            accented += not line.isascii()
    return others if accented >= len(others) else []


def mixed_sentence(data: bytes, name: str) -> str:
    """What is said of a text in two encodings; empty where it has one."""
    lines = mixed_lines(data)
    if not lines:
        return ""
    numbers = ", ".join(map(str, lines[:_NAMED])) + (" …" if len(lines) > _NAMED else "")
    were = f"line {numbers} was" if len(lines) == 1 else f"lines {numbers} were"
    return (
        f"{name} is in two encodings: {were} read as Windows-1252, the others as UTF-8. "
        "Check the accents there."
    )


def _attempts(data: bytes, declared: str | None) -> Iterator[str]:
    """Readings of the bytes that make sense, the surest first."""
    encodings = [encoding for mark, encoding in _MARKS if data.startswith(mark)][:1]
    if not encodings:
        encodings = [_utf16_without_mark(data) or "utf-8", declared or "utf-8"]
    for encoding in encodings:
        text = _strictly(data, encoding)
        if text is not None and "\x00" not in text:
            yield text
    if b"\x00" in data:
        return
    if others := set(mixed_lines(data)):
        lines = enumerate(data.split(b"\n"), 1)
        yield "\n".join(line.decode("cp1252" if number in others else "utf-8") for number, line in lines)
    western = _strictly(data, "cp1252")
    if western is not None and _is_western(western):
        yield western
    best = from_bytes(data).best()
    if best is not None:
        yield str(best)


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _utf16_without_mark(data: bytes) -> str | None:
    """UTF-16 shows by zero bytes in every second place: the upper halves of spaces and Latin letters."""
    even, odd = data[::2].count(0), data[1::2].count(0)
    if len(data) % 2 or max(even, odd) < len(data) / 20 or min(even, odd):
        return None
    return "utf-16-le" if odd else "utf-16-be"


def _is_western(text: str) -> bool:
    accents = sum(character > "\x7f" and character.isalpha() for character in text)
    letters = sum(character.isalpha() for character in text)
    return accents <= _MOST_ACCENTS * letters and not _MISREAD.search(text)
