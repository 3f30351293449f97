"""Transcripts in other programs' formats, read into turns.

Takes a file's bytes and its name; gives a document, immutable, with the turns
in order, who seems to speak, times, and what was changed or left. Refuses what it
cannot read with a sentence that tells the next step. Nothing touches a disk or a
database here.
"""

from counterpoint.interchange.document.kind import FORMATS, read_document
from counterpoint.interchange.document.model import (
    Document,
    Proposal,
    Role,
    Turn,
    TurnStyle,
)
from counterpoint.interchange.document.person import propose_person
from counterpoint.interchange.document.role import propose_roles

__all__ = [
    "FORMATS",
    "Document",
    "Proposal",
    "Role",
    "Turn",
    "TurnStyle",
    "propose_person",
    "propose_roles",
    "read_document",
]
