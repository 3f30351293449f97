"""What an engine is, can do and gives; nothing here listens."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.spans import TimeSpan

RATE_HZ = 16_000
BYTES_A_MS = RATE_HZ * 2 // 1000


class NoEngineError(InputError):
    """No engine goes by that name."""


class EngineMissingError(RuleError):
    """The engine's package is not installed."""


class ModelMissingError(RuleError):
    """There is no model of that name where models are kept."""


class WrongModelError(RuleError):
    """A folder is there, but holds no model that the engine can read."""


@dataclass(frozen=True, slots=True)
class Caps:
    """What an engine can do.

    Attributes:
        languages: The codes of those it knows; empty if its model decides.
        has_confidence: Whether it says how sure it is.
        ships_model: Whether its package brings a model of its own.
    """

    languages: tuple[str, ...]
    has_confidence: bool
    ships_model: bool


@dataclass(frozen=True, slots=True)
class Facts:
    """By what a draft was made, so that it can be made again.

    Attributes:
        model: The model's name: that of its folder.
        model_sha256: A digest of every file of the model.
    """

    engine: str
    version: str
    model: str
    model_sha256: str


@dataclass(frozen=True, slots=True)
class Segment:
    """Some words and their stretch of the sound.

    Attributes:
        confidence: How sure the engine is, from 0 to 1; None if it does not say.
    """

    sound: TimeSpan
    text: str
    confidence: float | None = None


class Engine(Protocol):
    """Something that writes down what it hears."""

    caps: Caps

    def speech(self, pcm: bytes) -> list[TimeSpan]:
        """Find where somebody speaks; in order, not overlapping."""
        ...

    def transcribe(self, pcm: bytes, language: str | None) -> Iterator[Segment]:
        """Write down a stretch of sound, with times from its beginning."""
        ...


def length_ms(pcm: bytes) -> int:
    """Say how long samples last."""
    return len(pcm) // BYTES_A_MS


def cut(pcm: bytes, sound: TimeSpan) -> bytes:
    """Give the samples of a stretch."""
    return pcm[sound.start_ms * BYTES_A_MS : sound.end_ms * BYTES_A_MS]
