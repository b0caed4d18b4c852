"""The side door, as a script would use it: streams, exit statuses, keys."""

import json
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest
from click.testing import CliRunner, Result

from workbench.cli import cli
from workbench.desk import Desk
from workbench.settings import SAMPLE_ARTICLE, SAMPLE_EVIDENCE

CLAIM_KEYS = {
    *("id", "start", "end", "quote", "types", "check_worthy", "score"),
    *("speaker", "quantities", "date", "links"),
}
QUANTITY_KEYS = {
    *("surface", "start", "end", "value", "low", "high", "strict_low", "strict_high"),
    *("comparator", "unit", "object", "role"),
}


class Door:
    """Runs commands on one store and says how they ended."""

    def __init__(self, store: Path) -> None:
        self.store = store

    def __call__(self, *arguments: str | Path, status: int = 0) -> Result:
        result = CliRunner().invoke(cli, ["--store", str(self.store), *map(str, arguments)])
        assert result.exit_code == status, result.output
        return result

    def objects(self, *arguments: str | Path) -> list[dict[str, object]]:
        return [json.loads(line) for line in self(*arguments).stdout.splitlines()]


@pytest.fixture
def door(tmp_path: Path) -> Door:
    return Door(tmp_path / "store.duckdb")


def test_claims_stand_where_they_say(door: Door) -> None:
    text = SAMPLE_ARTICLE.read_text(encoding="utf-8")
    claims = door.objects("claims", SAMPLE_ARTICLE, "--published", "2020-09-03")
    assert len(claims) > 15
    for claim in claims:
        assert claim.keys() >= CLAIM_KEYS
        assert text[claim["start"] : claim["end"]] == claim["quote"]  # type: ignore[misc]
        for quantity in claim["quantities"]:  # type: ignore[attr-defined]
            assert quantity.keys() >= QUANTITY_KEYS
            assert text[quantity["start"] : quantity["end"]] == quantity["surface"]
    assert not door.store.exists()


def test_claims_as_a_table_show_the_figures(door: Door) -> None:
    shown = door("claims", SAMPLE_ARTICLE, "--format", "table").stdout
    assert all(figure in shown for figure in ("416", "409", "more than 1,200", "close to 200"))


@pytest.mark.parametrize(
    ("evidence", "relation"),
    [
        ("399 people arrived on 2 September 2020", "conflict"),
        ("416 people arrived on 2 September 2020", "match"),
    ],
)
def test_compare_shows_its_arithmetic(door: Door, evidence: str, relation: str) -> None:
    (found,) = door.objects("compare", "On 2 September 2020, 416 people arrived", evidence)
    assert found["relation"] == relation
    assert found["reason"]
    assert found["pairs"]


@pytest.mark.model
def test_the_whole_job(door: Door, tmp_path: Path) -> None:
    article = door("take-in", SAMPLE_ARTICLE).stdout.strip()
    taken = door("ingest", SAMPLE_EVIDENCE, "--collection", "sample").stdout
    assert " 0 there already, 0 left out" in taken
    assert door("ingest", SAMPLE_EVIDENCE, "--collection", "sample").stdout.startswith("0 documents")

    suggestions = door.objects("suggest", article, "--top", "5")
    best = suggestions[0]
    assert set(best["signals"]) == {"vector", "keyword", "figure", "date", "stance"}  # type: ignore[call-overload]
    assert max(s["rank"] for s in suggestions) == 5  # type: ignore[type-var]

    claim, evidence = str(best["claim_id"]), str(best["evidence_id"])
    by = ("--reviewer", "Ana")
    door("decide", claim, evidence, "accept", *by, "--stance", "supports")
    door("decide", claim, evidence, "reject", *by, "--reason", "off_topic")
    door("undo", *by)
    door("verdict", claim, "true", "--rationale", "The primary source says so.", *by)

    written = door("export", article, "--out", tmp_path / "out").stdout.split()
    assert {Path(name).name for name in written} >= {"verdicts.csv", "evidence_decisions.csv"}
    verdicts = pd.read_csv(tmp_path / "out" / "verdicts.csv", dtype=str, keep_default_na=False)
    row = verdicts[verdicts.claim_id == claim].iloc[0]
    assert (row.verdict, row.status, row.reviewer, row.n_accepted) == ("true", "decided", "Ana", "1")
    assert row.evidence_for_ids == evidence


