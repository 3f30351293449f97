"""Vectors as they are compared and kept.

The only way from here to NumPy: whoever needs it imports this module when it is
needed, since loading it costs as much as opening a study.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]
"""One row a text, each of length 1: a product of two says how alike they are."""


def nearest(asked: Vectors, vectors: Vectors, most: int) -> list[int]:
    """Say which rows are most alike, the most alike first; exact.

    Args:
        asked: One row.
        vectors: Those that are looked through; linear in them.
        most: How many at most.
    """
    if not len(vectors):
        return []
    order = np.argsort(-(vectors @ asked[0]), kind="stable")
    return [int(each) for each in order[:most]]


def packed(vectors: Vectors) -> list[bytes]:
    """Write each row as it is kept: in half precision, the lesser byte first."""
    return [row.astype("<f2").tobytes() for row in vectors]


def unpacked(kept: Sequence[bytes]) -> Vectors:
    """Read rows as they were kept; all of one model."""
    whole = np.frombuffer(b"".join(kept), "<f2").astype(np.float32)
    return whole.reshape(len(kept), -1) if kept else whole.reshape(0, 0)
