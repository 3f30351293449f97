"""Sentences that the product says, apart from the values they name."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence with named places, and what stands in them.

    The English sentence is the key of the translation catalogues, as a
    refusal's is.

    Attributes:
        sentence: With ``{name}`` where a value goes.
        values: Counts, keys and states; never a participant's words.
    """

    sentence: str
    values: Mapping[str, str | int] = field(default_factory=dict)

    def __str__(self) -> str:
        """Say it in English."""
        return self.sentence.format_map(dict(self.values))
