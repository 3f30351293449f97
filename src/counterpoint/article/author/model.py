"""One author of an article, with what the author did for it."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from counterpoint.kernel.errors import InputError, NotFoundError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId, MemberId


class Contribution(StrEnum):
    """What an author can have done: the fourteen roles, in their published order.

    Source: ANSI/NISO Z39.104-2022, CRediT, Contributor Roles Taxonomy.
    """

    CONCEPTUALIZATION = "Conceptualization"
    DATA_CURATION = "Data curation"
    FORMAL_ANALYSIS = "Formal analysis"
    FUNDING = "Funding acquisition"
    INVESTIGATION = "Investigation"
    METHODOLOGY = "Methodology"
    ADMINISTRATION = "Project administration"
    RESOURCES = "Resources"
    SOFTWARE = "Software"
    SUPERVISION = "Supervision"
    VALIDATION = "Validation"
    VISUALIZATION = "Visualization"
    DRAFT = "Writing - original draft"
    EDITING = "Writing - review & editing"


class AuthorTwiceError(InputError):
    """One member stands twice among the authors."""


class NoSuchAuthorError(NotFoundError):
    """An author is no member of the study."""


class LeadNotAuthorError(RuleError):
    """The lead of an article is one of its authors."""


@dataclass(frozen=True, slots=True)
class ArticleAuthorsNamed(Event):
    """Who writes an article, in which order and in which roles, was said."""

    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    authors: int


@dataclass(frozen=True, slots=True)
class Author:
    """One author.

    Attributes:
        contributions: What the author did, each once, in the published order.
    """

    member_id: MemberId
    contributions: tuple[Contribution, ...] = ()

    def __post_init__(self) -> None:
        ordered = tuple(each for each in Contribution if each in self.contributions)
        object.__setattr__(self, "contributions", ordered)


def checked_authors(
    authors: Iterable[Author], members: Collection[MemberId], lead_id: MemberId | None
) -> tuple[Author, ...]:
    """Take authors in their order.

    Raises:
        AuthorTwiceError: A member stands among them twice.
        NoSuchAuthorError: One is no member of the study.
        LeadNotAuthorError: The article has a lead who is not among them.

    Source: method, invariant 13 and row X6.
    """
    given = tuple(authors)
    ids = [each.member_id for each in given]
    if len(set(ids)) < len(ids):
        msg = "Name each author once; the order is the one in which they print."
        raise AuthorTwiceError(msg)
    for id_ in ids:
        if id_ not in members:
            msg = "Choose authors from the list of members; {id} is not on it."
            raise NoSuchAuthorError(msg, id=id_)
    if lead_id is not None and lead_id not in ids:
        msg = "The lead is one of the authors; hand the lead on first, or keep them."
        raise LeadNotAuthorError(msg)
    return given


def with_lead(authors: Sequence[Author], lead_id: MemberId) -> tuple[Author, ...]:
    """Let a new lead be an author, after those who stand; the order may follow."""
    if any(each.member_id == lead_id for each in authors):
        return tuple(authors)
    return (*authors, Author(lead_id))
