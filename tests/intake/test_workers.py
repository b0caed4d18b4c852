"""Many documents are read in several processes, with the same outcome, and without them where they fail."""

import os
import signal
from concurrent.futures.process import BrokenProcessPool

import pytest

from workbench import intake
from workbench.intake import workers
from workbench.intake.workers import Workers
from workbench.model import Document, Source

TEXT = "Officials counted {number} migrants in Dover on 23 January 2021.\n\nMore than 40 came in March."


def documents(count: int) -> list[Document]:
    return [
        intake.document(TEXT.format(number=number), Source(f"Report {number}", "test"))
        for number in range(count)
    ]


def test_many_are_read_by_others_as_they_would_be_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "FEW", 4)
    many = documents(30)
    here, there = [intake.prepare(one) for one in many], Workers()
    try:
        assert there.prepare(many) == here
        assert there.prepare(many[:20]) == here[:20]
    finally:
        there.close()


def test_few_start_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a process was started")

    monkeypatch.setattr(workers, "ProcessPoolExecutor", refuse)
    few = documents(3)
    assert Workers().prepare(few) == [intake.prepare(one) for one in few]


def test_where_processes_end_it_goes_on_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "FEW", 4)
    many, team = documents(12), Workers()
    try:
        team.prepare(many)
        assert team._pool
        for process in team._pool._processes.values():
            os.kill(process.pid, signal.SIGKILL)
        with pytest.raises(BrokenProcessPool):
            team._pool.submit(int).result()
        assert team.prepare(many) == [intake.prepare(one) for one in many]
        assert team._pool is None
    finally:
        team.close()
