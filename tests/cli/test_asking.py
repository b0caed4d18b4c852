"""Tables by the side door."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from workbench.cli import cli

ARRIVALS = "date,people,boats\n2020-09-01,150,18\n2020-09-02,399,26\n2020-09-03,0,0\n"
SAID = "416 people arrived on 2 September 2020"


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A store with one table and one article, made without the model."""
    monkeypatch.setenv("WORKBENCH_MODEL", str(tmp_path / "none"))
    table, story = tmp_path / "arrivals.csv", tmp_path / "story.txt"
    table.write_text(ARRIVALS)
    story.write_text(f"Arrivals\n\n{SAID}, the Home Office said.\n")
    run(tmp_path / "store.duckdb", "ingest", table, status=1)
    run(tmp_path / "store.duckdb", "take-in", story, "--published", "2020-09-03")
    return tmp_path / "store.duckdb"


def run(store: Path, *arguments: str | Path, status: int = 0) -> Result:
    result = CliRunner().invoke(cli, ["--store", str(store), *map(str, arguments)])
    assert result.exit_code == status, result.output
    return result


def objects(store: Path, *arguments: str | Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in run(store, *arguments).stdout.splitlines()]


def test_tables_are_listed_with_their_columns(store: Path) -> None:
    (table,) = objects(store, "tables")
    assert (table["title"], table["rows"]) == ("arrivals", 3)
    assert (table["from"], table["to"]) == ("2020-09-01", "2020-09-03")
    assert [column["name"] for column in table["columns"]] == ["row", "date", "people", "boats"]  # type: ignore[attr-defined]
    assert objects(store, "tables", "boats") == [table]
    assert objects(store, "tables", "potatoes") == []
    assert str(table["id"]) in run(store, "tables", "--format", "table").stdout


def test_a_sentence_is_answered_with_query_and_rows(store: Path) -> None:
    (found,) = objects(store, "ask", SAID)
    assert (found["measure"], found["value"], found["rows"]) == ("row", 399, [2])
    assert (found["relation"], found["stance"], found["by"]) == ("conflict", "refutes", None)
    assert str(found["sql"]).endswith("WHERE date = DATE '2020-09-02'")
    shown = run(store, "ask", SAID, "--format", "table").stdout
    assert "399 where the claim says 416" in shown
    assert str(found["sql"]) in shown


def test_a_claim_is_asked_by_its_id(store: Path) -> None:
    claims = objects(store, "claims", store.parent / "story.txt", "--published", "2020-09-03")
    (of,) = [str(claim["id"]) for claim in claims if "416" in str(claim["quote"])]
    (found,) = objects(store, "ask", of)
    assert (found["value"], found["relation"]) == (399, "conflict")


def test_silence_is_said_aside(store: Path) -> None:
    result = run(store, "ask", "It rained on 2 September 2020")
    assert result.stdout == ""
    assert "No table of the archive speaks of it." in result.stderr


def test_a_query_of_ones_own_is_compared_and_kept(store: Path) -> None:
    (table,) = objects(store, "tables")
    sql = f"SELECT sum(people) FROM {table['id']} WHERE date = DATE '2020-09-02'"
    (found,) = objects(store, "ask", SAID, "--reviewer", "Ana", "--sql", sql)
    assert (found["measure"], found["value"], found["by"]) == ("query", 399, "Ana")
    assert found["relation"] == "conflict"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("ask", "nothing"), "No claim 'nothing' in the store"),
        (("ask", SAID, "--sql", "SELECT 1 FROM t_none", "--reviewer", "Ana"), "No table 't_none'"),
        (("ask", SAID, "--sql", "SELECT 1 FROM t_none"), "reviewer's name"),
        (("ask", SAID, "--sql", "SELECT 1", "--reviewer", "Ana"), "names no table"),
    ],
)
def test_what_cannot_be_asked_is_one_line(store: Path, arguments: tuple[str, ...], said: str) -> None:
    result = run(store, *arguments, status=1)
    assert said in result.stderr
    assert len(result.stderr.splitlines()) == 1
