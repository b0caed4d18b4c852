"""Evidence comes in behind the reviewer's back: an intake can be watched, stopped and gone on with."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

from workbench.desk import IngestReport, Preview
from workbench.errors import WorkbenchError
from workbench.finder import Progress

Take = Callable[[Progress, Callable[[], bool]], IngestReport]
"""Takes evidence in, telling how far it is, until it is through or the second argument says to stop."""


@dataclass(frozen=True, slots=True)
class Intake:
    """Evidence that may come in. `name` says what it is: "archive", "3 files"; `look` reads its beginning.

    `again` is how the same is found again after a crash, empty where it cannot be.
    """

    name: str
    look: Callable[[], Preview]
    take: Take
    again: str = ""


class Gathering:
    """Takes evidence in, one intake at a time, each in a thread. One for the process, for all reviewers.

    `done` counts what was read of the `intake`, `total` what is known to come (0 where nobody knows). Once it
    has ended, `report` says what it did, or `problem` why it could not.
    """

    def __init__(self, after: Callable[[], None], note: Callable[[str], None]) -> None:
        """`after` is called whenever an intake has ended.

        `note` keeps what is under way, an empty text once that is through: what it last kept was cut off.
        """
        self._after = after
        self._note = note
        self._starting = threading.Lock()
        self._thread: threading.Thread | None = None
        self._stopping = threading.Event()
        self._began = 0.0
        self.intake: Intake | None = None
        self.done = 0
        self.total = 0
        self.report: IngestReport | None = None
        self.problem: str | None = None

    @property
    def busy(self) -> bool:
        return self._thread is not None and self._thread.is_alive()

    @property
    def stopping(self) -> bool:
        """True once the intake was asked to stop, until the next begins."""
        return self._stopping.is_set()

    @property
    def unfinished(self) -> bool:
        """True where the last intake was stopped or broke off, so that it can be gone on with."""
        return self.intake is not None and not self.busy and not self._through

    @property
    def _through(self) -> bool:
        return self.report is not None and not self.report.stopped

    @property
    def rate(self) -> float:
        """How much was read in a second, so far."""
        return self.done / max(monotonic() - self._began, 0.001)

    @property
    def seconds_left(self) -> float | None:
        """At the rate so far; None where nobody knows."""
        return (self.total - self.done) / self.rate if self.total > self.done > 0 else None

    def start(self, intake: Intake) -> bool:
        """Begin. False where another intake is under way."""
        with self._starting:
            if self.busy:
                return False
            self._stopping.clear()
            self._began = monotonic()
            self.intake = intake
            self._note(intake.again)
            self.done, self.total, self.report, self.problem = 0, 0, None, None
            self._thread = threading.Thread(target=self._work, args=(intake,), name="gathering", daemon=True)
            self._thread.start()
            return True

    def go_on(self) -> bool:
        """Begin the last intake again: what came in is known by now, and the rest follows."""
        return self.intake is not None and self.start(self.intake)

    def stop(self) -> None:
        """Stop as soon as what is being read is read. What came in stays."""
        self._stopping.set()

    def clear(self) -> None:
        """Forget an intake that has ended."""
        with self._starting:
            if not self.busy:
                self.intake = self.report = self.problem = None
                self._note("")

    def wait(self, seconds: float) -> None:
        """Wait for the intake to end, at most so long."""
        thread = self._thread
        if thread is not None:
            thread.join(seconds)

    def _work(self, intake: Intake) -> None:
        try:
            self.report = intake.take(self._count, self._stopping.is_set)
            if self._through:
                self._note("")
        except WorkbenchError as problem:
            self.problem = str(problem)
        self._after()

    def _count(self, done: int, total: int) -> None:
        self.done, self.total = done, total
