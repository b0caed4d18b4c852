"""Many documents are prepared on all cores: reading is pure, and the slow part of an intake."""

import multiprocessing
import os
import threading
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

from workbench.intake.reading import Prepared, prepare
from workbench.model import Document

FEW = 1500
"""Up to so many passages at once are read in this process: starting others takes seconds."""


class Workers:
    """Processes that prepare documents, started when first needed."""

    def __init__(self) -> None:
        self._pool: ProcessPoolExecutor | None = None

    def prepare(self, documents: Sequence[Document]) -> list[Prepared]:
        """Each document with its passages read, in order."""
        cores = os.cpu_count() or 1
        if cores == 1 or sum(len(document.passages) for document in documents) <= FEW:
            return [prepare(document) for document in documents]
        if self._pool is None:
            # Started afresh, not forked: the screen has threads, and the store a lock, that no copy may hold.
            spawned = multiprocessing.get_context("spawn")
            self._pool = ProcessPoolExecutor(cores, mp_context=spawned, initializer=_end_with_parent)
        share = max(1, len(documents) // (4 * cores))
        try:
            return list(self._pool.map(prepare, documents, chunksize=share))
        except BrokenProcessPool:  # a system that starts no processes, or ends them for want of memory
            self.close()
            return [prepare(document) for document in documents]

    def close(self) -> None:
        """End the processes."""
        if self._pool:
            self._pool.shutdown(cancel_futures=True)
            self._pool = None


def _end_with_parent() -> None:
    """See to it that a worker does not outlive an intake that was killed."""
    parent = multiprocessing.parent_process()
    assert parent is not None

    def wait() -> None:
        parent.join()
        os._exit(1)

    threading.Thread(target=wait, daemon=True).start()
