"""Trains the learned layer of the stance and writes it to the workbench's matching room.

    python -m benchmarks.train_stance DATA

DATA holds `vitaminc` and `fm2`. Needs lightgbm, which the workbench itself does not. Pages are split by
their hash: a fifth is held out, and only scored. Minutes on two cores.
"""

import json
import random
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import lightgbm
import numpy as np

from benchmarks import stance_pairs
from benchmarks.stance_pairs import Pair, read
from workbench import match
from workbench.match import figures, stance
from workbench.match.features import features
from workbench.match.learned import FILE
from workbench.match.surroundings import side

LABELS = ("supports", "refutes", "nei")
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

ROUNDS = 120
SETTINGS = {
    "objective": "multiclass",
    "num_class": len(LABELS),
    "learning_rate": 0.1,
    "num_leaves": 31,
    "max_depth": 7,
    "min_data_in_leaf": 40,
    "feature_fraction": 0.5,
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
    pairs = [pair for pair in [*labelled, *_unrelated(labelled), *_near(labelled)] if not pair.held_out]
    names, table = _features(pairs)
    model = lightgbm.train(
        SETTINGS,
        lightgbm.Dataset(
            table,
            [LABELS.index(pair.label) for pair in pairs],
            weight=[WEIGHTS[pair.group] for pair in pairs],
        ),
        ROUNDS,
    )
    record = {"features": names, "outcomes": LABELS, **_flat(model.dump_model()["tree_info"])}
    file = Path(match.__file__).with_name(FILE)
    file.write_text(json.dumps(record, separators=(",", ":")) + "\n", encoding="utf-8")
    print(f"{len(pairs)} pairs, {len(names)} features, {model.num_trees()} trees: {file}")


def _features(pairs: Sequence[Pair]) -> tuple[list[str], Any]:
    rows = []
    for pair in pairs:
        claim, evidence = side(read(pair.claim)), side(read(pair.evidence))
        met = figures.meetings(claim, evidence)
        rows.append(features(claim, evidence, met, stance.judge(claim, evidence, met)))
    return list(rows[0]), np.array([list(row.values()) for row in rows])


def _unrelated(pairs: Sequence[Pair]) -> Iterator[Pair]:
    """Claims beside passages of any other page: what says nothing must be known to say nothing."""
    chance = random.Random(1)
    for group, count in (("vitaminc", 2500), ("fm2", 1000)):
        known = [pair for pair in pairs if pair.group.startswith(group)]
        for pair in chance.sample(known, count):
            other = chance.choice(known)
            if other.page != pair.page:
                yield Pair("", "unrelated", pair.page, pair.claim, other.evidence, "nei")


def _near(pairs: Sequence[Pair]) -> Iterator[Pair]:
    """Claims beside the passage of another page that shares most of their words."""
    chance = random.Random(0)
    for group in ("vitaminc", "fm2"):
        known = [pair for pair in pairs if pair.group.startswith(group)]
        passages = {pair.evidence: pair.page for pair in known}
        texts = list(passages)
        index = match.KeywordIndex.of([match.terms(text) for text in texts])
        for pair in chance.sample(known, min(3000, len(known))):
            for row, _ in index.search(match.terms(pair.claim), 8):
                if passages[texts[row]] != pair.page:
                    yield Pair("", "near", pair.page, pair.claim, texts[row], "nei")
                    break


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
