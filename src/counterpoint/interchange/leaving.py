"""Writing an article for another program, by the ending of the file."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from counterpoint.across.foreign.leaving import LeavingProject
from counterpoint.interchange import qualcoder, refi, taguette


@dataclass(frozen=True, slots=True)
class Writer:
    """One format that an article can go out in.

    Attributes:
        fit: Brings the article into what the program can hold, and tells of it.
        pieces: Makes the file of what was fitted, piece by piece where the format
            allows that.
        file_name: What the page calls the file; it holds no title.
    """

    fit: Callable[[LeavingProject], LeavingProject]
    pieces: Callable[[LeavingProject], Iterator[bytes]]
    file_name: str


def _unchanged(project: LeavingProject) -> LeavingProject:
    return project


def _codebook(project: LeavingProject) -> Iterator[bytes]:
    yield refi.write_codebook(project)


def _folder(project: LeavingProject) -> Iterator[bytes]:
    yield qualcoder.folder_of(project, "article")


def _taguette(project: LeavingProject) -> Iterator[bytes]:
    yield taguette.write_taguette(project)


WRITERS = {
    "qdpx": Writer(_unchanged, refi.project_pieces, "article.qdpx"),
    "qdc": Writer(_unchanged, _codebook, "article.qdc"),
    "qda": Writer(qualcoder.fitted, _folder, "article.qda.zip"),
    "sqlite3": Writer(taguette.fitted, _taguette, "article.sqlite3"),
}
"""By the ending that a person asks for."""
