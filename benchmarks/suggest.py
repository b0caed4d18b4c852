"""How long a suggestion list for one claim takes, against what no search can do without.

    python -m benchmarks.suggest STORE [--claims 40]

STORE is left by `python -m benchmarks.ingest --passages N --keep STORE`; it is opened, not changed. The model
is warm, and each claim is new. The floor is one encoding of the claim and one pass over all vectors, timed in
turn with the lists in the same run, so that a busy machine slows both alike.
"""

import argparse
import random
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

import numpy as np
from numpy.typing import NDArray

from benchmarks.ingest import claim
from workbench import embed, extract
from workbench.finder import Finder, Query
from workbench.model import ClaimId
from workbench.settings import Settings
from workbench.store import Store

WARMING = 3
"""Claims before the clock runs: indexes are read, libraries find their pace."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("store", type=Path)
    parser.add_argument("--claims", type=int, default=40)
    asked = parser.parse_args()
    if not asked.store.exists():
        parser.error(f"{asked.store} is not there; make it with `python -m benchmarks.ingest --keep FILE`")
    draw = random.Random(8)
    claims = [claim(draw) for _ in range(asked.claims + WARMING)]
    with Store.open(asked.store) as store:
        _measure(store, claims)


def _measure(store: Store, claims: Sequence[str]) -> None:
    encoder = embed.load()
    finder = Finder(store, encoder.name, lambda _: encoder)
    finder.encoder()
    count = store.count_evidence()
    matrix = np.random.default_rng(0).standard_normal((count, encoder.dimension), dtype=np.float32)
    lists: list[float] = []
    floors: list[float] = []
    for place, text in enumerate(claims):
        spent = _timed(partial(_list, finder, text)), _timed(partial(_floor, encoder, matrix, text + " Now."))
        if place >= WARMING:
            lists.append(spent[0])
            floors.append(spent[1])
    print(f"{count} passages, {len(lists)} claims, one list each")
    print(f"a list     {_shown(lists)}")
    print(f"the floor  {_shown(floors)}")
    print(f"a list takes {median(lists) / median(floors):.1f} times the floor")


def _list(finder: Finder, text: str) -> None:
    query = Query(ClaimId("timed"), extract.statement(text))
    finder.find([query], Settings().suggestions, with_model=True)


def _floor(encoder: embed.Encoder, matrix: NDArray[np.float32], text: str) -> None:
    np.vecdot(matrix, encoder.encode([text])[0])


def _timed(work: Callable[[], object]) -> float:
    started = perf_counter()
    work()
    return 1000 * (perf_counter() - started)


def _shown(times: Sequence[float]) -> str:
    return f"median {median(times):6.1f} ms, 95 of 100 within {quantiles(times, n=20)[-1]:6.1f} ms"


if __name__ == "__main__":
    main()
