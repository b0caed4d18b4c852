"""How good a ranking is, query by query. A ranking is document ids, best first; gains are by id."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log2
from statistics import fmean

Ranking = Sequence[str]
Gains = Mapping[str, float]

MEASURES = ("ndcg@10", "recall@10", "recall@100", "mrr@10")


def ndcg_at(ranking: Ranking, gains: Gains, depth: int = 10) -> float:
    """Normalised discounted cumulative gain; 0 where nothing is relevant."""
    found = sum(gains.get(name, 0.0) / log2(place + 2) for place, name in enumerate(ranking[:depth]))
    best = sorted((gain for gain in gains.values() if gain > 0), reverse=True)[:depth]
    ideal = sum(gain / log2(place + 2) for place, gain in enumerate(best))
    return found / ideal if ideal else 0.0


def recall_at(ranking: Ranking, gains: Gains, depth: int) -> float:
    """The share of the relevant documents among the first `depth`."""
    relevant = {name for name, gain in gains.items() if gain > 0}
    return len(relevant & set(ranking[:depth])) / len(relevant) if relevant else 0.0


def mrr_at(ranking: Ranking, gains: Gains, depth: int = 10) -> float:
    """One over the place of the first relevant document; 0 where none is among the first `depth`."""
    for place, name in enumerate(ranking[:depth], 1):
        if gains.get(name, 0.0) > 0:
            return 1 / place
    return 0.0


def measure(ranking: Ranking, gains: Gains) -> dict[str, float]:
    """All measures of one query, by their names in MEASURES."""
    return {
        "ndcg@10": ndcg_at(ranking, gains, 10),
        "recall@10": recall_at(ranking, gains, 10),
        "recall@100": recall_at(ranking, gains, 100),
        "mrr@10": mrr_at(ranking, gains, 10),
    }


def summary(queries: Mapping[str, Mapping[str, float]]) -> dict[str, float]:
    """The mean of every measure over queries; 0 where there are none."""
    return {name: fmean(values[name] for values in queries.values()) if queries else 0.0 for name in MEASURES}


@dataclass(frozen=True, slots=True)
class Tally:
    """In how many queries one method did better, equally or worse than another."""

    win: int
    tie: int
    loss: int


def versus(
    method: Mapping[str, Mapping[str, float]],
    baseline: Mapping[str, Mapping[str, float]],
    by: str = "ndcg@10",
    margin: float = 1e-9,
) -> Tally:
    """Compare two methods query by query; differences up to `margin` are ties."""
    gaps = [values[by] - baseline[query][by] for query, values in method.items() if query in baseline]
    win = sum(gap > margin for gap in gaps)
    loss = sum(gap < -margin for gap in gaps)
    return Tally(win, len(gaps) - win - loss, loss)
