"""The window in which a reviewer asks a table for the claim in hand."""

import streamlit as st

from workbench.model import Table
from workbench.ui import asking, phrases, session, words
from workbench.ui.parts import grid, plain
from workbench.ui.session import Question


@st.dialog(words.ASK_TABLE, width="large", icon=":material/table_view:", on_dismiss=asking.end)
def draw() -> None:
    """Show the tables, and take a query; it is tried first, or kept as evidence at once."""
    question = session.visit().question
    tables = {table.id: table for table in session.desk().tables()}
    if question is None or not tables:
        return
    chosen = st.selectbox(
        words.TABLE, list(tables), format_func=lambda known: tables[known].source.title, key="asked-table"
    )
    if chosen is not None:
        _table(tables[chosen])
        _query(question, tables[chosen])
    if question.objection:
        plain.problem(question.objection)
    if question.answer is not None:
        grid.draw(question.answer.columns, question.answer.rows, words.ANSWER, "asked-answer")
        if question.answer.cut:
            plain.note(words.ANSWER_CUT)


def _table(table: Table) -> None:
    plain.aside(phrases.table(table))
    first = session.desk().rows(table.id, count=asking.FIRST_ROWS)
    grid.draw(first.columns, first.rows, words.TABLE, "asked-rows")


def _query(question: Question, table: Table) -> None:
    session.preset(asking.SQL, asking.proposed(question.claim, table))
    st.text_area(words.QUERY, key=asking.SQL, height=120, help=words.QUERY_HELP)
    with st.container(horizontal=True):
        st.button(words.RUN, key="run-query", on_click=asking.attempt, args=(question.claim,))
        st.button(words.KEEP, key="keep-query", type="primary", on_click=asking.keep, args=(question.claim,))
