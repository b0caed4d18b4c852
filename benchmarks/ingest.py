"""How fast evidence comes in, against the encoder's own speed on the same texts in the same run.

    python -m benchmarks.ingest [--passages 5000] [--keep FILE]

Both are timed in turn, slice by slice, so that a busy machine slows both alike. The texts are made up here,
by a fixed draw: news sentences with figures and days, ten passages in a file. The store can be kept, for
`python -m benchmarks.suggest` to search.
"""

import argparse
import random
import resource
import tempfile
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from time import perf_counter

from workbench import embed, files
from workbench.finder import Finder
from workbench.intake import Taking
from workbench.store import Store

SLICES = 20
IN_A_FILE = 10

_WHO = ("The Home Office", "Officials", "The council", "The harbour master", "Charities", "Police")
_WHAT = ("migrants", "patients", "calls", "arrests", "tonnes of waste", "passengers", "new homes")
_WHERE = ("in Kent", "in Dover", "across the county", "at the border", "along the coast", "in the town")
_MONTHS = ("January", "March", "April", "June", "July", "August", "September", "October", "November")
_MORE = (
    "which was more than had been expected",
    "and said that the figure may still change",
    "although the method of counting was changed",
    "after a year of delays",
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--passages", type=int, default=5000)
    parser.add_argument("--keep", type=Path, metavar="FILE", help="a new store to fill and to leave behind")
    asked = parser.parse_args()
    if asked.keep and asked.keep.exists():
        parser.error(f"{asked.keep} exists already; name a new file")
    with tempfile.TemporaryDirectory() as place:
        root = Path(place)
        folders = _write(root / "archive", asked.passages)
        with Store.open(asked.keep or root / "store.duckdb") as store:
            _measure(store, folders)


def _measure(store: Store, folders: Sequence[Path]) -> None:
    encoder = embed.load()
    encoder.encode(["Warm the caches of both."] * 64)
    finder = Finder(store, encoder.name, lambda _: encoder)
    finder.encoder()
    own = reading = vectors = 0.0
    for folder in folders:
        reading += _timed(partial(_take, store, [folder]))
        texts = list(store.words(store.without_vectors(encoder.name, encoder.dimension)).values())
        own += _timed(partial(encoder.encode, texts))
        vectors += _timed(finder.encode_missing)
    again = _timed(partial(_take, store, folders))
    count = store.count_evidence()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    print(f"{count} passages")
    print(f"encoder alone    {count / own:8.1f} a second")
    print(f"vectors          {count / vectors:8.1f} a second, {own / vectors:.3f} of the encoder's own speed")
    print(f"reading          {count / reading:8.1f} a second")
    print(f"whole intake     {count / (reading + vectors):8.1f} a second, {own / (reading + vectors):.3f}")
    print(f"again, unchanged {again:8.2f} s, {100 * again / reading:.1f} % of the first reading")
    print(f"peak memory      {peak:8.2f} GB, model included")


def _take(store: Store, folders: Sequence[Path]) -> None:
    taking = Taking(store, datetime.now(UTC))
    for folder in folders:
        for found in files.find_files(folder):
            if isinstance(found, files.FoundFile):
                taking.file(found, "archive")
    taking.finish()


def _timed(work: Callable[[], object]) -> float:
    started = perf_counter()
    work()
    return perf_counter() - started


def _write(root: Path, passages: int) -> list[Path]:
    draw, folders = random.Random(4), [root / f"slice-{number}" for number in range(SLICES)]
    for number in range(max(1, passages // IN_A_FILE)):
        folder = folders[number % SLICES]
        folder.mkdir(parents=True, exist_ok=True)
        text = "\n\n".join(_paragraph(draw) for _ in range(IN_A_FILE))
        (folder / f"report-{number:06}.txt").write_text(text)
    return [folder for folder in folders if folder.exists()]


def _paragraph(draw: random.Random) -> str:
    return " ".join(claim(draw) for _ in range(draw.randint(1, 4)))


def claim(draw: random.Random) -> str:
    """A made-up sentence with a figure and a day."""
    return (
        f"{draw.choice(_WHO)} counted {draw.randint(20, 90_000):,} {draw.choice(_WHAT)} "
        f"{draw.choice(_WHERE)} on {draw.randint(1, 28)} {draw.choice(_MONTHS)} {draw.randint(2010, 2024)}, "
        f"{draw.choice(_MORE)}."
    )


if __name__ == "__main__":
    main()
