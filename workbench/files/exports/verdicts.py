"""verdicts.csv: one row for each claim. Names, order and meanings are a promise to readers."""

from dataclasses import dataclass

from workbench.files.exports import claim_columns as claim
from workbench.files.exports.claim_file import ClaimFile, Export
from workbench.files.exports.columns import Column, Columns, Kind, as_interval, not_yet, of
from workbench.model import (
    Choice,
    Evidence,
    FigurePair,
    Label,
    Search,
    Verdict,
)

RATINGS = {Label.TRUE: 4, Label.MOSTLY_TRUE: 3, Label.MISLEADING: 2, Label.FALSE: 1}
"""The verdicts that lie on a scale. The others say that there is nothing to rate."""

TEXT, NUMBER, YES_NO, DAY, TIME, LIST = Kind.TEXT, Kind.NUMBER, Kind.YES_NO, Kind.DAY, Kind.TIME, Kind.LIST


@dataclass(frozen=True, slots=True)
class VerdictRow:
    """A claim within its export."""

    export: Export
    file: ClaimFile


_VERDICT: Columns[Verdict] = (
    Column(
        "verdict",
        TEXT,
        "Is it true? One of true, mostly_true, misleading, false, not_enough_evidence, not_checkable; "
        "the latest where reviewers differ. Empty while undecided, and once the evidence it stood on is no "
        "longer accepted.",
        lambda v: v.label.value,
    ),
    Column("verdict_label", TEXT, "The verdict in words.", lambda v: _in_words(v.label)),
    Column(
        "verdict_numeric",
        NUMBER,
        "The verdict on a scale from 1 (false) to 4 (true); empty where there is nothing to rate.",
        lambda v: RATINGS.get(v.label),
    ),
    Column("attribution_verdict", TEXT, "Was it said? The same labels as verdict.", lambda v: v.attribution),
    Column("verdict_rationale", TEXT, "What decides it, in the reviewer's words.", lambda v: v.rationale),
)

_EVIDENCE: Columns[ClaimFile] = (
    Column(
        "status",
        TEXT,
        "How far the claim has come: unreviewed, in_review, decided, disputed, published, corrected.",
        lambda f: f.status.value,
    ),
    Column("n_suggested", NUMBER, "Passages suggested at present.", lambda f: len(f.suggestions)),
    Column(
        "n_accepted", NUMBER, "Passages that a reviewer accepts.", lambda f: len(f.decided(Choice.ACCEPT))
    ),
    Column(
        "n_rejected", NUMBER, "Passages that a reviewer rejects.", lambda f: len(f.decided(Choice.REJECT))
    ),
    Column(
        "n_unsure", NUMBER, "Passages that a reviewer is unsure of.", lambda f: len(f.decided(Choice.UNSURE))
    ),
    Column(
        "evidence_for_ids",
        LIST,
        "Accepted passages that do not refute the claim: they support it or give context.",
        lambda f: f.accepted(against=False),
    ),
    Column(
        "evidence_against_ids",
        LIST,
        "Accepted passages that refute the claim: a reviewer says so or, where none says anything, their "
        "figures differ from the claim's.",
        lambda f: f.accepted(against=True),
    ),
)

_SOURCE: Columns[Evidence] = (
    Column(
        "primary_source_title",
        TEXT,
        "Title of the first accepted primary source, or of the first accepted passage where none is primary.",
        lambda e: e.source.title,
    ),
    Column("primary_source_publisher", TEXT, "Who published it.", lambda e: e.source.publisher),
    Column("primary_source_url", TEXT, "Its address.", lambda e: e.source.url),
    Column("primary_source_published", DAY, "Day it came out.", lambda e: e.source.published),
    Column(
        "primary_source_as_of",
        TEXT,
        "Day or period that it describes (2020-09-02, or 2020-01-01/2020-12-31, .. for an open end).",
        lambda e: as_interval(e.passage.period or e.source.as_of),
    ),
    Column("primary_source_archived_url", TEXT, "Address of a kept copy.", lambda e: e.source.archived_url),
    Column("primary_source_quote", TEXT, "The passage that was accepted.", lambda e: e.statement.text),
    Column(
        "primary_source_locator",
        TEXT,
        "Its place in the source (row 12, page 3).",
        lambda e: e.passage.locator,
    ),
)

