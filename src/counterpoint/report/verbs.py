"""What is done about reports: file one, bring one in, read them.

Their speakers, facts, corrections, approval and search have rooms of their own.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain, count

from counterpoint.interview.meeting import store as meeting_store
from counterpoint.interview.meeting.model import Interview, check_told
from counterpoint.kernel.ids import (
    InterviewId,
    MemberId,
    ParticipantId,
    ReportId,
    new_id,
)
from counterpoint.kernel.text import digest, new_salt
from counterpoint.participant.person import store as person_store
from counterpoint.participant.person.model import Participant
from counterpoint.participant.readiness.model import check_not_withdrawn
from counterpoint.report import store
from counterpoint.report.approval import store as approval_store
from counterpoint.report.approval.model import Approval
from counterpoint.report.assignment.model import check_chosen
from counterpoint.report.assignment.store import find_assignment
from counterpoint.report.event import ReportBroughtIn, ReportFiled
from counterpoint.report.exclusion.model import check_kept
from counterpoint.report.exclusion.store import list_excluded_sound
from counterpoint.report.keeping import keep_report
from counterpoint.report.mark.withholding import as_seen
from counterpoint.report.model import (
    InterviewReportedError,
    PassageGiven,
    Report,
    ReportState,
    ReportTakenError,
    ReportText,
    check_two_people,
    checked_key,
    count_words,
    laid_out,
)
from counterpoint.report.original import store as original_store
from counterpoint.report.original.model import Original, OriginalGiven
from counterpoint.report.readership import version_in_analysis
from counterpoint.report.relation import (
    check_readable,
    filing,
    version_to_read,
)
from counterpoint.report.sounding import check_order_in_sound
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.design.model import DataMode
from counterpoint.study.design.store import get_study, list_groups
from counterpoint.study.permission import Deed


@dataclass(frozen=True, slots=True)
class ReportShown:
    """A report with one version's words.

    Attributes:
        text: None if the member who asks may read no version of it yet.
        approval: Of the version that is shown, if it is approved.
    """

    report: Report
    text: ReportText | None
    approval: Approval | None


def list_reports(tx: Transaction) -> list[Report]:
    """List the reports by key, without their words."""
    permission.ask(tx, Deed.READ_REPORTS)
    return store.list_reports(tx.connection)


def get_report(tx: Transaction, report_id: ReportId) -> Report:
    """Give a report's facts, without its words.

    Raises:
        NotFoundError: There is no such report.
    """
    permission.ask(tx, Deed.READ_REPORTS)
    return store.get_report(tx.connection, report_id)


def get_text(
    tx: Transaction, report_id: ReportId, version: int | None = None
) -> ReportText:
    """Give a version's words; those in analysis if none is named.

    Raises:
        NotFoundError: There is no such report or version.
        NotInAnalysisError: None is named, and none has been approved yet.
        NotAllowedError: Only its writer and its reviewer read that version.
    """
    permission.ask(tx, Deed.READ_REPORTS)
    facts = store.get_report(tx.connection, report_id)
    no = version_in_analysis(facts) if version is None else version
    text = store.get_text(tx.connection, report_id, no)
    check_readable(tx, facts, no)
    return as_seen(tx, text)


def show_report(
    tx: Transaction, report_id: ReportId, version: int | None = None
) -> ReportShown:
    """Show a report with one version's words.

    If no version is named, it is the latest one that the acting member may read.
    Whoever may read none yet sees how far the report has come.

    Raises:
        NotFoundError: There is no such report or version.
        NotAllowedError: Only its writer and its reviewer read that version.
    """
    permission.ask(tx, Deed.READ_REPORTS)
    facts = store.get_report(tx.connection, report_id)
    no = version_to_read(tx, facts) if version is None else version
    if no is None:
        return ReportShown(facts, None, None)
    text = store.get_text(tx.connection, report_id, no)
    check_readable(tx, facts, no)
    found = approval_store.find_approval(tx.connection, report_id, no)
    return ReportShown(facts, as_seen(tx, text), found)


def list_texts(tx: Transaction) -> list[ReportText]:
    """Give the words of all reports in analysis, by key."""
    permission.ask(tx, Deed.READ_REPORTS)
    return [
        as_seen(tx, store.get_text(tx.connection, each.id, each.version_in_analysis))
        for each in store.list_reports(tx.connection)
        if each.version_in_analysis is not None
    ]


def find_label(tx: Transaction, report_id: ReportId) -> str | None:
    """Find what prints after the words of a report's participant: "7", "XV".

    None while nobody has said whose account it is.

    Raises:
        NotFoundError: There is no such report.
    """
    permission.ask(tx, Deed.READ_REPORTS)
    whose = store.get_report(tx.connection, report_id).participant_id
    return None if whose is None else person_store.list_labels(tx.connection).get(whose)


def list_labels(tx: Transaction) -> Mapping[ReportId, str]:
    """Give the labels of all reports whose participant is known."""
    permission.ask(tx, Deed.READ_REPORTS)
    labels = person_store.list_labels(tx.connection)
    whose = ((r.id, r.participant_id) for r in store.list_reports(tx.connection))
    return {id_: labels[person] for id_, person in whose if person in labels}


def list_originals(tx: Transaction, report_id: ReportId) -> list[Original]:
    """List the files that a report was read from."""
    permission.ask(tx, Deed.READ_REPORTS)
    return original_store.list_originals(tx, report_id)


def file_report(  # noqa: PLR0913 - a report has five parts
    tx: Transaction,
    *,
    interview_id: InterviewId,
    passages: Sequence[PassageGiven],
    writer_id: MemberId | None = None,
    key: str | None = None,
    original: OriginalGiven | None = None,
) -> Report:
    """File the report of an interview, written by the acting member.

    Args:
        tx: Who acts, and in which study.
        interview_id: The interview it is the account of.
        passages: In order; the words are taken in as they are.
        writer_id: Who wrote it: the acting member, or one who cannot sign in.
        key: What to call it; "user-07" by group and number if not given.
        original: The file that it was read from.

    Raises:
        WriterIsInterviewerError: The writer did the interview (M35).
        ClaimedError: Somebody else was chosen to write it.
        PassageOrderError: Two passages overlap in the recording.
        ExcludedTimeError: A passage lies in a stretch that was excluded.
        InterviewReportedError: There is a report of it already.
        NotToldError: The interview has not been held.
        LeftError: The participant withdrew.
        ReportTakenError: Another report has the key.
        NotFoundError: There is no such interview.
        InputError: A passage has no words.
    """
    permission.ask(tx, Deed.WRITE_REPORT, *filing(tx, interview_id, writer_id))
    writer = writer_id or tx.actor
    meeting = meeting_store.get_interview(tx.connection, interview_id)
    mode = _check_fileable(tx, meeting, writer, passages)
    person = person_store.get_participant(tx.connection, meeting.participant_id)
    check_not_withdrawn(person.exit)
    text, placed = laid_out(passages)
    new = Report(
        id=ReportId(new_id()),
        key=_free_key(tx, key) if key else _next_key(tx, person),
        participant_id=meeting.participant_id,
        interview_id=interview_id,
        interviewer_id=meeting.interviewer_id,
        writer_id=writer,
        held_on=meeting.held_on,
        brought_in=False,
        state=ReportState.DRAFT,
        version=1,
        words=count_words(text),
        data_mode=mode,
    )
    salt = new_salt()
    witness = digest(salt, text)
    event = ReportFiled(new.id, interview_id, writer, len(placed), witness)
    seq = tx.record(event)
    reported = replace(meeting, has_report=True)
    meeting_store.put_interview(tx.connection, seq, reported)
    return keep_report(tx, seq, new, text, placed, salt, original)


def _check_fileable(
    tx: Transaction,
    meeting: Interview,
    writer: MemberId,
    passages: Sequence[PassageGiven],
) -> DataMode:
    """Refuse what cannot become an interview's report; give the way of making it."""
    mode = get_study(tx.connection).data_mode
    check_two_people(meeting.interviewer_id, writer, mode)
    if meeting.has_report:
        msg = "This interview has a report already; correct that one."
        raise InterviewReportedError(msg)
    check_told(meeting.state)
    check_chosen(find_assignment(tx.connection, meeting.id), writer)
    check_order_in_sound(passages)
    check_kept(passages, list_excluded_sound(tx.connection, meeting.id))
    return mode


