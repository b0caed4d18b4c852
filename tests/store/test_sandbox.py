"""A reviewer's query reads the tables it names, and can do nothing else."""

import sys
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import duckdb
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.errors import BadInput
from workbench.model import Answer, Column, ColumnKind, DocumentId, Source, Table, TableId
from workbench.store.sandbox import MEGABYTE, Bench, Limits, query

NEW_YEAR = date(2020, 1, 1)
BOATS = Table(
    TableId("t_boats"),
    DocumentId("boats"),
    Source("Boats by day", "harbour"),
    (
        Column("row", "row", ColumnKind.NUMBER),
        Column("day", "day", ColumnKind.DAY),
        Column("people", "people", ColumnKind.NUMBER),
    ),
    366,
    "0" * 64,
)
CELLS = pa.table(
    {
        "row": pa.array(range(1, 367)),
        "day": pa.array([NEW_YEAR + timedelta(days) for days in range(366)]),
        "people": pa.array(range(366)),
    }
)
CONTENT = {BOATS: CELLS}
SHORT = Limits(seconds=0.5, memory=64 * MEGABYTE)
PATIENT = Limits(seconds=60.0, memory=64 * MEGABYTE)
"""For queries that are to be stopped for their size, however slow the machine is."""

Ask = Callable[[str], Answer]


def apart(sql: str, limits: Limits = PATIENT) -> Answer:
    """Asked as a reviewer's query is: in a process of its own."""
    return query(sql, CONTENT, limits)


def inside(sql: str, limits: Limits = PATIENT) -> Answer:
    """Asked as the workbench's own queries are."""
    with Bench(CONTENT, limits) as bench:
        return bench.ask(sql)


def apart_and_soon(sql: str) -> Answer:
    return apart(sql, SHORT)


def inside_and_soon(sql: str) -> Answer:
    return inside(sql, SHORT)


both = pytest.mark.parametrize("ask", [apart, inside])


def refusal(ask: Ask, sql: str) -> str:
    with pytest.raises(BadInput) as problem:
        ask(sql)
    return str(problem.value)


@both
def test_a_select_is_answered_with_typed_cells(ask: Ask) -> None:
    found = ask("SELECT day, people, people / 2.0 AS half, 'a' AS letter, NULL AS none FROM t_boats LIMIT 2")
    assert found == Answer(
        ("day", "people", "half", "letter", "none"),
        ((NEW_YEAR, 0, 0.0, "a", None), (date(2020, 1, 2), 1, 0.5, "a", None)),
    )


@pytest.mark.parametrize(
    ("sql", "value"),
    [
        ("FROM t_boats SELECT sum(people)", 66795),
        ("WITH late AS (SELECT * FROM t_boats WHERE people > 363) SELECT count(*) FROM late", 2),
        (
            "WITH RECURSIVE r AS (SELECT 1 AS i UNION SELECT i + 1 FROM r WHERE i < 10) SELECT sum(i) FROM r",
            55,
        ),
        ("SELECT count(*) FROM range(5)", 5),
        ("SELECT (SELECT max(people) FROM t_boats) -- a comment; SELECT 2", 365),
        ("SELECT max(people) FROM T_BOATS;", 365),
        ("SELECT 10.25::DECIMAL(5, 2)", 10.25),
        ("SELECT 1e308 * 10", None),
        ("SELECT people / 0 FROM t_boats", None),
    ],
)
def test_what_reads_the_tables_is_run(sql: str, value: object) -> None:
    assert inside(sql).rows[0][0] == value


@both
def test_more_rows_than_the_limit_are_cut(ask: Ask) -> None:
    found = ask("SELECT i FROM range(10000000) t(i)")
    assert (len(found.rows), found.cut) == (PATIENT.rows, True)
    assert not ask("SELECT i FROM range(1000) t(i)").cut


