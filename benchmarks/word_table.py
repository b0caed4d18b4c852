"""Makes the list of words that the learned layer of the stance knows: `words.npz` in the matching room.

    python -m benchmarks.word_table DATA

Words that stand on several pages of VitaminC and FoolMeTwice, with their rarity, and the bundled model's
vector of each word alone, turned to its main axes, cut and rounded to bytes.
"""

import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from math import log
from pathlib import Path

import numpy as np

from workbench import embed, match
from workbench.match.surroundings import tokenise
from workbench.match.word_table import FILE

PAGES = 3
"""On how many pages a word must stand: names of one page would be known in training and not in use."""

AXES = 64


def main(data: Path) -> None:
    pages: dict[str, set[str]] = defaultdict(set)
    for title, text in _texts(data):
        for word in {token.text for token in tokenise(text) if token.is_word and not token.text[0].isdigit()}:
            pages[word].add(title)
    known = sorted(word for word, found in pages.items() if len(found) >= PAGES)
    total = len({title for found in pages.values() for title in found})
    rarest = log(total / PAGES)
    weights = [log(total / len(pages[word])) / rarest for word in known]
    file = Path(match.__file__).with_name(FILE)
    np.savez_compressed(
        file,
        words=np.frombuffer("\n".join(known).encode(), dtype=np.uint8),
        vectors=_turned(embed.load().encode(known)),
        weights=np.round(255 * np.clip(weights, 0, 1)).astype(np.uint8),
    )
    print(f"{len(known)} words of {total} pages: {file}, {file.stat().st_size} bytes")


def _texts(data: Path) -> Iterator[tuple[str, str]]:
    for name in ("vitaminc", "fm2"):
        for row in _rows(data / name / "corpus.jsonl"):
            yield f"{name} {row.get('title') or row['id']}", row["text"]


def _rows(file: Path) -> Iterable[dict[str, str]]:
    with file.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines)


def _turned(vectors: np.typing.NDArray[np.float32]) -> np.typing.NDArray[np.int8]:
    """The vectors along their main axes, the first few of them, as bytes; the greatest value is 127."""
    centred = vectors - vectors.mean(axis=0)
    _, axes = np.linalg.eigh(centred.T @ centred)
    cut = centred @ axes[:, ::-1][:, :AXES]
    cut /= np.linalg.norm(cut, axis=1, keepdims=True)
    return np.asarray(np.round(127 * cut / np.abs(cut).max()), dtype=np.int8)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
