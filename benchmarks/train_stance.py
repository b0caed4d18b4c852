"""Trains the learned layer of the stance and writes it to the workbench's matching room.

    python -m benchmarks.train_stance DATA

DATA holds `vitaminc` and `fm2`. Needs lightgbm, which the workbench itself does not. Pages are split by
their hash: part 0 is held out, and only scored; on part 1 the trees are weighed against the layer that
`benchmarks.train_attention` has made before, then the trees are grown anew with part 1. Minutes on two cores.
"""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import lightgbm
import numpy as np
from scipy import optimize

from benchmarks import stance_pairs
from benchmarks.stance_pairs import LABELS, Pair, read
from workbench import match
from workbench.match import attention, figures, learned, stance
from workbench.match.features import features
from workbench.match.learned import FILE
from workbench.match.surroundings import side

WEIGHTS = {
    "vitaminc figures": 1.5,
    "vitaminc numbers": 1.0,
    "vitaminc words": 1.0,
    "synthetic": 0.15,
    "fm2": 4.0,
    "unrelated": 0.5,
    "near": 0.1,
}
"""What a pair of each kind counts. Synthetic pairs know no third label, so they count little."""

Table = np.typing.NDArray[Any]

ROUNDS = 200
LIMITS = (0.34, 0.4, 0.45, 0.5, 0.55)
SETTINGS = {
    "objective": "multiclass",
    "num_class": len(LABELS),
    "learning_rate": 0.06,
    "num_leaves": 31,
    "max_depth": 7,
    "min_data_in_leaf": 50,
    "feature_fraction": 0.35,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "lambda_l2": 5,
    "verbose": -1,
    "num_threads": 2,
    "seed": 1,
    "deterministic": True,
}


def main(data: Path) -> None:
    labelled = [
        *stance_pairs.vitaminc(data / "vitaminc"),
        *stance_pairs.synthetic(data / "vitaminc"),
        *stance_pairs.fm2(data / "fm2"),
    ]
    pairs = [
        pair
        for pair in [*labelled, *stance_pairs.unrelated(labelled), *stance_pairs.near(labelled)]
        if not pair.held_out
    ]
    names, table = _features(pairs)
    mixtures = _mixtures(pairs, names, table)
    model = _grown(pairs, table)
    record = {
        "features": names,
        "outcomes": LABELS,
        "mixtures": mixtures,
        **_flat(model.dump_model()["tree_info"]),
    }
    file = Path(match.__file__).with_name(FILE)
    file.write_text(json.dumps(record, separators=(",", ":")) + "\n", encoding="utf-8")
    print(f"{len(pairs)} pairs, {len(names)} features, {model.num_trees()} trees: {file}")


def _grown(pairs: Sequence[Pair], table: Table) -> lightgbm.Booster:
    labels = [LABELS.index(pair.label) for pair in pairs]
    weights = [WEIGHTS[pair.group] for pair in pairs]
    return lightgbm.train(SETTINGS, lightgbm.Dataset(table, labels, weight=weights), ROUNDS)


def _mixtures(pairs: Sequence[Pair], names: list[str], table: Table) -> dict[str, list[float]]:
    """For each kind of pair what the two layers count, from the part that neither has seen."""
    aside = np.array([pair.weighing for pair in pairs])
    model = _grown([pair for pair in pairs if not pair.weighing], table[~aside])
    unseen = [pair for pair in pairs if pair.weighing]
    trees = np.log(np.maximum(model.predict(table[aside]), learned.SMALLEST))
    words = np.log(np.maximum([_by_words(pair) for pair in unseen], learned.SMALLEST))
    kinds = np.array([learned.kind(dict(zip(names, row, strict=True))) for row in table[aside].tolist()])
    found = {}
    for kind in ("figures", "words"):
        chosen = (kinds == kind) & np.array([pair.group != "synthetic" for pair in unseen])
        labels = np.array([LABELS.index(pair.label) for pair in unseen])[chosen]
        weights = np.array([WEIGHTS[pair.group] for pair in unseen])[chosen]
        found[kind] = _mixture(trees[chosen], words[chosen], labels, weights)
        print(kind, int(chosen.sum()), found[kind])
        groups = [pair.group for pair, is_chosen in zip(unseen, chosen, strict=True) if is_chosen]
        _print_limits(_logs(found[kind], trees[chosen], words[chosen]), labels, np.array(groups))
    return found


def _by_words(pair: Pair) -> tuple[float, float, float]:
    found = attention.network().chances(pair.claim, pair.evidence)
    return found.supports, found.refutes, found.leaves_open


def _mixture(trees: Table, words: Table, labels: Table, weights: Table) -> list[float]:
    """The five numbers of a mixture that make the labels likeliest."""

    def lost(numbers: Table) -> float:
        logs = _logs(numbers, trees, words)
        return float(-(weights * logs[np.arange(len(labels)), labels]).sum() / weights.sum())

    best = optimize.minimize(lost, np.array([0.8, 0.3, 0.0, 0.0, 0.0]), method="BFGS")
    return [round(float(number), 4) for number in best.x]


def _logs(numbers: Sequence[float] | Table, trees: Table, words: Table) -> Table:
    sums = numbers[0] * trees + numbers[1] * words + np.array(numbers[2:])
    return np.asarray(sums - np.logaddexp.reduce(sums, axis=1, keepdims=True))


def _print_limits(logs: Table, labels: Table, groups: Table) -> None:
    """Accuracy by the chance below which nothing is said, for choosing `weighing.SURE_ENOUGH`."""
    likeliest = logs.argmax(axis=1)
    for group in sorted(set(groups)):
        own = groups == group
        shares = []
        for limit in LIMITS:
            said = np.where(logs.max(axis=1) >= np.log(limit), likeliest, LABELS.index("nei"))
            shares.append(f"{limit}: {np.mean((said == labels)[own]):.4f}")
        print(f"  {group:17} {int(own.sum()):5}  {'  '.join(shares)}")


def _features(pairs: Sequence[Pair]) -> tuple[list[str], Any]:
    rows = []
    for pair in pairs:
        claim, evidence = side(read(pair.claim)), side(read(pair.evidence))
        met = figures.meetings(claim, evidence)
        rows.append(features(claim, evidence, met, stance.judge(claim, evidence, met)))
    return list(rows[0]), np.array([list(row.values()) for row in rows])


def _flat(trees: Sequence[dict[str, Any]]) -> dict[str, Any]:
    flat = [_nodes(tree["tree_structure"]) for tree in trees]
    return {"depth": max(tree.pop("depth") for tree in flat), "trees": flat}


def _nodes(root: dict[str, Any]) -> dict[str, Any]:
    """A tree as lists of its nodes, the root first; a leaf leads to itself."""
    found: dict[str, Any] = {"feature": [], "limit": [], "below": [], "above": [], "value": []}

    def add(node: dict[str, Any], depth: int) -> tuple[int, int]:
        place = len(found["feature"])
        leaf = "leaf_value" in node
        found["feature"].append(0 if leaf else node["split_feature"])
        found["limit"].append(0 if leaf else float(f"{node['threshold']:.6g}"))
        found["value"].append(round(node["leaf_value"], 4) if leaf else 0)
        found["below"].append(place)
        found["above"].append(place)
        if leaf:
            return place, depth
        found["below"][place], left = add(node["left_child"], depth + 1)
        found["above"][place], right = add(node["right_child"], depth + 1)
        return place, max(left, right)

    found["depth"] = add(root, 0)[1]
    return found


if __name__ == "__main__":
    main(Path(sys.argv[1]))
