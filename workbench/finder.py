"""The hallway's search: from a statement to ranked passages, with the model or without it.

Joins the keyword index, the vectors and the ranking. Holds caches of what the store holds, and the
encoder once it is loaded.
"""

import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import asdict, dataclass, replace
from datetime import date

import numpy as np
from numpy.typing import NDArray

from workbench import embed, match
from workbench.errors import BadInput
from workbench.model import ClaimId, Evidence, EvidenceId, Fold, Statement, Suggestion
from workbench.store import Store, let_through

Progress = Callable[[int, int], None]
"""Called with (done, total) during long work."""

CANDIDATES = 60
"""How many passages each retriever hands to the ranking."""

LONGEST = 2000
"""The characters of a passage whose words are set beside the claim's."""

VECTOR_BATCH = 512
"""Passages encoded between two writes: what an interruption can cost, at most."""

Hits = list[tuple[EvidenceId, float]]
"""What a retriever found, best first."""


@dataclass(frozen=True, slots=True)
class Query:
    """A statement to find evidence for. `claim_id` is what the suggestions are filed under.

    `weights` are those that its list is ranked by, None for the finder's.
    """

    claim_id: ClaimId
    statement: Statement
    weights: match.Weights | None = None


@dataclass(frozen=True, slots=True)
class Filter:
    """Limits on the evidence searched; None is no limit. Dates are dates of publication.

    `kind` is the ending of the file ("pdf"). Documents that have a newer version are searched only where
    `superseded` is True. Raises BadInput where the last day comes before the first.
    """

    published_from: date | None = None
    published_to: date | None = None
    collection: str | None = None
    publisher: str | None = None
    kind: str | None = None
    tag: str | None = None
    superseded: bool = False

    def __post_init__(self) -> None:
        first, last = self.published_from, self.published_to
        if first and last and first > last:
            raise BadInput("The search ends before it begins. Give the earlier day first.")


