"""An intake runs by itself: it is watched, stopped, gone on with, and never doubled."""

import threading
from collections.abc import Callable

import pytest

from workbench.desk import IngestReport
from workbench.errors import UnreadableFile
from workbench.finder import Progress
from workbench.ui.gathering import Gathering, Intake

PATIENCE = 60.0
FILES = 30


class Slow:
    """Reads a numbered file whenever it is let, and knows which it has read."""

    def __init__(self) -> None:
        self.read: set[int] = set()
        self.turn = threading.Semaphore(0)
        self.began = threading.Event()

    def take(self, progress: Progress, stop: Callable[[], bool]) -> IngestReport:
        report = IngestReport()
        for number in range(FILES):
            self.began.set()
            if stop():
                report.stopped = True
                break
            if number in self.read:
                report.known += 1
            else:
                assert self.turn.acquire(timeout=PATIENCE)
                self.read.add(number)
                report.documents += 1
            progress(number + 1, FILES)
        return report


def intake(take: Callable[[Progress, Callable[[], bool]], IngestReport]) -> Intake:
    def look() -> object:
        raise AssertionError("nobody looked")

    return Intake("some files", look, take)  # type: ignore[arg-type] # never called


@pytest.fixture
def slow() -> Slow:
    return Slow()


def test_it_runs_to_the_end_by_itself_and_says_what_it_did(slow: Slow) -> None:
    ended = []
    gathering = Gathering(lambda: ended.append(True), lambda _: None)
    slow.turn.release(FILES)
    assert gathering.start(intake(slow.take))
    gathering.wait(PATIENCE)
    assert not gathering.busy
    assert (gathering.done, gathering.total) == (FILES, FILES)
    assert gathering.report == IngestReport(documents=FILES)
    assert not gathering.unfinished
    assert gathering.seconds_left is None
    assert ended == [True]


def test_only_one_runs_at_a_time(slow: Slow) -> None:
    gathering = Gathering(lambda: None, lambda _: None)
    assert gathering.start(intake(slow.take))
    assert gathering.busy
    assert not gathering.start(intake(slow.take))
    gathering.clear()
    assert gathering.intake is not None, "an intake under way cannot be forgotten"
    slow.turn.release(FILES)
    gathering.wait(PATIENCE)
    assert gathering.report == IngestReport(documents=FILES)


def test_many_who_start_at_once_start_one(slow: Slow) -> None:
    gathering = Gathering(lambda: None, lambda _: None)
    begun: list[bool] = []
    several = [
        threading.Thread(target=lambda: begun.append(gathering.start(intake(slow.take)))) for _ in range(8)
    ]
    for one in several:
        one.start()
    for one in several:
        one.join()
    assert begun.count(True) == 1
    slow.turn.release(FILES)
    gathering.wait(PATIENCE)


def test_stopped_it_goes_on_where_it_stopped(slow: Slow) -> None:
    gathering = Gathering(lambda: None, lambda _: None)
    gathering.start(intake(slow.take))
    assert slow.began.wait(PATIENCE)
    gathering.stop()
    assert gathering.stopping
    slow.turn.release()
    gathering.wait(PATIENCE)
    assert gathering.report == IngestReport(documents=1, stopped=True)
    assert gathering.unfinished
    slow.turn.release(FILES)
    assert gathering.go_on()
    assert not gathering.stopping
    gathering.wait(PATIENCE)
    assert gathering.report == IngestReport(documents=FILES - 1, known=1)
    assert not gathering.unfinished


def test_how_long_it_will_take_follows_from_the_rate(slow: Slow) -> None:
    gathering = Gathering(lambda: None, lambda _: None)
    gathering.start(intake(slow.take))
    assert gathering.seconds_left is None, "nothing is read yet"
    slow.turn.release(FILES // 2)
    while gathering.done < FILES // 2:
        slow.began.wait()
    left = gathering.seconds_left
    assert left is not None
    assert left == pytest.approx(FILES // 2 / gathering.rate, rel=0.5)
    slow.turn.release(FILES)
    gathering.wait(PATIENCE)


def test_a_problem_is_a_sentence_and_can_be_tried_again(slow: Slow) -> None:
    def broken(progress: Progress, stop: Callable[[], bool]) -> IngestReport:
        raise UnreadableFile("The disk is gone.")

    gathering = Gathering(lambda: None, lambda _: None)
    gathering.start(intake(broken))
    gathering.wait(PATIENCE)
    assert gathering.problem == "The disk is gone."
    assert gathering.report is None
    assert gathering.unfinished
    gathering.clear()
    assert gathering.intake is None
    assert not gathering.unfinished
    assert not gathering.go_on()


def test_what_is_cut_off_is_noted_until_it_is_through(slow: Slow) -> None:
    noted: list[str] = []
    gathering = Gathering(lambda: None, noted.append)
    one = Intake("notes", intake(slow.take).look, slow.take, "where notes are")
    gathering.start(one)
    assert slow.began.wait(PATIENCE)
    assert noted == ["where notes are"]
    gathering.stop()
    slow.turn.release()
    gathering.wait(PATIENCE)
    assert noted == ["where notes are"], "stopped is not through"
    slow.turn.release(FILES)
    gathering.go_on()
    gathering.wait(PATIENCE)
    assert noted[-1] == ""
