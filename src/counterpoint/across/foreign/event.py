"""That a foreign project was taken in, as history keeps it."""

from dataclasses import dataclass
from typing import ClassVar

from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId


@dataclass(frozen=True, slots=True)
class ProjectImported(Event):
    """A project of another program came into an article, in one step.

    Attributes:
        rewritten: The salted digest of each report's words, as
            ``Rewritten.told`` says it.
        words_digest: A digest over the salted digests of all codes and codings.
    """

    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    format: str
    participants: int
    reports: int
    codes: int
    codings: int
    rewritten: str
    words_digest: str
