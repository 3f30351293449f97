"""What turns texts into vectors; nothing here reads any."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from counterpoint.kernel.errors import RuleError

if TYPE_CHECKING:
    from counterpoint.media.likeness.vectors import Vectors


class EmbedderMissingError(RuleError):
    """The package that finds passages alike is not installed."""


class OtherModelError(RuleError):
    """A machine of the cluster has another version of the model than this one."""


class Embedder(Protocol):
    """A model of a language, or of many, that lays texts out by what they say.

    Attributes:
        dim: How many numbers a text becomes.
        fingerprint: Which model in which version; vectors of two cannot be compared.
    """

    dim: int
    fingerprint: str

    def embed_query(self, text: str) -> "Vectors":
        """Lay out what is looked for; a matrix of one row."""
        ...

    def embed_passages(self, texts: Sequence[str]) -> "Vectors":
        """Lay out what may be found; a row each."""
        ...
