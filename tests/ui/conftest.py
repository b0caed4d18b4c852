"""Pages run by Streamlit's own AppTest over a real store with the sample, without the model."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from tests.conftest import NOON
from workbench import embed
from workbench.desk import Desk
from workbench.errors import ModelMissing
from workbench.settings import PROJECT, Settings
from workbench.store import Store
from workbench.ui import session


def no_model(_: str) -> embed.Encoder:
    raise ModelMissing("The language model is switched off for this test.")


def open_desk(path: Path) -> Desk:
    """A desk without a model, at a clock that stands still."""
    return Desk(Store.open(path), Settings(store=path), now=lambda: NOON, load_encoder=no_model)


@pytest.fixture
def store(sample_store: Path, tmp_path: Path) -> Path:
    """A store with the sample, for one test."""
    shutil.copytree(sample_store, tmp_path / "copy")
    return tmp_path / "copy" / "store.duckdb"


@pytest.fixture
def sample(store: Path) -> Iterator[Desk]:
    """A desk with the sample article and its evidence, suggested by words."""
    with open_desk(store) as desk:
        yield desk


@pytest.fixture
def at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[AppTest]:
    """The workbench as it opens on a new store. The desk behind it is let go at the end."""
    monkeypatch.setenv("WORKBENCH_STORE", str(tmp_path / "store.duckdb"))
    monkeypatch.setenv("WORKBENCH_MODEL", str(tmp_path / "no-model"))
    st.cache_resource.clear()
    yield workbench()
    let_go()


@pytest.fixture
def app(at: AppTest, store: Path, monkeypatch: pytest.MonkeyPatch) -> AppTest:
    """The workbench as it opens over the sample."""
    monkeypatch.setenv("WORKBENCH_STORE", str(store))
    return at


def workbench() -> AppTest:
    """A visit that has not begun."""
    return AppTest.from_file(str(PROJECT / "app.py"), default_timeout=60)


def let_go() -> None:
    """End what the pages hold for the whole process."""
    session.gathering().wait(30)
    session.warming().wait(30)
    session.desk().close()
    st.cache_resource.clear()
