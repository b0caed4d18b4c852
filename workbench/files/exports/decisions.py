"""evidence_decisions.csv: one row for each decision on a passage, the replaced ones too."""

import hashlib
from dataclasses import dataclass

from workbench.files.exports.claim_file import ClaimFile, Export
from workbench.files.exports.columns import Column, Columns, Kind, as_interval, of
from workbench.model import Comparison, Decision, Evidence, Source, Suggestion

TEXT, NUMBER, YES_NO, DAY, TIME = Kind.TEXT, Kind.NUMBER, Kind.YES_NO, Kind.DAY, Kind.TIME


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """A decision with the passage it is about. `suggestion` is None where it is no longer suggested."""

    decision: Decision
    suggestion: Suggestion | None
    comparison: Comparison
    evidence: Evidence


_KEY: Columns[Decision] = (
    Column("claim_id", TEXT, "The claim, as in verdicts.csv.", lambda d: d.claim_id),
    Column(
        "evidence_id", TEXT, "Identifies the passage: a hash of source and place.", lambda d: d.evidence_id
    ),
)

_SUGGESTION: Columns[Suggestion] = (
    Column(
        "rank",
        NUMBER,
        "Its place among the suggestions; empty if not suggested at present.",
        lambda s: s.rank,
    ),
    Column(
        "retriever",
        TEXT,
        "What found it: keyword, hybrid (words and meaning), table (computed for the claim) or query (asked "
        "by a reviewer).",
        lambda s: s.retriever,
    ),
    Column("model_version", TEXT, "The model or method that it was found with.", lambda s: s.model_version),
    Column(
        "score_vector", NUMBER, "Nearness in meaning; never a measure of truth.", lambda s: s.signals.vector
    ),
    Column("score_keyword", NUMBER, "Words in common (BM25).", lambda s: s.signals.keyword),
    Column("score_figure", NUMBER, "How far the figures go together.", lambda s: s.signals.figure),
    Column("score_date", NUMBER, "How far the periods go together.", lambda s: s.signals.date),
)

_RELATION: Columns[Comparison] = (
    Column(
        "figure_relation",
        TEXT,
        "What the figures of claim and passage say to each other: match, compatible, superseded, conflict or "
        "not_comparable.",
        lambda c: c.relation.value,
    ),
)

_DECISION: Columns[DecisionRow] = (
    Column("decision", TEXT, "accept, reject or unsure.", lambda r: r.decision.choice.value),
    Column(
        "stance",
        TEXT,
        "Which way the passage points: supports, refutes or context, in the reviewer's "
        "judgement; empty where they did not say.",
        lambda r: r.decision.stance,
    ),
    Column(
        "reason_code",
        TEXT,
        "Why: wrong_period, wrong_measure, superseded, not_primary, duplicate, off_topic, "
        "correction_by_source, definitional, wording or other.",
        lambda r: r.decision.reason_code,
    ),
    Column("note", TEXT, "The reviewer's note.", lambda r: r.decision.note),
    Column("reviewer", TEXT, "Who decided; the name is not verified.", lambda r: r.decision.reviewer),
    Column("decided_at", TIME, "When.", lambda r: r.decision.made_at),
    Column(
        "superseded_by",
        TEXT,
        "The event by which the same reviewer decided anew; empty: this decision stands.",
        lambda r: r.decision.superseded_by,
    ),
)

_SOURCE: Columns[Source] = (
    Column("source_title", TEXT, "Title of the source.", lambda s: s.title),
    Column("publisher", TEXT, "Who published it.", lambda s: s.publisher),
    Column("url", TEXT, "Its address.", lambda s: s.url),
    Column("published", DAY, "Day it came out.", lambda s: s.published),
)

_PASSAGE: Columns[Evidence] = (
    Column(
        "as_of",
        TEXT,
        "Day or period it describes (2020-09-02, or 2020-01-01/2020-12-31, .. for an open end).",
        lambda e: as_interval(e.passage.period or e.source.as_of),
    ),
    Column("retrieved", TIME, "When the source was taken into the workbench.", lambda e: e.source.retrieved),
    Column("archived_url", TEXT, "Address of a kept copy.", lambda e: e.source.archived_url),
    Column(
        "locator", TEXT, "The passage's place in the source (row 12, page 3).", lambda e: e.passage.locator
    ),
    Column("quote", TEXT, "The passage.", lambda e: e.statement.text),
    Column(
        "quote_sha256",
        TEXT,
        "SHA-256 of the passage (UTF-8), without an apostrophe that guards the cell.",
        lambda e: hashlib.sha256(e.statement.text.encode()).hexdigest(),
    ),
    Column(
        "is_primary", YES_NO, "Whether it is a primary source, where known.", lambda e: e.source.is_primary
    ),
    Column("interest_note", TEXT, "What interest the source has.", lambda e: e.source.interest_note),
)

DECISION_COLUMNS: Columns[DecisionRow] = (
    *of(lambda row: row.decision, _KEY),
    *of(lambda row: row.suggestion, _SUGGESTION),
    *of(lambda row: row.comparison, _RELATION),
    *_DECISION,
    *of(lambda row: row.evidence.source, _SOURCE),
    *of(lambda row: row.evidence, _PASSAGE),
)


def decision_rows(export: Export) -> list[DecisionRow]:
    """The rows of evidence_decisions.csv: by claim, in the order in which they were decided."""
    return [row for file in export.claims for row in _rows(file)]


def _rows(file: ClaimFile) -> list[DecisionRow]:
    suggested = {suggestion.evidence_id: suggestion for suggestion in file.suggestions}
    return [
        DecisionRow(
            decision,
            suggested.get(decision.evidence_id),
            file.comparisons[decision.evidence_id],
            file.evidence[decision.evidence_id],
        )
        for decision in file.decisions
    ]
