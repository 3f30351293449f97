"""What is known of an article and of a file when the file's analysis is worked out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from counterpoint.across.foreign.arranged import PlannedReport
from counterpoint.article import Article
from counterpoint.coding.concept.model import Concept
from counterpoint.coding.facet.model import Facet
from counterpoint.kernel.ids import CodeId, GroupId
from counterpoint.study.guide.model import Guide
from counterpoint.theme.theme.model import Theme


@dataclass(frozen=True, slots=True)
class GuidesHere:
    """The versions of a group's guide, and the number that a next one would get."""

    group_id: GroupId
    versions: Sequence[Guide]
    next_version: int


@dataclass(frozen=True, slots=True)
class Here:
    """What an article has already, beside its codes.

    Attributes:
        language: BCP 47 tag of what people speak in the study.
        guides: By the key of each group of the study.
        may_write_guides: Whether a group without a guide may get one.
    """

    article: Article
    themes: Sequence[Theme] = ()
    facets: Sequence[Facet] = ()
    concepts: Sequence[Concept] = ()
    language: str = ""
    guides: Mapping[str, GuidesHere] = field(default_factory=dict)
    may_write_guides: bool = False


@dataclass(frozen=True, slots=True)
class Known:
    """What the plan makes of what the analysis speaks of, by the file's ids.

    Attributes:
        codings: Each planned coding by its order.
        users: Who each user of the file will be: a member's id, or the user's own
            where a member is made.
        people: The participants to make, as the plan names them, by their cases.
    """

    codes: Mapping[str, CodeId]
    reports: Mapping[str, PlannedReport]
    codings: Mapping[str, int]
    users: Mapping[str, str]
    people: Mapping[str, str]
