"""Places to work in: a desk over a fresh store, with a clock that stands still."""

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest

from workbench import embed
from workbench.desk import Desk
from workbench.settings import Settings
from workbench.store import Store

NOON = datetime(2020, 9, 4, 12, 0, tzinfo=UTC)
SHARED = Path(__file__).parent.parent.parent / "shared"


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


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """An empty desk with the real model, loaded only when a test uses it."""
    settings = Settings(store=tmp_path / "store.duckdb")
    with Desk(Store.open(settings.store), settings, now=lambda: NOON, load_encoder=lambda _: minilm()) as one:
        yield one
