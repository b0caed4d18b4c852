"""Questions are put to the tables, run and compared; a reviewer's own queries too."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from math import isclose

from workbench import compute, extract, match
from workbench.calculator.found import Check, Found, Question
from workbench.calculator.passages import passage, place
from workbench.calculator.records import telling
from workbench.errors import BadInput, NotFound
from workbench.model import (
    Answer,
    ClaimId,
    Computation,
    EvidenceId,
    Measure,
    Statement,
    Table,
    TableId,
)
from workbench.store import Bench, Store

_TABLE = re.compile(r"\bt_\w+")


class Calculator:
    """Answers from the tables of one store. Safe to share between threads."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def find(self, questions: Mapping[ClaimId, Question]) -> dict[ClaimId, tuple[Found, ...]]:
        """For each claim what the tables answer to it; nothing where none speaks of it. Keeps nothing."""
        found: dict[ClaimId, tuple[Found, ...]] = dict.fromkeys(questions, ())
        for table in self._store.tables():
            asked = {
                claim_id: compute.propose(question.claim, question.beside, table, LANGUAGE)
                for claim_id, question in questions.items()
            }
            if any(asked.values()):
                rows = self._store.row_passages(table.document_id)
                with self._store.bench([table]) as bench:
                    for claim_id, proposals in asked.items():
                        claim = questions[claim_id].claim
                        answers = [self._answered(proposal, claim, bench, rows) for proposal in proposals]
                        found[claim_id] += tuple(telling([answer for answer in answers if answer]))
        return found

    def look(self, sql: str) -> Answer:
        """What a query on tables named by their ids gives. Raises BadInput."""
        return self._store.ask(sql, self._named(sql))

    def ask(self, sql: str, by: str, claim: Statement | None = None) -> tuple[Found, Answer]:
        """What a reviewer's own query finds, and its whole answer. Raises BadInput.

        The first table that it names is the source.
        """
        tables = self._named(sql)
        answer = self._store.ask(sql, tables)
        value = _value(answer)
        if value is None:
            raise BadInput(
                "The query gives no number in its first row and column, and only a number can be compared. "
                "Select one there."
            )
        table, period = tables[0], compute.period_of(sql)
        words = compute.worded(answer.columns[0], value, table, period)
        evidence = passage(table, sql, words, f"by {by}'s query", f"query by {by}", period)
        computation = Computation(
            evidence.id, table.id, table.sha256, Measure.QUERY, words, sql, "", value, (), period, by
        )
        return Found(
            computation, evidence, match.compare(claim or evidence.statement, evidence.statement)
        ), answer

    def keep(self, found: Iterable[Found], made_at: datetime) -> None:
        """Keep computations with their passages; those that are there already stay as they are."""
        kept = [(one.computation, one.evidence if one.made else None) for one in found]
        if kept:
            self._store.add_computations(kept, made_at)

    def check(self, computation: Computation) -> Check:
        """Make a computation again from the table that it was made of."""
        table = self._table(computation.table_id)
        if table is None:
            return Check(False, f"The table {computation.table_id} is no longer in the archive.")
        if table.sha256 != computation.table_sha256 or not self._store.is_unchanged(table):
            return Check(False, f"The cells of “{table.source.title}” are not those that were computed with.")
        try:
            value, rows = self._again(computation, table)
        except (BadInput, NotFound) as problem:
            return Check(False, str(problem))
        if not _same(value, computation.value):
            now, then = _said(value), _said(computation.value)
            return Check(False, f"The query gives {now} where {then} was recorded.")
        if rows != computation.rows:
            return Check(False, "The value is the same, but not the rows that it was computed from.")
        return Check(True)

    def _again(self, computation: Computation, table: Table) -> tuple[float | None, tuple[int, ...]]:
        if computation.by:
            return _value(self._store.ask(computation.sql, self._named(computation.sql))), ()
        with self._store.bench([table]) as bench:
            return _value(bench.ask(computation.sql)), _numbers(bench.ask(computation.rows_sql))

    def _named(self, sql: str) -> list[Table]:
        """The tables that a query names by their ids; other names that look like ids may be its own."""
        names = dict.fromkeys(TableId(name) for name in _TABLE.findall(sql))
        if not names:
            raise BadInput("The query names no table of the archive. Ask one by its id, as in FROM t_0123….")
        found = [table for name in names if (table := self._table(name))]
        return found or [self._store.table(next(iter(names)))]

    def _table(self, table_id: TableId) -> Table | None:
        try:
            return self._store.table(table_id)
        except NotFound:
            return None

    def _answered(
        self, proposal: compute.Proposal, claim: Statement, bench: Bench, passages: Mapping[int, EvidenceId]
    ) -> tuple[compute.Proposal, Found] | None:
        """One proposal run and compared; None where the table has nothing to say, or too much to be asked."""
        try:
            answer, used = bench.ask(proposal.sql), _numbers(bench.ask(proposal.rows_sql))
        except BadInput:
            return None
        row, value = answer.rows[0] if answer.rows else (), _value(answer)
        words = compute.in_words(proposal, row)
        if value is None or not words or (proposal.measure is Measure.ROW and len(used) != 1):
            return None
        period = proposal.period or compute.reached(proposal, row)
        basis = compute.basis(proposal, row, len(used))
        evidence = passage(proposal.table, proposal.sql, words, basis, place(used), period)
        found = Found(
            Computation(
                evidence.id,
                proposal.table.id,
                proposal.table.sha256,
                proposal.measure,
                words,
                proposal.sql,
                proposal.rows_sql,
                value,
                used,
                period,
            ),
            evidence,
            match.compare(claim, evidence.statement),
        )
        if proposal.measure is Measure.ROW and found.settles and used[0] in passages:
            found = self._as_row(found, claim, passages[used[0]])
        return proposal, found

    def _as_row(self, found: Found, claim: Statement, identity: EvidenceId) -> Found:
        """The same under the passage of the row itself, where that alone tells enough to be compared."""
        (evidence,) = self._store.evidence([identity])
        computation = replace(found.computation, evidence_id=identity)
        same = Found(computation, evidence, match.compare(claim, evidence.statement), made=False)
        return same if same.settles else found


@lru_cache(maxsize=4096)
def _unit(phrase: str) -> str | None:
    quantities = extract.statement(f"7 {phrase.replace('_', ' ')}").quantities
    return quantities[0].unit if quantities else None


LANGUAGE = compute.Language(_unit, match.terms)


def _value(answer: Answer) -> float | None:
    cell = answer.rows[0][0] if answer.rows and answer.rows[0] else None
    return float(cell) if isinstance(cell, int | float) and not isinstance(cell, bool) else None


def _numbers(answer: Answer) -> tuple[int, ...]:
    place = answer.columns.index("row")
    return tuple(cell for row in answer.rows if isinstance(cell := row[place], int))


def _same(one: float | None, other: float | None) -> bool:
    return one == other or (one is not None and other is not None and isclose(one, other, rel_tol=1e-12))


def _said(value: float | None) -> str:
    return "nothing" if value is None else compute.number(value)
