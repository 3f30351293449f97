"""``python -m benchmarks.speech``: how well and how fast engines write down speech.

Each clip is read real speech with its words beside it, in ../shared. Nothing is
fetched: what is not on this machine is left out, and said.
"""

import argparse
import re
import time
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from benchmarks import machine
from counterpoint.media import reading
from counterpoint.media.speech.kind import KINDS
from counterpoint.media.speech.library import (
    facts_of,
    is_installed,
    list_models,
    open_engine,
)
from counterpoint.media.speech.model import Facts, length_ms

ROOT = Path(__file__).resolve().parents[1]
AUDIO = ROOT.parent / "shared" / "data" / "audio"
SOUNDS = (".flac", ".wav", ".mp3", ".opus")
MS = 1000
_WORD = re.compile(r"[\w']+")


@dataclass(frozen=True, slots=True)
class Clip:
    """Some speech, and what is said in it."""

    name: str
    pcm: bytes
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Result:
    """One clip by one engine.

    Attributes:
        wrong: How many words were wrong, left out or put in.
        seconds: How long it took, with finding where somebody speaks.
    """

    facts: Facts
    clip: Clip
    wrong: int
    seconds: float

    @property
    def error_rate(self) -> float:
        """Wrong words per word that is said."""
        return self.wrong / max(1, len(self.clip.words))

    @property
    def time_factor(self) -> float:
        """Seconds of work per second of sound."""
        return self.seconds / (length_ms(self.clip.pcm) / MS)


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure every engine and model that is here."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speech")
    parser.add_argument("--audio", type=Path, default=AUDIO)
    parser.add_argument("--clips", type=int, help="only so many of them")
    asked = parser.parse_args(arguments)
    clips = list(clips_in(asked.audio))[: asked.clips]
    facts = machine.Facts.of_this_machine()
    print(f"{facts.date}, {facts.processor}, {facts.cores} cores, {facts.system},")
    print(
        f"{facts.memory_gib:.0f} GiB, Python {facts.python}, load {machine.load():.1f}"
    )
    print("engine version model | clip | seconds of sound | wrong/words | WER | RTF")
    for kind in KINDS.values():
        models = list_models(kind) if is_installed(kind) else []
        if not models:
            print(f"{kind.name}: left out, for it or its model is not on this machine")
        for model in models:
            results = [measured(kind.name, model, clip) for clip in clips]
            for each in results:
                print(_line(each))
            print(_sum(results))


def clips_in(folder: Path) -> Iterator[Clip]:
    """Give the clips of a folder that have their words beside them."""
    for words in sorted([*folder.rglob("*.lab"), *folder.rglob("*.reference.txt")]):
        stem = words.name.removesuffix(".lab").removesuffix(".reference.txt")
        sounds = [words.with_name(stem + ending) for ending in SOUNDS]
        sound = next((path for path in sounds if path.is_file()), None)
        said = plain(words.read_text("utf-8"))
        if sound is not None and all(w.isascii() for w in said):
            pcm = b"".join(reading.decoded(BytesIO(sound.read_bytes())))
            yield Clip(sound.name, pcm, tuple(said))


def measured(engine: str, model: str, clip: Clip) -> Result:
    """Let an engine write down a clip, once it is loaded."""
    facts = facts_of(KINDS[engine], model)
    loaded = open_engine(engine, model)
    begun = time.perf_counter()
    loaded.speech(clip.pcm)
    heard = " ".join(each.text for each in loaded.transcribe(clip.pcm, "en"))
    seconds = time.perf_counter() - begun
    return Result(facts, clip, distance(clip.words, plain(heard)), seconds)


def plain(text: str) -> list[str]:
    """Give the words alone: without case, marks and signs."""
    return _WORD.findall(unicodedata.normalize("NFKC", text).casefold())


def distance(said: Sequence[str], heard: Sequence[str]) -> int:
    """Count the words to change, leave out or put in between two texts.

    Levenshtein's distance over words: of their product in time.
    """
    row = list(range(len(heard) + 1))
    for nth, word in enumerate(said, 1):
        above, row = row, [nth]
        for at, other in enumerate(heard, 1):
            row.append(min(above[at] + 1, row[-1] + 1, above[at - 1] + (word != other)))
    return row[-1]


def _line(result: Result) -> str:
    facts, clip = result.facts, result.clip
    return (
        f"{facts.engine} {facts.version} {facts.model} | {clip.name} | "
        f"{length_ms(clip.pcm) / MS:.1f} | {result.wrong}/{len(clip.words)} | "
        f"{result.error_rate:.3f} | {result.time_factor:.2f}"
    )


def _sum(results: Sequence[Result]) -> str:
    wrong = sum(each.wrong for each in results)
    words = sum(len(each.clip.words) for each in results)
    seconds = sum(each.seconds for each in results)
    sound = sum(length_ms(each.clip.pcm) / MS for each in results)
    return (
        f"all {len(results)} clips: {wrong}/{words} = {wrong / max(1, words):.3f} WER, "
        f"{seconds / max(1, sound):.2f} RTF"
    )


if __name__ == "__main__":
    main()
