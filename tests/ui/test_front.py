"""The front door keeps its own rules."""

from pathlib import Path

import pytest

from workbench.settings import PROJECT

UI = PROJECT / "workbench" / "ui"
MODULES = sorted(UI.rglob("*.py"))
ASSETS = [file for kind in ("*.js", "*.css") for file in sorted(UI.rglob(kind))]


@pytest.mark.parametrize("module", [m for m in MODULES if m.name != "session.py"], ids=lambda m: m.stem)
def test_only_one_module_touches_session_state(module: Path) -> None:
    assert "session_state" not in module.read_text()


@pytest.mark.parametrize("module", MODULES, ids=lambda m: m.stem)
def test_no_text_from_outside_can_be_read_as_markdown_or_code(module: Path) -> None:
    text = module.read_text()
    for call in ("st.markdown", "st.write", "unsafe_allow_html", "unsafe_allow_javascript"):
        assert call not in text


@pytest.mark.parametrize("asset", ASSETS, ids=lambda a: a.name)
def test_the_screen_asks_no_other_host_and_builds_no_html_from_text(asset: Path) -> None:
    text = asset.read_text()
    for word in ("http://", "https://", "@import", "url(", "innerHTML", "insertAdjacentHTML", "eval("):
        assert word not in text


def test_statistics_and_the_email_prompt_are_off_and_the_door_is_local() -> None:
    config = (PROJECT / ".streamlit" / "config.toml").read_text()
    for line in (
        'address = "127.0.0.1"',
        "gatherUsageStats = false",
        "showEmailPrompt = false",
        "postScriptGC = false",
    ):
        assert line in config
