"""What prompted passages, over HTTP."""

from counterpoint.across.memo.model import Selected
from counterpoint.across.prompt import verbs
from counterpoint.across.prompt.model import Prompt, Question
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
from counterpoint.storage.transaction import Transaction
from counterpoint.study.design.verbs import list_groups
from counterpoint.study.guide.verbs import list_guides
from counterpoint.web.api.interview import GuideShown
from counterpoint.web.endpoint import Sent, Shown, endpoint


class PromptShown(Shown):
    """What prompted words; their place is of the version in analysis.

    Attributes:
        guide_id: The version of the guide; null if the words came unprompted.
        question: The number of its question, from 1.
    """

    id: PromptId
    start: int
    end: int
    guide_id: GuideId | None
    question: int | None
    by: MemberId

    @classmethod
    def of(cls, said: Prompt) -> "PromptShown":
        """Show what prompted words."""
        asked = said.question
        return cls(
            id=said.id,
            start=said.span.start,
            end=said.span.end,
            guide_id=None if asked is None else asked.guide_id,
            question=None if asked is None else asked.number,
            by=said.by,
        )


class PromptsShown(Shown):
    """What prompted the words of a report, in their order, and what can be chosen."""

    version: int
    items: list[PromptShown]
    guides: list[GuideShown]


class PromptSent(Sent):
    """Words of a version, and what prompted them; no guide means that nothing did."""

    version: int
    start: int
    end: int
    guide_id: GuideId | None = None
    question: int = 0


class CodingPromptShown(Shown):
    """What prompted a coding.

    Attributes:
        asked: The question's words; null if it came unprompted.
    """

    coding_id: CodingId
    question: int | None
    asked: str | None


class QuestionCountShown(Shown):
    """How many people said what a code holds in answer to one question."""

    group: str
    version: int
    question: int
    asked: str
    people: int


class CodePromptsShown(Shown):
    """How a code's mentions came about; one person may be counted in several."""

    people: int
    prompted: int
    unprompted: int
    unsaid: int
    questions: list[QuestionCountShown]
    codings: list[CodingPromptShown]


def list_prompts(
    tx: Transaction, article_id: ArticleId, report_id: ReportId
) -> PromptsShown:
    """List what prompted the words of a report."""
    found = verbs.list_prompts(tx, article_id, report_id)
    groups = {group.id: group.key for group in list_groups(tx)}
    return PromptsShown(
        version=found.version,
        items=[PromptShown.of(each) for each in found.items],
        guides=[GuideShown.of(each, groups[each.group_id]) for each in found.guides],
    )


def say_prompt(
    tx: Transaction, article_id: ArticleId, report_id: ReportId, body: PromptSent
) -> PromptShown:
    """Say which question words answer, or that they came unprompted."""
    asked = None
    if body.guide_id is not None:
        asked = Question(body.guide_id, body.question)
    at = Selected(article_id, body.version, Span(body.start, body.end))
    said = verbs.say_prompt(tx, report_id=report_id, at=at, question=asked)
    return PromptShown.of(said)


def take_prompt_off(tx: Transaction, prompt_id: PromptId) -> None:
    """Let it be open again what prompted words."""
    verbs.take_prompt_off(tx, prompt_id=prompt_id)


def show_code_prompts(tx: Transaction, code_id: CodeId) -> CodePromptsShown:
    """Count who said what a code holds asked and who unasked."""
    found = verbs.show_code_prompts(tx, code_id)
    groups = {group.id: group.key for group in list_groups(tx)}
    guides = {each.id: each for each in list_guides(tx)}

    def words(asked: Question) -> str:
        return guides[asked.guide_id].questions[asked.number - 1]

    return CodePromptsShown(
        people=found.people,
        prompted=found.prompted,
        unprompted=found.unprompted,
        unsaid=found.unsaid,
        questions=[
            QuestionCountShown(
                group=groups[guides[asked.guide_id].group_id],
                version=guides[asked.guide_id].version,
                question=asked.number,
                asked=words(asked),
                people=people,
            )
            for asked, people in sorted(found.questions.items())
        ],
        codings=[
            CodingPromptShown(
                coding_id=coding_id,
                question=None if said.question is None else said.question.number,
                asked=None if said.question is None else words(said.question),
            )
            for coding_id, said in found.codings.items()
        ],
    )


ROUTES = [
    endpoint("GET", "/articles/{article_id}/prompts/{report_id}", list_prompts),
    endpoint("POST", "/articles/{article_id}/prompts/{report_id}", say_prompt),
    endpoint("DELETE", "/prompts/{prompt_id}", take_prompt_off),
    endpoint("GET", "/codes/{code_id}/prompts", show_code_prompts),
]
