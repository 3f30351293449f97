"""Reading alone over HTTP: assignments, passes, the seal, notes, the diary."""

from datetime import datetime

from counterpoint.kernel.ids import (
    ArticleId,
    DecisionId,
    DiaryId,
    MemberId,
    NoteId,
    ReportId,
)
from counterpoint.kernel.spans import Span
from counterpoint.reading.assignment import verbs as assignments
from counterpoint.reading.diary import verbs as diaries
from counterpoint.reading.note import verbs as notes
from counterpoint.reading.seal import verbs as seals
from counterpoint.reading.seal.model import Opening, SealState
from counterpoint.storage.transaction import Transaction
from counterpoint.web.endpoint import Sent, Shown, endpoint


class ReaderProgressShown(Shown):
    """How far a reader is; nothing else of their reading is told."""

    member_id: MemberId
    read: int
    of: int
    least: int
    most: int
    has_finished: bool
    votes_for: bool


class SealShown(Shown):
    """The seal of an article, and its readers."""

    article_id: ArticleId
    state: SealState
    readers: tuple[ReaderProgressShown, ...]
    opened_at: datetime | None
    how: Opening | None


class ReadersSent(Sent):
    """Who reads, and which reports; all that can be read if none are named."""

    member_ids: tuple[MemberId, ...]
    report_ids: tuple[ReportId, ...] | None = None


class VoteSent(Sent):
    """Whether the seal should open before all have finished."""

    in_favour: bool = True


class TogetherSent(Sent):
    """The decision to read an article together."""

    decision_id: DecisionId


class PassShown(Shown):
    """One time that one went through a report."""

    no: int
    begun_at: datetime
    ended_at: datetime | None


class ReadingShown(Shown):
    """A report that one was asked to read."""

    report_id: ReportId
    key: str
    words: int
    is_read: bool
    passes: tuple[PassShown, ...]


class ReadingsShown(Shown):
    """One's own readings, by key."""

    items: list[ReadingShown]


class NoteShown(Shown):
    """A note on a report: code points of the version that is read."""

    id: NoteId
    report_id: ReportId
    version: int
    start: int
    end: int
    exact: str
    text: str
    code: str
    by: MemberId
    at: datetime
    is_broken: bool


class NotesShown(Shown):
    """Notes by report and place."""

    items: list[NoteShown]


class NoteSent(Sent):
    """A note on a span."""

    report_id: ReportId
    start: int
    end: int
    text: str = ""
    code: str = ""


class NoteChangeSent(Sent):
    """Those parts of a note that change."""

    text: str | None = None
    code: str | None = None


class NameSent(Sent):
    """A private code, and what it is called from now on."""

    code: str
    name: str


class WordsSent(Sent):
    """What to search one's own notes for."""

    words: str


class DiaryShown(Shown):
    """An entry of one's own diary."""

    id: DiaryId
    at: datetime
    text: str


class DiaryEntriesShown(Shown):
    """One's own diary, earliest first."""

    items: list[DiaryShown]


class DiarySent(Sent):
    """What one writes for oneself."""

    text: str


def get_seal(tx: Transaction, article_id: ArticleId) -> SealShown:
    """Show an article's seal, and how far its readers are."""
    return SealShown.model_validate(seals.show_seal(tx, article_id))


def assign_readers(
    tx: Transaction, article_id: ArticleId, body: ReadersSent
) -> SealShown:
    """Ask members to read, each alone."""
    seal = assignments.assign_readers(
        tx,
        article_id=article_id,
        member_ids=body.member_ids,
        report_ids=body.report_ids,
    )
    return SealShown.model_validate(seal)


def release_reader(
    tx: Transaction, article_id: ArticleId, member_id: MemberId
) -> SealShown:
    """Let a member read no longer."""
    seal = assignments.release_reader(tx, article_id=article_id, member_id=member_id)
    return SealShown.model_validate(seal)


def vote(tx: Transaction, article_id: ArticleId, body: VoteSent) -> SealShown:
    """Vote on opening the seal early."""
    seal = seals.vote_on_opening(tx, article_id=article_id, in_favour=body.in_favour)
    return SealShown.model_validate(seal)


def declare_together(
    tx: Transaction, article_id: ArticleId, body: TogetherSent
) -> SealShown:
    """Let an article be read together, by a decision."""
    seal = seals.declare_read_together(
        tx, article_id=article_id, decision_id=body.decision_id
    )
    return SealShown.model_validate(seal)


def list_readings(tx: Transaction, article_id: ArticleId) -> ReadingsShown:
    """List what one was asked to read."""
    found = assignments.list_my_readings(tx, article_id)
    return ReadingsShown(items=[ReadingShown.model_validate(each) for each in found])


def begin_pass(
    tx: Transaction, article_id: ArticleId, report_id: ReportId
) -> PassShown:
    """Begin to go through a report, or go on."""
    begun = assignments.begin_pass(tx, article_id=article_id, report_id=report_id)
    return PassShown.model_validate(begun)


def end_pass(tx: Transaction, article_id: ArticleId, report_id: ReportId) -> PassShown:
    """Come to the end of a report."""
    ended = assignments.end_pass(tx, article_id=article_id, report_id=report_id)
    return PassShown.model_validate(ended)


