"""Projects of other programs, whatever program it was."""

import io
from pathlib import Path
from typing import IO

from counterpoint.across.foreign.model import ForeignProject
from counterpoint.interchange import refi
from counterpoint.interchange.refi.package import packed

ENDINGS = refi.ENDINGS
_LOOSE = ".qde"
_BESIDE = "sources"
_WORDS = (".txt", "")


def read_project(file: IO[bytes]) -> ForeignProject:
    """Read a project, by what is in it and not by its name.

    Raises:
        InputError: It cannot be read; the sentence says what to do.
    """
    return refi.read_project(file)


def read_project_at(path: Path) -> ForeignProject:
    """Read a project on a disk; a loose .qde with the texts in its folder beside.

    Raises:
        InputError: It cannot be read; the sentence says what to do.
    """
    if path.suffix.lower() != _LOOSE:
        with path.open("rb") as file:
            return read_project(file)
    texts = {
        each.name: each.read_bytes()
        for folder in sorted(path.parent.iterdir())
        if folder.is_dir() and folder.name.lower() == _BESIDE
        for each in sorted(folder.iterdir())
        if each.is_file() and each.suffix.lower() in _WORDS
    }
    if not texts:
        return read_project(io.BytesIO(path.read_bytes()))
    return read_project(packed(path.read_bytes(), texts))
