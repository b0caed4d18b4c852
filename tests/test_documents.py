"""What the documents promise is there: every command, flag and setting is written down."""

from pathlib import Path

import click
import pytest

from workbench.cli import cli

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize("name", sorted(cli.commands))
def test_every_command_is_documented_and_helps(name: str) -> None:
    assert f"`{name}" in (ROOT / "docs" / "commands.md").read_text()
    assert cli.commands[name].help


@pytest.mark.parametrize(("name", "command"), sorted(cli.commands.items()))
def test_every_option_is_documented(name: str, command: click.Command) -> None:
    section = (ROOT / "docs" / "commands.md").read_text().split(f"## `{name}")[1].split("\n## ")[0]
    options = [o for p in command.params if isinstance(p, click.Option) for o in p.opts]
    assert [option for option in options if option not in section] == []


@pytest.mark.parametrize(
    "variable", ["WORKBENCH_STORE", "WORKBENCH_MODEL", "WORKBENCH_SUGGESTIONS", "WORKBENCH_SAMPLE"]
)
def test_every_setting_is_documented(variable: str) -> None:
    assert variable in (ROOT / "README.md").read_text()
