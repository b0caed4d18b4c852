"""Tables are asked: what they answer to a claim, and what a reviewer asks of them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from workbench import extract, match
from workbench.calculator import Check, Found, Question
from workbench.desk.answers import among
from workbench.desk.suggesting import SEARCH, Suggesting
from workbench.errors import BadInput, NotFound, Refused
from workbench.model import Answer, ClaimId, Computation, EvidenceId, Table, TableId


@dataclass(frozen=True, slots=True)
class Asked:
    """What a reviewer's query gave: its whole answer, and its number as evidence that can be decided on."""

    found: Found
    answer: Answer


class Asking(Suggesting):
    """The tables of one store."""

    def tables(self, words: str = "") -> tuple[Table, ...]:
        """All tables, or those with some of the words in title, column or label, the most first."""
        wanted = set(match.terms(words))
        if not wanted:
            return self._store.tables()
        shared = [(len(wanted & _terms(table)), table) for table in self._store.tables()]
        return tuple(table for count, table in sorted(shared, key=lambda pair: -pair[0]) if count)

    def table(self, table_id: TableId) -> Table:
        """One table. Raises NotFound."""
        return self._store.table(table_id)

    def rows(self, table_id: TableId, start: int = 0, count: int = 50) -> Answer:
        """Some rows of a table, as they stand in it."""
        with self._store.bench([self.table(table_id)]) as bench:
            return bench.ask(f"SELECT * FROM {table_id} ORDER BY row LIMIT {count:d} OFFSET {start:d}")

    def propose(self, claim_id: ClaimId) -> tuple[Found, ...]:
        """What the tables answer to a claim as it stands now. Each can be decided on."""
        found = self._calculator.find({claim_id: self._question_of(claim_id)})[claim_id]
        self._calculator.keep(found, self._now())
        return found

    def propose_for(self, text: str, published: date | None = None) -> tuple[Found, ...]:
        """What the tables answer to any sentence. Keeps nothing."""
        if not text.strip():
            raise BadInput("There is nothing to ask. Give a sentence with a figure and a date.")
        return self._calculator.find({SEARCH: Question(extract.statement(text, published=published))})[SEARCH]

    def look(self, sql: str) -> Answer:
        """What a query gives, a number or not. Keeps nothing. Raises BadInput where it cannot be run."""
        return self._calculator.look(sql)

    def ask(
        self,
        sql: str,
        reviewer: str,
        claim_id: ClaimId | None = None,
        *,
        text: str = "",
        published: date | None = None,
    ) -> Asked:
        """Ask tables by their ids with a query of one's own, and keep its number as evidence.

        It is compared with a claim, among whose suggestions it then stands, or with a sentence. Raises
        BadInput where the query cannot be run, and NotFound.
        """
        if not reviewer.strip():
            raise Refused("A query needs a reviewer's name. Give yours first.")
        statement = extract.statement(text, published=published) if text.strip() else None
        if claim_id is not None:
            statement = self._question_of(claim_id).claim
        found, answer = self._calculator.ask(sql, reviewer.strip(), statement)
        self._calculator.keep([found], self._now())
        (evidence,) = self._store.evidence([found.evidence.id])
        found = replace(found, evidence=evidence)
        if claim_id is not None:
            self._put_among(claim_id, found)
        return Asked(found, answer)

    def computations(self, evidence_id: EvidenceId) -> tuple[Computation, ...]:
        """How a passage was computed; empty for one that was not."""
        return self._store.computations(evidence_id)

    def computed(self, ids: Sequence[EvidenceId]) -> dict[EvidenceId, tuple[Computation, ...]]:
        """Those of these passages that were computed, each with how."""
        return self._store.computed(ids)

    def recompute(self, evidence_id: EvidenceId) -> Check:
        """Make the computations behind a passage again. Raises NotFound where there are none."""
        computations = self.computations(evidence_id)
        if not computations:
            raise NotFound(f"The passage {evidence_id!r} was not computed from a table. Check the id.")
        checks = [self._calculator.check(computation) for computation in computations]
        return next((check for check in checks if not check.same), checks[0])

    def _question_of(self, claim_id: ClaimId) -> Question:
        article, reading = self.reading(self._store.claim(claim_id).article_id)
        claim = next((one for one in reading.claims if one.id == claim_id), None)
        if claim is None:
            raise NotFound(f"The claim {claim_id!r} was taken off the list. Restore it first.")
        return self._question(claim, article, reading)

    def _put_among(self, claim_id: ClaimId, found: Found) -> None:
        current = self._store.suggestions(self._store.claim(claim_id).article_id).get(claim_id, ())
        merged = among(claim_id, current, [found], len(current) + 1)
        kind = match.HYBRID if any(s.retriever == match.HYBRID for s in current) else match.KEYWORD
        self._store.save_suggestions(claim_id, merged, kind, self._now())


def _terms(table: Table) -> set[str]:
    headings = " ".join(column.heading for column in table.columns)
    labels = " ".join(label for labels in table.labels for label in labels)
    return set(match.terms(f"{table.source.title} {headings} {labels}".replace("_", " ")))
