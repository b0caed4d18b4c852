"""The only module that knows sentence-transformers. Import it late: it brings torch with it."""

import os
from collections.abc import Sequence
from typing import cast

import numpy as np
from numpy.typing import NDArray

from workbench.embed.encoder import Progress, Words
from workbench.embed.weights import ModelFiles
from workbench.embed.words import WordTable
from workbench.errors import ModelMissing

OFFLINE = {
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "HF_HUB_DISABLE_PROGRESS_BARS": "1",
    "TRANSFORMERS_VERBOSITY": "error",
    "TOKENIZERS_PARALLELISM": "false",
}
os.environ.update(OFFLINE)  # read by the libraries when they are imported, so it stands before that

try:
    import torch
    from safetensors import SafetensorError
    from sentence_transformers import SentenceTransformer
    from tokenizers import Tokenizer
    from transformers import PreTrainedModel
except ImportError as problem:
    raise ModelMissing(
        f"The library sentence-transformers cannot be imported ({problem}). "
        "Install the workbench's requirements again: `pip install -r requirements.txt`."
    ) from problem

BATCH = 32
"""Texts encoded at once; larger batches are slower on a processor."""


class TransformerEncoder:
    """A sentence-transformers model from a folder, on the processor, in float32."""

    def __init__(self, files: ModelFiles) -> None:
        # One core stays free for the screen; spinning threads on a busy machine cost more than they give.
        torch.set_num_threads(max(1, (os.cpu_count() or 2) - 1))
        try:
            self._model = SentenceTransformer(str(files.folder), device="cpu", local_files_only=True)
        except (OSError, ValueError, KeyError, RuntimeError, TypeError, SafetensorError) as problem:
            raise ModelMissing(
                f"The model in {files.folder} cannot be loaded: its files are incomplete or of another kind. "
                "Put the whole model there, as sentence-transformers saves it."
            ) from problem
        self._name = files.name
        self._dimension = int(self.encode([""]).shape[1])
        self._words = _word_table(self._model)

    @property
    def name(self) -> str:
        return self._name

    @property
    def dimension(self) -> int:
        return self._dimension

    def encode(self, texts: Sequence[str], progress: Progress | None = None) -> NDArray[np.float32]:
        """One unit row for each text, in order; batches hold texts of like length."""
        if not texts:
            return np.zeros((0, self._dimension), dtype=np.float32)
        order = sorted(range(len(texts)), key=lambda place: -len(texts[place]))
        vectors: list[NDArray[np.float32]] = []
        for start in range(0, len(order), BATCH):
            batch = [texts[place] for place in order[start : start + BATCH]]
            vectors.append(self._encoded(batch))
            if progress:
                progress(start + len(batch), len(texts))
        sorted_rows = np.concatenate(vectors)
        rows = np.empty_like(sorted_rows)
        rows[order] = sorted_rows
        return rows

    def words(self, texts: Sequence[str]) -> list[Words]:
        """For each text its words with the vectors that the model begins from."""
        return self._words.of(texts) if texts else []

    def _encoded(self, batch: list[str]) -> NDArray[np.float32]:
        vectors = self._model.encode(
            batch, batch_size=BATCH, show_progress_bar=False, normalize_embeddings=True
        )
        return np.asarray(vectors, dtype=np.float32)


def _word_table(model: SentenceTransformer) -> WordTable:
    own = Tokenizer.from_str(model.tokenizer.backend_tokenizer.to_str())
    table = cast(PreTrainedModel, model[0].auto_model).get_input_embeddings().get_parameter("weight")
    return WordTable(own, np.asarray(table.detach().float().numpy()))
