"""verdicts.csv says what was claimed, what was concluded, and on which grounds."""

import csv
import io
from dataclasses import replace

import pytest

from tests.files.cases import EXPORT, REVIEWED, TEXT, decision, verdict
from workbench.files import ClaimFile
from workbench.files.exports.csv_writer import write_csv
from workbench.files.exports.verdicts import VERDICT_COLUMNS, verdict_rows
from workbench.model import Choice, Label

PROMISED = (
    "schema_version, export_id, exported_at, article_id, article_title, article_url, "
    "article_published, article_sha256, claim_id, claim_no, claim_text, claim_quote, char_start, "
    "char_end, speaker, speaker_role, claim_date_from, claim_date_to, claim_types, figure_value, "
    "figure_low, figure_high, figure_unit, figure_hedge, verdict, verdict_label, verdict_numeric, "
    "attribution_verdict, verdict_rationale, status, n_suggested, n_accepted, n_rejected, n_unsure, "
    "evidence_for_ids, evidence_against_ids, primary_source_title, primary_source_publisher, "
    "primary_source_url, primary_source_published, primary_source_as_of, primary_source_archived_url, "
    "primary_source_quote, primary_source_locator, figure_relation, evidence_value, difference_abs, "
    "difference_pct, reviewer, reviewed_at, second_reviewer, second_verdict, agreement, adjudicator, "
    "adjudicated_at, claimant_contacted, method_note, correction_of, correction_note, review_seconds, "
    "log_head_sha256"
)


def written(*claims: ClaimFile) -> list[dict[str, str]]:
    data = write_csv(VERDICT_COLUMNS, verdict_rows(replace(EXPORT, claims=claims)))
    return list(csv.DictReader(io.StringIO(data.decode(), newline="")))


def test_the_columns_are_those_promised_in_their_order() -> None:
    assert ", ".join(column.name for column in VERDICT_COLUMNS) == PROMISED


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("schema_version", "1"),
        ("export_id", "x1"),
        ("exported_at", "2020-09-04T12:00:00.000+00:00"),
        ("article_title", "'=Crossings"),
        ("claim_no", "1"),
        ("speaker", "A minister"),
        ("claim_date_from", "2020-09-02"),
        ("claim_types", "quantity|ranking"),
        ("figure_value", "416"),
        ("figure_unit", "person"),
        ("figure_hedge", "bare"),
        ("verdict", "false"),
        ("verdict_label", "False"),
        ("verdict_numeric", "1"),
        ("attribution_verdict", "true"),
        ("status", "decided"),
        ("n_suggested", "2"),
        ("n_accepted", "2"),
        ("n_rejected", "1"),
        ("n_unsure", "0"),
        ("evidence_for_ids", "e2"),
        ("evidence_against_ids", "e1"),
        ("primary_source_title", "Source e1"),
        ("primary_source_as_of", "2020-09-02"),
        ("primary_source_quote", "'-2 September 2020: 399 people"),
        ("primary_source_locator", "row 247"),
        ("figure_relation", "conflict"),
        ("evidence_value", "399"),
        ("difference_abs", "-17"),
        ("difference_pct", "-4.09"),
        ("reviewer", "Ana"),
        ("reviewed_at", "2020-09-04T12:05:00.000+00:00"),
        ("second_reviewer", ""),
        ("agreement", ""),
        ("review_seconds", "42.5"),
        ("log_head_sha256", "h" * 64),
    ],
)
def test_a_reviewed_claim_says(column: str, value: str) -> None:
    assert written(REVIEWED)[0][column] == value


def test_the_offsets_cut_the_quote() -> None:
    (row,) = written(REVIEWED)
    assert TEXT[int(row["char_start"]) : int(row["char_end"])] == row["claim_quote"]


def test_an_untouched_claim_has_its_place_and_no_verdict() -> None:
    row = written(*EXPORT.claims)[1]
    assert (row["claim_no"], row["status"], row["n_accepted"]) == ("2", "unreviewed", "0")
    filled = {name for name, cell in row.items() if cell}
    assert not filled & {
        "verdict",
        "reviewer",
        "figure_value",
        "speaker",
        "claim_date_from",
        "primary_source_title",
    }


def test_reviewers_who_differ_both_stand_in_the_row() -> None:
    (row,) = written(replace(REVIEWED, verdicts=(verdict(Label.FALSE), verdict(Label.MISLEADING, "Ben", 9))))
    assert (row["reviewer"], row["verdict"]) == ("Ben", "misleading")
    assert (row["second_reviewer"], row["second_verdict"], row["agreement"]) == ("Ana", "false", "false")


@pytest.mark.parametrize("label", [Label.NOT_ENOUGH_EVIDENCE, Label.NOT_CHECKABLE])
def test_what_cannot_be_rated_has_no_number(label: Label) -> None:
    (row,) = written(replace(REVIEWED, verdicts=(verdict(label),)))
    assert (row["verdict"], row["verdict_numeric"]) == (label.value, "")


def test_a_decided_row_names_its_evidence_even_without_a_stance() -> None:
    (row,) = written(
        replace(REVIEWED, decisions=(decision(REVIEWED.decisions[-1].evidence_id, Choice.ACCEPT),))
    )
    assert row["evidence_for_ids"] == "e3"


def test_what_was_searched_is_told_also_where_nothing_was_found() -> None:
    assert REVIEWED.search
    in_vain = replace(REVIEWED.search, kind="keyword", passages=None, found=0)
    (row,) = written(REVIEWED)
    assert row["method_note"] == (
        "Searched 484 passages by words, meaning, figures and dates on 2020-09-04: 2 suggested."
    )
    (row,) = written(replace(REVIEWED, search=in_vain))
    assert row["method_note"] == "Searched passages by words, figures and dates on 2020-09-04: 0 suggested."
