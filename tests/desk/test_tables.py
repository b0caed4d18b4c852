"""The tables of the archive answer the claims of the sample, and reviewers ask them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.conftest import NOON
from workbench.calculator import Check, Found
from workbench.desk import Desk
from workbench.desk.answers import QUERY, TABLE
from workbench.errors import BadInput, NotFound, Refused
from workbench.model import (
    Choice,
    Claim,
    Label,
    Measure,
    Period,
    Relation,
    Stance,
    Suggestion,
)
from workbench.settings import Settings
from workbench.store import Store

ROW, SUM, MAXIMUM, LATER, RATIO = Measure.ROW, Measure.SUM, Measure.MAXIMUM, Measure.LATER, Measure.RATIO


@pytest.fixture(scope="module")
def sampled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk with the sample, its evidence suggested by words; tests share it and change nothing of it."""
    settings = Settings(store=tmp_path_factory.mktemp("sampled") / "store.duckdb")
    with Desk(Store.open(settings.store), settings, now=lambda: NOON) as one:
        one.take_in_sample()
        yield one


def claims(desk: Desk) -> tuple[Claim, ...]:
    return desk.reading(desk.find_article(None).id)[1].claims


def claim(desk: Desk, words: str) -> Claim:
    (found,) = (one for one in claims(desk) if words in one.quote)
    return found


def proposed(desk: Desk, words: str) -> dict[Measure, Found]:
    found = desk.propose(claim(desk, words).id)
    assert len({one.computation.measure for one in found}) == len(found)
    return {one.computation.measure: one for one in found}


def suggested(desk: Desk, words: str) -> tuple[Suggestion, ...]:
    return desk.worksheet(desk.find_article(None).id).suggestions[claim(desk, words).id]


def is_same(check: Check) -> bool:
    assert check.same or check.reason
    return check.same


# What the sample must give


def test_more_than_5600_is_supported_by_a_sum(sampled: Desk) -> None:
    found = proposed(sampled, "More than 5,600")
    assert list(found) == [SUM]
    assert found[SUM].computation.value == 5623
    assert found[SUM].comparison.relation is Relation.MATCH
    assert found[SUM].comparison.stance is Stance.SUPPORTS
    assert found[SUM].computation.rows == tuple(range(1, 248))


def test_416_on_2_september_was_399_and_a_record_until_22_september(sampled: Desk) -> None:
    found = proposed(sampled, "a record 416")
    assert list(found) == [ROW, MAXIMUM, LATER]
    assert found[ROW].computation.value == 399
    assert found[ROW].comparison.relation is Relation.CONFLICT
    assert "399 where the claim says 416" in found[ROW].comparison.reason
    assert found[MAXIMUM].computation.value == 259
    assert found[MAXIMUM].comparison.stance is Stance.SUPPORTS
    assert found[LATER].computation.value == 401
    assert found[LATER].computation.period == Period(date(2020, 9, 22), date(2020, 9, 22))
    assert found[LATER].comparison.reason == (
        "later topped: 401 people on 22 September 2020, the first later day higher than 399"
    )


def test_almost_double_was_one_and_a_half_and_235_was_259(sampled: Desk) -> None:
    found = proposed(sampled, "almost double")
    assert list(found) == [ROW, RATIO]
    assert found[ROW].computation.value == 259
    assert "259 where the claim says 235" in found[ROW].comparison.reason
    assert found[RATIO].computation.value == pytest.approx(1.54, abs=0.005)
    assert found[RATIO].comparison.relation is Relation.CONFLICT
    assert "1.54 times where the claim says almost double" in found[RATIO].comparison.reason


def test_the_tables_are_silent_on_everything_else(sampled: Desk) -> None:
    told = [one.quote for one in claims(sampled) if sampled.propose(one.id)]
    assert len(told) == 3
    assert all(any(words in quote for quote in told) for words in ("416", "almost double", "5,600"))


# Among the suggestions


@pytest.mark.parametrize("words", ["More than 5,600", "almost double"])
def test_an_answer_comes_first(sampled: Desk, words: str) -> None:
    first, second, *_ = suggested(sampled, words)
    assert (first.rank, first.retriever) == (1, TABLE)
    assert first.score > second.score
    assert sampled.computations(first.evidence_id)


def test_a_row_that_is_suggested_as_a_passage_stands_once(sampled: Desk) -> None:
    texts = [one.statement.text for one in _evidence(sampled, suggested(sampled, "a record 416"))]
    assert [text for text in texts if "399 people" in text] == ["2 September 2020: 399 people, 26 boats"]
    assert any(text.startswith("401 people on 22 September 2020") for text in texts)
    assert any(text.startswith("259 people on 6 August 2020, the highest before") for text in texts)


