"""evidence_decisions.csv shows each decision with the passage as it was seen."""

import csv
import hashlib
import io

from tests.files.cases import EXPORT, OFFICIAL, PASSAGES
from workbench.files.exports.csv_writer import write_csv
from workbench.files.exports.decisions import DECISION_COLUMNS, decision_rows

PROMISED = (
    "claim_id, evidence_id, rank, retriever, model_version, score_vector, score_keyword, score_figure, "
    "score_date, figure_relation, decision, stance, reason_code, note, reviewer, decided_at, "
    "superseded_by, source_title, publisher, url, published, as_of, retrieved, archived_url, locator, "
    "quote, quote_sha256, is_primary, interest_note"
)


def written() -> list[dict[str, str]]:
    data = write_csv(DECISION_COLUMNS, decision_rows(EXPORT))
    return list(csv.DictReader(io.StringIO(data.decode(), newline="")))


def test_the_columns_are_those_promised_in_their_order() -> None:
    assert ", ".join(column.name for column in DECISION_COLUMNS) == PROMISED


def test_every_decision_has_its_row_in_the_order_of_the_log() -> None:
    assert [(row["evidence_id"], row["decision"], row["superseded_by"]) for row in written()] == [
        ("e2", "unsure", "later"),
        ("e2", "accept", ""),
        ("e1", "accept", ""),
        ("e3", "reject", ""),
    ]


def test_a_decision_shows_the_grounds_of_the_suggestion() -> None:
    row = written()[2]
    assert (row["rank"], row["retriever"], row["figure_relation"], row["stance"]) == (
        "1",
        "hybrid",
        "conflict",
        "",
    )
    assert (row["score_vector"], row["score_keyword"], row["score_figure"]) == ("0.123457", "7", "-0.5")
    assert (row["note"], row["is_primary"], row["as_of"]) == ("'=1+1", "true", "2020-09-02")


def test_a_passage_no_longer_suggested_keeps_its_relation_and_source() -> None:
    row = written()[3]
    assert (row["rank"], row["score_vector"], row["retriever"]) == ("", "", "")
    assert (row["figure_relation"], row["source_title"]) == ("not_comparable", "Source e3")


def test_the_hash_is_of_the_passage_without_the_guard() -> None:
    row = written()[2]
    text = PASSAGES[OFFICIAL].statement.text
    assert row["quote"] == f"'{text}"
    assert row["quote_sha256"] == hashlib.sha256(text.encode()).hexdigest()
