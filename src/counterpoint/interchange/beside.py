"""What a program's own folder holds beside its database: pictures, pages, sound, film.

Only files within that folder are read; a path that leads elsewhere is no file here.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path, PurePosixPath, PureWindowsPath

from counterpoint.interchange.refi.package import LARGEST_TEXT_MB, Package, Unpacking

_LARGEST_BYTES = LARGEST_TEXT_MB * 1_000_000

Reader = Callable[[], bytes]
"""Reads a file's bytes, now."""

Beside = Callable[[str], Reader | None]
"""Finds a file beside the database by its path from there; None if there is none."""


def nothing_beside(_: str) -> Reader | None:
    """Find nothing: the database came alone."""
    return None


def beside_in(archive: Package, unpacking: Unpacking, database: str) -> Beside:
    """Look for files in an archive, beside the database in it.

    Args:
        archive: Open while files are looked for.
        unpacking: Opens it once more, when one is wanted.
        database: The member that was found for the database.
    """
    folder = database.rpartition("/")[0]

    def find(path: str) -> Reader | None:
        found = archive.find(f"{folder}/{path}" if folder else path)
        if found is None or not archive.is_small(found):
            return None
        return partial(unpacking.read, found)

    return find


def beside_at(folder: Path) -> Beside:
    """Look for files in a folder on a disk, and in none that a link leads to."""

    def find(path: str) -> Reader | None:
        parts = PurePosixPath(path).parts
        if any(_leads_elsewhere(each) for each in parts):
            return None
        file = folder.joinpath(*parts)
        steps = [folder.joinpath(*parts[:n]) for n in range(1, len(parts) + 1)]
        if any(step.is_symlink() for step in steps):
            return None
        if not file.is_file() or not 0 < file.stat().st_size <= _LARGEST_BYTES:
            return None
        return file.read_bytes

    return find


def _leads_elsewhere(part: str) -> bool:
    """Tell whether a part of a path begins anew or goes up, on whatever system."""
    read = PureWindowsPath(part)
    return bool(read.anchor) or ".." in read.parts