def bring_in_report(  # noqa: PLR0913 - each fact may be known or not
    tx: Transaction,
    *,
    key: str,
    passages: Sequence[PassageGiven],
    participant_id: ParticipantId | None = None,
    interviewer_id: MemberId | None = None,
    writer_id: MemberId | None = None,
    held_on: date | None = None,
    original: OriginalGiven | None = None,
) -> Report:
    """Bring in a text that comes without its history.

    It can be read, coded and quoted at once; what is not given is unknown, and
    nothing is made up for it.

    Raises:
        WriterIsInterviewerError: Both are known, and are one member.
        ReportTakenError: Another report has the key.
        LeftError: The participant withdrew.
        NotFoundError: There is no such participant or member.
        InputError: The key cannot be used, or a passage has no words.

    Source: design rule 15.
    """
    permission.ask(tx, Deed.BRING_IN_REPORT)
    mode = get_study(tx.connection).data_mode
    check_two_people(interviewer_id, writer_id, mode)
    if participant_id is not None:
        whose = person_store.get_participant(tx.connection, participant_id)
        check_not_withdrawn(whose.exit)
    for member_id in (interviewer_id, writer_id):
        if member_id is not None:
            meeting_store.check_member(tx.connection, member_id)
    text, placed = laid_out(passages)
    new = Report(
        id=ReportId(new_id()),
        key=_free_key(tx, key),
        participant_id=participant_id,
        interview_id=None,
        interviewer_id=interviewer_id,
        writer_id=writer_id,
        held_on=held_on,
        brought_in=True,
        state=ReportState.DRAFT,
        version=1,
        words=count_words(text),
        data_mode=mode,
    )
    salt = new_salt()
    witness = digest(salt, text)
    seq = tx.record(ReportBroughtIn(new.id, participant_id, len(placed), witness))
    return keep_report(tx, seq, new, text, placed, salt, original)


def _free_key(tx: Transaction, key: str) -> str:
    checked = checked_key(key)
    if store.find_report_by_key(tx.connection, checked) is not None:
        msg = "Another report of this study has that key; choose another."
        raise ReportTakenError(msg)
    return checked


def _next_key(tx: Transaction, person: Participant) -> str:
    """Make a key of group and number: "user-07", then "user-07-2"."""
    singular = next(
        group.singular
        for group in list_groups(tx.connection)
        if group.id == person.group_id
    )
    first = f"{singular}-{person.number:02}"
    following = (f"{first}-{nth}" for nth in count(2))
    return next(
        key
        for key in chain([first], following)
        if store.find_report_by_key(tx.connection, key) is None
    )
