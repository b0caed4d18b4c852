"""What was suggested for each claim: every run as the reviewer saw it, the last one current."""

from collections.abc import Sequence
from datetime import datetime

from workbench.model import ArticleId, ClaimId, Search, Suggestion
from workbench.store.part import Part
from workbench.store.shape import kinds, record, row, table

CURRENT = (
    "SELECT claim.id AS claim, max(run.number) AS number"
    " FROM claim JOIN suggestion_run run ON run.claim_id = claim.id"
    " WHERE claim.article_id = ? GROUP BY claim.id, claim.place ORDER BY claim.place"
)
"""The number of each claim's current run, by its id, for the claims of one article."""


class Suggestions(Part):
    """Runs are only ever added, so that what a decision was based on can be shown later."""

    def save_suggestions(
        self,
        claim_id: ClaimId,
        suggestions: Sequence[Suggestion],
        kind: str,
        made_at: datetime,
        tuning: int | None = None,
    ) -> None:
        """Make these the current suggestions of a claim; none is an outcome too.

        `tuning` is the number of the learned weights that they were ranked by, None for the shipped ones.
        """
        with self._records.writing("suggestions") as cursor:
            run = cursor.count("SELECT count(*) FROM suggestion_run")
            passages = cursor.count("SELECT count(*) FROM passage")
            cursor.run(
                "INSERT INTO suggestion_run VALUES (?, ?, ?, ?, ?, ?)",
                run,
                claim_id,
                kind,
                made_at.isoformat(),
                passages,
                tuning,
            )
            rows = ({"run": run, **row(suggestion)} for suggestion in suggestions)
            cursor.give(table(rows, {"run": int} | kinds(Suggestion)))
            cursor.run("INSERT INTO suggestion BY NAME SELECT * FROM batch")

    def searches(self, article_id: ArticleId) -> dict[ClaimId, Search]:
        """The latest search for each claim of an article, also where it found nothing."""
        with self._records.reading() as cursor:
            found = cursor.rows(
                f"SELECT run.claim_id, kind, made_at, passages, (SELECT count(*) FROM suggestion"
                f" WHERE suggestion.run = run.number) AS found FROM suggestion_run run"
                f" JOIN ({CURRENT}) current ON current.number = run.number",
                article_id,
            )
        return {search.claim_id: search for search in (record(Search, values) for values in found)}

    def suggestions(self, article_id: ArticleId) -> dict[ClaimId, tuple[Suggestion, ...]]:
        """The current suggestions of an article's claims, best first.

        A claim that was searched without a find has an empty tuple, one never searched is absent. Passages
        that were taken out of the archive since are passed over.
        """
        with self._records.reading() as cursor:
            runs = {
                values["number"]: ClaimId(str(values["claim"])) for values in cursor.rows(CURRENT, article_id)
            }
            found = cursor.rows(
                "SELECT * FROM suggestion WHERE run IN (SELECT unnest(?))"
                " AND evidence_id IN (SELECT id FROM passage UNION ALL SELECT evidence_id FROM computation)"
                " ORDER BY run, rank",
                list(runs),
            )
        current: dict[ClaimId, list[Suggestion]] = {claim_id: [] for claim_id in runs.values()}
        for values in found:
            current[runs[values["run"]]].append(record(Suggestion, values))
        return {claim_id: tuple(ranked) for claim_id, ranked in current.items()}
