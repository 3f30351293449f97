"""Notes side by side, marks for the agenda and what came from notes, over HTTP."""

from collections.abc import Mapping
from datetime import datetime

from counterpoint.discussion.comparison import verbs
from counterpoint.discussion.comparison.model import ComparedReport, Occasion
from counterpoint.discussion.mark import verbs as marks
from counterpoint.discussion.mark.model import AgendaMark
from counterpoint.discussion.origin import verbs as origins
from counterpoint.discussion.origin.model import MadeKind, Origin
from counterpoint.kernel.ids import (
    AgendaMarkId,
    ArticleId,
    CodeId,
    DecisionId,
    MeetingId,
    MemberId,
    NoteId,
    PassageId,
    ReportId,
    ThemeId,
)
from counterpoint.kernel.spans import Span
from counterpoint.report import verbs as reports
from counterpoint.storage.transaction import Transaction
from counterpoint.theme.proposal import verbs as proposals
from counterpoint.web.api.reading import NoteShown
from counterpoint.web.api.theme import ThemeShown, show_theme
from counterpoint.web.endpoint import Sent, Shown, endpoint


class ComparedPassageShown(Shown):
    """A passage, the notes on words of it, and what the lists say of it."""

    id: PassageId
    start: int
    end: int
    notes: list[NoteId]
    occasions: list[Occasion]


class SideBySideShown(Shown):
    """A report with all readers' notes; places are of the version in analysis."""

    report_id: ReportId
    version: int
    readers: tuple[MemberId, ...]
    passages: list[ComparedPassageShown]
    notes: list[NoteShown]
    broken: list[NoteShown]

    @classmethod
    def of(cls, found: ComparedReport) -> "SideBySideShown":
        """Show a comparison."""
        notes = {note.id: note for at in found.passages for note in at.notes}
        return cls(
            report_id=found.report_id,
            version=found.version,
            readers=found.readers,
            passages=[
                ComparedPassageShown(
                    id=at.passage.id,
                    start=at.passage.start,
                    end=at.passage.end,
                    notes=[note.id for note in at.notes],
                    occasions=sorted(at.occasions),
                )
                for at in found.passages
            ],
            notes=[NoteShown.model_validate(note) for note in notes.values()],
            broken=[NoteShown.model_validate(note) for note in found.broken],
        )


class ComparedCountShown(Shown):
    """How many of a report's passages each list holds."""

    report_id: ReportId
    key: str
    passages: int
    counts: Mapping[Occasion, int]


class SideBySideCountsShown(Shown):
    """All reports of an article, by key."""

    items: list[ComparedCountShown]


class AgendaMarkShown(Shown):
    """Words, or a note, that stand on the agenda or were struck off it."""

    id: AgendaMarkId
    report_id: ReportId
    report: str
    start: int
    end: int
    exact: str
    note_id: NoteId | None
    why: str
    by: MemberId
    at: datetime
    struck_by: DecisionId | None
    drafted_in: tuple[DecisionId, ...]
    is_broken: bool

    @classmethod
    def of(cls, mark: AgendaMark, report: str) -> "AgendaMarkShown":
        """Show a mark, with the key of its report."""
        return cls(
            id=mark.id,
            report_id=mark.report_id,
            report=report,
            start=mark.start,
            end=mark.end,
            exact=mark.exact,
            note_id=mark.note_id,
            why=mark.why,
            by=mark.by,
            at=mark.at,
            struck_by=mark.struck_by,
            drafted_in=mark.drafted_in,
            is_broken=mark.is_broken,
        )


class AgendaMarksShown(Shown):
    """All marks of an article, earliest first."""

    items: list[AgendaMarkShown]


class AgendaMarkSent(Sent):
    """What to talk about: a span of the version in analysis, or a note on it."""

    report_id: ReportId
    start: int
    end: int
    note_id: NoteId | None = None
    why: str = ""


class ThemeProposalShown(Shown):
    """A theme that a decision is about; its id once it has begun."""

    decision_id: DecisionId
    title: str
    definition: str
    notes: tuple[NoteId, ...]
    theme_id: ThemeId | None


class ThemeProposalsShown(Shown):
    """The themes that an article's decisions are about."""

    items: list[ThemeProposalShown]


class ThemeProposalSent(Sent):
    """A theme made from notes, to be decided on."""

    title: str
    reason: str
    notes: tuple[NoteId, ...]
    text: str = ""
    definition: str = ""
    alternatives: str = ""
    marks: tuple[AgendaMarkId, ...] = ()
    meeting_id: MeetingId | None = None


class NoteThenShown(Shown):
    """A note as it stood when something was made from it."""

    note: NoteShown
    report: str
    has_changed: bool
    is_withdrawn: bool


