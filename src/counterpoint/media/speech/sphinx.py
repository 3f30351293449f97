"""PocketSphinx: small and rough, with an English model of its own.

Its drafts need much mending. It is here because it needs nothing fetched, so that
the whole way can be tried, and is tried in the tests.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from counterpoint.kernel.spans import TimeSpan
from counterpoint.media.speech.model import (
    RATE_HZ,
    Caps,
    Segment,
    WrongModelError,
    cut,
)
from counterpoint.media.speech.stretch import smoothed

CAPS = Caps(languages=("en",), has_confidence=False, ships_model=True)
SHIPPED = "en-us"
_STRICT = 2
_FRAME_S = 0.03
_FRAME_MS = 30
_NO_WORDS = frozenset({"<s>", "</s>", "<sil>", "[NOISE]", "[SPEECH]"})


def shipped_folder() -> Path:
    """Give the folder of the model that the package brings."""
    import pocketsphinx  # noqa: PLC0415 - an extra

    return Path(pocketsphinx.get_model_path()) / SHIPPED


class Sphinx:
    """PocketSphinx with one model, loaded."""

    caps = CAPS

    def __init__(self, folder: Path) -> None:
        import pocketsphinx  # noqa: PLC0415 - an extra

        words, grammar = _only(folder, "*.dict"), _only(folder, "*.lm.bin")
        sounds = next((f.parent for f in folder.rglob("mdef")), None)
        if not (words and grammar and sounds):
            msg = "The folder {name} holds no model that {engine} can read."
            raise WrongModelError(msg, name=folder.name, engine="pocketsphinx")
        self._decoder: Any = pocketsphinx.Decoder(
            hmm=str(sounds),
            lm=str(grammar),
            dict=str(words),
            samprate=RATE_HZ,
            loglevel="FATAL",
        )

    def speech(self, pcm: bytes) -> list[TimeSpan]:
        """Find where somebody speaks, by WebRTC's detector. Linear in the sound."""
        import pocketsphinx  # noqa: PLC0415 - an extra

        detector = pocketsphinx.Vad(_STRICT, RATE_HZ, _FRAME_S)
        size = detector.frame_bytes
        heard = (
            detector.is_speech(pcm[at : at + size])
            for at in range(0, len(pcm) - size + 1, size)
        )
        return smoothed(heard, _FRAME_MS)

    def transcribe(self, pcm: bytes, language: str | None) -> Iterator[Segment]:
        """Write down each stretch of speech by itself; it knows English only."""
        del language
        for sound in self.speech(pcm):
            text = self._heard(cut(pcm, sound))
            if text:
                yield Segment(sound, text)

    def _heard(self, pcm: bytes) -> str:
        self._decoder.start_utt()
        self._decoder.process_raw(pcm, full_utt=True)
        self._decoder.end_utt()
        words = [s.word.partition("(")[0] for s in self._decoder.seg() or ()]
        return " ".join(word for word in words if word and word not in _NO_WORDS)


def _only(folder: Path, pattern: str) -> Path | None:
    """Find a file of a model; a grammar of single sounds beside it is not meant."""
    found = sorted(folder.rglob(pattern))
    return next((path for path in found if "phone" not in path.name), None)
