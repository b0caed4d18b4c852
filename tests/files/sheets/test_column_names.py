"""The names that a query may use without quotes."""

import duckdb
import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.files.sheets.column_names import identifiers


@pytest.mark.parametrize(
    ("headings", "names"),
    [
        (["Date", "People arrived"], ["date", "people_arrived"]),
        (["Größe (m²)", "Coût £", "Share %"], ["große_m2".replace("ß", ""), "cout_gbp", "share_percent"]),
        (["2019", "2019 Men"], ["c_2019", "c_2019_men"]),
        (["a", "A", "a 2", "a"], ["a", "a_2", "a_2_2", "a_3"]),
        (["row", "order", "select"], ["row_2", "order_2", "select_2"]),
        (["", "…", "人数"], ["c", "c_2", "c_3"]),
    ],
)
def test_headings_become_identifiers(headings: list[str], names: list[str]) -> None:
    assert list(identifiers(headings)) == names


def test_every_word_of_sql_can_be_a_heading() -> None:
    words = [word for (word,) in duckdb.sql("SELECT DISTINCT keyword_name FROM duckdb_keywords()").fetchall()]
    columns = ", ".join(f"1 AS {name}" for name in identifiers(words))
    names = ", ".join(f"t.{name}, sum({name})" for name in identifiers(words))
    assert duckdb.sql(f"SELECT {names} FROM (SELECT {columns}) t GROUP BY ALL").fetchall()


@given(st.lists(st.text(max_size=80), max_size=30))
def test_names_are_plain_and_each_is_there_once(headings: list[str]) -> None:
    names = list(identifiers(headings))
    assert len(set(names)) == len(headings)
    assert all(name.isidentifier() and name.isascii() and name == name.lower() for name in names)
    assert "row" not in names
