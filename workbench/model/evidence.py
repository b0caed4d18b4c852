"""Documents of the archive and their passages."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import NewType

from workbench.model.cells import Cells
from workbench.model.dates import DateMention, Period
from workbench.model.quantity import Quantity
from workbench.model.text import Span

DocumentId = NewType("DocumentId", str)
EvidenceId = NewType("EvidenceId", str)


@dataclass(frozen=True, slots=True)
class Source:
    """Where a text comes from.

    `published` is when it came out, `as_of` the period that its figures describe. A missing date is
    None, never a guess; where the period was found in the text, `as_of_words` are the words. `wire` is the
    agency that the text names as its own source. `origin` is the file it was read from, `kind` that file's
    ending without the dot, `original` the SHA-256 of its bytes where they are kept.
    """

    title: str
    collection: str
    publisher: str | None = None
    author: str | None = None
    url: str | None = None
    archived_url: str | None = None
    published: date | None = None
    as_of: Period | None = None
    retrieved: datetime | None = None
    licence: str | None = None
    is_primary: bool | None = None
    interest_note: str | None = None
    origin: str | None = None
    wire: str | None = None
    as_of_words: str | None = None
    kind: str | None = None
    original: str | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """A place in a document that can be suggested by itself.

    `locator` says where in the original ("row 12", "page 3") or is empty; `period` is what this
    passage alone describes (the day of a table's row) and overrides the source's `as_of`.
    """

    span: Span
    locator: str = ""
    section: str = ""
    period: Period | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """One source text, cut into passages. `sha256` is of `text`; `id` is a hash of text and source URL.

    `cells` is the table that the text was written from, where it was one.
    """

    id: DocumentId
    sha256: str
    text: str
    source: Source
    passages: tuple[Passage, ...]
    cells: Cells | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """A text with its figures and dates read: what the comparison layer sees of either side.

    Spans count in `text`. `context` says what is measured where the text alone does not (a title, a
    heading, column names); `period` is what the figures describe where known from outside the text.
    """

    text: str
    quantities: tuple[Quantity, ...] = ()
    dates: tuple[DateMention, ...] = ()
    published: date | None = None
    period: Period | None = None
    context: str = ""
    speaker: str | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """A passage ready to be suggested, with the provenance of its document.

    `id` is a hash of the document's id and the passage's place.
    """

    id: EvidenceId
    document_id: DocumentId
    passage: Passage
    source: Source
    statement: Statement


@dataclass(frozen=True, slots=True)
class Collection:
    """How much of the archive is filed under one name."""

    name: str
    documents: int
    passages: int


@dataclass(frozen=True, slots=True)
class Filing:
    """A document as it stands in the archive, without its text.

    `tags` stand in alphabetical order; `superseded_by` is its newer version; `copies` counts the documents
    that carry the same story, itself included.
    """

    id: DocumentId
    sha256: str
    source: Source
    passages: int
    tags: tuple[str, ...] = ()
    superseded_by: DocumentId | None = None
    copies: int = 1


@dataclass(frozen=True, slots=True)
class Correction:
    """What a reviewer set right about where a document comes from.

    `old` and `new` are written as ISO 8601 for days and periods ("2020-01-01/2020-12-31", ".." for an open
    end), "true" or "false", or as they are; empty is "not known".
    """

    document_id: DocumentId
    field: str
    old: str
    new: str
    reviewer: str
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Ruling:
    """What a reviewer said of two documents: they stand `apart`, or `new` is the newer version of `old`."""

    old: DocumentId
    new: DocumentId
    apart: bool
    reviewer: str
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Fold:
    """Passages with one `id` say the same in copies of one story; `copies` counts the documents that do."""

    id: str
    copies: int


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What of a file was left out: `origin` names the file or the place in it, `reason` is a sentence."""

    origin: str
    reason: str


@dataclass(frozen=True, slots=True)
class FileRead:
    """A file that was read to its end: what it gave, so that it need not be read again.

    `original` is the SHA-256 of its bytes, `sha256` that of these and of the description beside it, `reader`
    the version of the reading. `path` and `stamp` (size and time of its last change) tell the file without
    its bytes.
    """

    original: str
    sha256: str
    reader: str
    path: str
    stamp: str
    collection: str
    origin: str
    documents: tuple[DocumentId, ...]
    left_out: tuple[LeftOut, ...] = ()