class OriginShown(Shown):
    """Which notes, meeting and decision something came from."""

    notes: list[NoteThenShown]
    meeting_id: MeetingId | None
    decision_id: DecisionId | None

    @classmethod
    def of(cls, origin: Origin) -> "OriginShown":
        """Show an origin."""
        return cls(
            notes=[
                NoteThenShown(
                    note=NoteShown.model_validate(each.note),
                    report=each.report,
                    has_changed=each.has_changed,
                    is_withdrawn=each.is_withdrawn,
                )
                for each in origin.notes
            ],
            meeting_id=origin.meeting_id,
            decision_id=origin.decision_id,
        )


def list_comparisons(tx: Transaction, article_id: ArticleId) -> SideBySideCountsShown:
    """Count, report by report, the passages of each list; only when open."""
    found = verbs.list_comparisons(tx, article_id)
    return SideBySideCountsShown(
        items=[
            ComparedCountShown(
                report_id=each.report_id,
                key=each.key,
                passages=len(each.passages),
                counts={occasion: each.counts[occasion] for occasion in Occasion},
            )
            for each in found
        ]
    )


def show_comparison(
    tx: Transaction, article_id: ArticleId, report_id: ReportId
) -> SideBySideShown:
    """Show all readers' notes on a report side by side; only when open."""
    return SideBySideShown.of(verbs.show_comparison(tx, article_id, report_id))


def list_marks(tx: Transaction, article_id: ArticleId) -> AgendaMarksShown:
    """List what was marked to be talked about, struck off or not."""
    keys = {each.id: each.key for each in reports.list_reports(tx)}
    return AgendaMarksShown(
        items=[
            AgendaMarkShown.of(mark, keys.get(mark.report_id, ""))
            for mark in marks.list_marks(tx, article_id)
        ]
    )


def mark_for_agenda(
    tx: Transaction, article_id: ArticleId, body: AgendaMarkSent
) -> AgendaMarksShown:
    """Put words, or a note, on the agenda; show all that stands there."""
    marks.mark_for_agenda(
        tx,
        article_id=article_id,
        report_id=body.report_id,
        span=Span(body.start, body.end),
        note_id=body.note_id,
        why=body.why,
    )
    return list_marks(tx, article_id)


def take_off_agenda(tx: Transaction, agenda_mark_id: AgendaMarkId) -> None:
    """Take a mark off the agenda."""
    marks.take_off_agenda(tx, agenda_mark_id=agenda_mark_id)


def list_proposals(tx: Transaction, article_id: ArticleId) -> ThemeProposalsShown:
    """List the themes that an article's decisions are about."""
    found = proposals.list_proposals(tx, article_id)
    return ThemeProposalsShown(
        items=[ThemeProposalShown.model_validate(each) for each in found]
    )


def propose_theme(
    tx: Transaction, article_id: ArticleId, body: ThemeProposalSent
) -> ThemeProposalShown:
    """Put a theme made from notes before the team."""
    made = proposals.propose_theme(
        tx,
        article_id=article_id,
        title=body.title,
        reason=body.reason,
        notes=body.notes,
        text=body.text,
        definition=body.definition,
        alternatives=body.alternatives,
        marks=body.marks,
        meeting_id=body.meeting_id,
    )
    return ThemeProposalShown.model_validate(made)


def begin_proposed_theme(tx: Transaction, decision_id: DecisionId) -> ThemeShown:
    """Begin the theme that the team has decided on."""
    began = proposals.begin_proposed_theme(tx, decision_id=decision_id)
    return show_theme(tx, began.id)


def show_theme_origin(tx: Transaction, theme_id: ThemeId) -> OriginShown:
    """Show which notes, meeting and decision a theme came from."""
    return OriginShown.of(origins.show_origin(tx, MadeKind.THEME, theme_id))


def show_code_origin(tx: Transaction, code_id: CodeId) -> OriginShown:
    """Show which notes a code came from."""
    return OriginShown.of(origins.show_origin(tx, MadeKind.CODE, code_id))


ROUTES = [
    endpoint("GET", "/articles/{article_id}/comparison", list_comparisons),
    endpoint("GET", "/articles/{article_id}/comparison/{report_id}", show_comparison),
    endpoint("GET", "/articles/{article_id}/agenda-marks", list_marks),
    endpoint("POST", "/articles/{article_id}/agenda-marks", mark_for_agenda),
    endpoint("DELETE", "/agenda-marks/{agenda_mark_id}", take_off_agenda),
    endpoint("GET", "/articles/{article_id}/proposals", list_proposals),
    endpoint("POST", "/articles/{article_id}/proposals", propose_theme),
    endpoint("POST", "/decisions/{decision_id}/theme", begin_proposed_theme),
    endpoint("GET", "/themes/{theme_id}/origin", show_theme_origin),
    endpoint("GET", "/codes/{code_id}/origin", show_code_origin),
]
