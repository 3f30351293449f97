"""Whisper by way of faster-whisper: the engine that is proposed first.

Its models are folders in the form of CTranslate2: plain tensors, nothing that runs.
"""

import os
from collections.abc import Iterator
from math import exp
from pathlib import Path
from typing import Any

from counterpoint.kernel.spans import TimeSpan
from counterpoint.media.speech.model import (
    RATE_HZ,
    Caps,
    Segment,
    WrongModelError,
    length_ms,
)

CAPS = Caps(languages=(), has_confidence=True, ships_model=False)
_NEEDED = ("model.bin", "config.json", "tokenizer.json")
_SAMPLES_A_MS = RATE_HZ // 1000
_FULL_SCALE = 32_768
_BEAM = 5


class Whisper:
    """A Whisper model, loaded from its folder."""

    caps = CAPS

    def __init__(self, folder: Path) -> None:
        if not all((folder / name).is_file() for name in _NEEDED):
            msg = "The folder {name} holds no model that {engine} can read."
            raise WrongModelError(msg, name=folder.name, engine="faster-whisper")
        os.environ.setdefault("HF_HUB_OFFLINE", "1")  # before the import reads it
        from faster_whisper import WhisperModel  # noqa: PLC0415 - an extra

        # A name in place of a folder would be fetched from the network.
        self._model: Any = WhisperModel(
            str(folder.resolve()),
            device="cpu",
            compute_type="int8",
            local_files_only=True,
        )

    def speech(self, pcm: bytes) -> list[TimeSpan]:
        """Find where somebody speaks, by Silero's detector. Linear in the sound."""
        from faster_whisper.vad import (  # noqa: PLC0415 - an extra
            VadOptions,
            get_speech_timestamps,
        )

        options = VadOptions(min_silence_duration_ms=500, speech_pad_ms=200)
        return [
            TimeSpan(
                int(each["start"]) // _SAMPLES_A_MS,
                max(int(each["end"]), int(each["start"]) + _SAMPLES_A_MS)
                // _SAMPLES_A_MS,
            )
            for each in get_speech_timestamps(_samples(pcm), options)
        ]

    def transcribe(self, pcm: bytes, language: str | None) -> Iterator[Segment]:
        """Write down a stretch of sound; without what was said before in mind.

        What was said before makes it repeat itself for minutes, once it has begun.
        """
        found, _ = self._model.transcribe(
            _samples(pcm),
            language=language,
            beam_size=_BEAM,
            condition_on_previous_text=False,
            word_timestamps=True,
        )
        end_ms = length_ms(pcm)
        for each in found:
            text = each.text.strip()
            start = min(max(0, round(each.start * 1000)), end_ms - 1)
            end = min(max(start + 1, round(each.end * 1000)), end_ms)
            if text:
                yield Segment(TimeSpan(start, end), text, _sure(each.avg_logprob))


def _samples(pcm: bytes) -> Any:  # noqa: ANN401 - numpy comes with the extra alone
    import numpy as np  # noqa: PLC0415 - an extra

    return np.frombuffer(pcm, "<i2").astype(np.float32) / _FULL_SCALE


def _sure(logarithm: float) -> float:
    return round(min(1.0, exp(float(logarithm))), 3)
