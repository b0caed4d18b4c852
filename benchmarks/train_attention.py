"""Trains the word-by-word layer of the stance and writes it to the workbench's matching room.

    python -m benchmarks.train_attention DATA

DATA holds `vitaminc` and `fm2`. Pages are split by their hash: part 0 is held out for the scores, part 1 for
weighing this layer against the trees; the others are trained on. Some minutes on one core.
"""

import random
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import cast

import numpy as np
import torch
from torch import Tensor, nn

from benchmarks import stance_pairs
from benchmarks.stance_pairs import LABELS, Pair
from workbench import match
from workbench.match.attention import FILE, LOUDER, SOFTER
from workbench.match.attention_input import AGAINST, COMMON, OWN, Words, against, shared, words
from workbench.match.word_table import table

WEIGHTS = {
    "vitaminc figures": 0.6, "vitaminc numbers": 1.0, "vitaminc words": 1.0, "synthetic": 0.3, "fm2": 2.0,
    "unrelated": 0.2, "near": 0.3,
}  # fmt: skip
"""What a pair of each kind counts."""

WIDTH = 64
OF_COMMON = 8
ASKED = 32
EPOCHS = 8
BATCH = 64
RATE = 2e-3
DROPPED = 0.25
FORGOTTEN = 0.1
"""The share of words whose vector is hidden in training."""


class Encoded:
    """A pair as arrays."""

    def __init__(self, pair: Pair) -> None:
        self.label = LABELS.index(pair.label)
        self.weight = WEIGHTS[pair.group]
        self.mine, self.theirs = words(pair.claim), words(pair.evidence)
        self.ours, self.others = against(self.mine, self.theirs), against(self.theirs, self.mine)


class Batch:
    """Texts of one side of several pairs, filled up to the longest."""

    def __init__(self, texts: Sequence[Words], met: Sequence[np.typing.NDArray[np.float32]]) -> None:
        longest = max(len(text.stems) for text in texts)
        shape = (len(texts), longest)
        self.rows = torch.full(shape, -1, dtype=torch.long)
        self.common = torch.zeros(shape, dtype=torch.long)
        self.flags = torch.zeros(*shape, len(OWN) + len(AGAINST))
        self.there = torch.zeros(shape)
        for row, (text, flags) in enumerate(zip(texts, met, strict=True)):
            size = len(text.stems)
            self.rows[row, :size] = torch.from_numpy(text.rows)
            self.common[row, :size] = torch.from_numpy(text.common)
            self.flags[row, :size] = torch.from_numpy(np.hstack([text.own, flags]))
            self.there[row, :size] = 1

    @property
    def held(self) -> Tensor:
        return self.flags[..., len(OWN) : len(OWN) + 1]

    @property
    def weights(self) -> Tensor:
        return self.flags[..., 5:6]


class Net(nn.Module):
    """The network that `workbench.match.attention` reckons, in the form that learns."""

    def __init__(self) -> None:
        super().__init__()
        self.vectors = torch.from_numpy(table().vectors)
        size = self.vectors.shape[1]
        self.common = nn.Embedding(COMMON + 1, OF_COMMON, padding_idx=0)
        self.near = nn.Conv1d(size + OF_COMMON + len(OWN) + len(AGAINST), WIDTH, 3, padding=1)
        self.ask = nn.Linear(WIDTH + size, ASKED)
        self.same = nn.Parameter(torch.tensor(3.0))
        self.compare = nn.Linear(4 * WIDTH + 2, WIDTH)
        self.join = nn.Linear(4 * WIDTH, WIDTH)
        self.say = nn.Linear(WIDTH, len(LABELS))
        self.drop = nn.Dropout(DROPPED)

    def forward(self, mine: Batch, theirs: Batch, same: Tensor) -> Tensor:
        one, asked = self._looked(mine)
        other, answered = self._looked(theirs)
        like = asked @ answered.transpose(1, 2) / SOFTER + self.same * same
        said = [
            *self._compared(one, _shares(like, theirs) @ other, mine),
            *self._compared(other, _shares(like.transpose(1, 2), mine) @ one, theirs),
        ]
        joined = torch.relu(self.join(self.drop(torch.cat(said, -1))))
        return cast(Tensor, self.say(self.drop(joined)))

    def _looked(self, batch: Batch) -> tuple[Tensor, Tensor]:
        vectors = self.vectors[batch.rows]
        if self.training:
            vectors = vectors * (torch.rand(*batch.rows.shape, 1) > FORGOTTEN)
        there = batch.there.unsqueeze(-1)
        known = torch.cat([vectors, self.common(batch.common), batch.flags], -1) * there
        seen = torch.relu(self.near(known.transpose(1, 2)).transpose(1, 2))
        return self.drop(seen) * there, self.ask(torch.cat([seen, LOUDER * vectors], -1))

    def _compared(self, own: Tensor, met: Tensor, batch: Batch) -> tuple[Tensor, Tensor]:
        held = torch.cat([own, met, (own - met).abs(), own * met, batch.held, batch.weights], -1)
        there = batch.there.unsqueeze(-1)
        said = torch.relu(self.compare(self.drop(held))) * there
        weights = batch.weights * there
        return said.max(1).values, (said * weights).sum(1) / (weights.sum(1) + 1e-6)


