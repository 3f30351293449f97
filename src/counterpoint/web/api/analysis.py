"""An article's reports and its six steps over HTTP."""

from collections.abc import Mapping
from datetime import date

from counterpoint.across.selection import verbs as selection
from counterpoint.across.selection.model import Choice
from counterpoint.across.step import verbs as steps
from counterpoint.across.step.model import Evidence, ShownStep
from counterpoint.article.step import verbs as entries
from counterpoint.article.step.model import AnalysisStep
from counterpoint.kernel.ids import ArticleId, MemberId, ReportId, StepEntryId
from counterpoint.report.model import ReportState
from counterpoint.storage.transaction import Transaction
from counterpoint.web.endpoint import Sent, Shown, endpoint


class ReportChoiceShown(Shown):
    """One report of the study, as the article stands to it."""

    report_id: ReportId
    key: str
    label: str | None
    group: str | None
    state: ReportState
    brought_in: bool
    is_followed: bool
    left_out: str | None
    codings: int
    evidence: int
    quotes: int
    stories: int

    @classmethod
    def of(cls, choice: Choice) -> "ReportChoiceShown":
        """Show a report with what the article has made of it."""
        return cls(
            report_id=choice.report_id,
            key=choice.key,
            label=choice.label,
            group=choice.group,
            state=choice.state,
            brought_in=choice.brought_in,
            is_followed=choice.is_followed,
            left_out=choice.left_out,
            codings=choice.use.codings,
            evidence=choice.use.evidence,
            quotes=choice.use.quotes,
            stories=choice.use.stories,
        )


class SelectionShown(Shown):
    """All reports of the study, as an article stands to them."""

    items: list[ReportChoiceShown]


class LeavingOutSent(Sent):
    """Reports to be left out, and why."""

    report_ids: list[ReportId]
    reason: str


class TakingInSent(Sent):
    """Reports to be taken in again."""

    report_ids: list[ReportId]


class StepEntryShown(Shown):
    """That a step was entered, on a day, by somebody."""

    id: StepEntryId
    step: AnalysisStep
    entered_on: date
    by: MemberId
    note: str


class StepEvidenceShown(Shown):
    """One thing that was done in a step, and from when to when."""

    sentence: str
    values: Mapping[str, str | int]
    first: date | None
    last: date | None

    @classmethod
    def of(cls, piece: Evidence) -> "StepEvidenceShown":
        """Show a piece of evidence."""
        said = piece.said
        return cls(
            sentence=said.sentence,
            values=dict(said.values),
            first=piece.first,
            last=piece.last,
        )


class AnalysisStepShown(Shown):
    """A step of the analysis, by its authors' name for it."""

    step: AnalysisStep
    name: str
    entries: list[StepEntryShown]
    evidence: list[StepEvidenceShown]

    @classmethod
    def of(cls, shown: ShownStep) -> "AnalysisStepShown":
        """Show a step."""
        return cls(
            step=shown.step,
            name=shown.name,
            entries=[StepEntryShown.model_validate(each) for each in shown.entries],
            evidence=[StepEvidenceShown.of(each) for each in shown.evidence],
        )


class AnalysisStepsShown(Shown):
    """The six steps."""

    items: list[AnalysisStepShown]


class StepEntrySent(Sent):
    """That a step is entered; today, unless another day is named."""

    step: AnalysisStep
    on: date | None = None
    note: str = ""


def get_selection(tx: Transaction, article_id: ArticleId) -> SelectionShown:
    """List all reports, each with how the article stands to it."""
    found = selection.show_selection(tx, article_id)
    return SelectionShown(items=[ReportChoiceShown.of(each) for each in found])


def leave_out_reports(
    tx: Transaction, article_id: ArticleId, body: LeavingOutSent
) -> SelectionShown:
    """Leave reports out of the article, unless its work lies on them."""
    selection.leave_out_reports(
        tx, article_id=article_id, report_ids=body.report_ids, reason=body.reason
    )
    return get_selection(tx, article_id)


def take_in_reports(
    tx: Transaction, article_id: ArticleId, body: TakingInSent
) -> SelectionShown:
    """Take reports into the article again."""
    selection.take_in_reports(tx, article_id=article_id, report_ids=body.report_ids)
    return get_selection(tx, article_id)


def get_steps(tx: Transaction, article_id: ArticleId) -> AnalysisStepsShown:
    """Show the six steps, when each was entered, and what was done in it."""
    return AnalysisStepsShown(
        items=[AnalysisStepShown.of(each) for each in steps.show_steps(tx, article_id)]
    )


def enter_step(
    tx: Transaction, article_id: ArticleId, body: StepEntrySent
) -> StepEntryShown:
    """Go into a step, or back into it."""
    entered = entries.enter_step(
        tx, article_id=article_id, step=body.step, on=body.on, note=body.note
    )
    return StepEntryShown.model_validate(entered)


def retire_step_entry(tx: Transaction, step_entry_id: StepEntryId) -> None:
    """Take away an entry that was recorded by mistake."""
    entries.retire_step_entry(tx, step_entry_id=step_entry_id)


ROUTES = [
    endpoint("GET", "/articles/{article_id}/reports", get_selection),
    endpoint("POST", "/articles/{article_id}/reports/left-out", leave_out_reports),
    endpoint("POST", "/articles/{article_id}/reports/taken-in", take_in_reports),
    endpoint("GET", "/articles/{article_id}/steps", get_steps),
    endpoint("POST", "/articles/{article_id}/steps", enter_step),
    endpoint("DELETE", "/step-entries/{step_entry_id}", retire_step_entry),
]
