"""The pages over a store that begins empty: what is there, a test took in."""

import pytest
from streamlit.testing.v1 import AppTest

from workbench.desk import Desk
from workbench.ui import session


@pytest.fixture
def screen(at: AppTest, monkeypatch: pytest.MonkeyPatch) -> AppTest:
    """The workbench, not yet run."""
    monkeypatch.setenv("WORKBENCH_SAMPLE", "0")
    return at


@pytest.fixture
def desk(screen: AppTest) -> Desk:
    """The desk behind the pages."""
    return session.desk()
