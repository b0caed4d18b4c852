"""How often the stance is right, by set, with the curve of accuracy against the share answered.

    python -m benchmarks.stance DATA [--freeze]

DATA holds the folders `vitaminc`, `fm2` and `averitec`. Only pairs that were held out
from training are scored, those of AVeriTeC being all held out. `--freeze` keeps the outcome of each pair in
`frozen/stance.json`; each later run prints what was won and lost since.
"""

import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks import stance_pairs
from benchmarks.stance_pairs import Pair, read
from workbench import match
from workbench.match import verification
from workbench.model import Stance

FROZEN = Path(__file__).parent / "frozen" / "stance.json"
SHARES = (0.25, 0.5, 0.75, 1.0)
"""The shares of pairs, surest first, at which accuracy is printed."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was said of a pair, and how sure it was."""

    pair: Pair
    stance: Stance | None
    confidence: float

    @property
    def right(self) -> bool:
        return verification.as_label(self.stance) == self.pair.label


def main(arguments: Sequence[str]) -> None:
    data = Path(next(name for name in arguments if not name.startswith("--")))
    outcomes = [_outcome(pair) for pair in pairs(data)]
    groups = {"vitaminc": [o for o in outcomes if o.pair.group.startswith("vitaminc")]}
    for outcome in outcomes:
        groups.setdefault(outcome.pair.group, []).append(outcome)
    print(f"{'set':18} pairs  accuracy  macro F1  don't know  ECE   accuracy, surest 25/50/75/100 % answered")
    for name, found in sorted(groups.items()):
        _print(name, found)
    now = {outcome.pair.id: verification.as_label(outcome.stance)[0] for outcome in outcomes}
    if FROZEN.exists():
        _print_changes(json.loads(FROZEN.read_text()), now, {o.pair.id: o.pair.label[0] for o in outcomes})
    if "--freeze" in arguments:
        FROZEN.write_text(json.dumps(now, separators=(",", ":"), sort_keys=True).replace(",", ",\n") + "\n")


def pairs(data: Path) -> list[Pair]:
    """The pairs that were held out from training."""
    trained = [*stance_pairs.vitaminc(data / "vitaminc"), *stance_pairs.fm2(data / "fm2")]
    return [pair for pair in trained if pair.held_out] + list(stance_pairs.averitec(data / "averitec"))


def _outcome(pair: Pair) -> Outcome:
    found = match.compare(read(pair.claim), read(pair.evidence))
    return Outcome(pair, found.stance, found.confidence)


def _print(name: str, outcomes: Sequence[Outcome]) -> None:
    score = verification.score((o.pair.label, o.stance) for o in outcomes)
    answered = sorted((o for o in outcomes if o.stance is not None), key=lambda o: -o.confidence)
    curve = [_accuracy(answered[: max(1, round(share * len(answered)))]) for share in SHARES]
    print(
        f"{name:18} {score.n:5}   {score.accuracy:.4f}    {score.macro_f1:.4f}      {score.dont_know:.4f}  "
        f"{calibration_error(outcomes):.3f}  {'  '.join(f'{value:.3f}' for value in curve)}"
    )


def calibration_error(outcomes: Iterable[Outcome], bins: int = 10) -> float:
    """The mean gap between confidence and accuracy over bins of confidence, of pairs with a direction."""
    answered = [o for o in outcomes if o.stance in (Stance.SUPPORTS, Stance.REFUTES)]
    held: dict[int, list[Outcome]] = {}
    for outcome in answered:
        held.setdefault(min(int(outcome.confidence * bins), bins - 1), []).append(outcome)
    gaps = (
        len(found) * abs(_accuracy(found) - sum(o.confidence for o in found) / len(found))
        for found in held.values()
    )
    return sum(gaps) / len(answered) if answered else 0.0


def _accuracy(outcomes: Sequence[Outcome]) -> float:
    return sum(outcome.right for outcome in outcomes) / len(outcomes) if outcomes else 0.0


def _print_changes(before: dict[str, str], now: dict[str, str], truth: dict[str, str]) -> None:
    known = before.keys() & now.keys()
    won = sorted(name for name in known if before[name] != truth[name] == now[name])
    lost = sorted(name for name in known if before[name] == truth[name] != now[name])
    print(f"since the frozen run: {len(won)} won, {len(lost)} lost")
    for sign, names in (("+", won), ("-", lost)):
        for name in names:
            print(f"  {sign} {name}")


if __name__ == "__main__":
    main(sys.argv[1:])
