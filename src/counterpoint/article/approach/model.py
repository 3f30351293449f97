"""Which kind of thematic analysis an article does, said once, with its reason.

Papers are often criticised for treating thematic analysis as one single thing. Only
what declares a codebook is given figures of agreement; see ``coding.agreement``.

Source: method, sections 5.4 and 5.9; Braun, V. & Clarke, V. (2021). One size fits
all? Qualitative Research in Psychology, 18(3), 328-352.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId


class Approach(StrEnum):
    """What an article may declare."""

    UNDECLARED = "undeclared"
    REFLEXIVE = "reflexive"
    CODEBOOK = "codebook"
    RELIABILITY = "coding reliability"


WITH_FIGURES = frozenset({Approach.CODEBOOK, Approach.RELIABILITY})
"""Approaches in which it is asked how alike members coded."""


@dataclass(frozen=True, slots=True)
class ArticleApproachDeclared(Event):
    """An article said which kind of thematic analysis it does."""

    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    approach: str
    reason_digest: str


@dataclass(frozen=True, slots=True)
class DeclaredApproach:
    """What an article declares, and why.

    Attributes:
        reason: May be empty; prints in the method text.
    """

    approach: Approach = Approach.UNDECLARED
    reason: str = ""

    @property
    def has_figures(self) -> bool:
        """Whether figures of agreement are given."""
        return self.approach in WITH_FIGURES
