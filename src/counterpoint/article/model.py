"""What an article is, and who may lead one."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from counterpoint.kernel.errors import InputError, NotFoundError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId, MemberId
from counterpoint.kernel.text import normalised
from counterpoint.study.member.model import Member, Role

UNTITLED = "Untitled article"

_RESEARCH = frozenset({Role.COORDINATOR, Role.RESEARCHER})


class NoArticleTitleError(InputError):
    """An article has a title, if only a working one."""


class NoSuchLeadError(NotFoundError):
    """The lead is no member of the study."""


class LeadOutsideResearchError(RuleError):
    """The lead is a member who only audits."""


@dataclass(frozen=True, slots=True)
class ArticleStarted(Event):
    """The team began a paper over the data.

    Attributes:
        read_together: Whether it was read before it came here, without a seal;
            the method text must say it.
    """

    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    read_together: bool
    lead_id: MemberId | None
    groups: int
    wording_digest: str


@dataclass(frozen=True, slots=True)
class ArticleChanged(Event):
    """An article's title, question, gap, groups or lead was changed."""

    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    lead_id: MemberId | None
    groups: int
    wording_digest: str


@dataclass(frozen=True, slots=True)
class Article:
    """One paper over the study's data.

    Attributes:
        question: What it asks of the data. Source: method, row B11.
        gap: What is not known yet, and why that matters.
        groups: Keys of the groups whose perspectives it follows.
        lead_id: The first author, if one is named. Source: method, row M44.
        read_together: Whether there is no seal on what members note.
    """

    id: ArticleId
    title: str
    question: str
    gap: str
    groups: tuple[str, ...]
    lead_id: MemberId | None
    read_together: bool = False

    @property
    def wording(self) -> str:
        """Everything the team has written in it, as history witnesses it."""
        return f"{self.title}\x00{self.question}\x00{self.gap}"


def checked_title(title: str) -> str:
    """Bring a title into its one form: one line.

    Raises:
        NoArticleTitleError: It is empty.
    """
    given = " ".join(normalised(title).split())
    if not given:
        msg = "Give the article a title; a working title will do."
        raise NoArticleTitleError(msg)
    return given


def checked_lead(lead_id: MemberId, members: Iterable[Member]) -> MemberId:
    """Take a member as the lead.

    Raises:
        NoSuchLeadError: It is no member of the study.
        LeadOutsideResearchError: The member only audits.
    """
    roles = next((m.roles for m in members if m.id == lead_id), None)
    if roles is None:
        msg = "Choose the lead from the list of members; {id} is not on it."
        raise NoSuchLeadError(msg, id=lead_id)
    if not roles & _RESEARCH:
        msg = "Choose a lead who does research; an auditor reads and changes nothing."
        raise LeadOutsideResearchError(msg)
    return lead_id
