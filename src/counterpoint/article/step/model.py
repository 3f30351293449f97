"""The six steps of thematic analysis, and when a team was in which.

Steps are no wizard: any of them is entered at any time, also again, and nothing
waits for one to be done. What a step shows for itself is counted elsewhere, from
what really happened.

Source: method, row M40; Braun, V. & Clarke, V. (2006). Using thematic analysis in
psychology. Qualitative Research in Psychology, 3(2), 77-101, Table 1.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId, MemberId, StepEntryId


class AnalysisStep(StrEnum):
    """Which step, by its number."""

    FAMILIARIZING = "1"
    CODING = "2"
    SEARCHING = "3"
    REVIEWING = "4"
    DEFINING = "5"
    PRODUCING = "6"


STEP_NAMES: Mapping[AnalysisStep, str] = {
    AnalysisStep.FAMILIARIZING: "Familiarizing yourself with your data",
    AnalysisStep.CODING: "Generating initial codes",
    AnalysisStep.SEARCHING: "Searching for themes",
    AnalysisStep.REVIEWING: "Reviewing themes",
    AnalysisStep.DEFINING: "Defining and naming themes",
    AnalysisStep.PRODUCING: "Producing the report",
}
"""As Braun and Clarke (2006) name them; their *report* is our manuscript."""


@dataclass(frozen=True, slots=True)
class ArticleStepEntered(Event):
    """The team went into a step of the analysis, or back into it."""

    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    entry_id: StepEntryId
    step: str
    entered_on: str


@dataclass(frozen=True, slots=True)
class ArticleStepEntryRetired(Event):
    """That a step was entered had been recorded by mistake."""

    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    entry_id: StepEntryId
    step: str


@dataclass(frozen=True, slots=True)
class StepEntry:
    """That somebody went into a step, on a day.

    Attributes:
        note: What the step was about this time; may be empty.
    """

    id: StepEntryId
    article_id: ArticleId
    step: AnalysisStep
    entered_on: date
    by: MemberId
    note: str = ""
