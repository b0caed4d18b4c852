"""The model is loaded behind the reviewer's back, once for the process, while words alone suggest."""

import gc
import threading

from workbench.desk import Desk
from workbench.errors import WorkbenchError


class Warming:
    """Loads the model and brings every suggestion up to it, in one thread at a time.

    `done` and `total` count the passages read for the first time; `rounds` how often all was brought up;
    `problem` says why the last round stopped.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._wanted = False
        self.rounds = 0
        self.done = 0
        self.total = 0
        self.problem: str | None = None

    @property
    def busy(self) -> bool:
        return self._thread is not None

    def start(self) -> None:
        """Begin, or go round once more where it runs already: new evidence may have come in since."""
        with self._lock:
            self._wanted = True
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="warming", daemon=True)
                self._thread.start()

    def wait(self, seconds: float) -> None:
        """Wait for the work to end, at most so long."""
        thread = self._thread
        if thread is not None:
            thread.join(seconds)

    def _work(self) -> None:
        while self._takes_on():
            try:
                first = not self._desk.ready
                self._desk.warm()
                if first:
                    _settle_memory()
                self._desk.refine(self._count)
                self.problem = None
            except WorkbenchError as problem:
                self.problem = str(problem)
            self.rounds += 1

    def _takes_on(self) -> bool:
        """True where there is a round to do; where there is none, the thread is over, under the same lock."""
        with self._lock:
            wanted, self._wanted = self._wanted, False
            if not wanted:
                self._thread = None
            return wanted

    def _count(self, done: int, total: int) -> None:
        self.done, self.total = done, total


def _settle_memory() -> None:
    """Take what the model brought in out of every later garbage collection, which would stall each click."""
    gc.collect()
    gc.freeze()
