"""A reviewer's own query: tried without a trace, refused in a sentence, kept among the suggestions."""

import pytest
from streamlit.testing.v1 import AppTest

from tests.ui.pages.test_review import named
from tests.ui.screen import seen
from workbench.model import ClaimId, Suggestion
from workbench.ui import session


def claim(words_of_it: str) -> ClaimId:
    article = session.desk().articles()[0]
    return next(c.id for c in session.desk().reading(article.id)[1].claims if words_of_it in c.quote)


def suggested(of: ClaimId) -> tuple[Suggestion, ...]:
    return session.desk().worksheet(session.desk().articles()[0].id).suggestions[of]


@pytest.fixture
def asked(app: AppTest) -> AppTest:
    """The dialog, open on the claim that a table decides."""
    named(app)
    app.query_params["article"] = session.desk().articles()[0].id
    app.query_params["claim"] = claim("5,600")
    app.run()
    return app.button(key="ask-table").click().run()


def query(app: AppTest, sql: str) -> AppTest:
    app.text_area(key="own-query").set_value(sql)
    return app


def test_it_begins_with_the_query_that_was_proposed(asked: AppTest) -> None:
    assert not asked.exception
    (table,) = session.desk().tables()
    assert asked.text_area(key="own-query").value.startswith(f"SELECT sum(people) FROM {table.id}")
    assert f"{table.id} · 366 rows · row, date, people, boats" in seen(asked)


def test_what_is_tried_leaves_no_trace(asked: AppTest) -> None:
    (table,) = session.desk().tables()
    before = session.desk().count_evidence()
    query(asked, f"SELECT people, boats FROM {table.id} WHERE people > 400")
    asked.button(key="run-query").click().run()
    assert not asked.exception
    answers = [frame.value for frame in asked.dataframe if list(frame.value.columns) == ["people", "boats"]]
    assert answers[0]["people"].tolist() == [401]
    assert session.desk().count_evidence() == before


@pytest.mark.parametrize(
    ("sql", "says"),
    [
        ("SELECT sum(lorries) FROM {table}", "people"),
        ("DROP TABLE {table}", ""),
        ("SELECT 1 FROM read_csv('/etc/passwd')", ""),
        ("", ""),
    ],
)
def test_a_refused_query_is_one_sentence_and_stays_to_be_mended(asked: AppTest, sql: str, says: str) -> None:
    (table,) = session.desk().tables()
    query(asked, sql.format(table=table.id)).button(key="run-query").click().run()
    assert not asked.exception
    assert "plain-problem" in seen(asked)
    assert says in seen(asked)
    assert asked.text_area(key="own-query").value == sql.format(table=table.id)


def test_what_is_kept_stands_among_the_suggestions_with_who_asked(asked: AppTest) -> None:
    (table,) = session.desk().tables()
    query(asked, f"SELECT max(people) FROM {table.id}").button(key="keep-query").click().run()
    assert not asked.exception
    of = claim("5,600")
    (mine,) = [s for s in suggested(of) if s.retriever == "query"]
    (how,) = session.desk().computations(mine.evidence_id)
    assert (how.value, how.by) == (401, "Ana")
    assert "own-query" not in [area.key for area in asked.text_area]


def test_what_gives_no_number_is_not_kept(asked: AppTest) -> None:
    (table,) = session.desk().tables()
    query(asked, f"SELECT 'many' FROM {table.id}").button(key="keep-query").click().run()
    assert "no number" in seen(asked)
    assert not [s for s in suggested(claim("5,600")) if s.retriever == "query"]


def test_columns_of_one_name_are_told_apart(asked: AppTest) -> None:
    (table,) = session.desk().tables()
    query(asked, f"SELECT people, people FROM {table.id} WHERE people > 400")
    asked.button(key="run-query").click().run()
    assert not asked.exception
    assert ["people", "people (2)"] in [list(frame.value.columns) for frame in asked.dataframe]
