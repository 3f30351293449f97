"""What prompted a passage: a question of the guide, or nothing that was asked.

A mention that nobody asked for weighs otherwise than an answer. What a question
prompted is said of words, not of codings: all codings within an answer follow from
one saying, and words within it that came unprompted may be said so. A facet cannot
tell this, for it knows no guide and no words without a code.

Source: method, row F46.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, NamedTuple

from counterpoint.kernel.errors import InputError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import (
    ArticleId,
    CodeId,
    CodingId,
    GuideId,
    MemberId,
    PromptId,
    ReportId,
)
from counterpoint.kernel.spans import Span
from counterpoint.study.guide.model import Guide


class NoSuchQuestionError(InputError):
    """A passage answers a question that the version of the guide has, or none."""


@dataclass(frozen=True, slots=True)
class PassagePrompted(Event):
    """A member said which question of the guide words answer."""

    about: ClassVar[str] = "prompt_id"

    prompt_id: PromptId
    article_id: ArticleId
    report_id: ReportId
    guide_id: GuideId
    question: int


@dataclass(frozen=True, slots=True)
class PassageUnprompted(Event):
    """A member said that no question of the guide prompted words."""

    about: ClassVar[str] = "prompt_id"

    prompt_id: PromptId
    article_id: ArticleId
    report_id: ReportId


@dataclass(frozen=True, slots=True)
class PromptTakenOff(Event):
    """It is open again what prompted words."""

    about: ClassVar[str] = "prompt_id"

    prompt_id: PromptId
    article_id: ArticleId


@dataclass(frozen=True, slots=True, order=True)
class Question:
    """A question of one version of a guide.

    Attributes:
        number: From 1, in the order of that version.
    """

    guide_id: GuideId
    number: int


@dataclass(frozen=True, slots=True)
class Prompt:
    """What prompted words of a report; it holds none of them.

    Attributes:
        version: The report's version that ``span`` is of.
        question: None if the words came unprompted.
    """

    id: PromptId
    article_id: ArticleId
    report_id: ReportId
    version: int
    span: Span
    question: Question | None
    by: MemberId
    at: datetime


@dataclass(frozen=True, slots=True)
class ReportPrompts:
    """What is said to have prompted the words of a report.

    Attributes:
        items: In the order of the text; their spans are of the version in analysis.
        guides: The versions whose questions are offered: that of the interview, else
            those of the participant's group, else all.
    """

    report_id: ReportId
    version: int
    items: Sequence[Prompt]
    guides: Sequence[Guide]


class Mention(NamedTuple):
    """A coding in its report's version in analysis.

    Attributes:
        person: The participant's id; the report's, if nobody is known.
    """

    coding_id: CodingId
    report_id: ReportId
    span: Span
    person: str


@dataclass(frozen=True, slots=True)
class CodePrompts:
    """How a code's mentions came about. One person may be counted in several.

    Attributes:
        people: All whose words have the code, or one beneath it.
        prompted: How many of them were asked where they said it.
        unprompted: How many said it unasked.
        unsaid: How many have a mention of which nothing is said.
        questions: By question, how many people said it in answer to that one.
        codings: What prompted each coding; none of which nothing is said.
    """

    code_id: CodeId
    people: int
    prompted: int
    unprompted: int
    unsaid: int
    questions: Mapping[Question, int]
    codings: Mapping[CodingId, Prompt]


def prompt_of(span: Span, said: Iterable[Prompt]) -> Prompt | None:
    """Find what prompted a span: what shares most of it, and the narrower of two.

    Args:
        span: Of the version in analysis.
        said: Of the same report, in the same version.
    """
    shared = [
        (min(span.end, each.span.end) - max(span.start, each.span.start), each)
        for each in said
    ]
    sharing = [(common, each) for common, each in shared if common > 0]
    if not sharing:
        return None
    _, found = max(
        sharing,
        key=lambda one: (one[0], one[1].span.start - one[1].span.end, one[1].at),
    )
    return found


def counted(
    code_id: CodeId,
    mentions: Collection[Mention],
    said: Mapping[ReportId, Sequence[Prompt]],
) -> CodePrompts:
    """Count the people who said what a code holds asked, unasked, or neither known.

    Source: method, row F46.
    """
    codings: dict[CodingId, Prompt] = {}
    asked: dict[Question, set[str]] = defaultdict(set)
    unasked: set[str] = set()
    unsaid: set[str] = set()
    for each in mentions:
        found = prompt_of(each.span, said.get(each.report_id, ()))
        if found is None:
            unsaid.add(each.person)
            continue
        codings[each.coding_id] = found
        if found.question is None:
            unasked.add(each.person)
        else:
            asked[found.question].add(each.person)
    return CodePrompts(
        code_id=code_id,
        people=len({each.person for each in mentions}),
        prompted=len(set().union(*asked.values())),
        unprompted=len(unasked),
        unsaid=len(unsaid),
        questions={question: len(people) for question, people in asked.items()},
        codings=codings,
    )