def finish_reading(tx: Transaction, article_id: ArticleId) -> SealShown:
    """Say that one has finished; with the last one, the seal opens."""
    return SealShown.model_validate(
        assignments.finish_reading(tx, article_id=article_id)
    )


def resume_reading(tx: Transaction, article_id: ArticleId) -> SealShown:
    """Go on reading, while the seal is closed."""
    return SealShown.model_validate(
        assignments.resume_reading(tx, article_id=article_id)
    )


def list_notes(
    tx: Transaction, article_id: ArticleId, report_id: ReportId, *, opened: bool = False
) -> NotesShown:
    """List one's own notes on a report, and everybody's once the seal is open."""
    found = notes.list_notes(tx, article_id, report_id, as_opened=opened)
    return NotesShown(items=[NoteShown.model_validate(each) for each in found])


def list_my_notes(tx: Transaction, article_id: ArticleId) -> NotesShown:
    """List all that one noted for an article."""
    found = notes.list_my_notes(tx, article_id)
    return NotesShown(items=[NoteShown.model_validate(each) for each in found])


def search_my_notes(
    tx: Transaction, article_id: ArticleId, body: WordsSent
) -> NotesShown:
    """Search one's own notes."""
    found = notes.search_my_notes(tx, article_id, body.words)
    return NotesShown(items=[NoteShown.model_validate(each) for each in found])


def write_note(tx: Transaction, article_id: ArticleId, body: NoteSent) -> NoteShown:
    """Note something on a span."""
    made = notes.write_note(
        tx,
        article_id=article_id,
        report_id=body.report_id,
        span=Span(body.start, body.end),
        text=body.text,
        code=body.code,
    )
    return NoteShown.model_validate(made)


def change_note(tx: Transaction, note_id: NoteId, body: NoteChangeSent) -> NoteShown:
    """Change what one noted."""
    changed = notes.change_note(tx, note_id=note_id, text=body.text, code=body.code)
    return NoteShown.model_validate(changed)


def take_note_away(tx: Transaction, note_id: NoteId) -> None:
    """Take one's own note away."""
    notes.take_note_away(tx, note_id=note_id)


def rename_private_code(
    tx: Transaction, article_id: ArticleId, body: NameSent
) -> NotesShown:
    """Rename a private code of one's own; list all one's notes."""
    notes.rename_private_code(tx, article_id=article_id, code=body.code, name=body.name)
    return list_my_notes(tx, article_id)


def list_diary(tx: Transaction, article_id: ArticleId) -> DiaryEntriesShown:
    """List one's own diary."""
    found = diaries.list_diary(tx, article_id)
    return DiaryEntriesShown(items=[DiaryShown.model_validate(each) for each in found])


def write_diary(tx: Transaction, article_id: ArticleId, body: DiarySent) -> DiaryShown:
    """Write in one's own diary."""
    made = diaries.write_diary(tx, article_id=article_id, text=body.text)
    return DiaryShown.model_validate(made)


def change_diary(tx: Transaction, diary_id: DiaryId, body: DiarySent) -> DiaryShown:
    """Write an entry of one's own anew."""
    changed = diaries.change_diary(tx, diary_id=diary_id, text=body.text)
    return DiaryShown.model_validate(changed)


def tear_out(tx: Transaction, diary_id: DiaryId) -> None:
    """Tear a page out of one's own diary."""
    diaries.tear_out(tx, diary_id=diary_id)


_ARTICLE = "/articles/{article_id}"
_REPORT = "/articles/{article_id}/readings/{report_id}"

ROUTES = [
    endpoint("GET", f"{_ARTICLE}/seal", get_seal),
    endpoint("POST", f"{_ARTICLE}/readers", assign_readers),
    endpoint("DELETE", f"{_ARTICLE}/readers/{{member_id}}", release_reader),
    endpoint("PUT", f"{_ARTICLE}/seal/vote", vote),
    endpoint("PUT", f"{_ARTICLE}/seal/together", declare_together),
    endpoint("GET", f"{_ARTICLE}/readings", list_readings),
    endpoint("POST", f"{_ARTICLE}/readings/finish", finish_reading),
    endpoint("POST", f"{_ARTICLE}/readings/resume", resume_reading),
    endpoint("POST", f"{_REPORT}/begin", begin_pass),
    endpoint("POST", f"{_REPORT}/end", end_pass),
    endpoint("GET", f"{_REPORT}/notes", list_notes),
    endpoint("GET", f"{_ARTICLE}/notes", list_my_notes),
    endpoint("POST", f"{_ARTICLE}/notes", write_note),
    endpoint("POST", f"{_ARTICLE}/notes/search", search_my_notes, reads=True),
    endpoint("PATCH", "/notes/{note_id}", change_note),
    endpoint("DELETE", "/notes/{note_id}", take_note_away),
    endpoint("PUT", f"{_ARTICLE}/private-codes", rename_private_code),
    endpoint("GET", f"{_ARTICLE}/diary", list_diary),
    endpoint("POST", f"{_ARTICLE}/diary", write_diary),
    endpoint("PATCH", "/diary/{diary_id}", change_diary),
    endpoint("DELETE", "/diary/{diary_id}", tear_out),
]
