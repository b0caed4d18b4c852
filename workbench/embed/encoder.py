"""What every encoder promises. How one works is its own module's business."""

from collections.abc import Callable, Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Progress = Callable[[int, int], None]
"""Called with (done, total) after each batch."""


class Encoder(Protocol):
    """Turns texts into vectors of one model. Vectors of encoders with different names never mix."""

    @property
    def name(self) -> str:
        """Which model made a vector; kept beside it."""
        ...

    @property
    def dimension(self) -> int:
        """The length of each vector."""
        ...

    def encode(self, texts: Sequence[str], progress: Progress | None = None) -> NDArray[np.float32]:
        """One unit row for each text, in order; shape (0, dimension) for no texts."""
        ...
