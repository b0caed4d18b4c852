"""Loading a model by its name. Takes seconds, so no start-up path calls it."""

from workbench.embed.encoder import Encoder
from workbench.embed.weights import BUNDLED, locate


def load(model: str = BUNDLED) -> Encoder:
    """The encoder of the bundled model, or of the sentence-transformers model in a folder.

    Nothing is fetched: the model hub is switched off. Raises ModelMissing.
    """
    files = locate(model)
    from workbench.embed.transformer import TransformerEncoder  # deferred: it brings torch, 7 s

    return TransformerEncoder(files)
