"""Measuring: the retrieval and the stance of the product itself, on labelled sets in files.

Runs the same rooms that serve a reviewer, over a temporary store. Nothing here is tuned or shown to users.
"""

import json
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from workbench import embed, extract, intake, match
from workbench.errors import BadInput
from workbench.files.exports.records import Record
from workbench.finder import Finder, Progress, Query
from workbench.match import metrics, verification
from workbench.match.metrics import MEASURES, Tally
from workbench.match.verification import LABELS, StanceScore
from workbench.model import ClaimId, EvidenceId, Passage, Source, Span, Stance, Suggestion
from workbench.store import Store

KEYWORD, VECTOR, WORKBENCH = METHODS = ("keyword", "vector", "workbench")
DEPTH = 100
"""How deep each ranking goes: the deepest measure is Recall@100."""

BATCH = 64
"""Queries ranked together."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

Ranking = dict[str, list[str]]
"""For each query id, document ids, best first."""


@dataclass(frozen=True, slots=True)
class TestSet:
    """A labelled retrieval set: texts by id, and for each query the ids that are relevant, with grades."""

    corpus: Mapping[str, tuple[str, str]]
    queries: Mapping[str, tuple[str, date | None]]
    relevant: Mapping[str, Mapping[str, int]]


@dataclass(frozen=True, slots=True)
class RetrievalReport:
    """Each method's scores (means over queries), and its wins, ties and losses against keyword search.

    `queries` are the scores of each method query by query.
    """

    scores: Mapping[str, Mapping[str, float]]
    versus: Mapping[str, Tally]
    queries: Mapping[str, Mapping[str, Mapping[str, float]]]

    header = ("method", "nDCG@10", "Recall@10", "Recall@100", "MRR@10", "won / tied / lost against keyword")

    @property
    def rows(self) -> list[tuple[str, ...]]:
        return [
            (
                method,
                *(f"{scores[measure]:.4f}" for measure in MEASURES),
                _in_words(self.versus.get(method)),
            )
            for method, scores in self.scores.items()
        ]

    def record(self) -> Record:
        return {
            "methods": {method: dict(scores) for method, scores in self.scores.items()},
            "versus_keyword": {
                method: {"win": tally.win, "tie": tally.tie, "loss": tally.loss}
                for method, tally in self.versus.items()
            },
        }


def _in_words(tally: Tally | None) -> str:
    return f"{tally.win} / {tally.tie} / {tally.loss}" if tally else ""


def retrieval(
    folder: Path, methods: Sequence[str], model: str, progress: Progress | None = None
) -> RetrievalReport:
    """Rank a set's corpus for each of its queries by each method, and score the rankings."""
    unknown = [method for method in methods if method not in METHODS]
    if unknown:
        raise BadInput(f"No method {unknown[0]!r}. Choose from {', '.join(METHODS)}.")
    return measured(load(folder), {method: (method, match.WEIGHTS) for method in methods}, model, progress)


def measured(
    labelled: TestSet,
    runs: Mapping[str, tuple[str, match.Weights]],
    model: str,
    progress: Progress | None = None,
) -> RetrievalReport:
    """Rank a set's corpus by each run, which is a method with the weights that its ranking goes by."""
    with tempfile.TemporaryDirectory() as place, Store.open(Path(place) / "evaluation.duckdb") as store:
        ids = _fill(store, labelled)
        finder = Finder(store, model, embed.load)
        if {method for method, _ in runs.values()} - {KEYWORD}:
            finder.encode_missing(progress)
        rankings = {}
        for name, (method, finder.weights) in runs.items():
            rankings[name] = _ranking(finder, labelled, ids, method)
    return _scored(rankings, labelled)


def shortlists(labelled: TestSet, model: str) -> dict[str, list[tuple[str, Suggestion]]]:
    """For each query the documents that the workbench ranks, by id, best first, with all grounds."""
    with tempfile.TemporaryDirectory() as place, Store.open(Path(place) / "evaluation.duckdb") as store:
        ids = _fill(store, labelled)
        finder = Finder(store, model, embed.load)
        finder.encode_missing()
        found: dict[str, list[tuple[str, Suggestion]]] = {}
        for query_id, (text, day) in labelled.queries.items():
            query = Query(ClaimId(query_id), extract.statement(text, published=day))
            ranked = finder.find([query], DEPTH, with_model=True, fold=False)[query.claim_id]
            found[query_id] = [(ids[one.evidence_id], one) for one in ranked]
    return found


def _fill(store: Store, labelled: TestSet) -> dict[EvidenceId, str]:
    """Store each text of the corpus as one document of one passage; returns whose passage is whose."""
    ids: dict[EvidenceId, str] = {}
    prepared = []
    for doc_id, (title, text) in labelled.corpus.items():
        whole = Passage(Span(0, len(text)))
        source = Source(title=title, collection="evaluation", url=doc_id)
        prepared.append(intake.prepare(intake.document(text, source, (whole,))))
        ids[prepared[-1].evidence[0].id] = doc_id
    store.add_documents([(p.document, p.evidence, p.terms) for p in prepared], _EPOCH)
    return ids


