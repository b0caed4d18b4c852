"""A text with its source, as a document, and its passages as the search and the comparison see them."""

import hashlib
from dataclasses import dataclass, replace

from workbench import extract, match
from workbench.intake.provenance import agency, covered, kind
from workbench.model import Cells, Document, DocumentId, Evidence, EvidenceId, Passage, Source

READER = "2"
"""The version of the reading. Raise it where files or passages are read otherwise than before: files that are
known are then read again."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document with its passages read: figures, dates, and the terms that keyword search knows it by.

    `evidence` and `terms` have one entry for each of the document's passages, in order.
    """

    document: Document
    evidence: tuple[Evidence, ...]
    terms: tuple[tuple[str, ...], ...]


def document(
    text: str, source: Source, passages: tuple[Passage, ...] | None = None, cells: Cells | None = None
) -> Document:
    """A source text with its identity; cut into passages here where the reader has not done so.

    What the text says of its own source is filled in where the source does not say it.
    """
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    return Document(
        DocumentId(_short_hash(sha256, source.url or "")),
        sha256,
        text,
        _told(source, text),
        extract.passages(text) if passages is None else passages,
        cells,
    )


def prepare(whole: Document) -> Prepared:
    """Read every passage of a document. Pure, and the slow part of an intake without the model."""
    evidence = tuple(_evidence(whole, passage) for passage in whole.passages)
    terms = tuple(tuple(match.terms(f"{e.statement.context} {e.statement.text}")) for e in evidence)
    return Prepared(whole, evidence, terms)


def _evidence(whole: Document, passage: Passage) -> Evidence:
    statement = extract.statement(
        passage.span.cut(whole.text),
        published=whole.source.published,
        period=passage.period or whole.source.as_of,
        context=" ".join(part for part in (whole.source.title, passage.section) if part),
    )
    identity = EvidenceId(_short_hash(whole.id, f"{passage.span.start}|{passage.span.end}"))
    return Evidence(identity, whole.id, passage, whole.source, statement)


def _told(source: Source, text: str) -> Source:
    found = None if source.as_of else covered(source, text)
    period, words = found or (source.as_of, source.as_of_words)
    return replace(
        source,
        as_of=period,
        as_of_words=words,
        wire=source.wire or agency(source, text),
        kind=source.kind or kind(source.origin),
    )


def _short_hash(*parts: str) -> str:
    return hashlib.sha256("|".join(parts).encode()).hexdigest()[:16]
