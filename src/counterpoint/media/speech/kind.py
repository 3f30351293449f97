"""Which engines Counterpoint can ask, and which models a person could fetch.

Counterpoint fetches nothing. It says what a model is called, how large it is, under
which licence, and from whom it comes.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from counterpoint.media.speech.model import NoEngineError


@dataclass(frozen=True, slots=True)
class Kind:
    """An engine that Counterpoint knows how to ask.

    Attributes:
        package: What has to be installed: "faster-whisper".
        module: By which it is known to be installed.
        extra: The extra of Counterpoint that brings it.
        shipped: The name of the model that its package brings; empty for none.
        names: Words by one of which an ethics approval names it.
    """

    name: str
    package: str
    module: str
    extra: str
    licence: str
    shipped: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """A model that can be fetched by a person.

    Attributes:
        size_mb: About how much it takes on a disk, in millions of bytes.
        source: Where its maker keeps it.
        languages: What it was made for, in words of its maker's.
    """

    name: str
    engine: str
    size_mb: int
    licence: str
    source: str
    languages: str


WHISPER = Kind(
    name="whisper",
    package="faster-whisper",
    module="faster_whisper",
    extra="speech",
    licence="MIT",
    shipped="",
    names=("whisper", "faster-whisper", "kb-whisper"),
)
SPHINX = Kind(
    name="pocketsphinx",
    package="pocketsphinx",
    module="pocketsphinx",
    extra="speech-small",
    licence="BSD-2-Clause",
    shipped="en-us",
    names=("pocketsphinx", "sphinx"),
)
KINDS: Mapping[str, Kind] = {each.name: each for each in (WHISPER, SPHINX)}

# Two bytes a parameter where no file was at hand to be weighed.
KNOWN: tuple[Known, ...] = (
    Known(
        "kb-whisper-small",
        "whisper",
        490,
        "Apache-2.0",
        "huggingface.co/KBLab/kb-whisper-small",
        "Swedish",
    ),
    Known(
        "kb-whisper-large",
        "whisper",
        3_100,
        "Apache-2.0",
        "huggingface.co/KBLab/kb-whisper-large",
        "Swedish",
    ),
    Known(
        "faster-whisper-base",
        "whisper",
        142,
        "MIT",
        "huggingface.co/Systran/faster-whisper-base",
        "99 languages",
    ),
    Known(
        "faster-whisper-small",
        "whisper",
        490,
        "MIT",
        "huggingface.co/Systran/faster-whisper-small",
        "99 languages",
    ),
)


def get_kind(name: str) -> Kind:
    """Give an engine by its name.

    Raises:
        NoEngineError: None goes by it.
    """
    found = KINDS.get(name)
    if found is None:
        msg = "There is no engine {name}; choose one of {known}."
        raise NoEngineError(msg, name=name, known=", ".join(KINDS))
    return found