def _evidence(desk: Desk, suggestions: tuple[Suggestion, ...]) -> list[object]:
    found = desk.evidence([one.evidence_id for one in suggestions])
    return [found[one.evidence_id] for one in suggestions]


def test_suggesting_again_adds_no_doubles(sampled: Desk) -> None:
    article = sampled.find_article(None).id
    before = sampled.worksheet(article).suggestions, sampled.count_evidence(), sampled.collections()
    for _ in range(2):
        sampled.suggest(article, with_model=False)
    assert (sampled.worksheet(article).suggestions, sampled.count_evidence(), sampled.collections()) == before
    for words in ("a record 416", "almost double", "More than 5,600"):
        for found in sampled.propose(claim(sampled, words).id):
            assert len(sampled.computations(found.evidence.id)) == 1


def test_an_answer_tells_where_it_comes_from(sampled: Desk) -> None:
    found = proposed(sampled, "More than 5,600")[SUM]
    (table,) = sampled.tables()
    assert found.evidence.source == table.source
    assert found.evidence.passage.locator == "computed from 247 rows"
    assert found.evidence.statement.text == (
        f"5,623 people from 1 January to 3 September 2020, the sum of 247 rows of “{table.source.title}”"
    )
    assert [quantity.value for quantity in found.evidence.statement.quantities] == [5623]
    assert found.computation.table_sha256 == table.sha256


def test_only_the_desk_with_the_model_counts_as_refined(sampled: Desk) -> None:
    assert not sampled.worksheet(sampled.find_article(None).id).refined


# Made again


def test_every_answer_comes_out_again(sampled: Desk) -> None:
    for one in claims(sampled):
        for found in sampled.propose(one.id):
            assert is_same(sampled.recompute(found.evidence.id))


def test_what_was_not_computed_cannot_be_made_again(sampled: Desk) -> None:
    row = proposed(sampled, "a record 416")[ROW]
    (table,) = sampled.tables()
    others = sampled._store.row_passages(table.document_id)
    assert others[246] == row.evidence.id
    with pytest.raises(NotFound, match="was not computed"):
        sampled.recompute(others[1])


def test_a_tampered_record_does_not_come_out_again(sampled: Desk) -> None:
    found = proposed(sampled, "More than 5,600")[SUM].computation
    check = sampled._calculator.check
    assert is_same(check(found))
    assert check(replace(found, value=5624.0)).reason == "The query gives 5,623 where 5,624 was recorded."
    assert "not the rows that it was computed from" in check(replace(found, rows=found.rows[1:])).reason
    assert "are not those that were computed with" in check(replace(found, table_sha256="0" * 64)).reason
    assert "no longer in the archive" in check(replace(found, table_id="t_gone")).reason  # type: ignore[arg-type]


# A reviewer asks


@pytest.fixture
def mine(tmp_path: Path) -> Iterator[Desk]:
    """A desk with the sample for one test alone."""
    settings = Settings(store=tmp_path / "store.duckdb")
    with Desk(Store.open(settings.store), settings, now=lambda: NOON) as one:
        one.take_in_sample()
        yield one


def total(desk: Desk, until: str = "2020-09-02") -> str:
    (table,) = desk.tables()
    return f"SELECT sum(people) FROM {table.id} WHERE date BETWEEN DATE '2020-01-01' AND DATE '{until}'"


def test_a_query_becomes_evidence_that_can_be_decided_on_and_exported(mine: Desk) -> None:
    of = claim(mine, "More than 5,600")
    asked = mine.ask(total(mine), "Ana", of.id)
    computation = asked.found.computation
    assert (computation.value, computation.by, computation.measure) == (5623, "Ana", Measure.QUERY)
    assert asked.answer.rows == ((5623,),)
    assert asked.found.comparison.relation is Relation.MATCH
    assert asked.found.evidence.statement.text.startswith(
        "5,623 people from 1 January to 2 September 2020, by Ana"
    )
    mine.decide(of.id, computation.evidence_id, Choice.ACCEPT, "Ana", stance=Stance.SUPPORTS)
    mine.verdict(of.id, Label.TRUE, "The daily series adds up to 5,623.", "Ana")
    exported = mine.export_files(None, ["csv"])
    assert any(b"5,623 people from 1 January to 2 September 2020" in data for data in exported.values())
    assert is_same(mine.recompute(computation.evidence_id))


