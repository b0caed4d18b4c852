"""Loading as the workbench does it: late, offline, from the package's own folder."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from tests.conftest import minilm
from workbench import embed
from workbench.embed.weights import locate
from workbench.errors import ModelMissing


def test_the_room_opens_without_the_library() -> None:
    code = "import sys, workbench.embed; print({'torch', 'sentence_transformers'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


@pytest.mark.model
def test_the_bundled_model_gives_unit_rows_in_order() -> None:
    texts = ["A short one.", "A much longer sentence about boats in the Channel. " * 4, "", "A short one."]
    vectors = minilm().encode(texts)
    assert (minilm().name, minilm().dimension) == ("all-MiniLM-L6-v2", 384)
    assert vectors.shape == (4, 384)
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    assert np.allclose(vectors[0], vectors[3], atol=1e-5)
    assert minilm().encode([]).shape == (0, 384)


@pytest.mark.model
def test_meaning_brings_texts_closer_than_words() -> None:
    claim, paraphrase, other = minilm().encode(
        ["Migrants crossed the Channel in boats.", "People reached Dover by dinghy.", "Bread prices fell."]
    )
    assert claim @ paraphrase > claim @ other + 0.2


@pytest.mark.model
def test_progress_is_told_batch_by_batch() -> None:
    told: list[tuple[int, int]] = []
    minilm().encode(["a word"] * 70, lambda done, total: told.append((done, total)))
    assert told == [(32, 70), (64, 70), (70, 70)]


@pytest.mark.model
def test_the_hub_is_switched_off() -> None:
    minilm()
    assert os.environ["HF_HUB_OFFLINE"] == "1"
    from huggingface_hub import constants

    assert constants.HF_HUB_OFFLINE


@pytest.mark.model
def test_another_model_is_a_folder(tmp_path: Path) -> None:
    folder = shutil.copytree(locate(embed.BUNDLED).folder, tmp_path / "newsroom-model")
    other = embed.load(str(folder))
    assert other.name.startswith("newsroom-model@")
    text = ["416 people crossed."]
    assert np.allclose(other.encode(text), minilm().encode(text), atol=1e-5)


@pytest.mark.model
@pytest.mark.parametrize(
    ("file", "content"),
    [
        ("modules.json", "not json"),
        ("modules.json", "[]"),
        ("modules.json", '[{"idx": 0, "name": "0", "path": "", "type": "no.such.Module"}]'),
        ("config.json", "{}"),
        ("tokenizer.json", "{"),
        ("model.safetensors", "no tensors"),
    ],
)
def test_a_damaged_folder_is_named(tmp_path: Path, file: str, content: str) -> None:
    folder = tmp_path / "broken"
    shutil.copytree(locate(embed.BUNDLED).folder, folder)
    (folder / file).write_text(content)
    with pytest.raises(ModelMissing, match=r"The model in .*broken cannot be loaded"):
        embed.load(str(folder))