@both
def test_a_long_answer_is_refused(ask: Ask) -> None:
    assert "The answer is longer than 2,097,152 characters" in refusal(ask, "SELECT repeat('x', 3000000)")
    assert "The answer is longer" in refusal(ask, "SELECT repeat('x', 30000) FROM t_boats")


# Nothing but the tables


@pytest.mark.parametrize(
    "source",
    [
        *("read_csv('{file}')", "read_text('{file}')", "read_blob('{file}')", "read_json('{file}')"),
        *("read_parquet('{file}')", "parquet_scan('{file}')", "sniff_csv('{file}')", "glob('{folder}/*')"),
        *("read_csv('https://example.org/a.csv')", "parquet_metadata('{file}')", "read_duckdb('{file}')"),
        *(
            "duckdb_settings()",
            "duckdb_secrets()",
            "duckdb_extensions()",
            "duckdb_logs()",
            "pragma_version()",
        ),
        *("query('SELECT 1')", "query_table('t_boats')", "arrow_scan(1, 2, 3)", "pandas_scan(1)"),
        *("json_execute_serialized_sql('{{}}')", "sqlite_scan('{file}', 'a')", "repeat_row(1, num_rows = 2)"),
    ],
)
def test_no_function_reads_from_outside(source: str, tmp_path: Path) -> None:
    file = tmp_path / "secret.csv"
    file.write_text("word\nopen sesame\n")
    sql = f"SELECT * FROM {source.format(file=file, folder=tmp_path)}"
    said = refusal(inside, sql)
    assert "reaches outside the tables" in said
    assert "t_boats (Boats by day)" in said
    hidden = f"SELECT people, (SELECT count(*) FROM {source.format(file=file, folder=tmp_path)}) FROM t_boats"
    assert refusal(inside, hidden) == said


@pytest.mark.parametrize(
    "name",
    [
        *("'{file}'", '"{file}"', "'https://example.org/a.parquet'", "'s3://bucket/a.csv'", "'*.csv'"),
        *("duckdb_settings", "duckdb_tables", "information_schema.tables", "pg_catalog.pg_class"),
        *("sqlite_master", "pragma_database_list", "system.main.duckdb_settings", "temp.t_boats"),
        "t_others",
    ],
)
def test_no_other_table_is_read(name: str, tmp_path: Path) -> None:
    file = tmp_path / "secret.csv"
    file.write_text("word\nopen sesame\n")
    assert "There is no table" in refusal(inside, f"SELECT * FROM {name.format(file=file)}")


@pytest.mark.parametrize("view", ["duckdb_tables", "pg_settings", "sqlite_master"])
def test_a_name_given_in_the_query_opens_no_view_of_that_name(view: str) -> None:
    sql = f"SELECT * FROM (WITH {view} AS (SELECT 1) SELECT 1), {view}"
    assert f"There is no table “{view}”" in refusal(inside, sql)


@pytest.mark.parametrize(
    "call", ["getenv('HOME')", "current_setting('secret_directory')", "getvariable('a')"]
)
def test_no_setting_is_told(call: str) -> None:
    assert "reaches outside the tables" in refusal(inside, f"SELECT {call}")


@pytest.mark.parametrize("name", ["secret_table", "CELLS", "connection", "tables", "batch"])
def test_no_variable_of_ours_is_read(name: str) -> None:
    secret_table = pa.table({"word": ["open sesame"]})
    assert secret_table.num_rows == 1
    assert "There is no table" in refusal(inside, f"SELECT * FROM {name}")
    # Even past our own check, the connection would look in no frame of Python.
    with Bench(CONTENT, SHORT) as bench, pytest.raises(duckdb.CatalogException):
        bench._connection.execute(f"SELECT * FROM {name}")


@pytest.mark.parametrize("sql", ["FROM read_text('{file}')", "COPY t_boats TO '{file}'", "ATTACH '{file}'"])
def test_the_connection_itself_reaches_no_file(sql: str, tmp_path: Path) -> None:
    file = tmp_path / "secret.csv"
    file.write_text("word\nopen sesame\n")
    with Bench(CONTENT, SHORT) as bench, pytest.raises(duckdb.PermissionException):
        bench._connection.execute(sql.format(file=file))
    assert file.read_text() == "word\nopen sesame\n"


