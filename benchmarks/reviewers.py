"""Whether learning from reviewers helps, and what hostile reviewers can do: simulated on labelled sets.

    python -m benchmarks.reviewers [DATA] [--queries N] [--draws N]

DATA holds the sets as folders (default: the team's, beside the checkout). A simulated reviewer goes through
the first five suggestions of half the queries, accepts the relevant ones and rejects the others, but one
decision in ten is a slip. Measured on the other half: nDCG@10 and precision at 5 by the weights that the
workbench came with and by those that it then uses; the mean of all draws and the worst draw.

"shipped": relevant is what the labels say. "wrong": the same in a workbench that came with each weight four
times too large or too small. "taste": relevant is what a desk wants for which figures, times and directions
count eight times as much. A hostile reviewer accepts what is not relevant and rejects what is ("turned"), or
accepts the last three of ten and rejects the first two ("worst first"), in a name of their own or in that of
the honest one.
"""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from statistics import fmean

import click
import numpy as np
from numpy.typing import NDArray

from benchmarks.retrieval import smaller
from workbench import evaluation, match
from workbench.match import WEIGHTS, Lesson, Reviewed, Shown, Weights, metrics
from workbench.model import BASE
from workbench.settings import PROJECT, Settings

DATA = PROJECT.parent / "shared" / "data"
SETS = ("vitaminc", "fm2", "averitec", "scifact")
DECISIONS = (20, 50, 100, 200, 400)
HONEST = (0, 50, 100)
HOSTILE = 50
SEEN, DECIDED = 10, 5
"""How many suggestions a list has, and how many of them are decided on."""

SLIPS = 0.1
TASTE = replace(
    WEIGHTS, **{name: 8 * getattr(WEIGHTS, name) for name in ("figure", "settled", "date", "stance")}
)
NAMES = tuple(field.name for field in fields(Weights))


@dataclass(frozen=True, slots=True)
class Shortlist:
    """The candidates of a query: ids, grounds by name, the same as columns, and which are relevant."""

    ids: tuple[str, ...]
    grounds: tuple[Mapping[str, float], ...]
    base: NDArray[np.float64]
    parts: NDArray[np.float64]
    gains: Mapping[str, int]

    @classmethod
    def of(cls, found: Sequence[tuple[str, Mapping[str, float]]], gains: Mapping[str, int]) -> "Shortlist":
        grounds = tuple(each for _, each in found)
        return cls(
            tuple(name for name, _ in found),
            grounds,
            np.array([each.get(BASE, 0.0) for each in grounds]),
            np.array([[each.get(name, 0.0) for name in NAMES] for each in grounds]).reshape(-1, len(NAMES)),
            gains,
        )

    def order(self, weights: Weights) -> list[int]:
        """The places of the candidates, best first."""
        scores = self.base + self.parts @ np.array([getattr(weights, name) for name in NAMES])
        return [int(place) for place in np.argsort(-scores, kind="stable")]


@dataclass(frozen=True, slots=True)
class Gain:
    """nDCG@10 by the weights that it came with, and what was won; `used` where any were learned."""

    before: float
    ndcg: float
    precision: float
    used: bool


@click.command()
@click.argument("data", type=click.Path(path_type=Path), default=DATA)
@click.option("--queries", default=60, show_default=True, help="Queries of each set.")
@click.option("--draws", default=20, show_default=True, help="How often reviewers and queries are drawn.")
def main(data: Path, queries: int, draws: int) -> None:
    present = [data / name for name in SETS if (data / name / "corpus.jsonl").exists()]
    if not present:
        print(f"Skipped: there are no labelled sets at {data}. Name the folder that holds them.")
    for folder in present:
        labelled = smaller(evaluation.load(folder), queries)
        found = evaluation.shortlists(labelled, Settings().model)
        lists = [
            Shortlist.of(
                [(name, {ground.name: ground.value for ground in one.grounds}) for name, one in ranked],
                labelled.relevant[query],
            )
            for query, ranked in found.items()
        ]
        report(folder.name, lists, draws)


