"""Tables of the archive, and what was computed from them."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from workbench.model.cells import Cell, Column
from workbench.model.dates import Granularity, Period
from workbench.model.evidence import DocumentId, EvidenceId, Source

TableId = NewType("TableId", str)
"""The name by which a query asks for a table: "t_" and the id of its document."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """How the rows of a table lie in time.

    `column` names the day, `period` is from the first to the last, `step` how far they lie apart; `single`
    is True where each has one row only.
    """

    column: str
    period: Period
    step: Granularity
    single: bool


@dataclass(frozen=True, slots=True)
class Table:
    """A table of the archive, without its cells; `columns` as in `Cells`.

    `sha256` is of its cells, so that a computation can be made again and be known to be of the same table.
    `calendar` is None where no column gives days. `labels` has the words of each column that sorts the rows
    ("Kent", "Dover"), and nothing for other columns.
    """

    id: TableId
    document_id: DocumentId
    source: Source
    columns: tuple[Column, ...]
    rows: int
    sha256: str
    calendar: Calendar | None = None
    labels: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What a query gave. `cut` is True where there were more rows than the limit."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    cut: bool = False


class Measure(StrEnum):
    """What a computation asks of a table."""

    ROW = "row"
    SUM = "sum"
    MAXIMUM = "maximum"
    MINIMUM = "minimum"
    MEAN = "mean"
    COUNT = "count"
    RATIO = "ratio"
    CHANGE = "change"
    LATER = "later"
    QUERY = "query"


@dataclass(frozen=True, slots=True)
class Computation:
    """A question put to a table, and its answer.

    `words` says it for a journalist ("Sum of people, 1 January to 2 September 2020: 5,623"). `sql` gives
    `value` in its first row and column; `rows_sql` gives the rows that went into it, `rows` their numbers in
    the original. `period` is the time that the value describes. `by` is the reviewer who wrote or edited the
    query, empty where it was proposed. `evidence_id` is the passage under which it can be decided on.
    """

    evidence_id: EvidenceId
    table_id: TableId
    table_sha256: str
    measure: Measure
    words: str
    sql: str
    rows_sql: str
    value: float | None
    rows: tuple[int, ...]
    period: Period | None = None
    by: str = ""
