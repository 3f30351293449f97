"""What questions of guides are called, in a question of retrieval and in files. Pure.

A question has two names: its words, which stand in one version of a guide or in
several, and a sign that is one version's alone: ``users/2/3``.

Source: method, row F46.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from counterpoint.across.prompt.model import Prompt, Question, prompt_of
from counterpoint.coding.coding.model import Coding, Standing
from counterpoint.kernel.ids import ReportId
from counterpoint.kernel.spans import Span


class Unnamed(StrEnum):
    """What can be said of words without naming a question."""

    ANY = "any"
    NONE = "none"
    UNSAID = "unsaid"


class Named(NamedTuple):
    """A question of a guide, as it is named.

    Attributes:
        group: The key of the group whose guide it is.
        version: Of the group's guide, from 1.
        number: Its place in that version, from 1.
        words: What is asked.
    """

    group: str
    version: int
    number: int
    words: str

    @property
    def sign(self) -> str:
        """Its name without its words."""
        return f"{self.group}/{self.version}/{self.number}"


class PromptTold(NamedTuple):
    """What prompted words, as a file says it.

    Attributes:
        prompt: The question's sign, or "none"; empty if nothing is said.
        question: Its words, if it is one.
        group: The key of the group whose guide it stands in.
    """

    prompt: str
    question: str
    group: str = ""

    def without_group(self) -> "PromptTold":
        """Say no more than that there was a question: a guide is one group's."""
        is_question = self.prompt not in ("", Unnamed.NONE)
        return PromptTold(Unnamed.ANY, "") if is_question else self


@dataclass(frozen=True, slots=True)
class Prompting:
    """All that is said of what prompted an article's words.

    Attributes:
        said: By report; the spans are of the versions in analysis.
        questions: What the questions of all guides are called.
    """

    said: Mapping[ReportId, Sequence[Prompt]]
    questions: Mapping[Question, Named]

    def of(self, report_id: ReportId, span: Span) -> Prompt | None:
        """Find what prompted words of a report's version in analysis."""
        return prompt_of(span, self.said.get(report_id, ()))

    def of_coding(self, coding: Coding) -> Prompt | None:
        """Find what prompted the words of a coding; of words that are gone, nothing."""
        if coding.standing is Standing.BROKEN:
            return None
        return self.of(coding.report_id, Span(coding.start, coding.end))

    def told(self, found: Prompt | None) -> PromptTold:
        """Say for a file what prompted words."""
        if found is None:
            return PromptTold("", "")
        if found.question is None:
            return PromptTold(Unnamed.NONE, "")
        named = self.questions[found.question]
        return PromptTold(named.sign, named.words, named.group)