@pytest.mark.parametrize(
    "setting", ["enable_external_access", "python_scan_all_frames", "lock_configuration"]
)
def test_the_connection_cannot_be_unlocked(setting: str) -> None:
    with Bench(CONTENT, SHORT) as bench, pytest.raises(duckdb.InvalidInputException, match="locked"):
        bench._connection.execute(f"SET {setting} = true")


@pytest.mark.parametrize(
    "sql",
    [
        *("COPY t_boats TO '{file}'", "COPY (SELECT 1) TO '{file}'", "EXPORT DATABASE '{file}'"),
        *("ATTACH '{file}'", "DETACH memory", "USE memory", "INSTALL httpfs", "LOAD httpfs"),
        *(
            "PRAGMA version",
            "PRAGMA database_list",
            "SET threads = 8",
            "RESET threads",
            "CALL pragma_version()",
        ),
        *(
            "SET VARIABLE a = 1",
            "CREATE TABLE a AS SELECT 1",
            "CREATE VIEW a AS SELECT 1",
            "CREATE MACRO a() AS 1",
        ),
        *("INSERT INTO t_boats VALUES (1, NULL, 1)", "UPDATE t_boats SET people = 0", "DELETE FROM t_boats"),
        *(
            "DROP TABLE t_boats",
            "ALTER TABLE t_boats ADD COLUMN a INT",
            "TRUNCATE t_boats",
            "VACUUM",
            "CHECKPOINT",
        ),
        *(
            "BEGIN",
            "PREPARE a AS SELECT 1",
            "EXECUTE a",
            "EXPLAIN SELECT 1",
            "SHOW TABLES",
            "SHOW ALL TABLES",
        ),
        *(
            "SELECT 1; SELECT 2",
            "SELECT 1; DROP TABLE t_boats",
            "/* SELECT */ ; -- SELECT 1",
            "",
            ";",
            "-- none",
        ),
        "PIVOT t_boats ON people USING sum(people)",
    ],
)
def test_anything_but_one_select_is_refused(sql: str, tmp_path: Path) -> None:
    file = tmp_path / "written"
    assert "A query is one SELECT" in refusal(inside, sql.format(file=file))
    assert not file.exists()


@pytest.mark.parametrize(
    "change",
    [
        "INSERT INTO t_boats VALUES (1, NULL, 1) RETURNING *",
        "DELETE FROM t_boats RETURNING *",
        "UPDATE t_boats SET people = 0 RETURNING *",
    ],
)
def test_a_select_that_writes_is_refused(change: str) -> None:
    assert "read the tables and change nothing" in refusal(inside, f"WITH a AS ({change}) SELECT * FROM a")


def test_what_one_query_was_refused_leaves_the_next_alone() -> None:
    with Bench(CONTENT, SHORT) as bench:
        for sql in (
            "SELECT peple FROM t_boats",
            "SELECT 'a'::INT",
            "DROP TABLE t_boats",
            "SELECT repeat('x', 3000000)",
        ):
            with pytest.raises(BadInput):
                bench.ask(sql)
        assert bench.ask("SELECT count(*) FROM t_boats").rows == ((366,),)


@pytest.mark.parametrize(
    ("sql", "said"),
    [
        ("SELECT * FROM read_text('/etc/hosts')", "reaches outside the tables"),
        ("SELECT * FROM '/etc/hosts'", "There is no table"),
        ("SELECT 1; DROP TABLE t_boats", "A query is one SELECT"),
        ("WITH a AS (DELETE FROM t_boats RETURNING *) SELECT * FROM a", "change nothing"),
        ("SELECT peple FROM t_boats", "There is no column “peple”"),
    ],
)
def test_a_process_of_its_own_keeps_to_the_same_rules(sql: str, said: str) -> None:
    assert said in refusal(apart, sql)


