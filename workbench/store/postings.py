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

    The rows of term i are `rows[offsets[i]:offsets[i + 1]]`, rising; a row is a place in `ids` and in
    `numbers`, which are the passages' own. `lengths` counts the terms of each row. Terms stand in
    alphabetical order.
    """

    ids: tuple[EvidenceId, ...]
    numbers: NDArray[np.int64]
    terms: Sequence[str]
    offsets: NDArray[np.int64]
    rows: NDArray[np.int64]
    counts: NDArray[np.int64]
    lengths: NDArray[np.int64]


def arranged(passages: pa.Table, terms: pa.Table, postings: pa.Table) -> Postings:
    """Postings from the tables of passages (number, id, length), terms (term) and postings (term, passage,
    times).

    The first two come in the order of their numbers; those of the terms count from 0. Terms that no passage
    holds any longer are left out.
    """
    names = terms.column("term").to_pylist()
    held = np.bincount(_numbers(postings, "term"), minlength=len(names)) > 0
    alphabetical = sorted(np.flatnonzero(held).tolist(), key=names.__getitem__)
    places = np.empty(len(names), dtype=np.int64)
    places[alphabetical] = np.arange(len(alphabetical))
    term = places[_numbers(postings, "term")]
    numbers = _numbers(passages, "number")
    row = np.searchsorted(numbers, _numbers(postings, "passage"))
    order = np.argsort(term * max(1, passages.num_rows) + row, kind="stable")
    ends = np.cumsum(np.bincount(term, minlength=len(alphabetical)))
    return Postings(
        tuple(passages.column("id").to_pylist()),
        numbers,
        [names[place] for place in alphabetical],
        np.concatenate([np.zeros(1, dtype=np.int64), ends]),
        row[order],
        _numbers(postings, "times")[order],
        _numbers(passages, "length"),
    )


def let_through(allowed: NDArray[np.bool_], numbers: NDArray[np.int64]) -> NDArray[np.bool_]:
    """A mask over the numbers of all passages, as one over these; what came in since stays out."""
    inside = numbers < len(allowed)
    return inside & allowed[np.where(inside, numbers, 0)] if len(allowed) else inside


def _numbers(table: pa.Table, column: str) -> NDArray[np.int64]:
    return np.asarray(table.column(column).to_numpy(), dtype=np.int64)
