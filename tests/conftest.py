"""Places to work in: a desk over a fresh store, with a clock that stands still."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest
from xdist.remote import Producer
from xdist.scheduler import LoadFileScheduling

from workbench import embed
from workbench.desk import Desk
from workbench.settings import Settings
from workbench.store import Store

NOON = datetime(2020, 9, 4, 12, 0, tzinfo=UTC)
SHARED = Path(__file__).parent.parent.parent / "shared"


class ScreensTogether(LoadFileScheduling):
    """The tests of one file in one process; all tests of the screen too, so that no two browsers compete."""

    def _split_scope(self, nodeid: str) -> str:
        return BROWSER if nodeid.startswith(BROWSER) else super()._split_scope(nodeid)


BROWSER = "tests/browser/"


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> ScreensTogether:
    return ScreensTogether(config, log)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The team's development data beside the checkout; a test that needs it skips elsewhere."""
    if not SHARED.is_dir():
        pytest.skip("needs the development data that lie beside the team's own checkouts")
    return SHARED


@cache
def minilm() -> embed.Encoder:
    """The real model, loaded once for all tests that need it."""
    return embed.load()


def open_desk(path: Path) -> Desk:
    """A desk with the real model, loaded only when a test uses it."""
    settings = Settings(store=path)
    return Desk(Store.open(path), settings, now=lambda: NOON, load_encoder=lambda _: minilm())


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """An empty desk."""
    with open_desk(tmp_path / "store.duckdb") as one:
        yield one


@pytest.fixture(scope="session")
def sample_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a store with the sample, suggested by words, made once; tests work on copies."""
    folder = tmp_path_factory.mktemp("sample")
    with open_desk(folder / "store.duckdb") as one:
        one.set_out_sample()
    return folder


@pytest.fixture(scope="session")
def refined_store(sample_store: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same once the model has read everything."""
    folder = tmp_path_factory.mktemp("refined") / "copy"
    shutil.copytree(sample_store, folder)
    with open_desk(folder / "store.duckdb") as one:
        one.refine()
    return folder


@pytest.fixture
def sample(sample_store: Path, tmp_path: Path) -> Iterator[Desk]:
    """A desk with the sample, suggested by words."""
    shutil.copytree(sample_store, tmp_path / "copy")
    with open_desk(tmp_path / "copy" / "store.duckdb") as one:
        yield one


@pytest.fixture
def refined(refined_store: Path, tmp_path: Path) -> Iterator[Desk]:
    """A desk with the sample, suggested by words and meaning."""
    shutil.copytree(refined_store, tmp_path / "refined")
    with open_desk(tmp_path / "refined" / "store.duckdb") as one:
        yield one
