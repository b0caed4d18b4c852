"""Evidence is filed and set right, and leaves only where nothing rests on it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from workbench import intake, review
from workbench.desk.archive import Archive
from workbench.errors import BadInput, Refused
from workbench.model import (
    Article,
    Claim,
    Correction,
    Decision,
    DocumentId,
    Filing,
    Period,
    Ruling,
    Source,
    Verdict,
)

CORRECTABLE: Mapping[str, type] = {
    **dict.fromkeys(("title", "collection", "publisher", "author", "url", "archived_url"), str),
    **dict.fromkeys(("licence", "wire", "interest_note"), str),
    "published": date,
    "as_of": Period,
    "retrieved": datetime,
    "is_primary": bool,
}
"""What of a source a reviewer may set right, and what it is. The rest is as the file has it."""

_NEEDED = ("title", "collection")


@dataclass(frozen=True, slots=True)
class Citation:
    """A claim with the decisions that rest on a document, and the verdicts that stand on it."""

    article: Article
    claim: Claim
    decisions: tuple[Decision, ...]
    verdicts: tuple[Verdict, ...]


@dataclass(frozen=True, slots=True)
class CitedChange:
    """A document that is cited and has a newer version: what was decided must be looked at again."""

    cited: Filing
    newer: Filing
    citations: tuple[Citation, ...]


class Curating(Archive):
    """The care of one store's evidence."""

    def tag(self, document_ids: Iterable[DocumentId], tag: str) -> None:
        """Put a tag on documents. Raises BadInput for an empty tag, NotFound."""
        if not tag.strip():
            raise BadInput("A tag needs a word. Type one, or leave the documents as they are.")
        for document_id in document_ids:
            self._store.tag(document_id, tag.strip())

    def untag(self, document_ids: Iterable[DocumentId], tag: str) -> None:
        """Take a tag off documents."""
        for document_id in document_ids:
            self._store.untag(document_id, tag.strip())

    def correct(self, document_id: DocumentId, changes: Mapping[str, object], reviewer: str) -> Source:
        """Set right where a document comes from; its passages are read anew with it. Returns what stands.

        `changes` holds fields of `Source` with their new values, None for "not known". What stood before is
        kept. Raises BadInput, Refused, NotFound.
        """
        _check_name(reviewer)
        _check_changes(changes)
        standing = self._store.document(document_id)
        source = replace(standing.source, **changes)  # type: ignore[arg-type]
        if "as_of" in changes:
            source = replace(source, as_of_words=None)
        if source != standing.source:
            read = intake.prepare(replace(standing, source=source))
            self._store.reread([(read.document, read.evidence, read.terms)], self._now(), reviewer.strip())
        return source

    def corrections(self, document_id: DocumentId) -> tuple[Correction, ...]:
        """What reviewers set right about a document, in order."""
        return self._store.corrections(document_id)

    def delete(self, document_id: DocumentId, reviewer: str) -> None:
        """Take a document out of the archive. Raises Refused, with what cites it, where something does."""
        _check_name(reviewer)
        cited = self.citations(document_id)
        if cited:
            raise Refused(_still_cited(self.filing(document_id), cited))
        original = self._store.delete_document(document_id, reviewer.strip(), self._now()).original
        if original and not self._store.holds_original(original):
            self._store.originals.drop(original)

    # Versions

    def set_apart(self, old: DocumentId, new: DocumentId, reviewer: str) -> None:
        """Say that `new` is no newer version of `old`: both stand beside each other, whatever comes in later.

        Raises Refused where it is not held for one, or without a name.
        """
        _check_name(reviewer)
        if self._store.superseded().get(old) != new:
            raise Refused("The one document is not held for a newer version of the other. Open it again.")
        self._store.rule(Ruling(old, new, True, reviewer.strip(), self._now()))

    def rejoin(self, old: DocumentId, new: DocumentId, reviewer: str) -> None:
        """Say that `new` is the newer version of `old` after all.

        Raises Refused where nobody set them apart, or without a name.
        """
        _check_name(reviewer)
        said = [one for one in self._store.rulings(old) if {one.old, one.new} == {old, new}]
        if not said or not said[-1].apart:
            raise Refused("Nobody set these two documents apart. Open them again.")
        self._store.rule(Ruling(old, new, False, reviewer.strip(), self._now()))

    def rulings(self, document_id: DocumentId) -> tuple[Ruling, ...]:
        """What reviewers said of a document and its versions, in order."""
        return self._store.rulings(document_id)

    def older(self, document_id: DocumentId) -> tuple[Filing, ...]:
        """The documents that this one is the newer version of."""
        return self.filings([old for old, new in self._store.superseded().items() if new == document_id])

    # Citing

    def citations(self, document_id: DocumentId) -> tuple[Citation, ...]:
        """The claims with decisions on a document's passages, replaced decisions too."""
        return self._citations(self.history(), document_id)

    def cited_changed(self) -> tuple[CitedChange, ...]:
        """The documents that are cited and have a newer version, each with what cites it."""
        history, found = self.history(), []
        rested = self._store.documents_of(
            [event.evidence_id for event in history.events if event.evidence_id]
        )
        superseded = {old: newer for old, newer in self._store.superseded().items() if old in rested}
        for old, newer in superseded.items():
            citations = tuple(
                one
                for one in self._citations(history, old)
                if any(decision.superseded_by is None for decision in one.decisions)
            )
            if citations:
                found.append(CitedChange(self.filing(old), self.filing(newer), citations))
        return tuple(found)

    def _citations(self, history: review.History, document_id: DocumentId) -> tuple[Citation, ...]:
        passages = set(self._store.passages_of(document_id))
        claims = dict.fromkeys(event.claim_id for event in history.events if event.evidence_id in passages)
        found = []
        for claim in map(self._store.claim, claims):
            decisions = tuple(d for d in history.all_decisions(claim.id) if d.evidence_id in passages)
            if decisions:
                article = self._store.article(claim.article_id)
                found.append(Citation(article, claim, decisions, history.verdicts(claim.id)))
        return tuple(found)


def _check_name(reviewer: str) -> None:
    if not reviewer.strip():
        raise Refused("A change of the archive needs a reviewer's name. Give yours first.")


def _check_changes(changes: Mapping[str, object]) -> None:
    for field, value in changes.items():
        kind = CORRECTABLE.get(field)
        if kind is None:
            raise BadInput(f"{field!r} cannot be corrected. Choose one of {', '.join(CORRECTABLE)}.")
        # A time is a day too, but not one that something was published on.
        fits = type(value) is kind or value is None
        if not fits or (field in _NEEDED and not value) or (isinstance(value, str) and not value.strip()):
            raise BadInput(f"{value!r} is no {field.replace('_', ' ')}. Give one, or leave it as it is.")
        if isinstance(value, Period) and value.start and value.end and value.end < value.start:
            raise BadInput("The period ends before it begins. Give the earlier day first.")


def _still_cited(filing: Filing, citations: Iterable[Citation]) -> str:
    lines = "; ".join(_line(citation) for citation in citations)
    return f"{filing.source.title!r} is cited and cannot be deleted: {lines}. Undo these decisions first."


def _line(citation: Citation) -> str:
    said = [
        *(f"{decision.choice} by {decision.reviewer}" for decision in citation.decisions),
        *(
            f"verdict {verdict.label.replace('_', ' ')} by {verdict.reviewer}"
            for verdict in citation.verdicts
        ),
    ]
    return f"claim {citation.claim.number} of {citation.article.title!r} ({', '.join(said)})"