class Finder:
    """Finds passages in one store. Safe to share between threads. `weights` are those of the ranking."""

    def __init__(self, store: Store, model: str, load_encoder: Callable[[str], embed.Encoder]) -> None:
        self._store = store
        self._model = model
        self.weights = match.WEIGHTS
        self._load = load_encoder
        self._encoder: embed.Encoder | None = None
        self._loading = threading.Lock()
        self._indexing = threading.Lock()
        self._index: tuple[object, match.KeywordIndex, tuple[EvidenceId, ...], NDArray[np.int64]] | None = (
            None
        )

    @property
    def ready(self) -> bool:
        """True once the model is loaded."""
        return self._encoder is not None

    @property
    def caught_up(self) -> bool:
        """True once the model is loaded and every passage has its vector: nothing need be waited for."""
        encoder = self._encoder
        return encoder is not None and not self._store.without_vectors(encoder.name, encoder.dimension)

    def encoder(self) -> embed.Encoder:
        """The model, loaded on first use. Raises ModelMissing with what to do."""
        with self._loading:
            if self._encoder is None:
                self._encoder = self._load(self._model)
            return self._encoder

    def encode_missing(self, progress: Progress | None = None) -> int:
        """Give every passage a vector that has none; stopped half-way, the rest follows next time."""
        encoder = self.encoder()
        missing = self._store.without_vectors(encoder.name, encoder.dimension)
        # The store is read and written on one thread beside this one, while the encoder is at work.
        with ThreadPoolExecutor(1) as beside:
            reading = beside.submit(self._store.words, missing[:VECTOR_BATCH])
            writing: Future[None] | None = None
            for start in range(0, len(missing), VECTOR_BATCH):
                words, following = reading.result(), start + VECTOR_BATCH
                reading = beside.submit(self._store.words, missing[following : following + VECTOR_BATCH])
                matrix = encoder.encode(list(words.values()), _shifted(progress, start, len(missing)))
                if writing:
                    writing.result()
                writing = beside.submit(self._store.add_vectors, encoder.name, list(words), matrix)
            if writing:
                writing.result()
        return len(missing)

    def find(
        self,
        queries: Sequence[Query],
        top: int,
        *,
        with_model: bool,
        limits: Filter | None = None,
        fold: bool = True,
    ) -> dict[ClaimId, tuple[Suggestion, ...]]:
        """The best `top` passages for each query, ranked and explained.

        Without the model, keywords alone bring the candidates; the comparison of figures and dates is
        the same either way. With `fold`, the best of the copies of one story stands for all.
        """
        depth = max(top, CANDIDATES)
        keyword = self.by_keyword(queries, depth, limits)
        vector: list[Hits] = [[] for _ in queries]
        version = "bm25"
        if with_model:
            vector = self.by_vector(queries, depth, limits)
            version = self.encoder().name
        ranked = [
            self._ranked(query, dict(near), dict(words), max(top, match.SHORTLIST), version)
            for query, near, words in zip(queries, vector, keyword, strict=True)
        ]
        suggested = {one.evidence_id for suggestions in ranked for one in suggestions}
        folds = self._store.folds(list(suggested)) if fold else {}
        return {
            query.claim_id: _folded(suggestions, folds, top)
            for query, suggestions in zip(queries, ranked, strict=True)
        }

    def by_keyword(self, queries: Sequence[Query], top: int, limits: Filter | None = None) -> list[Hits]:
        """For each query the passages that share its words, by BM25, best first."""
        index, ids, numbers = self._keyword_index()
        within = self._allowed(limits)
        allowed = None if within is None else let_through(within, numbers)
        return [
            [
                (ids[row], score)
                for row, score in index.search(match.terms(match.search_text(q.statement)), top, allowed)
            ]
            for q in queries
        ]

    def by_vector(self, queries: Sequence[Query], top: int, limits: Filter | None = None) -> list[Hits]:
        """For each query the passages nearest in meaning, by cosine, best first."""
        if not queries:
            return []
        encoder = self.encoder()
        vectors = encoder.encode([match.search_text(query.statement) for query in queries])
        return self._store.nearest(encoder.name, vectors, top, self._allowed(limits))

    def _ranked(
        self,
        query: Query,
        vector: dict[EvidenceId, float],
        keyword: dict[EvidenceId, float],
        top: int,
        version: str,
    ) -> tuple[Suggestion, ...]:
        found = self._store.evidence(list(dict.fromkeys([*vector, *keyword])))
        senses = self._senses(query.statement, found) if vector else [None] * len(found)
        candidates = [
            match.Candidate(evidence, vector.get(evidence.id), keyword.get(evidence.id), sense)
            for evidence, sense in zip(found, senses, strict=True)
        ]
        weights = query.weights or self.weights
        return match.rank(query.claim_id, query.statement, candidates, top, version, weights)

    def _senses(self, statement: Statement, found: Sequence[Evidence]) -> list[float]:
        """How much of a statement each passage says in words of like sense."""
        texts = [f"{one.context} {one.text}"[:LONGEST] for one in (evidence.statement for evidence in found)]
        claim, *passages = self.encoder().words([statement.text, *texts])
        senses = match.Senses(claim, self._keyword_index()[0].rarity)
        return [senses.met(passage) for passage in passages]

    def _allowed(self, limits: Filter | None) -> NDArray[np.bool_] | None:
        return self._store.filter_evidence(**asdict(limits or Filter()))

    def _keyword_index(self) -> tuple[match.KeywordIndex, tuple[EvidenceId, ...], NDArray[np.int64]]:
        with self._indexing:
            version = self._store.evidence_version()
            if self._index is None or self._index[0] != version:
                postings = self._store.postings()
                self._index = (version, match.KeywordIndex(postings), postings.ids, postings.numbers)
            return self._index[1:]


def _folded(
    ranked: Sequence[Suggestion], folds: Mapping[EvidenceId, Fold], top: int
) -> tuple[Suggestion, ...]:
    """The best `top`, each story once, with their ranks in what is left."""
    first: dict[str, Suggestion] = {}
    for one in ranked:
        fold = folds.get(one.evidence_id)
        first.setdefault(fold.id if fold else one.evidence_id, one)
    return tuple(replace(one, rank=rank) for rank, one in enumerate(list(first.values())[:top], 1))


def _shifted(progress: Progress | None, start: int, total: int) -> Progress | None:
    return None if progress is None else lambda done, _: progress(start + done, total)
