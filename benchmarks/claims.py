"""How well articles are read: claims, figures, ranges, dates and speakers against hand-made labels.

`python -m benchmarks.claims [CASE...]` scores case folders (`article.txt`, `gold.jsonl`; default: all beside
this file), prints precision, recall and F1 of each part, and what was won and lost since the frozen run.
`--freeze` makes this run the frozen one. Cases in `seen` were looked at while rules were mended, those in
`unseen` never were: only these say how fresh text is read.
"""

import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from workbench import desk
from workbench.files.exports.records import Json, Record, claim_record
from workbench.model import Reading

HERE = Path(__file__).parent
CASES = HERE / "cases"
FROZEN = HERE / "frozen" / "claims.json"

PARTS = ("claims", "quantities", "ranges", "dates", "speakers")

COVERED = 0.8
"""The share of a labelled span that a card must cover to have found it."""

ALIKE = 0.5
"""Intersection over union from which a card that covers no labelled span still counts as precise."""

CLOSE = 0.02
"""How far an end of a range may lie off, as a share of the label's."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """One labelled or one found thing: was it right? `wanted` tells recall from precision."""

    part: str
    name: str
    wanted: bool
    right: bool


def main(arguments: Sequence[str]) -> None:
    freeze = "--freeze" in arguments
    named = [Path(name) for name in arguments if name != "--freeze"]
    groups = {"named": named} if named else {name: _cases(CASES / name) for name in ("seen", "unseen")}
    outcomes: list[Outcome] = []
    for group, folders in groups.items():
        if not folders:
            print(f"{group}: no articles at present")
            continue
        found = [outcome for folder in folders for outcome in score(folder)]
        _print_scores(f"{group} ({len(folders)} articles)", found)
        outcomes += found
    now = {f"{o.part} {o.name}": o.right for o in outcomes if o.wanted}
    if FROZEN.exists():
        _print_changes(json.loads(FROZEN.read_text()), now)
    if freeze:
        FROZEN.parent.mkdir(exist_ok=True)
        FROZEN.write_text(json.dumps(now, indent=0, sort_keys=True, ensure_ascii=False) + "\n")


def _cases(folder: Path) -> list[Path]:
    return sorted(path.parent for path in folder.glob("*/article.txt"))


def score(folder: Path) -> Iterator[Outcome]:
    """Read a case's article and hold what was found against its labels."""
    gold = [json.loads(line) for line in (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines()]
    _, reading = desk.read(folder / "article.txt")
    cards = _cards(reading)
    yield from _claims(gold, cards)
    yield from _quantities(gold, cards, folder.name)
    yield from _dates(gold, cards)
    yield from _speakers(gold, cards)


def measures(outcomes: Iterable[Outcome], part: str) -> dict[str, float]:
    """Precision, recall and F1 of one part; recall is over labels, precision over what was found."""
    mine = [outcome for outcome in outcomes if outcome.part == part]
    recall = _share(o.right for o in mine if o.wanted)
    precision = _share(o.right for o in mine if not o.wanted)
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return {"precision": precision, "recall": recall, "F1": f1}


def _share(flags: Iterable[bool]) -> float:
    seen = list(flags)
    return sum(seen) / len(seen) if seen else 0.0


def _cards(reading: Reading) -> list[Record]:
    return [claim_record(claim, reading.links) for claim in reading.claims]


def _claims(gold: Sequence[Record], cards: Sequence[Record]) -> Iterator[Outcome]:
    for label in gold:
        yield Outcome("claims", _id(label), True, any(_covers(card, label) for card in cards))
    for card in cards:
        right = any(_covers(card, label) or _alike(card, label) >= ALIKE for label in gold)
        yield Outcome("claims", _id(card), False, right)


def _quantities(gold: Sequence[Record], cards: Sequence[Record], case: str) -> Iterator[Outcome]:
    labels = _unique(gold)
    found = _unique(cards)
    for place, label in labels.items():
        name = f"{case} {place[0]} {label['surface']}"
        hits = [quantity for quantity in found.values() if _same_figure(quantity, label)]
        yield Outcome("quantities", name, True, bool(hits))
        yield Outcome("ranges", name, True, any(_same_range(hit, label) for hit in hits))
    for place, quantity in found.items():
        name = f"{case} {place[0]} {quantity['surface']}"
        hits = [label for label in labels.values() if _same_figure(quantity, label)]
        yield Outcome("quantities", name, False, bool(hits))
        yield Outcome("ranges", name, False, any(_same_range(quantity, hit) for hit in hits))


def _dates(gold: Sequence[Record], cards: Sequence[Record]) -> Iterator[Outcome]:
    """A label with an expression must have its period on a card that covers it, and the reverse."""
    for label in gold:
        if label["date"]:
            right = any(_covers(card, label) and _period(card) == _period(label) for card in cards)
            yield Outcome("dates", _id(label), True, right)
    periods = {_period(label) for label in gold if label["date"]}
    for card in cards:
        # A card may rightly carry a date that its sentence gives and the label's span leaves out.
        if card["date"] and any(_covers(card, label) and label["date"] for label in gold):
            yield Outcome("dates", _id(card), False, _period(card) in periods)


def _speakers(gold: Sequence[Record], cards: Sequence[Record]) -> Iterator[Outcome]:
    for label in gold:
        mine = [card for card in cards if _covers(card, label)]
        if label["speaker"]:
            yield Outcome("speakers", _id(label), True, any(_named(card, label) for card in mine))
        for card in mine:
            if card["speaker"]:
                yield Outcome("speakers", _id(label), False, bool(label["speaker"]) and _named(card, label))


def _unique(rows: Iterable[Record]) -> dict[tuple[int, int], Record]:
    return {(_int(q["start"]), _int(q["end"])): q for row in rows for q in _records(row["quantities"])}


def _covers(card: Record, label: Record) -> bool:
    return _shared(card, label) >= COVERED * (_int(label["end"]) - _int(label["start"]))


def _alike(card: Record, label: Record) -> float:
    shared = _shared(card, label)
    lengths = sum(_int(one["end"]) - _int(one["start"]) for one in (card, label))
    return shared / (lengths - shared)


def _shared(one: Record, other: Record) -> int:
    return max(0, min(_int(one["end"]), _int(other["end"])) - max(_int(one["start"]), _int(other["start"])))


def _same_figure(quantity: Record, label: Record) -> bool:
    one, other = quantity["value"], label["value"]
    if (one is None) != (other is None):
        return False
    return _shared(quantity, label) > 0 and (
        one is None or abs(_number(one) - _number(other)) <= 1e-6 * abs(_number(other))
    )


def _same_range(quantity: Record, label: Record) -> bool:
    return all(_near(quantity[end], label[end]) for end in ("low", "high"))


def _near(one: Json, other: Json) -> bool:
    if one is None or other is None:
        return one is other
    return abs(_number(one) - _number(other)) <= CLOSE * max(abs(_number(other)), 1e-9)


def _period(row: Record) -> tuple[Json, Json] | None:
    when = row["date"]
    return (when["from"], when["to"]) if isinstance(when, Mapping) else None


def _named(card: Record, label: Record) -> bool:
    speaker = card["speaker"]
    if not isinstance(speaker, Mapping) or not label["speaker"]:
        return False
    return str(label["speaker"]).split()[-1].lower() in str(speaker["name"]).lower()


def _records(value: Json) -> list[Record]:
    return [row for row in value if isinstance(row, dict)] if isinstance(value, list) else []


def _id(row: Record) -> str:
    return str(row["id"])


def _int(value: Json) -> int:
    return int(_number(value))


def _number(value: Json) -> float:
    if not isinstance(value, int | float):
        raise TypeError(f"not a number: {value!r}")
    return float(value)


def _print_scores(title: str, outcomes: Sequence[Outcome]) -> None:
    print(title)
    for part in PARTS:
        shown = (f"{name} {value:.3f}" for name, value in measures(outcomes, part).items())
        print(f"  {part:12}", *shown, sep="  ")


def _print_changes(before: Mapping[str, bool], now: Mapping[str, bool]) -> None:
    won = sorted(name for name, right in now.items() if right and before.get(name) is False)
    lost = sorted(name for name, right in now.items() if not right and before.get(name) is True)
    print(f"since the frozen run: {len(won)} won, {len(lost)} lost")
    for sign, names in (("+", won), ("-", lost)):
        for name in names:
            print(sign, name)


if __name__ == "__main__":
    main(sys.argv[1:])