def report(name: str, lists: Sequence[Shortlist], draws: int) -> None:
    """Print the table of one set."""
    gains: dict[str, list[Gain]] = {}
    for draw in range(draws):
        chance = random.Random(draw)
        mixed = chance.sample(lists, len(lists))
        wrong = replace(WEIGHTS, **{n: getattr(WEIGHTS, n) * 4 ** chance.choice((-1, 1)) for n in NAMES})
        for start, shipped, wanted in (
            ("shipped", WEIGHTS, mixed),
            ("wrong", wrong, mixed),
            ("taste", WEIGHTS, [tasteful(one) for one in mixed]),
        ):
            seen, unseen = wanted[: len(wanted) // 2], wanted[len(wanted) // 2 :]
            before = measured(unseen, shipped)
            lessons = honest_lessons(seen, shipped, chance)
            if start == "shipped":
                lessons |= hostile_lessons(seen, chance)
            for label, lesson in lessons.items():
                now = measured(unseen, lesson.weights)
                gain = Gain(before[0], now[0] - before[0], now[1] - before[1], lesson.helps)
                gains.setdefault(f"{start}: {label}", []).append(gain)
    print(f"\n{name}: {len(lists)} queries, half of them reviewed")
    print(f"  {'':50} before  nDCG@10    worst  precision@5  in use")
    for label, found in gains.items():
        before_it, ndcg = fmean(each.before for each in found), fmean(each.ndcg for each in found)
        fives, used = fmean(each.precision for each in found), fmean(each.used for each in found)
        worst = min(each.ndcg for each in found)
        print(f"  {label:50} {before_it:.4f}  {ndcg:+.4f}  {worst:+.4f}      {fives:+.4f}    {used:4.0%}")


def tasteful(one: Shortlist) -> Shortlist:
    """The same candidates, of which the five are relevant that a desk for figures and times wants."""
    return replace(one, gains={one.ids[place]: 1 for place in one.order(TASTE)[:DECIDED]})


def honest_lessons(seen: Sequence[Shortlist], shipped: Weights, chance: random.Random) -> dict[str, Lesson]:
    """What one honest reviewer teaches, by the number of decisions."""
    return {
        f"{number} honest": match.learn(
            [_honest(one, shipped, chance) for one in seen[: number // DECIDED]], shipped
        )
        for number in DECISIONS
        if number // DECIDED <= len(seen)
    }


def hostile_lessons(seen: Sequence[Shortlist], chance: random.Random) -> dict[str, Lesson]:
    """What is learned where hostile clicks come on top."""
    found = {}
    for kind in ("turned", "worst first"):
        for who, told in (("Ana", "same name"), ("Eve", "another name")):
            for number in HONEST:
                honest = [_honest(one, WEIGHTS, chance) for one in seen[: number // DECIDED]]
                after = seen[number // DECIDED :][: HOSTILE // DECIDED]
                mixed = honest + [_hostile(one, kind, who) for one in after]
                lesson = match.learn(chance.sample(mixed, len(mixed)))
                found[f"{number} honest, {HOSTILE} {kind}, {told}"] = lesson
    return found


def measured(lists: Sequence[Shortlist], weights: Weights) -> tuple[float, float]:
    """nDCG@10 and precision at 5, the means over queries."""
    rankings = [([one.ids[place] for place in one.order(weights)], one.gains) for one in lists]
    return (
        fmean(metrics.ndcg_at(ranking, gains) for ranking, gains in rankings),
        fmean(sum(name in gains for name in ranking[:5]) / 5 for ranking, gains in rankings),
    )


def _honest(one: Shortlist, weights: Weights, chance: random.Random) -> Reviewed:
    shown = one.order(weights)[:SEEN]
    said = [(one.ids[place] in one.gains) != (chance.random() < SLIPS) for place in shown[:DECIDED]]
    return _reviewed(one, shown, dict(enumerate(said)), "Ana")


def _hostile(one: Shortlist, kind: str, reviewer: str) -> Reviewed:
    shown = one.order(WEIGHTS)[:SEEN]
    if kind == "turned":
        said = {rank: one.ids[place] not in one.gains for rank, place in enumerate(shown[:DECIDED])}
    else:
        said = {0: False, 1: False} | {len(shown) - back: True for back in (1, 2, 3)}
    return _reviewed(one, shown, said, reviewer)


def _reviewed(one: Shortlist, shown: Sequence[int], said: Mapping[int, bool], reviewer: str) -> Reviewed:
    return Reviewed(
        reviewer, tuple(Shown(one.grounds[place], said.get(rank)) for rank, place in enumerate(shown))
    )


if __name__ == "__main__":
    main()