@pytest.mark.model
def test_search_gives_reasons(refined: Desk) -> None:
    refined.close()
    found = Door(refined.settings.store).objects(
        "search", "416 migrants crossed on 2 September 2020", "--top", "3", "--to", "2021-01-01"
    )
    assert [hit["rank"] for hit in found] == [1, 2, 3]
    assert all(hit["reason"] for hit in found)


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (["claims", "missing.txt"], 1, "missing.txt"),
        (["suggest"], 1, "no article"),
        (["decide", "c", "e", "accept", "--reviewer", "Ana"], 1, "Error"),
        (["search", " "], 1, "nothing to search for"),
        (["search", "x", "--from", "2026-11-01", "--to", "2026-10-01"], 1, "before it begins"),
        (["compare", "", "409 came"], 1, "nothing to compare"),
        (["undo", "--reviewer", "Ana"], 1, "nothing of Ana's"),
        (["evaluate", "nowhere"], 1, "corpus.jsonl"),
        (["evaluate-stance", "nowhere.jsonl"], 1, "nowhere.jsonl"),
        (["decide", "c", "e", "maybe", "--reviewer", "Ana"], 2, "maybe"),
        (["claims", "a.txt", "--published", "3 September"], 2, "2020-09-03"),
        (["frobnicate"], 2, "frobnicate"),
    ],
)
def test_a_problem_is_one_line_and_a_status(door: Door, arguments: list[str], status: int, said: str) -> None:
    result = door(*arguments, status=status)
    assert said in result.stderr
    assert "Traceback" not in result.stderr
    assert result.stdout == ""


def test_a_store_held_elsewhere_is_named(door: Door) -> None:
    hold = (
        "import sys; from pathlib import Path; from workbench.store import Store\n"
        "with Store.open(Path(sys.argv[1])): print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", hold, door.store], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        result = door("suggest", status=1)
        assert str(holder.pid) in result.stderr
        holder.communicate("")


def test_evaluate_scores_a_small_set(door: Door, tmp_path: Path) -> None:
    rows = {"d1": "Rain fell on Monday.", "d2": "The minister resigned.", "d3": "Prices rose by 3 per cent."}
    (tmp_path / "corpus.jsonl").write_text(
        "".join(json.dumps({"id": key, "text": text}) + "\n" for key, text in rows.items())
    )
    (tmp_path / "queries.jsonl").write_text(json.dumps({"id": "q", "text": "the minister's resignation"}))
    (tmp_path / "qrels.tsv").write_text("query_id\tdoc_id\trelevance\nq\td2\t1\n")
    (report,) = door.objects("evaluate", tmp_path, "--methods", "keyword", "--json")
    assert report["methods"]["keyword"]["ndcg@10"] == 1.0  # type: ignore[index,call-overload]
    assert set(report["methods"]["keyword"]) == {"ndcg@10", "recall@10", "recall@100", "mrr@10"}  # type: ignore[index,call-overload]


def test_evaluate_stance_counts_every_pair(door: Door, tmp_path: Path) -> None:
    pairs = [
        ("More than 400 people came", "In all, 416 people came", "supports"),
        ("More than 450 people came", "In all, 416 people came", "refutes"),
    ]
    file = tmp_path / "pairs.jsonl"
    file.write_text(
        "".join(json.dumps({"claim": c, "evidence": e, "label": label}) + "\n" for c, e, label in pairs)
    )
    (report,) = door.objects("evaluate-stance", file, "--json")
    assert report.keys() == {"n", "accuracy", "macro_f1", "dont_know", "confusion"}
    assert report["n"] == 2
