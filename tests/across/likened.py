"""A model that finds passages alike, played: it counts words."""

import zlib
from collections.abc import Sequence

import numpy as np
import pytest

from counterpoint.media.likeness import library
from counterpoint.media.likeness.vectors import Vectors


class CountedWords:
    """A model of these tests alone: texts are alike that share words."""

    dim = 256
    fingerprint = "counted words 1"

    def embed_query(self, text: str) -> Vectors:
        """Lay out what is looked for."""
        return self.embed_passages([text])

    def embed_passages(self, texts: Sequence[str]) -> Vectors:
        """Count words, each in a place of its own."""
        rows = np.zeros((len(texts), self.dim), np.float32)
        for row, text in zip(rows, texts, strict=True):
            for word in text.casefold().replace(".", " ").split():
                row[zlib.crc32(word.encode()) % self.dim] += 1
        long = np.maximum(1, np.linalg.norm(rows, axis=1, keepdims=True))
        return np.asarray(rows / long, np.float32)


def played_model(monkeypatch: pytest.MonkeyPatch) -> CountedWords:
    """The model, as if it were installed; to be made a fixture of."""
    made = CountedWords()
    monkeypatch.setattr(library, "is_installed", lambda: True)
    monkeypatch.setattr(library, "fingerprint", lambda: made.fingerprint)
    monkeypatch.setattr(library, "open_embedder", lambda: made)
    return made
