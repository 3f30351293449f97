"""A finding, and what it rests on, link by link."""

from dataclasses import dataclass
from enum import StrEnum

from counterpoint.kernel.errors import NotFoundError


class Finding(StrEnum):
    """Where a walk back may begin."""

    QUOTE = "quote"
    THEME = "theme"
    POLE = "pole"
    CODING = "coding"


class NoFindingError(NotFoundError):
    """No quote, theme, pole or coding goes by that name."""


@dataclass(frozen=True, slots=True)
class Link:
    """One thing on the way from a finding to the interview.

    Attributes:
        kind: "theme", "pole", "quote", "original", "omitted", "clarification",
            "question", "evidence", "code", "coding", "passage", "report",
            "interview" or "participant".
        title: What it says, or how it is called.
        detail: What else one should know of it; may be empty.
        steps: What it rests on.
    """

    kind: str
    id: str
    title: str
    detail: str = ""
    steps: tuple["Link", ...] = ()
