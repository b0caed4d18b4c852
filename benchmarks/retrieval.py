"""How well evidence is found: nDCG@10, Recall@10 and MRR@10 of words, meaning, and the workbench's ranking.

    python -m benchmarks.retrieval FOLDER [--queries N] [--ablation] [--freeze]

FOLDER is one set (`corpus.jsonl`, `queries.jsonl`, `qrels.tsv`). `--queries` takes the first N by the hash of
their ids, and of the corpus what keyword search finds for them (40 each) with all that is relevant: minutes
instead of hours, and comparable only with itself. `--ablation` ranks again without each signal. `--freeze`
keeps each query's nDCG@10 in `frozen/retrieval-SET.json`, of a whole set in `frozen/retrieval-SET-full.json`;
later runs print what was won and lost since.
"""

import hashlib
import json
from dataclasses import fields, replace
from pathlib import Path

import click

from workbench import evaluation, match
from workbench.evaluation import METHODS, WORKBENCH, TestSet
from workbench.settings import Settings

FROZEN = Path(__file__).parent / "frozen"
AROUND = 40
"""How many passages keyword search adds to a smaller corpus for each query."""

FAR = 0.1
"""A change of nDCG@10 that is printed as won or lost."""


@click.command()
@click.argument("folder", type=click.Path(path_type=Path, exists=True))
@click.option("--queries", type=int, help="Take so many queries, and the corpus around them.")
@click.option("--ablation", is_flag=True, help="Rank again without each signal.")
@click.option("--freeze", is_flag=True, help="Make this run the frozen one.")
def main(folder: Path, queries: int | None, ablation: bool, freeze: bool) -> None:
    labelled = evaluation.load(folder)
    if queries:
        labelled = smaller(labelled, queries)
    runs = {method: (method, match.WEIGHTS) for method in METHODS}
    if ablation:
        for field in fields(match.Weights):
            runs[f"without {field.name}"] = WORKBENCH, replace(match.WEIGHTS, **{field.name: 0.0})
    report = evaluation.measured(labelled, runs, Settings().model)
    print(f"{folder.name}: {len(labelled.queries)} queries, {len(labelled.corpus)} passages")
    for name, scores in report.scores.items():
        shown = "  ".join(f"{scores[measure]:.4f}" for measure in ("ndcg@10", "recall@10", "mrr@10"))
        print(f"  {name:16} {shown}")
    now = {query: round(scores["ndcg@10"], 4) for query, scores in report.queries[WORKBENCH].items()}
    file = FROZEN / f"retrieval-{folder.name}{'' if queries else '-full'}.json"
    if file.exists():
        _print_changes(json.loads(file.read_text()), now)
    if freeze:
        file.write_text(json.dumps(now, indent=0, sort_keys=True) + "\n")


def smaller(labelled: TestSet, count: int) -> TestSet:
    """A set with fewer queries and only the passages around them."""
    chosen = sorted(labelled.queries, key=lambda name: hashlib.sha256(name.encode()).digest())[:count]
    names = list(labelled.corpus)
    index = match.KeywordIndex.of([match.terms(" ".join(labelled.corpus[name])) for name in names])
    kept = {name for query in chosen for name in labelled.relevant[query]}
    for query in chosen:
        kept |= {names[row] for row, _ in index.search(match.terms(labelled.queries[query][0]), AROUND)}
    return TestSet(
        {name: text for name, text in labelled.corpus.items() if name in kept},
        {query: labelled.queries[query] for query in chosen},
        {query: labelled.relevant[query] for query in chosen},
    )


def _print_changes(before: dict[str, float], now: dict[str, float]) -> None:
    known = sorted(before.keys() & now.keys())
    won = [name for name in known if now[name] - before[name] > FAR]
    lost = [name for name in known if before[name] - now[name] > FAR]
    print(f"since the frozen run, by more than {FAR} in nDCG@10: {len(won)} won, {len(lost)} lost")
    for sign, changed in (("+", won), ("-", lost)):
        for name in changed:
            print(f"  {sign} {name} {before[name]:.2f} to {now[name]:.2f}")


if __name__ == "__main__":
    main()
