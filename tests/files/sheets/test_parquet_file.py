"""Parquet tables know their columns and kinds."""

import datetime
import io
from decimal import Decimal

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from tests.files.sheets.test_sheet import read


def parquet(**columns: object) -> bytes:
    content = io.BytesIO()
    pq.write_table(pa.table(columns), content)
    return content.getvalue()


def test_a_parquet_table_keeps_its_kinds() -> None:
    day, noon = datetime.date(2020, 9, 2), datetime.datetime(2020, 9, 2, 12, 30)
    data = parquet(
        day=[day],
        people=[399],
        share=[0.125],
        price=[Decimal("1.50")],
        moment=[noon],
        name=["Kent"],
        none=[None],
    )
    (draft,), problems = read("t.parquet", data)
    assert problems == []
    assert (
        draft.text
        == "2 September 2020: 399 people, 0.125 share, 1.50 price, moment: 2020-09-02 12:30, name: Kent"
    )
    assert draft.cells
    assert [
        (column.name, values) for column, values in zip(draft.cells.columns, draft.cells.values, strict=True)
    ] == [
        ("row", (1,)),
        ("day", (day,)),
        ("people", (399,)),
        ("share", (0.125,)),
        ("price", (1.5,)),
        ("moment", ("2020-09-02 12:30",)),
        ("name", ("Kent",)),
    ]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is empty"),
        (b"a,b\n1,2\n", "is damaged or no Parquet table"),
        (parquet(a=[1])[:-20], "is damaged or no Parquet table"),
        (parquet(a=pa.array([], pa.int64())), "holds a header row and nothing else"),
        (parquet(a=pa.array([1] * 2_000_001)), "has more than 2 million cells"),
        (parquet(a=pa.array(["x" * 1_000_000] * 60).dictionary_encode()), "has more than 2 million cells"),
        (parquet(**{f"c{n}": [1] for n in range(1_001)}), "has 1,001 columns"),
    ],
)
def test_what_is_no_parquet_table_is_said(data: bytes, said: str) -> None:
    drafts, (problem,) = read("t.parquet", data)
    assert drafts == []
    assert problem.startswith("t.parquet ")
    assert said in problem