_RELATION: Columns[ClaimFile] = (
    Column(
        "figure_relation",
        TEXT,
        "What the figures of claim and primary source say to each other: match, compatible, superseded, "
        "conflict or not_comparable.",
        lambda f: f.relation,
    ),
)

_PAIR: Columns[FigurePair] = (
    Column("evidence_value", NUMBER, "The primary source's figure.", lambda p: p.evidence_value),
    Column("difference_abs", NUMBER, "evidence_value minus figure_value.", lambda p: p.difference),
    Column(
        "difference_pct",
        NUMBER,
        "The difference in per cent of figure_value.",
        lambda p: None if p.share is None else round(100 * p.share, 2),
    ),
)

_REVIEWER: Columns[Verdict] = (
    Column("reviewer", TEXT, "Who gave the verdict; the name is not verified.", lambda v: v.reviewer),
    Column("reviewed_at", TIME, "When the verdict was given.", lambda v: v.made_at),
)

_SECOND: Columns[Verdict] = (
    Column("second_reviewer", TEXT, "Who else gave a verdict.", lambda v: v.reviewer),
    Column("second_verdict", TEXT, "What they concluded.", lambda v: v.label.value),
)

_FURTHER: Columns[ClaimFile] = (
    Column(
        "agreement", YES_NO, "Whether all reviewers agree; empty for a single one.", lambda f: f.agreement
    ),
    Column("adjudicator", TEXT, "Who settled a dispute. Not recorded yet.", not_yet),
    Column("adjudicated_at", TIME, "When a dispute was settled. Not recorded yet.", not_yet),
    Column("claimant_contacted", TEXT, "Whether the speaker was asked. Not recorded yet.", not_yet),
    Column(
        "method_note",
        TEXT,
        "How and when evidence was last searched, in how much of it, and how much was found.",
        lambda f: _method(f.search) if f.search else None,
    ),
    Column("correction_of", TEXT, "The verdict that this one corrects. Not recorded yet.", not_yet),
    Column("correction_note", TEXT, "What was corrected. Not recorded yet.", not_yet),
)

_SECONDS: Columns[Verdict] = (
    Column("review_seconds", NUMBER, "Seconds spent on the claim, where known.", lambda v: v.seconds),
)

_LOG: Columns[Export] = (
    Column(
        "log_head_sha256",
        TEXT,
        "Hash of the last event in the log when the export was made.",
        lambda e: e.log_head,
    ),
)

VERDICT_COLUMNS: Columns[VerdictRow] = (
    *of(lambda row: row.export, claim.EXPORT),
    *of(lambda row: row.file.article, claim.ARTICLE),
    *of(lambda row: row.file.claim, claim.CLAIM),
    *of(lambda row: row.file.claim.speaker, claim.SPEAKER),
    *of(lambda row: row.file.claim.date.period if row.file.claim.date else None, claim.DATE),
    *of(lambda row: row.file.claim, claim.TYPES),
    *of(lambda row: row.file.figure, claim.FIGURE),
    *of(lambda row: row.file.verdict, _VERDICT),
    *of(lambda row: row.file, _EVIDENCE),
    *of(lambda row: row.file.primary_source, _SOURCE),
    *of(lambda row: row.file, _RELATION),
    *of(lambda row: row.file.pair, _PAIR),
    *of(lambda row: row.file.verdict, _REVIEWER),
    *of(lambda row: row.file.second_verdict, _SECOND),
    *of(lambda row: row.file, _FURTHER),
    *of(lambda row: row.file.verdict, _SECONDS),
    *of(lambda row: row.export, _LOG),
)


def verdict_rows(export: Export) -> list[VerdictRow]:
    """The rows of verdicts.csv, in the order of the export."""
    return [VerdictRow(export, file) for file in export.claims]


def _method(search: Search) -> str:
    """Searched 484 passages by words, figures and dates on 2020-09-04: 10 suggested."""
    how = "words" if search.kind == "keyword" else "words, meaning"
    passages = "passages" if search.passages is None else f"{search.passages} passages"
    searched = f"Searched {passages} by {how}, figures and dates on {search.made_at.date()}"
    return f"{searched}: {search.found} suggested."


def _in_words(label: Label) -> str:
    return label.value.replace("_", " ").capitalize()
