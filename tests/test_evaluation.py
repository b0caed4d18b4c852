"""Measuring the product on labelled sets in files."""

import json
from pathlib import Path

import pytest

from workbench import evaluation
from workbench.errors import BadInput

MODEL = "all-MiniLM-L6-v2"

CORPUS = (
    {"id": "a", "title": "Channel crossings", "text": "399 people crossed in 26 boats on 2 September 2020."},
    {"id": "b", "title": "Prices", "text": "Inflation fell to 2 per cent in May."},
    {"id": "c", "text": "The bridge was opened by the mayor in 1932."},
    {"id": "d", "text": "Crossings of the bridge were free of charge.", "date": "2019-05-01"},
)
QUERIES = (
    {"id": "q1", "text": "416 people crossed the Channel on 2 September 2020.", "date": "2020-09-03"},
    {"id": "q2", "text": "A mayor opened the bridge."},
    {"id": "unjudged", "text": "Nobody judged this one."},
)
QRELS = "query_id\tdoc_id\trelevance\nq1\ta\t2\nq1\td\t0\nq2\tc\t1\n"


def write(file: Path, rows: tuple[dict[str, str], ...]) -> None:
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write(tmp_path / "corpus.jsonl", CORPUS)
    write(tmp_path / "queries.jsonl", QUERIES)
    (tmp_path / "qrels.tsv").write_text(QRELS)
    return tmp_path


def test_load_keeps_the_judged_queries_and_the_relevant_texts(folder: Path) -> None:
    labelled = evaluation.load(folder)
    assert list(labelled.queries) == ["q1", "q2"]
    assert labelled.relevant == {"q1": {"a": 2}, "q2": {"c": 1}}
    assert labelled.corpus["c"] == ("", "The bridge was opened by the mayor in 1932.")


def test_keyword_search_needs_no_model(folder: Path) -> None:
    report = evaluation.retrieval(folder, ["keyword"], "no such model")
    record = report.record()
    assert record == {
        "methods": {"keyword": {"ndcg@10": 1.0, "recall@10": 1.0, "recall@100": 1.0, "mrr@10": 1.0}},
        "versus_keyword": {},
    }
    assert report.rows == [("keyword", "1.0000", "1.0000", "1.0000", "1.0000", "")]


@pytest.mark.model
def test_all_methods_are_measured_against_keywords(folder: Path) -> None:
    told: list[tuple[int, int]] = []
    report = evaluation.retrieval(folder, evaluation.METHODS, MODEL, lambda *step: told.append(step))
    assert list(report.scores) == ["keyword", "vector", "workbench"]
    assert report.record()["versus_keyword"] == {
        method: {"win": 0, "tie": 2, "loss": 0} for method in ("vector", "workbench")
    }
    assert told == [(4, 4)]


def test_an_unknown_method_is_named(folder: Path) -> None:
    with pytest.raises(BadInput, match="No method 'magic'"):
        evaluation.retrieval(folder, ["keyword", "magic"], MODEL)


@pytest.mark.parametrize(
    ("file", "content", "words"),
    [
        ("corpus.jsonl", "not json\n", "Line 1 of corpus.jsonl is not a JSON object"),
        ("corpus.jsonl", '{"id": "a"}\n', "A line without the text 'text'"),
        ("queries.jsonl", "[]\n", "Line 1 of queries.jsonl is not a JSON object"),
        ("qrels.tsv", "query_id\tdoc_id\trelevance\nq1 a 1\n", "Line 2 of qrels.tsv is not"),
        ("qrels.tsv", "query_id\tdoc_id\trelevance\nq1\ta\t0\n", "holds no relevant document"),
        ("qrels.tsv", None, "A set is a folder with"),
    ],
)
def test_a_damaged_set_is_named_by_file_and_line(
    folder: Path, file: str, content: str | None, words: str
) -> None:
    (folder / file).unlink()
    if content is not None:
        (folder / file).write_text(content)
    with pytest.raises(BadInput, match=words):
        evaluation.load(folder)


PAIRS = (
    {"claim": "416 people crossed.", "evidence": "399 people crossed.", "label": "refutes"},
    {"claim": "416 people crossed.", "evidence": "416 people crossed.", "label": "supports"},
    {"claim": "416 people crossed.", "evidence": "Bread prices fell.", "label": "nei"},
)


def test_stance_is_scored_by_label(tmp_path: Path) -> None:
    write(tmp_path / "pairs.jsonl", PAIRS)
    report = evaluation.stance(tmp_path / "pairs.jsonl")
    record = report.record()
    assert (record["n"], record["accuracy"], record["macro_f1"]) == (3, 1.0, 1.0)
    assert record.keys() == {"n", "accuracy", "macro_f1", "dont_know", "confusion"}
    assert report.rows[0][:3] == ("3", "1.0000", "1.0000")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("", "holds no pairs"),
        ('{"claim": "a", "evidence": "b", "label": "maybe"}\n', "the label 'maybe'"),
        ('{"claim": "a", "label": "nei"}\n', "A line without the text 'evidence'"),
    ],
)
def test_damaged_pairs_are_named(tmp_path: Path, content: str, words: str) -> None:
    (tmp_path / "pairs.jsonl").write_text(content)
    with pytest.raises(BadInput, match=words):
        evaluation.stance(tmp_path / "pairs.jsonl")


@pytest.mark.parametrize(("name", "ndcg"), [("scifact", 0.702), ("averitec", 0.442)])
def test_keyword_search_reaches_its_baseline(shared: Path, name: str, ndcg: float) -> None:
    report = evaluation.retrieval(shared / "data" / name, ["keyword"], MODEL)
    assert report.scores["keyword"]["ndcg@10"] == pytest.approx(ndcg, abs=0.005)