def test_a_query_stands_among_the_suggestions_and_stays(mine: Desk) -> None:
    of = claim(mine, "More than 5,600")
    before = suggested(mine, "More than 5,600")
    asked = mine.ask(total(mine), "Ana", of.id).found.evidence.id
    for _ in range(2):
        current = suggested(mine, "More than 5,600")
        assert [one.retriever for one in current if one.evidence_id == asked] == [QUERY]
        assert {one.evidence_id for one in current} == {one.evidence_id for one in before} | {asked}
        assert [one.rank for one in current] == list(range(1, len(current) + 1))
        mine.suggest(of.article_id, with_model=False)


def test_the_same_query_twice_is_one_piece_of_evidence(mine: Desk) -> None:
    first, second = mine.ask(total(mine), "Ana"), mine.ask(total(mine), "Ben")
    assert first.found.evidence == second.found.evidence
    assert len(mine.computations(first.found.evidence.id)) == 1


@pytest.mark.parametrize(
    ("sql", "said"),
    [
        ("SELECT sum(peple) FROM {table}", "There is no column “peple”"),
        ("SELECT date FROM {table}", "gives no number in its first row and column"),
        ("SELECT people FROM {table} WHERE people < 0", "gives no number in its first row and column"),
        ("SELECT 5623", "names no table of the archive"),
        ("DELETE FROM {table}", "A query is one SELECT"),
        ("SELECT sum(people) FROM {table}, read_csv('/etc/hosts')", "reaches outside the tables"),
    ],
)
def test_a_query_that_cannot_be_used_is_told_why(sampled: Desk, sql: str, said: str) -> None:
    (table,) = sampled.tables()
    with pytest.raises(BadInput, match=said):
        sampled.ask(sql.format(table=table.id), "Ana")


def test_a_query_needs_a_known_table_and_a_name(sampled: Desk) -> None:
    with pytest.raises(NotFound, match="No table 't_none'"):
        sampled.ask("SELECT 1 FROM t_none", "Ana")
    with pytest.raises(Refused, match="reviewer's name"):
        sampled.ask(total(sampled), " ")


# Tables and sentences


@pytest.mark.parametrize(
    ("words", "count"), [("", 1), ("boats", 1), ("detected arrivals", 1), ("potatoes", 0), ("the", 1)]
)
def test_tables_are_found_by_their_words(sampled: Desk, words: str, count: int) -> None:
    assert len(sampled.tables(words)) == count


def test_rows_of_a_table_are_shown_as_they_stand(sampled: Desk) -> None:
    (table,) = sampled.tables()
    assert sampled.table(table.id) == table
    found = sampled.rows(table.id, 245, 2)
    assert found.columns == ("row", "date", "people", "boats")
    assert found.rows == ((246, date(2020, 9, 2), 399, 26), (247, date(2020, 9, 3), 0, 0))


@pytest.mark.parametrize(
    ("text", "value", "relation"),
    [
        ("In August 2020, 1,470 people arrived in small boats", 1470, Relation.MATCH),
        ("Some 26 boats arrived on 2 September 2020", 26, Relation.MATCH),
        ("On average 23 people a day arrived in small boats in 2020", 8462 / 366, Relation.MATCH),
        ("People arrived in small boats on 130 days of 2020", 130, Relation.MATCH),
        ("The highest number of people to arrive on a single day in 2020 was 416", 401, Relation.CONFLICT),
    ],
)
def test_any_sentence_can_be_asked(sampled: Desk, text: str, value: float, relation: Relation) -> None:
    (found,) = sampled.propose_for(text)
    assert found.computation.value == pytest.approx(value)
    assert found.comparison.relation is relation


@pytest.mark.parametrize(
    "text",
    [
        "In August 2020, 1,470 people died in hospital",
        "Police arrested 399 people on 2 September 2020",
        "On 2 September 2020, 399 pages were closed",
        "In August 2021, 1,470 people arrived in small boats",
        "399 people arrived in small boats",
        "Unemployment rose to 4.1 per cent in August 2020",
        "It rained on 2 September 2020",
        "399",
    ],
)
def test_a_sentence_of_something_else_is_met_with_silence(sampled: Desk, text: str) -> None:
    assert sampled.propose_for(text) == ()


def test_nothing_cannot_be_asked(sampled: Desk) -> None:
    with pytest.raises(BadInput, match="nothing to ask"):
        sampled.propose_for("  ")


