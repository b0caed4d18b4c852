"""The keyword index as arrays, in an order that does not depend on how the evidence came in."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from workbench.model import EvidenceId


@dataclass(frozen=True, slots=True, eq=False)
class Postings:
    """For each term, the rows that hold it and how often.

    The rows of term i are `rows[offsets[i]:offsets[i + 1]]`, rising; a row is a place in `ids`.
    `lengths` counts the terms of each row. Terms stand in alphabetical order.
    """

    ids: tuple[EvidenceId, ...]
    terms: Sequence[str]
    offsets: NDArray[np.int64]
    rows: NDArray[np.int64]
    counts: NDArray[np.int64]
    lengths: NDArray[np.int64]


def arranged(passages: pa.Table, terms: pa.Table, postings: pa.Table) -> Postings:
    """Postings from the tables of passages (id, length), terms (term) and postings (term, passage, times).

    The first two come in the order of their numbers, which count from 0.
    """
    names = terms.column("term").to_pylist()
    alphabetical = sorted(range(len(names)), key=names.__getitem__)
    places = np.empty(len(names), dtype=np.int64)
    places[alphabetical] = np.arange(len(names))
    term = places[_numbers(postings, "term")]
    row = _numbers(postings, "passage")
    order = np.argsort(term * max(1, passages.num_rows) + row, kind="stable")
    ends = np.cumsum(np.bincount(term, minlength=len(names)))
    return Postings(
        tuple(passages.column("id").to_pylist()),
        [names[place] for place in alphabetical],
        np.concatenate([np.zeros(1, dtype=np.int64), ends]),
        row[order],
        _numbers(postings, "times")[order],
        _numbers(passages, "length"),
    )


def _numbers(table: pa.Table, column: str) -> NDArray[np.int64]:
    return np.asarray(table.column(column).to_numpy(), dtype=np.int64)
