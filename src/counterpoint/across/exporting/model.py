"""What can be written out, and in which formats."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from counterpoint.kernel.errors import InputError, NotFoundError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.outcome import Outcome


class What(StrEnum):
    """The parts of a study that can be asked for."""

    MANUSCRIPT = "manuscript"
    REPORTS = "reports"
    CODEBOOK = "codebook"
    CODINGS = "codings"
    UNCODED = "uncoded"
    EDITION = "edition"
    STUDY = "study"


WRITTEN: dict[What, tuple[str, ...]] = {
    What.MANUSCRIPT: (".docx", ".odt", ".pdf", ".html", ".tex", ".md"),
    What.REPORTS: (".txt", ".md"),
    What.CODEBOOK: (".xlsx", ".docx"),
    What.CODINGS: (".csv",),
    What.UNCODED: (".csv",),
    What.EDITION: (".html", ".docx"),
}


class FormatError(InputError):
    """That part is not written in that format."""


class NoArticleError(NotFoundError):
    """No article goes by that name."""


class ChooseArticleError(RuleError):
    """The study has several articles, and none was named."""


@dataclass(frozen=True, slots=True)
class PartExported(Event):
    """Reports, codings or a codebook were written to a file."""

    undoable: ClassVar[bool] = False

    what: str
    format: str
    items: int


@dataclass(frozen=True, slots=True)
class ExportedPart:
    """A part of the study, written out.

    Attributes:
        content: The file's bytes.
        outcome: What was taken, changed and left.
    """

    content: bytes
    outcome: Outcome


def part_of(ending: str, what: What | None, *, has_manuscript: bool) -> What:
    """Say which part of the study a file is to hold.

    Args:
        ending: The file's, with its dot: ".docx".
        what: The part asked for, if any.
        has_manuscript: Whether there is one to write.

    Raises:
        FormatError: Nothing, or not that part, is written in that format.
    """
    usual = {
        **dict.fromkeys(WRITTEN[What.MANUSCRIPT], What.MANUSCRIPT),
        ".md": What.MANUSCRIPT if has_manuscript else What.REPORTS,
        ".txt": What.REPORTS,
        ".csv": What.CODINGS,
        ".xlsx": What.CODEBOOK,
    }
    part = what or usual.get(ending)
    if part is None or ending not in WRITTEN.get(part, ()):
        can = "; ".join(f"{p.value}: {', '.join(e)}" for p, e in WRITTEN.items())
        msg = "Choose a part and an ending that go together ({can})."
        raise FormatError(msg, can=can)
    return part
