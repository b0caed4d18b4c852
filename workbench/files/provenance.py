"""Where a text comes from, as the keys of a JSON object say it: a line of a collection, or a sidecar file."""

import json
import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from workbench.errors import UnreadableFile
from workbench.files.decoding import decode
from workbench.files.reading import MEGABYTE, read_bytes
from workbench.model import Period, Source

SIDECAR = ".source.json"
"""`daily.source.json` describes `daily.csv` beside it."""

SIDECAR_LIMIT = MEGABYTE

_NO_TEXT = re.compile("[\x00\ud800-\udfff]")
"""What JSON can write and UTF-8 or a database cannot: zero, and halves of characters."""

Fields = Mapping[str, object]
"""A JSON object as it was read; keys that mean nothing here are ignored."""


def sidecar(path: Path) -> Path:
    """Where the description of a file's source stands, if there is one."""
    return path.with_name(path.stem + SIDECAR)


def read_sidecar(path: Path) -> Fields:
    """What stands beside a file about its source; empty where nothing does. Raises UnreadableFile."""
    beside = sidecar(path)
    if not beside.exists():
        return {}
    return read_object(decode(read_bytes(beside, SIDECAR_LIMIT, "a sidecar"), str(beside)), str(beside))


def read_object(text: str, where: str) -> Fields:
    """One JSON object. Raises UnreadableFile, naming `where` it stands."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as problem:
        raise UnreadableFile(f"{where} is not valid JSON. Write one object in braces.") from problem
    if not isinstance(found, dict):
        raise UnreadableFile(f"{where} is not a JSON object. Write keys and values in braces.")
    return found


def read_source(fields: Fields, where: str, *, title: str, collection: str, origin: str) -> Source:
    """A source from its keys; `title` stands in where they name none. Raises UnreadableFile."""
    start, end = _day(fields, "as_of_from", where), _day(fields, "as_of_to", where)
    if start and end and end < start:
        raise UnreadableFile(f"{where}: as_of_to is before as_of_from. Swap them.")
    return Source(
        title=text_of(fields, "title", where) or title,
        collection=collection,
        publisher=text_of(fields, "publisher", where),
        author=text_of(fields, "author", where),
        url=text_of(fields, "url", where),
        archived_url=text_of(fields, "archived_url", where),
        published=_day(fields, "published", where),
        as_of=Period(start, end) if start or end else None,
        licence=text_of(fields, "licence", where),
        is_primary=_yes_or_no(fields, "is_primary", where),
        interest_note=text_of(fields, "interest_note", where),
        origin=origin,
    )


def text_of(fields: Fields, key: str, where: str) -> str | None:
    """A text, or None where the key is missing, null or blank. Raises UnreadableFile for other values."""
    value = fields.get(key)
    if value is not None and not isinstance(value, str):
        raise UnreadableFile(f"{where}: {key} is {json.dumps(value)[:40]}. Write a text in quotes.")
    if value and _NO_TEXT.search(value):
        raise UnreadableFile(f"{where}: {key} holds a character that no text can have. Take it out.")
    return value if value and value.strip() else None


def _day(fields: Fields, key: str, where: str) -> date | None:
    value = text_of(fields, key, where)
    if value is None:
        return None
    try:
        return date.fromisoformat(value[:10])
    except ValueError as problem:
        raise UnreadableFile(
            f"{where}: {key} is {value!r}. Write a day as 2020-09-03, or leave it out."
        ) from problem


def _yes_or_no(fields: Fields, key: str, where: str) -> bool | None:
    value = fields.get(key)
    if value is not None and not isinstance(value, bool):
        raise UnreadableFile(f"{where}: {key} is {json.dumps(value)[:40]}. Write true, false or null.")
    return value
