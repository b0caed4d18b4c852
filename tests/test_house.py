"""The house keeps its own rules: what is loaded when, and what lies where."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

HEAVY = ("torch", "sentence_transformers", "transformers", "sklearn", "scipy")
DOORS = ("workbench.ui", "workbench.ui.main", "workbench.cli", "workbench.desk", "workbench.evaluation")
ROOMS = ("extract", "embed", "store", "match", "compute", "review", "files")


def loaded_by(module: str) -> set[str]:
    """The top-level modules that a clean interpreter holds after importing `module`."""
    code = f"import sys, {module}; print(*{{name.partition('.')[0] for name in sys.modules}})"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True, timeout=120
    )
    return set(done.stdout.split())


@pytest.mark.parametrize("module", DOORS)
def test_no_door_loads_the_model(module: str) -> None:
    assert loaded_by(module).isdisjoint(HEAVY)


@pytest.mark.parametrize("room", [*ROOMS, "model", "errors", "settings"])
def test_rooms_are_reached_without_the_screen(room: str) -> None:
    assert "streamlit" not in loaded_by(f"workbench.{room}")


@pytest.mark.parametrize("room", [room for room in ROOMS if room != "store"])
def test_only_the_store_loads_the_database(room: str) -> None:
    assert "duckdb" not in loaded_by(f"workbench.{room}")


@pytest.mark.parametrize("folder", ["claims", "evidence"])
def test_data_folders_hold_no_code_and_say_what_they_are(folder: str) -> None:
    assert not list((ROOT / folder).rglob("*.py"))
    assert (ROOT / folder / "README.md").is_file()


def test_every_room_has_its_tests() -> None:
    assert all((ROOT / "tests" / room).is_dir() for room in (*ROOMS, "ui", "model"))


def test_requirements_are_pinned() -> None:
    lines = (ROOT / "requirements.txt").read_text().splitlines()
    wanted = [line.split("#")[0].strip() for line in lines if line.split("#")[0].strip()]
    assert wanted
    assert all("==" in line for line in wanted)


def test_nothing_names_this_machine() -> None:
    tracked = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split("\0")
    roots = tuple("/" + name + "/" for name in ("work", "root", "tmp/bash_jobs", "opt/wheels"))
    texts = {
        name: (ROOT / name).read_text(errors="ignore")
        for name in tracked
        if name and not name.endswith((".png", ".csv")) and (ROOT / name).is_file()
    }
    assert [name for name, text in texts.items() if any(root in text for root in roots)] == []