# Within its time and memory


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT count(*) FROM range(1000000) a, range(1000000) b, range(1000) c",
        "WITH RECURSIVE r AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM r) SELECT count(*) FROM r",
        "SELECT sum(length(repeat('x', 1000 + i % 7))) FROM range(1000000000) t(i)",
    ],
)
def test_a_query_that_does_not_end_is_ended(sql: str) -> None:
    said = "The query ran longer than 0.5 seconds and was stopped. Ask for less at a time."
    assert refusal(apart_and_soon, sql) == said
    assert refusal(inside_and_soon, sql) == said


LARGE = (
    "SELECT list(i) FROM range(200000000) t(i)",
    "SELECT string_agg(repeat('x', 1000), '') FROM range(10000000)",
    "SELECT count(DISTINCT repeat('x', 100) || i) FROM range(10000000) t(i)",
    "SELECT i FROM range(100000000) t(i) ORDER BY hash(i)",
)


@both
@pytest.mark.parametrize("sql", LARGE)
def test_a_query_that_grows_is_stopped(ask: Ask, sql: str) -> None:
    assert "The query needed more than 64 MB of memory" in refusal(ask, sql)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds a process to its memory")
@pytest.mark.parametrize(
    "sql",
    [
        "SELECT length(repeat('x', 2000000000))",
        "SELECT len(range(500000000))",
        "SELECT len(list_transform(range(100000000), lambda x: x + 1))",
        "SELECT max(length(repeat(repeat('x', 1000000), 1000))) FROM range(10)",
    ],
)
def test_not_even_one_function_grows_past_the_limit(sql: str) -> None:
    assert "The query needed more than 64 MB of memory" in refusal(apart, sql)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no clock for a process")
def test_not_even_one_function_runs_past_the_limit() -> None:
    said = refusal(apart_and_soon, "SELECT length(lpad('a', 2000000000, 'b'))")
    assert "was stopped" in said


# A mistake is explained


@pytest.mark.parametrize(
    ("sql", "said"),
    [
        (
            "SELECT peple FROM t_boats",
            "There is no column “peple”. The columns of t_boats are row, day and people.",
        ),
        (
            "SELECT t.peple FROM t_boats t",
            "There is no column “peple”. The columns of t_boats are row, day and people.",
        ),
        (
            "SELEC people FROM t_boats",
            "The query cannot be read from “SELEC” on. Check the words and commas just before it.",
        ),
        (
            "SELECT summ(people) FROM t_boats",
            "The query could not be run: Scalar Function with name summ does not exist. "
            "The columns of t_boats are row, day and people.",
        ),
        ("SELECT '\ud800'", "The query holds broken characters. Type it again."),
    ],
)
def test_a_mistake_is_told_in_one_sentence(sql: str, said: str) -> None:
    assert refusal(inside, sql) == said


def test_a_query_that_breaks_the_parser_breaks_nothing_here() -> None:
    deep = "SELECT " + "(" * 20_000 + "1" + ")" * 20_000
    assert refusal(apart, deep)
    assert apart("SELECT 1").rows == ((1,),)


PIECES = (
    "SELECT",
    "*",
    "people",
    "FROM",
    "t_boats",
    "WHERE",
    "(",
    ")",
    ",",
    ";",
    "'",
    '"',
    "--",
    "/*",
    "$1",
    "?",
)
WORDS = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=4)), max_size=12).map(" ".join)


def test_any_text_is_answered_or_refused_in_words() -> None:
    with Bench(CONTENT, PATIENT) as bench:

        @settings(max_examples=200, deadline=None)
        @given(st.one_of(WORDS, st.text(max_size=40)))
        def ask(sql: str) -> None:
            try:
                assert bench.ask(sql).columns
            except BadInput as problem:
                assert str(problem).endswith(".")

        ask()
        assert bench.ask("SELECT count(*) FROM t_boats").rows == ((366,),)
