"""Writing an article for another program, by the ending of the file."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import IO

from counterpoint.across.foreign.leaving import LeavingProject
from counterpoint.interchange import qualcoder, refi, taguette


@dataclass(frozen=True, slots=True)
class Writer:
    """One format that an article can go out in.

    Attributes:
        fit: Brings the article into what the program can hold, and tells of it.
        write: Makes the file of what was fitted.
        file_name: What the page calls the file; it holds no title.
        stream: Writes it piece by piece, where the format allows that.
    """

    fit: Callable[[LeavingProject], LeavingProject]
    write: Callable[[LeavingProject], bytes]
    file_name: str
    stream: Callable[[LeavingProject, IO[bytes]], None] | None = None

    def write_into(self, project: LeavingProject, into: IO[bytes]) -> None:
        """Write what was fitted to a stream, without the whole file in memory."""
        if self.stream is None:
            into.write(self.write(project))
        else:
            self.stream(project, into)


def _unchanged(project: LeavingProject) -> LeavingProject:
    return project


WRITERS = {
    "qdpx": Writer(
        _unchanged, refi.write_project, "article.qdpx", refi.write_project_into
    ),
    "qdc": Writer(_unchanged, refi.write_codebook, "article.qdc"),
    "qda": Writer(
        qualcoder.fitted,
        lambda project: qualcoder.folder_of(project, "article"),
        "article.qda.zip",
    ),
    "sqlite3": Writer(taguette.fitted, taguette.write_taguette, "article.sqlite3"),
}
"""By the ending that a person asks for."""
