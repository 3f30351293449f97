"""What an article holds beyond codes and codings, in no program's format.

REFI-QDA knows no themes, facets, concepts, stories, quotes and memos. They go along
beside it, and come back where the codes and texts that they speak of are the same.
What names another thing does so by its id in the file: fields that end in ``id``.

Source: method, section 5.5.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from counterpoint.across.foreign.analysed_prompt import (
    AnalysedGuide,
    AnalysedPrompt,
)
from counterpoint.across.foreign.analysed_theme import (
    AnalysedRelation,
    AnalysedSearch,
    AnalysedTheme,
)
from counterpoint.across.foreign.worded import check_within, check_worded
from counterpoint.across.memo.model import LONGEST_KIND, LONGEST_TITLE, About
from counterpoint.coding.story.model import StoryPart, Telling
from counterpoint.quote.anatomy.model import Anatomy
from counterpoint.quote.model import Attribution
from counterpoint.report.mark.model import PassageMark
from counterpoint.report.model import PassageKind, Speaker
from counterpoint.theme.paradox.model import Letter


@dataclass(frozen=True, slots=True)
class Spoken:
    """A passage of a text: where it lies, and who speaks in it.

    Attributes:
        start: First code point in the text.
        end: One past the last.
        marks: Sensitive, second-hand and so on; they hold where they come in, too.
    """

    start: int
    end: int
    speaker: Speaker
    kind: PassageKind
    start_ms: int | None = None
    end_ms: int | None = None
    marks: tuple[PassageMark, ...] = ()


@dataclass(frozen=True, slots=True)
class AnalysedText:
    """A text's passages, which hold for the very words that were written.

    Attributes:
        digest: SHA-256 of the words in UTF-8, as hexadecimal digits.
    """

    id: str
    digest: str
    passages: tuple[Spoken, ...]


@dataclass(frozen=True, slots=True)
class AnalysedValue:
    """A facet's value, and the codings that have it."""

    id: str
    name: str
    definition: str
    coding_ids: tuple[str, ...]

    def __post_init__(self) -> None:
        check_worded(self.name)


@dataclass(frozen=True, slots=True)
class AnalysedFacet:
    """A facet with its values, in their order."""

    id: str
    name: str
    definition: str
    several: bool
    values: tuple[AnalysedValue, ...]

    def __post_init__(self) -> None:
        check_worded(self.name)


@dataclass(frozen=True, slots=True)
class AnalysedConcept:
    """A sensitising concept; those it is part of stand before it."""

    id: str
    parent_id: str
    name: str
    definition: str
    citation: str
    code_ids: tuple[str, ...]

    def __post_init__(self) -> None:
        check_worded(self.name)


@dataclass(frozen=True, slots=True)
class AnalysedStretch:
    """A stretch of the text in which a story is told, or reflected on."""

    start: int
    end: int
    part: StoryPart


@dataclass(frozen=True, slots=True)
class AnalysedStory:
    """A story that a participant tells."""

    id: str
    text_id: str
    telling: Telling
    by_id: str
    at: datetime
    stretches: tuple[AnalysedStretch, ...]
    value_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AnalysedFragment:
    """A stretch of a quote's text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class AnalysedClarification:
    """What the authors put in behind some words of a quote."""

    start: int
    end: int
    text: str

    def __post_init__(self) -> None:
        check_worded(self.text)


@dataclass(frozen=True, slots=True)
class AnalysedPart:
    """Words of a quote that tell of an action, its situation or a reflection."""

    start: int
    end: int
    tells_of: Anatomy


@dataclass(frozen=True, slots=True)
class AnalysedTranslation:
    """A quote in another language; that it was checked there is not carried."""

    language: str
    text: str = field(repr=False)

    def __post_init__(self) -> None:
        check_worded(self.text)


@dataclass(frozen=True, slots=True)
class AnalysedQuote:
    """A quote of the pool.

    Who proposed and translated it is not told: whoever brings it in does, so that
    somebody else sees to it before it prints.

    Attributes:
        theme_id: Empty if it illustrates none.
        question_at: Where the turn that it answers begins; None if none is linked.
        label: What printed after it there: a fact, since labels are computed here.
        was_cleared: A fact, and no right: it is cleared anew where it comes in.
    """

    id: str
    text_id: str
    fragments: tuple[AnalysedFragment, ...]
    theme_id: str
    poles: tuple[Letter, ...]
    attribution: Attribution
    withheld_reason: str
    context_note: str
    is_recognisable: bool
    language: str
    is_case_story: bool
    question_at: int | None
    label: str
    was_cleared: bool
    clarifications: tuple[AnalysedClarification, ...]
    parts: tuple[AnalysedPart, ...]
    translations: tuple[AnalysedTranslation, ...]


@dataclass(frozen=True, slots=True)
class AnalysedMemo:
    """A memo that its author has shared.

    Attributes:
        object_id: What it is about; empty for the article itself, and for the study.
            Of words, the text in which they stand.
        start: First code point of the words that it is about; None of all else.
        end: One past the last.
    """

    id: str
    about: About
    object_id: str
    kind: str
    title: str
    text: str = field(repr=False)
    by_id: str
    at: datetime
    changed_at: datetime
    start: int | None = None
    end: int | None = None

    def __post_init__(self) -> None:
        check_worded(self.kind, self.text)
        check_within(self.kind, LONGEST_KIND)
        check_within(self.title, LONGEST_TITLE)


@dataclass(frozen=True, slots=True)
class Analysis:
    """All that goes beside codes and codings."""

    texts: tuple[AnalysedText, ...] = ()
    themes: tuple[AnalysedTheme, ...] = ()
    facets: tuple[AnalysedFacet, ...] = ()
    concepts: tuple[AnalysedConcept, ...] = ()
    stories: tuple[AnalysedStory, ...] = ()
    quotes: tuple[AnalysedQuote, ...] = ()
    memos: tuple[AnalysedMemo, ...] = ()
    relations: tuple[AnalysedRelation, ...] = ()
    guides: tuple[AnalysedGuide, ...] = ()
    prompts: tuple[AnalysedPrompt, ...] = ()

    @property
    def searches(self) -> tuple[AnalysedSearch, ...]:
        """The searches of all themes."""
        return tuple(one for each in self.themes for one in each.searches)

    @property
    def counts(self) -> Mapping[str, int]:
        """How much of it there is, by the kinds of an account.

        What a search found counts among the codings, as other evidence does.
        """
        return {
            "themes": len(self.themes),
            "facets": len(self.facets),
            "concepts": len(self.concepts),
            "stories": len(self.stories),
            "quotes": len(self.quotes),
            "notes": len(self.memos) + len(self.searches) + len(self.prompts),
            "links": len(self.relations),
            "codings": sum(len(each.evidence) for each in self.searches),
        }

    @property
    def author_ids(self) -> frozenset[str]:
        """Who wrote what of it, beside those who coded."""
        written = [each.by_id for each in self.stories]
        written += [each.by_id for each in self.memos]
        written += [each.by_id for each in self.searches]
        written += [each.by_id for each in self.prompts]
        decided = [t.paradox.decision for t in self.themes if t.paradox]
        written += [each.by_id for each in decided]
        written += [one.by_id for each in decided for one in each.positions]
        return frozenset(filter(None, written))

    @property
    def coding_ids(self) -> frozenset[str]:
        """Which codings it speaks of."""
        values = (value for facet in self.facets for value in facet.values)
        given = {id_ for value in values for id_ in value.coding_ids}
        about = {m.object_id for m in self.memos if m.about is About.CODING}
        return frozenset(given | about)


NO_ANALYSIS = Analysis()
