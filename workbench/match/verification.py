"""How good the stance is: accuracy, macro F1, how often it says "don't know", and the confusion."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from workbench.model import Stance

LABELS = ("supports", "refutes", "nei")


def as_label(stance: Stance | None) -> str:
    """A stance in the words of the label files: context and "don't know" are not enough information."""
    return "nei" if stance in (None, Stance.CONTEXT) else str(stance)


@dataclass(frozen=True, slots=True)
class StanceScore:
    """`confusion[true][said]` counts pairs; `dont_know` is the share that got no stance at all."""

    n: int
    accuracy: float
    macro_f1: float
    dont_know: float
    confusion: dict[str, dict[str, int]]


def score(outcomes: Iterable[tuple[str, Stance | None]]) -> StanceScore:
    """Score (true label, stance) pairs. Macro F1 is over the labels that occur in the truth."""
    pairs = list(outcomes)
    counts = Counter((truth, as_label(stance)) for truth, stance in pairs)
    confusion = {t: {s: counts[t, s] for s in LABELS} for t in LABELS}
    right = sum(confusion[label][label] for label in LABELS)
    present = [label for label in LABELS if sum(confusion[label].values())]
    total = len(pairs)
    return StanceScore(
        n=total,
        accuracy=right / total if total else 0.0,
        macro_f1=sum(_f1(confusion, label) for label in present) / len(present) if present else 0.0,
        dont_know=sum(stance is None for _, stance in pairs) / total if total else 0.0,
        confusion=confusion,
    )


def _f1(confusion: dict[str, dict[str, int]], label: str) -> float:
    right = confusion[label][label]
    said = sum(row[label] for row in confusion.values())
    true = sum(confusion[label].values())
    return 2 * right / (said + true) if said + true else 0.0
