"""Letters in .eml files: their own words, who wrote them and when, and what is attached."""

from collections.abc import Iterator
from datetime import date
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import default
from functools import partial
from pathlib import PurePosixPath

from trafilatura import html2txt

from workbench.errors import UnreadableFile
from workbench.files.drafts import Prose
from workbench.files.found import FoundFile
from workbench.files.signatures import looks_like

ATTACHMENTS_LIMIT = 200

_TROUBLE = (LookupError, ValueError, TypeError, AttributeError, AssertionError, RuntimeError, ArithmeticError)
"""What hostile headers make the standard library's parser trip over."""


def read_email(found: FoundFile) -> tuple[Prose | None, tuple[FoundFile, ...]]:
    """The letter, None where it has no words of its own, and its attachments. Raises UnreadableFile."""
    name, data = found.origin, found.load()
    if not data.strip():
        raise UnreadableFile(f"{name} is empty. Choose a file that holds text.")
    if looks_like(data) or b"\x00" in data[:4096]:
        kind = looks_like(data) or "binary data"
        raise UnreadableFile(f"{name} is no e-mail: it looks like {kind}. Save the e-mail again as .eml.")
    try:
        letter = BytesParser(policy=default).parsebytes(data)
        if not letter.keys():
            raise ValueError("no headers")
        text = _words(letter)
        attached = tuple(_attached(letter, found))
        prose = (
            Prose(text, _header(letter, "subject"), _day(letter), author=_author(letter)) if text else None
        )
    except _TROUBLE as problem:
        raise UnreadableFile(
            f"{name} is damaged or no e-mail. Save the e-mail again as .eml, or its text as .txt."
        ) from problem
    if len(attached) > ATTACHMENTS_LIMIT:
        raise UnreadableFile(
            f"{name} has {len(attached):,} attachments, and an e-mail may have {ATTACHMENTS_LIMIT}. "
            "Save those that matter as files."
        )
    if prose is None and not attached:
        raise UnreadableFile(f"{name} holds no text and no attachment. Choose an e-mail that does.")
    return prose, attached


def _words(letter: EmailMessage) -> str:
    body = letter.get_body(preferencelist=("plain", "html"))
    if body is None:
        return ""
    content = body.get_content()
    text = str(content) if body.get_content_subtype() == "plain" else html2txt(f"<html><body>{content}")
    return _clean(text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def _clean(text: str) -> str:
    """Without what no text can have: zeros, and bytes in no known encoding."""
    return text.replace("\x00", "").encode("utf-8", "replace").decode()


def _header(letter: EmailMessage, key: str) -> str | None:
    return " ".join(_clean(str(letter.get(key, ""))).split()) or None


def _author(letter: EmailMessage) -> str | None:
    """Names where the letter gives them, else addresses."""
    written = letter.get("from")
    people = getattr(written, "addresses", ())
    names = ", ".join(_clean(person.display_name or person.addr_spec) for person in people)
    return names or _header(letter, "from")


def _day(letter: EmailMessage) -> date | None:
    """The day on which it was sent, by the sender's own clock."""
    sent = getattr(letter.get("date"), "datetime", None)
    return sent.date() if sent else None


def _attached(letter: EmailMessage, found: FoundFile) -> Iterator[FoundFile]:
    """Attachments, without the pictures that belong to the letter's own page."""
    taken: set[str] = set()
    for number, part in enumerate(letter.iter_attachments(), 1):
        if part.get_content_maintype() == "image" and part.get("content-id"):
            continue
        name = _name(part, number)
        while name in taken:
            name = f"{number}-{name}"
        taken.add(name)
        origin, load = f"{found.origin}/{name}", partial(_load, part, found.origin)
        yield FoundFile(origin, load, depth=found.depth + 1, allowance=found.allowance)


def _name(part: EmailMessage, number: int) -> str:
    given = PurePosixPath(_clean(part.get_filename() or "").replace("\\", "/")).name
    if given:
        return given
    ending = ".eml" if part.is_multipart() else ".txt"
    return f"attachment {number}{ending}"


def _load(part: EmailMessage, letter: str) -> bytes:
    try:
        return _content(part)
    except _TROUBLE as problem:
        raise UnreadableFile(f"An attachment of {letter} is damaged. Save it as a file.") from problem


def _content(part: EmailMessage) -> bytes:
    """The bytes that were attached. A letter within a letter is given as it was sent."""
    if part.get_content_type() == "message/rfc822":
        return b"".join(inner.as_bytes() for inner in part.iter_parts())
    content = part.as_bytes() if part.is_multipart() else part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""
