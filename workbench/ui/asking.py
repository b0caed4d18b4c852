"""A reviewer's own question to a table: what it gave, or why it was refused."""

from workbench.errors import WorkbenchError
from workbench.model import ClaimId, Table
from workbench.ui import session
from workbench.ui.session import Question

SQL = "own-query"
"""The text field that holds the query."""

FIRST_ROWS = 5
"""How much of a table is shown to begin with."""


def begin(claim: ClaimId) -> None:
    """Open the question for a claim."""
    session.visit().question = Question(claim)


def end() -> None:
    """Close it; what was typed is gone."""
    session.visit().question = None


def proposed(claim: ClaimId, table: Table) -> str:
    """The query to begin with: the one proposed for this claim, else the table's first rows."""
    found = (each.computation for each in session.desk().propose(claim))
    own = next((one.sql for one in found if one.table_id == table.id), None)
    return own or f"SELECT * FROM {table.id} LIMIT {FIRST_ROWS}"


def attempt(claim: ClaimId) -> None:
    """Run the query that stands in the field, and keep nothing."""
    try:
        answer = session.desk().look(session.typed(SQL))
    except WorkbenchError as problem:
        session.visit().question = Question(claim, objection=str(problem))
    else:
        session.visit().question = Question(claim, answer=answer)


def keep(claim: ClaimId) -> None:
    """Keep the answer among the suggestions for the claim, and close; where it is refused, say why."""
    now = session.visit()
    try:
        session.desk().ask(session.typed(SQL), session.reviewer(), claim)
    except WorkbenchError as problem:
        now.question = Question(claim, objection=str(problem))
        return
    now.question, now.sheet, now.held, now.moved = None, None, None, True
