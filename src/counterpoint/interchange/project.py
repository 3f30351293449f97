"""Projects of other programs, whatever program it was."""

import io
from pathlib import Path
from typing import IO

from counterpoint.across.foreign.model import ForeignProject
from counterpoint.interchange import refi
from counterpoint.interchange.refi.package import packed
from counterpoint.interchange.taguette import MAGIC, read_taguette

_LOOSE = ".qde"
_BESIDE = "sources"
_WORDS = (".txt", "")


def read_project(
    file: IO[bytes], *, part: int = 0, separator: str = ""
) -> ForeignProject:
    """Read a project, by what is in it and not by its name.

    Args:
        file: Open, at its beginning; it must allow going back.
        part: Which project, from 0, where a file holds several.
        separator: What parts the levels of codes that are named by paths.

    Raises:
        InputError: It cannot be read; the sentence says what to do.
    """
    head = file.read(len(MAGIC))
    file.seek(0)
    if head == MAGIC:
        return read_taguette(file.read(), part=part, separator=separator)
    return refi.read_project(file)


def read_project_at(
    path: Path, *, part: int = 0, separator: str = ""
) -> ForeignProject:
    """Read a project on a disk; a loose .qde with the texts in its folder beside.

    Args:
        path: The file.
        part: Which project, from 0, where a file holds several.
        separator: What parts the levels of codes that are named by paths.

    Raises:
        InputError: It cannot be read; the sentence says what to do.
    """
    if path.suffix.lower() != _LOOSE:
        with path.open("rb") as file:
            return read_project(file, part=part, separator=separator)
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
