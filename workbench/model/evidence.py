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
    None, never a guess. `origin` is the file it was read from.
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
