"""Settings come from the environment, with defaults that just work."""

from pathlib import Path

import pytest

from workbench.errors import BadInput
from workbench.settings import DEFAULT_STORE, from_environment


def test_without_any_variable_the_defaults_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("STORE", "MODEL", "SUGGESTIONS", "SAMPLE"):
        monkeypatch.delenv(f"WORKBENCH_{name}", raising=False)
    settings = from_environment()
    assert settings.store == DEFAULT_STORE
    assert settings.sample


def test_variables_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORKBENCH_STORE", "elsewhere.duckdb")
    monkeypatch.setenv("WORKBENCH_SUGGESTIONS", "7")
    monkeypatch.setenv("WORKBENCH_SAMPLE", "0")
    settings = from_environment()
    assert (settings.store, settings.suggestions, settings.sample) == (Path("elsewhere.duckdb"), 7, False)


@pytest.mark.parametrize("wrong", ["many", "-3", "0"])
def test_a_number_that_is_none_is_named(monkeypatch: pytest.MonkeyPatch, wrong: str) -> None:
    monkeypatch.setenv("WORKBENCH_SUGGESTIONS", wrong)
    with pytest.raises(BadInput, match="WORKBENCH_SUGGESTIONS"):
        from_environment()
