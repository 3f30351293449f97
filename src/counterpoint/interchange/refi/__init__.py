"""REFI-QDA 1.5: projects (.qdpx, .qde) and codebooks (.qdc) of other programs.

Takes the bytes of a file; gives a project in no program's format, with what had to
be read otherwise than the standard says and what has no place here. Refuses what
is no such file, is damaged, or means harm. Writes an article as such a file, strictly
after the schema. Nothing touches a disk or a database.
"""

from counterpoint.interchange.refi.reading import ENDINGS, read_project
from counterpoint.interchange.refi.writing import (
    project_pieces,
    write_codebook,
    write_project,
)

__all__ = [
    "ENDINGS",
    "project_pieces",
    "read_project",
    "write_codebook",
    "write_project",
]
