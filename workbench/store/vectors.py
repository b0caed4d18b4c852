"""Vectors of passages, in a file of their own that can be made anew, and the exact search over them."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from workbench.errors import ModelMismatch
from workbench.model import EvidenceId
from workbench.store.cursor import Cursor
from workbench.store.database import Database
from workbench.store.evidence import evidence_version
from workbench.store.part import Part
from workbench.store.postings import let_through

Matrix = NDArray[np.float32]

TABLES = """
CREATE TABLE model (name VARCHAR NOT NULL, dimension BIGINT NOT NULL);
CREATE TABLE embedding (evidence_id VARCHAR NOT NULL, vector FLOAT[] NOT NULL);
"""

UNCOMPRESSED = {"force_compression": "uncompressed"}
"""Unit vectors do not compress: trying makes the file larger and reading it several times slower."""


@dataclass(frozen=True, slots=True, eq=False)
class _Loaded:
    """All vectors, one in each row, with the id and the number of its passage."""

    version: tuple[int, ...]
    ids: NDArray[np.str_]
    numbers: NDArray[np.int64]
    matrix: Matrix


class Vectors(Part):
    """The vectors of one model. Another model's are refused until the file is deleted."""

    def __init__(self, records: Database, vectors: Database) -> None:
        super().__init__(records, vectors)
        self._loading = threading.Lock()
        self._loaded: _Loaded | None = None

    def without_vectors(self, model_name: str, dimension: int) -> list[EvidenceId]:
        """The passages that still need a vector, the longest first: those side by side are of like length.

        Raises ModelMismatch where the vectors that stand are of another model or length.
        """
        with self._vectors.reading() as cursor:
            self._check(cursor, model_name, dimension)
            known = cursor.table("SELECT evidence_id AS id FROM embedding")
        with self._records.reading() as cursor:
            cursor.give(known)
            missing = cursor.table(
                "SELECT id FROM passage ANTI JOIN batch USING (id)"
                " ORDER BY length(context) + length(text) DESC, number"
            )
        return [EvidenceId(found) for found in missing.column("id").to_pylist()]

    def words(self, ids: Sequence[EvidenceId]) -> dict[EvidenceId, str]:
        """What is encoded of each passage that is still there."""
        with self._records.reading() as cursor:
            found = cursor.rows(
                "SELECT id, trim(context || ' ' || text) AS words FROM passage"
                " WHERE id IN (SELECT unnest(?))",
                list(ids),
            )
        words = {EvidenceId(str(values["id"])): str(values["words"]) for values in found}
        return {wanted: words[wanted] for wanted in ids if wanted in words}

    def add_vectors(self, model_name: str, ids: Sequence[EvidenceId], matrix: Matrix) -> None:
        """Keep the unit vectors of passages, one in each row; passages that have one keep it.

        Raises ModelMismatch as `without_vectors` does.
        """
        rows = np.ascontiguousarray(matrix, dtype=np.float32)
        dimension = rows.shape[1]
        ends = pa.array(np.arange(0, rows.size + 1, dimension, dtype=np.int32))
        batch = {"id": pa.array(ids, pa.string()), "vector": pa.ListArray.from_arrays(ends, rows.reshape(-1))}
        with self._vectors.writing("vectors") as cursor:
            if not self._check(cursor, model_name, dimension):
                cursor.run("INSERT INTO model VALUES (?, ?)", model_name, dimension)
            cursor.give(pa.table(batch))
            cursor.run(
                "INSERT INTO embedding SELECT id, vector FROM batch"
                " WHERE id NOT IN (SELECT evidence_id FROM embedding)"
            )

    def nearest(
        self, model_name: str, queries: Matrix, top: int, allowed: NDArray[np.bool_] | None = None
    ) -> list[list[tuple[EvidenceId, float]]]:
        """For each row of `queries` the `top` passages of highest cosine, best first, equal ones by id.

        Exact, over the passages that have a vector and that `allowed` (a place for each passage's number)
        lets through. Raises ModelMismatch for queries of another model.
        """
        asked = np.ascontiguousarray(queries, dtype=np.float32)
        with self._vectors.reading() as cursor:
            if not self._check(cursor, model_name, asked.shape[1]):
                return [[] for _ in asked]
        loaded = self._all()
        ids, matrix = loaded.ids, loaded.matrix
        if allowed is not None:
            kept = np.flatnonzero(let_through(allowed, loaded.numbers))
            ids, matrix = ids[kept], matrix[kept]
        # One product of vectors at a time: the result for a query must not depend on its company.
        return [_best(ids, np.vecdot(matrix, query), top) for query in asked]

    def _check(self, cursor: Cursor, model_name: str, dimension: int) -> bool:
        """False where no model is set yet."""
        found = cursor.rows("SELECT name, dimension FROM model")
        if found and (found[0]["name"], found[0]["dimension"]) != (model_name, dimension):
            raise ModelMismatch(
                f"The vectors in {self._vectors.path} are of the model {found[0]['name']} "
                f"({found[0]['dimension']} numbers each), and {model_name} ({dimension}) was asked for. "
                "Set WORKBENCH_MODEL back, or close the workbench and delete that file: it is then made anew."
            )
        return bool(found)

    def _all(self) -> _Loaded:
        with self._loading:
            with self._records.reading() as records, self._vectors.reading() as vectors:
                version = (
                    *evidence_version(records),
                    vectors.count("SELECT count(*) FROM embedding"),
                )
                if self._loaded is None or self._loaded.version != version:
                    self._loaded = _load(records, vectors, version)
            return self._loaded


def _load(records: Cursor, vectors: Cursor, version: tuple[int, ...]) -> _Loaded:
    embedded = vectors.table("SELECT evidence_id AS id, vector FROM embedding ORDER BY evidence_id")
    records.give(embedded.select(["id"]).append_column("row", pa.array(np.arange(embedded.num_rows))))
    # Vectors may be left of passages that this store does not hold: they are passed over.
    known = records.table("SELECT id, row, number FROM batch JOIN passage USING (id) ORDER BY id")
    dimension = int(str(vectors.value("SELECT dimension FROM model")))
    flat = embedded.column("vector").combine_chunks().flatten().to_numpy()
    matrix = np.asarray(flat, dtype=np.float32).reshape(embedded.num_rows, dimension)
    rows = np.asarray(known.column("row").to_numpy(), dtype=np.int64)
    return _Loaded(
        version,
        np.asarray(known.column("id").to_pylist(), dtype=np.str_),
        np.asarray(known.column("number").to_numpy(), dtype=np.int64),
        matrix if len(rows) == len(matrix) else matrix[rows],
    )


def _best(ids: NDArray[np.str_], scores: Matrix, top: int) -> list[tuple[EvidenceId, float]]:
    """The highest scores; `ids` stand in their order, so that a stable sort breaks ties by id."""
    if top < len(scores):
        floor = np.partition(scores, len(scores) - top)[len(scores) - top] if top > 0 else np.inf
        rows = np.flatnonzero(scores >= floor)
    else:
        rows = np.arange(len(scores))
    order = rows[np.argsort(-scores[rows], kind="stable")][: max(0, top)]
    return [(EvidenceId(str(ids[row])), float(scores[row])) for row in order]
