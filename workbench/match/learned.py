"""The learned layer of the stance: small trees over explained features, read from a data file.

The file `stance_model.json` lies in this room and is made by `benchmarks/train_stance.py`; its model card
is docs/stance-model.md. Nothing of the training is needed to read it.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

import numpy as np
from numpy.typing import NDArray

FILE = "stance_model.json"

SMALLEST = 1e-6
"""No chance is taken to be smaller."""


@dataclass(frozen=True, slots=True)
class Chances:
    """How probable it is that a passage supports, refutes or leaves open; together 1."""

    supports: float
    refutes: float
    leaves_open: float


@dataclass(frozen=True, slots=True)
class Mixture:
    """What the logarithms of the chances of the trees and of the words count, and what each outcome adds.

    Found on pairs that neither layer was trained on.
    """

    trees: float
    words: float
    added: tuple[float, float, float]

    @classmethod
    def of(cls, numbers: Sequence[float]) -> "Mixture":
        """From the two shares and the three that are added, in that order."""
        trees, words, *added = numbers
        return cls(trees, words, (added[0], added[1], added[2]))

    def chances(self, trees: Chances, words: Chances) -> Chances:
        return normal(self.trees * _logs(trees) + self.words * _logs(words) + np.array(self.added))


def kind(features: Mapping[str, float]) -> str:
    """Which mixture a pair takes: that for two texts with figures, or that for all others."""
    return "figures" if features["claim_figures"] and features["evidence_figures"] else "words"


def normal(sums: NDArray[np.floating]) -> Chances:
    """The chances of the three outcomes from the sums that speak for each."""
    shares = np.exp(sums - sums.max())
    supports, refutes, leaves_open = (shares / shares.sum()).tolist()
    return Chances(supports, refutes, leaves_open)


class Trees:
    """A sum of decision trees for each of the three outcomes, as flat tables.

    Row i of each table is tree i: `features` and `limits` of its nodes, where to go below the limit
    (included) and above, and what a node is worth where it is a leaf, which leads to itself.
    """

    def __init__(self, record: Mapping[str, Any]) -> None:
        self.names: tuple[str, ...] = tuple(record["features"])
        self.mixtures = {name: Mixture.of(numbers) for name, numbers in record.get("mixtures", {}).items()}
        trees = record["trees"]
        size = max(len(tree["feature"]) for tree in trees)
        self._features = _table(trees, "feature", size, np.intp)
        self._limits = _table(trees, "limit", size, np.float64)
        self._values = _table(trees, "value", size, np.float64)
        self._starts = np.arange(len(trees), dtype=np.intp) * size
        ways = [_table(trees, way, size, np.intp) + self._starts[:, None] for way in ("below", "above")]
        self._ways = np.stack(ways, axis=-1).ravel()
        self._features, self._limits = self._features.ravel(), self._limits.ravel()
        self._values = self._values.ravel()
        self._depth = int(record["depth"])

    def chances(self, features: Mapping[str, float]) -> Chances:
        """The chances of a pair. Raises KeyError where a feature that the trees know is missing."""
        row = np.array([features[name] for name in self.names])
        nodes = self._starts
        for _ in range(self._depth):
            up = row.take(self._features.take(nodes)) > self._limits.take(nodes)
            nodes = self._ways.take(2 * nodes + up)
        return normal(self._values.take(nodes).reshape(-1, 3).sum(axis=0))


def _logs(chances: Chances) -> NDArray[np.float64]:
    found = np.array([chances.supports, chances.refutes, chances.leaves_open])
    return np.asarray(np.log(np.maximum(found, SMALLEST)))


def _table(trees: list[dict[str, list[float]]], key: str, size: int, kind: type) -> NDArray[Any]:
    return np.array([tree[key] + [0] * (size - len(tree[key])) for tree in trees], dtype=kind)


@cache
def trees() -> Trees:
    """The trees that the workbench comes with, read once."""
    text = resources.files(__package__).joinpath(FILE).read_text(encoding="utf-8")
    return Trees(json.loads(text))
