"""A row reads as a sentence, and says where it stands in its file."""

from datetime import date

import pytest

from workbench.errors import UnreadableFile
from workbench.files import DocumentDraft
from workbench.files.sheets.delimited import read_delimited
from workbench.model import LeftOut, Period, Source
from workbench.settings import SAMPLE_EVIDENCE

SOURCE = Source(title="Counts", collection="c", origin="a.csv")


def rows(text: str, name: str = "a.csv") -> dict[str, str]:
    """The sentences of a table by their locators."""
    (draft,) = [found for found in read_delimited(text, name, SOURCE) if isinstance(found, DocumentDraft)]
    assert draft.passages is not None
    assert draft.source == SOURCE
    cut = {passage.locator: passage.span.cut(draft.text) for passage in draft.passages}
    assert "\n".join(cut.values()) == draft.text
    return cut


@pytest.mark.parametrize(
    ("table", "sentence"),
    [
        ("date,people,boats\n2020-09-02,399,26\n", "2 September 2020: 399 people, 26 boats"),
        ('date,people_arrived\n2020-09-02,"1,218"\n', "2 September 2020: 1,218 people arrived"),
        ("people,date\n399,2020-09-02\n", "2 September 2020: 399 people"),
        ("area;rate\nKent;12,5 %\n", "area: Kent, 12,5 % rate"),
        ("area\tcost\nKent\t£1,200\n", "area: Kent, £1,200 cost"),
        ("area|change\nKent|-4.5\n", "area: Kent, -4.5 change"),
        ("area,2019,2020\nKent,5,6\n", "area: Kent, 2019: 5, 2020: 6"),
        ("year,people\n2020,8466\n", "2020: 8466 people"),
        ("month,people\n2020-09,1951\n", "September 2020: 1951 people"),
        ("week ending,people\n2020-09-06,90\n", "week ending: 6 September 2020, 90 people"),
        ("date,people\n03/09/2020,5\n", "date: 03/09/2020, 5 people"),
        ("date,people,note\n2020-09-02,399,\n", "2 September 2020: 399 people"),
        (",people\nKent,5\n", "column 1: Kent, 5 people"),
        ('note,n\n"two\nlines, and a ""quote""",5\n', 'note: two lines, and a "quote", 5 n'),
        ("only\n5\n", "5 only"),
        ("a,b\n1\n", "1 a"),
        ("\n\n a , b \n 1 , 2 \n", "1 a, 2 b"),
    ],
)
def test_a_row_reads_as_a_sentence(table: str, sentence: str) -> None:
    assert list(rows(table).values()) == [sentence]


def test_a_row_has_its_number_and_its_own_period() -> None:
    text = "date,people\n2020-09-01,0\n\n2020-09-02,399\n2020-09-03,\nTotal,399\n"
    assert rows(text) == {
        "row 1": "1 September 2020: 0 people",
        "row 3": "2 September 2020: 399 people",
        "row 5": "date: Total, 399 people",
    }
    (draft,) = read_delimited(text, "a.csv", SOURCE)
    assert isinstance(draft, DocumentDraft)
    assert draft.passages
    day = date(2020, 9, 2)
    assert [passage.period for passage in draft.passages][1:] == [Period(day, day), None]


def test_a_week_is_not_taken_for_its_last_day() -> None:
    (draft,) = read_delimited("week ending,people\n2020-09-06,90\n", "a.csv", SOURCE)
    assert isinstance(draft, DocumentDraft)
    assert draft.passages
    assert draft.passages[0].period is None


def test_a_tsv_is_cut_at_tabs_only() -> None:
    assert list(rows("a\tb\n1,5,6\t2;3\n", "a.tsv").values()) == ["1,5,6 a, b: 2;3"]


def test_rows_with_too_many_cells_are_named_and_the_rest_is_read() -> None:
    text = "a,b\n1,2\n1,2,3\n1,2,\n"
    problem, draft = read_delimited(text, "a.csv", SOURCE)
    assert isinstance(problem, LeftOut)
    assert problem.reason.startswith("a.csv: row 2 was left out, with more cells than the 2 of the header.")
    assert isinstance(draft, DocumentDraft)
    assert [passage.locator for passage in draft.passages or ()] == ["row 1", "row 3"]
    many = "a,b\n" + "1,2\n" * 30 + "1,2,3\n" * 9
    found = [item for item in read_delimited(many, "a.csv", SOURCE) if isinstance(item, LeftOut)]
    assert "9 rows were left out (rows 31, 32, 33, 34, 35 …)" in found[0].reason


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a,b\n", "a header row and nothing else"),
        (",,\n", "holds no filled cell"),
        ('a,b\n"1,2\n3,4\n', "not a well-formed table"),
    ],
)
def test_what_is_no_table_is_said(text: str, said: str) -> None:
    with pytest.raises(UnreadableFile, match=f"^a.csv .*{said}"):
        list(read_delimited(text, "a.csv", SOURCE))


def test_the_samples_official_table_has_its_cells() -> None:
    file = SAMPLE_EVIDENCE / "daily-arrivals-2020.csv"
    (draft,) = read_delimited(file.read_text(), file.name, SOURCE)
    assert isinstance(draft, DocumentDraft)
    assert draft.cells
    rows, days, people, boats = draft.cells.values
    assert [column.name for column in draft.cells.columns] == ["row", "date", "people", "boats"]
    assert (len(rows), people[days.index(date(2020, 9, 2))], boats[days.index(date(2020, 9, 2))]) == (
        366,
        399,
        26,
    )
    until = days.index(date(2020, 9, 2)) + 1
    assert sum(figure for figure in people[:until] if isinstance(figure, int)) == 5_623
