"""The tables of the archive: their columns and first rows, and a box for a query of one's own."""

import streamlit as st

from workbench.desk import Desk
from workbench.errors import WorkbenchError
from workbench.model import Answer, DocumentId, Table
from workbench.ui import evidence_words as words
from workbench.ui import table_phrases as phrases
from workbench.ui.parts import grid, plain

ROWS = 10


def draw(desk: Desk) -> None:
    """A choice of tables, the one chosen, and the query box."""
    tables = {table.id: table for table in desk.tables()}
    if not tables:
        plain.note(words.NO_TABLE)
        return
    chosen = st.selectbox(
        words.TABLE,
        list(tables),
        format_func=lambda one: phrases.table_named(tables[one]),
        key="table",
        persist_state="session",
    )
    if chosen in tables:
        _shown(desk, tables[chosen])
        _query(desk, tables[chosen])


def of_document(desk: Desk, document_id: DocumentId) -> None:
    """The table that a document was, where it was one."""
    found = next((table for table in desk.tables() if table.document_id == document_id), None)
    if found:
        st.subheader(words.AS_TABLE)
        _shown(desk, found)


def _shown(desk: Desk, table: Table) -> None:
    plain.quiet(phrases.table_size(table))
    first = desk.rows(table.id, count=ROWS)
    names = {column.name: column.heading for column in table.columns}
    grid.draw([names.get(name, name) for name in first.columns], first.rows, words.FIRST_ROWS, "rows")


def _query(desk: Desk, table: Table) -> None:
    st.subheader(words.ASK)
    plain.aside(words.ASK_EXPLAINED)
    plain.listed(words.COLUMNS, [phrases.column(one) for one in table.columns])
    with st.form(f"query-{table.id}", border=False):
        sql = st.text_area(words.QUERY, phrases.example(table), key=f"sql-{table.id}")
        wanted = st.form_submit_button(words.RUN, type="primary")
    if not wanted:
        return
    try:
        with st.spinner(words.ASKING):
            answer = desk.look(sql)
    except WorkbenchError as problem:
        plain.problem(str(problem))
        return
    _answered(answer)


def _answered(answer: Answer) -> None:
    plain.outcome(phrases.answered(len(answer.rows), cut=answer.cut))
    if answer.rows:
        grid.draw(answer.columns, answer.rows, words.ANSWER, "answer")
