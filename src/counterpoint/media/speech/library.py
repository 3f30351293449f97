"""What there is on this machine: engines that are installed, models in their folder."""

import hashlib
import os
from collections.abc import Callable, Mapping
from functools import lru_cache
from importlib import metadata, util
from pathlib import Path

from counterpoint.media.speech.kind import SPHINX, WHISPER, Kind, get_kind
from counterpoint.media.speech.model import (
    Engine,
    EngineMissingError,
    Facts,
    ModelMissingError,
)

FOLDER_NAME = "COUNTERPOINT_MODELS"
_PIECE_BYTES = 1 << 20


def models_folder() -> Path:
    """Say where models are kept: each in a folder of its own name."""
    chosen = os.environ.get(FOLDER_NAME)
    return Path(chosen) if chosen else Path.home() / ".counterpoint" / "models"


def is_installed(kind: Kind) -> bool:
    """Whether an engine's package is on this machine."""
    return util.find_spec(kind.module) is not None


def list_models(kind: Kind) -> list[str]:
    """List the models of an engine that are on this machine, by name."""
    folder = models_folder()
    there = (
        sorted(each.name for each in folder.iterdir() if each.is_dir())
        if (folder.is_dir())
        else []
    )
    fitting = [name for name in there if _fits(kind, folder / name)]
    return [kind.shipped, *fitting] if kind.shipped and is_installed(kind) else fitting


def find_folder(kind: Kind, model: str) -> Path:
    """Find the folder of a model.

    Raises:
        EngineMissingError: The engine itself is not there.
        ModelMissingError: There is no such model; the sentence says where to put it.
    """
    check_installed(kind)
    if model == kind.shipped and model:
        from counterpoint.media.speech import sphinx  # noqa: PLC0415 - an extra

        return sphinx.shipped_folder()
    folder = models_folder() / model
    is_plain = model == Path(model).name and model not in ("", ".", "..")
    if not is_plain or not folder.is_dir():
        msg = "There is no model {model}. Fetch it and put its files into {folder}."
        raise ModelMissingError(msg, model=model, folder=str(folder))
    return folder


def check_installed(kind: Kind) -> None:
    """Refuse an engine whose package is not installed.

    Raises:
        EngineMissingError: The sentence says how to install it.
    """
    if not is_installed(kind):
        msg = "The engine {name} is not installed; add it by: pip install {what}"
        raise EngineMissingError(
            msg, name=kind.name, what=f"counterpoint[{kind.extra}]"
        )


def facts_of(kind: Kind, model: str) -> Facts:
    """Say by what a draft will be made. Reads the whole model once.

    Raises:
        EngineMissingError: The engine is not there.
        ModelMissingError: The model is not there.
    """
    folder = find_folder(kind, model)
    return Facts(kind.name, metadata.version(kind.package), model, digest_of(folder))


def digest_of(folder: Path) -> str:
    """Give a digest of every file of a model with its name, in their order."""
    total = hashlib.sha256()
    for path in sorted(each for each in folder.rglob("*") if each.is_file()):
        one = hashlib.sha256()
        with path.open("rb") as file:
            while piece := file.read(_PIECE_BYTES):
                one.update(piece)
        total.update(f"{path.relative_to(folder).as_posix()} ".encode())
        total.update(one.digest())
    return total.hexdigest()


@lru_cache(maxsize=1)
def open_engine(name: str, model: str) -> Engine:
    """Load an engine with a model; the last one stays loaded.

    Raises:
        NoEngineError: No engine goes by that name.
        EngineMissingError: It is not installed.
        ModelMissingError: There is no such model.
        WrongModelError: The folder holds no model that it reads.
    """
    kind = get_kind(name)
    folder = find_folder(kind, model)
    return _OPENERS[kind.name](folder)


def _open_whisper(folder: Path) -> Engine:
    from counterpoint.media.speech.whisper import Whisper  # noqa: PLC0415 - an extra

    return Whisper(folder)


def _open_sphinx(folder: Path) -> Engine:
    from counterpoint.media.speech.sphinx import Sphinx  # noqa: PLC0415 - an extra

    return Sphinx(folder)


_OPENERS: Mapping[str, Callable[[Path], Engine]] = {
    WHISPER.name: _open_whisper,
    SPHINX.name: _open_sphinx,
}


def _fits(kind: Kind, folder: Path) -> bool:
    """Whether a folder looks like a model of an engine."""
    if kind is WHISPER:
        return (folder / "model.bin").is_file()
    return any(folder.rglob("mdef"))