def _shares(like: Tensor, other: Batch) -> Tensor:
    return torch.softmax(like - 1e4 * (1 - other.there).unsqueeze(1), -1)


def main(data: Path) -> None:
    torch.set_num_threads(1)
    labelled = [
        *stance_pairs.vitaminc(data / "vitaminc"),
        *stance_pairs.synthetic(data / "vitaminc"),
        *stance_pairs.fm2(data / "fm2"),
    ]
    pairs = [*labelled, *stance_pairs.unrelated(labelled), *stance_pairs.near(labelled)]
    taught = [Encoded(pair) for pair in pairs if not (pair.held_out or pair.weighing)]
    aside = [pair for pair in labelled if pair.weighing and pair.group != "synthetic"]
    net = _trained(taught, aside)
    file = Path(match.__file__).with_name(FILE)
    np.savez_compressed(file, allow_pickle=False, **_arrays(net))
    print(f"{len(taught)} pairs: {file}, {file.stat().st_size} bytes")


def _trained(pairs: Sequence[Encoded], aside: Sequence[Pair]) -> Net:
    torch.manual_seed(0)
    chance = random.Random(0)
    net = Net()
    learner = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=1e-4)
    steps = EPOCHS * (len(pairs) // BATCH + 1)
    pace = torch.optim.lr_scheduler.OneCycleLR(learner, RATE, total_steps=steps + EPOCHS, pct_start=0.15)
    checked = [Encoded(pair) for pair in aside]
    for epoch in range(EPOCHS):
        net.train()
        for batch in _batches(pairs, chance):
            weights = torch.tensor([pair.weight for pair in batch])
            labels = torch.tensor([pair.label for pair in batch])
            lost = nn.functional.cross_entropy(
                net(*_sides(batch)), labels, reduction="none", label_smoothing=0.05
            )
            learner.zero_grad()
            ((lost * weights).sum() / weights.sum()).backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            learner.step()
            pace.step()
        print(epoch + 1, _accuracy(net, checked, aside), flush=True)
    return net.eval()


def _batches(pairs: Sequence[Encoded], chance: random.Random) -> Iterator[list[Encoded]]:
    """Batches of pairs of like length, in a changing order."""
    shuffled = chance.sample(pairs, len(pairs))
    batches = []
    for start in range(0, len(shuffled), 30 * BATCH):
        part = sorted(shuffled[start : start + 30 * BATCH], key=lambda pair: len(pair.theirs.stems))
        batches += [part[place : place + BATCH] for place in range(0, len(part), BATCH)]
    chance.shuffle(batches)
    yield from batches


def _sides(batch: Sequence[Encoded]) -> tuple[Batch, Batch, Tensor]:
    mine = Batch([pair.mine for pair in batch], [pair.ours for pair in batch])
    theirs = Batch([pair.theirs for pair in batch], [pair.others for pair in batch])
    same = torch.zeros(len(batch), mine.there.shape[1], theirs.there.shape[1])
    for row, pair in enumerate(batch):
        known = torch.from_numpy(shared(pair.mine, pair.theirs))
        same[row, : known.shape[0], : known.shape[1]] = known
    return mine, theirs, same


@torch.no_grad()
def _accuracy(net: Net, checked: Sequence[Encoded], pairs: Sequence[Pair]) -> dict[str, float]:
    net.eval()
    right: dict[str, list[bool]] = {}
    for start in range(0, len(checked), 4 * BATCH):
        batch = checked[start : start + 4 * BATCH]
        said = net(*_sides(batch)).argmax(1).tolist()
        for label, encoded, pair in zip(said, batch, pairs[start:], strict=False):
            right.setdefault(pair.group, []).append(label == encoded.label)
    return {group: round(sum(found) / len(found), 4) for group, found in sorted(right.items())}


def _arrays(net: Net) -> dict[str, np.typing.NDArray[np.float16]]:
    """The arrays of the network by the names that `Network` reads them by."""
    held: dict[str, Tensor] = {
        name.removesuffix(".weight").replace(".", "_"): tensor for name, tensor in net.named_parameters()
    }
    held["near"] = held["near"].permute(2, 1, 0)
    for name in ("ask", "compare", "join", "say"):
        held[name] = held[name].T
    return {name: tensor.detach().numpy().astype(np.float16) for name, tensor in held.items()}


if __name__ == "__main__":
    main(Path(sys.argv[1]))
