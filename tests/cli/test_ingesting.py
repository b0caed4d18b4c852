"""Evidence by the side door: what came of it is told."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from workbench.cli import cli


def test_what_is_described_anew_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORKBENCH_MODEL", str(tmp_path / "none"))
    folder = tmp_path / "ports"
    folder.mkdir()
    (folder / "count.txt").write_text("The harbour counted 416 people.")

    def ingest(publisher: str) -> str:
        (folder / "count.source.json").write_text(json.dumps({"publisher": publisher}))
        return CliRunner().invoke(cli, ["--store", str(tmp_path / "s.duckdb"), "ingest", str(folder)]).stdout

    assert "Described anew" not in ingest("Harbour Board")
    assert "Described anew: 1 of those there already." in ingest("Port of Dover")
    assert "Described anew" not in ingest("Port of Dover")