def test_a_newer_table_is_asked_and_what_rests_on_the_older_still_comes_out(
    desk: Desk, tmp_path: Path
) -> None:
    file = tmp_path / "archive" / "arrivals.csv"
    file.parent.mkdir()
    file.write_text("date,people\n2020-09-01,150\n2020-09-02,416\n")
    desk.ingest([file.parent], "harbour")
    said = "416 people arrived on 2 September 2020"
    (older,) = desk.propose_for(said)
    (table,) = desk.tables()
    asked = desk.ask(f"SELECT sum(people) FROM {table.id}", "Ana").found.evidence.id
    file.write_text("date,people\n2020-09-01,150\n2020-09-02,399\n")
    desk.ingest([file.parent], "harbour")
    (newer,) = desk.propose_for(said)
    assert (older.computation.value, newer.computation.value) == (416, 399)
    assert len(desk.tables()) == 1
    assert is_same(desk.recompute(asked))


def test_two_tables_are_asked_together_and_both_must_still_be_there(desk: Desk, tmp_path: Path) -> None:
    for name, figure in (("boats", 26), ("people", 399)):
        (tmp_path / f"{name}.csv").write_text(f"date,{name}\n2020-09-02,{figure}\n")
        desk.ingest([tmp_path / f"{name}.csv"], "harbour")
    boats, people = desk.tables()
    sql = f"SELECT people / boats AS people FROM {people.id} t_own JOIN {boats.id} USING (date)"
    asked = desk.ask(sql, "Ana").found
    assert asked.computation.value == pytest.approx(399 / 26)
    assert asked.computation.table_id == people.id
    assert is_same(desk.recompute(asked.evidence.id))
    desk.delete(boats.document_id, "Ana")
    assert desk.recompute(asked.evidence.id).reason.startswith(f"There is no table “{boats.id}”")


HOSTILE = (
    '"a\'; DROP TABLE people; --",date,"people, <b>of</b> all — kinds",名前,=1+1\n'
    "King's,2020-09-01,150,一,1\n"
    '"O""Hara; --",2020-09-02,399,二,2\n'
)


def test_hostile_headings_and_cells_are_only_words(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "hostile.csv"
    file.write_text(HOSTILE, encoding="utf-8")
    desk.ingest([file], "harbour")
    (table,) = desk.tables()
    assert all(column.name.isidentifier() and column.name.isascii() for column in table.columns)
    (found,) = desk.propose_for("416 people arrived on 2 September 2020")
    assert found.computation.value == 399
    assert is_same(desk._calculator.check(found.computation))


# Tables of quarters and months


@pytest.fixture(scope="module")
def official(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk with a table of quarters, one of months, and a series of years, quarters and months."""
    folder = tmp_path_factory.mktemp("official")
    months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    years, quarters = (2019, 2020), (1, 2, 3, 4)
    arrivals = "".join(f"{year} Q{one},{year - 2018}0{one}\n" for year in years for one in quarters)
    lorries = "".join(
        f"{month}-{year % 100},{place + 30}\n" for year in years for place, month in enumerate(months)
    )
    series = "".join(f"{year},{year - 2018}200\n" for year in years)
    series += "".join(f"{year} Q{one},{year - 2018}0{one}\n" for year in years for one in quarters)
    series += "".join(
        f"{year} {month.upper()},{place}\n" for year in years for place, month in enumerate(months)
    )
    evidence = folder / "official"
    evidence.mkdir()
    (evidence / "arrivals.csv").write_text(f"Quarter,migrants\n{arrivals}")
    (evidence / "lorries.csv").write_text(f"month,lorries\n{lorries}")
    (evidence / "claims.csv").write_text(f"Title,Asylum claims\nCDID,ABCD\nUnit,number\n{series}")
    settings = Settings(store=folder / "store.duckdb")
    with Desk(Store.open(settings.store), settings, now=lambda: NOON) as one:
        assert one.ingest([evidence]).problems == []
        yield one


@pytest.mark.parametrize(
    ("said", "values"),
    [
        ("203 migrants came in the third quarter of 2020", [203.0]),
        ("203 migrants came between July and September 2020", [203.0]),
        ("Some 800 migrants came in 2020", [810.0]),
        ("203 migrants came on 1 July 2020", []),
        ("203 migrants came in July 2020", []),
        ("31 lorries were stopped in February 2020", [31.0]),
        ("Some 90 lorries were stopped in the first quarter of 2020", [93.0]),
        ("There were 2,200 asylum claims in 2020", [66.0, 810.0, 2200.0]),
        ("There were 204 asylum claims in the last quarter of 2020", [30.0, 204.0]),
        ("There were 4 asylum claims in May 2019", [4.0]),
    ],
)
def test_a_quarter_or_a_year_is_answered_by_its_row_or_by_the_sum(
    official: Desk, said: str, values: list[float]
) -> None:
    found = official.propose_for(said, date(2021, 5, 1))
    assert sorted(one.computation.value or 0 for one in found) == values
