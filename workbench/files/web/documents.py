"""What was fetched from the web, read like the file that it is."""

import codecs
import re
from collections.abc import Iterator
from dataclasses import replace
from email.message import Message
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from workbench.files.documents import from_bytes
from workbench.files.drafts import DocumentDraft
from workbench.files.web.fetching import Fetched
from workbench.model import LeftOut, Source

_TEXTS = (".html", ".txt", ".md", ".csv", ".tsv", ".jsonl")
_WESTERN = ("ascii", "iso8859-1")
"""Encodings that pages name when they mean Windows' own, as every browser knows."""

_NOT_IN_A_NAME = re.compile(r"[^\w .-]+")
_LONGEST = 80


def document_from(fetched: Fetched, collection: str) -> Iterator[DocumentDraft | LeftOut]:
    """The documents of an answer, each with the address that it came from and the time.

    The lines of a collection keep the address and the time that they give themselves.
    """
    name = _name(fetched)
    for found in from_bytes(name, _body(fetched), collection):
        if isinstance(found, LeftOut):
            yield LeftOut(fetched.url_final, found.reason)
        else:
            yield replace(found, source=_sourced(found.source, name, fetched))


def _name(fetched: Fetched) -> str:
    """A file's name for an answer, of its address: it titles what has no title of its own."""
    parts = urlsplit(fetched.url_final)
    stem = PurePosixPath(unquote(parts.path)).name.removesuffix(fetched.kind)
    cleaned = _NOT_IN_A_NAME.sub("-", stem)[:_LONGEST].strip(" .-")
    return (cleaned or _NOT_IN_A_NAME.sub("-", parts.hostname or "")) + fetched.kind


def _body(fetched: Fetched) -> bytes:
    """The body; a text in UTF-8 where the server alone says in which encoding it is."""
    if fetched.kind not in _TEXTS:
        return fetched.body
    headers = Message()
    headers["Content-Type"] = fetched.content_type
    try:
        fetched.body.decode()
    except UnicodeDecodeError:
        try:
            charset = codecs.lookup(headers.get_content_charset("")).name
            return fetched.body.decode("cp1252" if charset in _WESTERN else charset).encode()
        except (LookupError, ValueError):
            pass
    return fetched.body


def _sourced(source: Source, name: str, fetched: Fetched) -> Source:
    keeps = fetched.kind == ".jsonl"
    return replace(
        source,
        url=source.url if keeps and source.url else fetched.url_final,
        retrieved=source.retrieved if keeps and source.retrieved else fetched.retrieved,
        origin=(source.origin or name).replace(name, fetched.url_final, 1),
    )