def _ranking(finder: Finder, labelled: TestSet, ids: Mapping[EvidenceId, str], method: str) -> Ranking:
    queries = [
        Query(ClaimId(query_id), extract.statement(text, published=day))
        for query_id, (text, day) in labelled.queries.items()
    ]
    found: Ranking = {}
    for start in range(0, len(queries), BATCH):
        batch = queries[start : start + BATCH]
        if method == WORKBENCH:
            ranked = finder.find(batch, DEPTH, with_model=True, fold=False)
            best = [[s.evidence_id for s in ranked[query.claim_id]] for query in batch]
        else:
            search = finder.by_keyword if method == KEYWORD else finder.by_vector
            best = [[evidence_id for evidence_id, _ in hits] for hits in search(batch, DEPTH)]
        for query, hits in zip(batch, best, strict=True):
            found[query.claim_id] = [ids[evidence_id] for evidence_id in hits]
    return found


def _scored(rankings: Mapping[str, Ranking], labelled: TestSet) -> RetrievalReport:
    found = {
        method: {
            query_id: metrics.measure(ranking.get(query_id, []), gains)
            for query_id, gains in labelled.relevant.items()
        }
        for method, ranking in rankings.items()
    }
    return RetrievalReport(
        {method: metrics.summary(queries) for method, queries in found.items()},
        {
            method: metrics.versus(queries, found[KEYWORD])
            for method, queries in found.items()
            if method != KEYWORD and KEYWORD in found
        },
        found,
    )


def load(folder: Path) -> TestSet:
    """Read corpus.jsonl {id, title?, text, date?}, queries.jsonl {id, text, date?} and qrels.tsv.

    Raises BadInput naming the file and line that does not fit.
    """
    corpus = {
        _text(row, "id"): (_text(row, "title", ""), _text(row, "text"))
        for row in _rows(folder / "corpus.jsonl")
    }
    queries = {
        _text(row, "id"): (_text(row, "text"), _day(row.get("date")))
        for row in _rows(folder / "queries.jsonl")
    }
    relevant: dict[str, dict[str, int]] = {}
    for query_id, doc_id, grade in _judgements(folder / "qrels.tsv"):
        if query_id in queries and grade > 0:
            relevant.setdefault(query_id, {})[doc_id] = grade
    if not relevant:
        raise BadInput(f"{folder / 'qrels.tsv'} holds no relevant document for any query of the set.")
    return TestSet(corpus, {query_id: queries[query_id] for query_id in relevant}, relevant)


@dataclass(frozen=True, slots=True)
class StanceReport:
    """How often the stance was right. "Don't know" counts as not enough information."""

    score: StanceScore

    header = ("n", "accuracy", "macro F1", "don't know")

    @property
    def rows(self) -> list[tuple[str, ...]]:
        found = self.score
        shares = (found.accuracy, found.macro_f1, found.dont_know)
        return [(str(found.n), *(f"{share:.4f}" for share in shares))]

    def record(self) -> Record:
        found = self.score
        return {
            "n": found.n,
            "accuracy": found.accuracy,
            "macro_f1": found.macro_f1,
            "dont_know": found.dont_know,
            "confusion": {label: dict(counts) for label, counts in found.confusion.items()},
        }


def stance(file: Path) -> StanceReport:
    """Compare each claim of a JSONL file {claim, evidence, label} with its evidence."""
    outcomes = [_outcome(row, file) for row in _rows(file)]
    if not outcomes:
        raise BadInput(f"{file.name} holds no pairs. Give one JSON object in each line.")
    return StanceReport(verification.score(outcomes))


def _outcome(row: Mapping[str, object], file: Path) -> tuple[str, Stance | None]:
    """The true label of a pair, and the stance that the workbench takes."""
    label = _text(row, "label")
    if label not in LABELS:
        raise BadInput(f"{file.name} holds the label {label!r}. Use {', '.join(LABELS)}.")
    claim, evidence = extract.statement(_text(row, "claim")), extract.statement(_text(row, "evidence"))
    return label, match.compare(claim, evidence).stance


def _rows(file: Path) -> Iterator[dict[str, object]]:
    for number, line in enumerate(_lines(file), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError:
            row = None
        if not isinstance(row, dict):
            raise BadInput(f"Line {number} of {file.name} is not a JSON object.")
        yield row


def _judgements(file: Path) -> Iterator[tuple[str, str, int]]:
    for number, line in enumerate(_lines(file), 1):
        cells = line.rstrip("\n").split("\t")
        if number == 1 or not line.strip():
            continue
        if len(cells) != 3 or not cells[2].strip().lstrip("-").isdigit():
            raise BadInput(f"Line {number} of {file.name} is not `query_id doc_id relevance`, tab-separated.")
        yield cells[0], cells[1], int(cells[2])


def _lines(file: Path) -> Iterator[str]:
    try:
        with file.open(encoding="utf-8") as lines:
            yield from lines
    except (OSError, UnicodeDecodeError) as problem:
        why = problem.strerror if isinstance(problem, OSError) else "its encoding is not UTF-8"
        raise BadInput(
            f"{file} cannot be read as text ({why}). A set is a folder with "
            "corpus.jsonl, queries.jsonl and qrels.tsv."
        ) from problem


def _text(row: Mapping[str, object], key: str, default: str | None = None) -> str:
    value = row.get(key, default)
    if value is None and default is not None:
        return default
    if isinstance(value, str | int):
        return str(value)
    raise BadInput(f"A line without the text {key!r}: {json.dumps(row)[:80]}")


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(str(value)[:10]) if value else None
    except ValueError:
        return None
