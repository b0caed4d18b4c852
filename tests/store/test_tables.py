"""Tables are kept with their documents, asked, and what was computed stays."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.store.samples import FIVE, NOON, document, prepared
from workbench.errors import BadInput, NotFound
from workbench.model import (
    Cells,
    Column,
    ColumnKind,
    Computation,
    Document,
    Evidence,
    EvidenceId,
    Measure,
    Passage,
    Period,
    Span,
    Statement,
    TableId,
)
from workbench.store import Store

CELLS = Cells(
    (
        Column("row", "row", ColumnKind.NUMBER),
        Column("day", "day", ColumnKind.DAY),
        Column("people", "people", ColumnKind.NUMBER),
        Column("port", "port", ColumnKind.TEXT),
    ),
    (
        (1, 2, 4),
        (date(2020, 1, 1), date(2020, 1, 2), date(2020, 1, 3)),
        (5, 7.5, None),
        ("Dover", "Hull", "Hull"),
    ),
)
T1 = TableId("t_d0001")


def boats(number: int = 1) -> Document:
    """A document with a table; its second passage is of row 2."""
    return replace(document(number), cells=CELLS)


@pytest.fixture
def kept(store: Store) -> Store:
    store.add_documents([prepared(boats())], NOON)
    return store


def computed(store: Store, sql: str, words: str = "5 people") -> tuple[Computation, Evidence]:
    table = store.table(T1)
    identity = EvidenceId(f"made-{len(sql)}")
    period = Period(date(2020, 1, 1), date(2020, 1, 2))
    passage = Passage(Span(0, len(words)), "computed from row 1", period=period)
    statement = Statement(
        words,
        (replace(FIVE, span=Span(0, 1), surface=words[:1]),),
        (),
        table.source.published,
        period,
        table.source.title,
    )
    evidence = Evidence(identity, table.document_id, passage, table.source, statement)
    rows_sql = f"SELECT * FROM {T1}"
    return (
        Computation(identity, T1, table.sha256, Measure.SUM, words, sql, rows_sql, 5.0, (1, 2), period),
        evidence,
    )


def test_a_table_comes_back_with_its_source_and_calendar(kept: Store) -> None:
    (table,) = kept.tables()
    assert kept.table(T1) == table
    assert (table.id, table.document_id, table.rows) == (T1, boats().id, 3)
    assert table.columns == CELLS.columns
    assert table.source.title == "Report 1"
    assert table.calendar is not None and table.calendar.period == Period(date(2020, 1, 1), date(2020, 1, 3))
    assert table.labels == ((), (), (), ("Dover", "Hull"))


def test_a_document_without_cells_is_no_table(store: Store) -> None:
    store.add_documents([prepared(document(2))], NOON)
    assert store.tables() == ()


def test_taking_a_table_in_again_changes_nothing(kept: Store) -> None:
    before = kept.tables()
    kept.add_documents([prepared(boats())], NOON)
    assert kept.tables() == before


def test_tables_are_asked_by_their_ids(kept: Store) -> None:
    table = kept.table(T1)
    sql = f"SELECT row, day, people, port FROM {T1} ORDER BY row"
    rows = (
        (1, date(2020, 1, 1), 5.0, "Dover"),
        (2, date(2020, 1, 2), 7.5, "Hull"),
        (4, date(2020, 1, 3), None, "Hull"),
    )
    assert kept.ask(sql, [table]).rows == rows
    with kept.bench([table]) as bench:
        assert bench.ask(sql).rows == rows


def test_two_tables_are_asked_together_and_no_third(kept: Store) -> None:
    kept.add_documents([prepared(boats(2)), prepared(boats(3))], NOON)
    pair = [kept.table(T1), kept.table(TableId("t_d0002"))]
    joined = f"SELECT count(*) FROM {T1} JOIN t_d0002 USING (row)"
    assert kept.ask(joined, pair).rows == ((3,),)
    with pytest.raises(BadInput, match="no table “t_d0003”"):
        kept.ask("SELECT * FROM t_d0003", pair)


def test_what_is_kept_is_what_was_hashed(kept: Store) -> None:
    table = kept.table(T1)
    assert kept.is_unchanged(table)
    assert not kept.is_unchanged(replace(table, sha256="0" * 64))


def test_tables_outlive_the_process(path: Path) -> None:
    with Store.open(path) as first:
        first.add_documents([prepared(boats())], NOON)
        table = first.table(T1)
    with Store.open(path) as second:
        assert second.table(T1) == table
        assert second.is_unchanged(table)


def test_an_unknown_table_is_named(store: Store) -> None:
    with pytest.raises(NotFound, match="No table 't_none'"):
        store.table(TableId("t_none"))


def test_rows_are_found_as_passages(kept: Store) -> None:
    assert kept.row_passages(boats().id) == {2: "d0001-1"}


def test_what_was_computed_is_a_passage_in_the_tables_source(kept: Store) -> None:
    computation, evidence = computed(kept, "SELECT 5")
    kept.add_computations([(computation, evidence)], NOON)
    assert kept.evidence([evidence.id]) == (evidence,)
    assert kept.computations(evidence.id) == (computation,)


def test_computing_again_adds_no_doubles(kept: Store) -> None:
    pair = computed(kept, "SELECT 5")
    for _ in range(3):
        kept.add_computations([pair], NOON)
    assert kept.computations(pair[0].evidence_id) == (pair[0],)
    assert kept.evidence([pair[1].id]) == (pair[1],)


def test_computations_leave_the_searched_archive_alone(kept: Store) -> None:
    before = (kept.count_evidence(), kept.evidence_version(), kept.collections(), kept.postings().ids)
    kept.add_computations([computed(kept, "SELECT 5")], NOON)
    assert (kept.count_evidence(), kept.evidence_version(), kept.collections(), kept.postings().ids) == before


def test_several_figures_of_one_row_share_its_passage(kept: Store) -> None:
    row = EvidenceId("d0001-1")
    first = replace(computed(kept, "SELECT people")[0], evidence_id=row, measure=Measure.ROW)
    second = replace(first, sql="SELECT boats", words="26 boats")
    kept.add_computations([(first, None), (second, None)], NOON)
    assert kept.computations(row) == (first, second)
    assert kept.evidence([row])[0].passage.locator == "row 2"


def test_a_table_goes_with_its_document(kept: Store) -> None:
    pair = computed(kept, "SELECT 5")
    kept.add_computations([pair], NOON)
    kept.delete_document(boats().id, "Ana", NOON)
    assert kept.tables() == ()
    assert kept.computations(pair[0].evidence_id) == ()
    with pytest.raises(NotFound):
        kept.evidence([pair[1].id])
    kept.add_documents([prepared(boats())], NOON)
    assert kept.table(T1).rows == 3


def test_tables_stand_in_the_order_of_their_titles(kept: Store) -> None:
    kept.add_documents([prepared(boats(3)), prepared(boats(2))], NOON)
    assert [table.source.title for table in kept.tables()] == ["Report 1", "Report 2", "Report 3"]
