"""What would come of a project's analysis in an article, before it is kept."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from counterpoint.across.foreign.layout import LaidOut
from counterpoint.across.foreign.model import ForeignAttachment, ForeignMark
from counterpoint.across.memo.model import Memo, MemoSpan
from counterpoint.across.prompt.model import Prompt
from counterpoint.coding.concept.model import Concept
from counterpoint.coding.facet.model import Facet, FacetValue
from counterpoint.coding.story.model import Story, StorySpan
from counterpoint.kernel.ids import CodeId, ConceptId, ReportId
from counterpoint.quote.anatomy.model import QuotePart
from counterpoint.quote.clarification.model import Clarification
from counterpoint.quote.model import Quote
from counterpoint.quote.translation.model import Translation
from counterpoint.report.model import Passage
from counterpoint.study.decision.model import Decision, Position
from counterpoint.study.guide.model import Guide
from counterpoint.theme.concept.model import Citing
from counterpoint.theme.contrary.model import Search
from counterpoint.theme.evidence.model import Evidence, TiedCode
from counterpoint.theme.map.model import Spot, ThemeRelation
from counterpoint.theme.paradox.model import Paradox, Pole, Way
from counterpoint.theme.theme.model import Theme


@dataclass(frozen=True, slots=True)
class PlannedReport:
    """A text that becomes a report.

    Attributes:
        text: Its first version's words, in these passages.
        person: Names the participant among those made; None if unknown.
    """

    id: ReportId
    key: str
    laid_out: LaidOut
    text: str = field(repr=False)
    passages: tuple[Passage, ...]
    person: str | None


class Became(NamedTuple):
    """The report that a text becomes, and the name of whose it is."""

    report_id: ReportId
    person: str | None


@dataclass(frozen=True, slots=True)
class PlannedAttachment:
    """What has no words and is kept.

    Attributes:
        marks: Each with the code that it bears here.
        person: Names the participant among those made; None if unknown.
    """

    given: ForeignAttachment
    marks: tuple[tuple[ForeignMark, CodeId | None], ...]
    report_id: ReportId | None
    person: str | None


@dataclass(slots=True)
class Arranged:
    """Themes, facets, concepts, stories, quotes, memos, prompts, with their new ids.

    Members are named as the file names them, until they are kept.

    Attributes:
        given: Each value with the planned codings that get it, by their order.
        about_codings: Memos, each with the planned coding that it is about.
        about_people: Memos, each with the participant to make that it is about.
        guides: Those that a group without any gets, as prompts name their questions.
    """

    decisions: list[Decision] = field(default_factory=list)
    positions: list[Position] = field(default_factory=list)
    themes: list[Theme] = field(default_factory=list)
    paradoxes: list[Paradox] = field(default_factory=list)
    poles: list[Pole] = field(default_factory=list)
    ways: list[Way] = field(default_factory=list)
    searches: list[Search] = field(default_factory=list)
    ties: list[TiedCode] = field(default_factory=list)
    evidence: list[Evidence] = field(default_factory=list)
    concepts: list[Concept] = field(default_factory=list)
    concept_ties: list[tuple[ConceptId, CodeId]] = field(default_factory=list)
    citings: list[Citing] = field(default_factory=list)
    facets: list[Facet] = field(default_factory=list)
    values: list[FacetValue] = field(default_factory=list)
    given: list[tuple[FacetValue, tuple[int, ...]]] = field(default_factory=list)
    stories: list[Story] = field(default_factory=list)
    story_spans: list[StorySpan] = field(default_factory=list)
    story_values: list[tuple[Story, FacetValue]] = field(default_factory=list)
    quotes: list[Quote] = field(default_factory=list)
    clarifications: list[Clarification] = field(default_factory=list)
    parts: list[QuotePart] = field(default_factory=list)
    translations: list[Translation] = field(default_factory=list)
    memos: list[Memo] = field(default_factory=list)
    about_codings: list[tuple[Memo, int]] = field(default_factory=list)
    about_people: list[tuple[Memo, str]] = field(default_factory=list)
    memo_spans: list[MemoSpan] = field(default_factory=list)
    relations: list[ThemeRelation] = field(default_factory=list)
    spots: list[Spot] = field(default_factory=list)
    guides: list[Guide] = field(default_factory=list)
    prompts: list[Prompt] = field(default_factory=list)

    def taken(self) -> Mapping[str, int]:
        """Count what comes in, by the kinds of an account."""
        return {
            "themes": len(self.themes),
            "facets": len(self.facets),
            "concepts": len(self.concepts),
            "stories": len(self.stories),
            "quotes": len(self.quotes),
            "notes": len(self.memos)
            + len(self.about_codings)
            + len(self.about_people)
            + len(self.searches)
            + len(self.prompts),
            "links": len(self.relations),
        }


def case_named(nth: int) -> str:
    """Name the participant to make of a project's case, by the case's place."""
    return f"case {nth}"
