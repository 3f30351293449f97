"""Keeping what was planned of a foreign project, in one entry of history."""

from collections.abc import Mapping, Sequence

from counterpoint.across.foreign.arranged import PlannedAttachment, PlannedReport
from counterpoint.across.foreign.attachment.model import (
    Attachment,
    AttachmentId,
    AttachmentMark,
)
from counterpoint.across.foreign.attachment.store import put_attachment
from counterpoint.across.foreign.event import ProjectImported
from counterpoint.across.foreign.keeping import keep_ready, made_ready
from counterpoint.across.foreign.model import ForeignProject
from counterpoint.across.foreign.planning import Choices, Plan
from counterpoint.across.replacement.rewriting import Rewritten
from counterpoint.coding.code import store as code_store
from counterpoint.coding.coding import store as coding_store
from counterpoint.coding.coding.model import Coding
from counterpoint.kernel.ids import (
    ArticleId,
    CodingId,
    MemberId,
    ParticipantId,
    new_id,
)
from counterpoint.kernel.spans import Anchor
from counterpoint.kernel.text import digest, new_salt
from counterpoint.participant.person import store as person_store
from counterpoint.participant.person.model import Participant
from counterpoint.participant.person.numbering import numbered
from counterpoint.report.keeping import keep_report
from counterpoint.report.model import (
    Report,
    ReportState,
    count_words,
)
from counterpoint.report.original.model import OriginalGiven
from counterpoint.storage.transaction import Transaction
from counterpoint.study.design.store import get_study
from counterpoint.study.design.verbs import get_group


def take(
    tx: Transaction,
    project: ForeignProject,
    choices: Choices,
    plan: Plan,
    coders: Mapping[str, MemberId],
) -> None:
    """Keep the reports, codes, codings and participants of a plan."""
    reports = [(each, new_salt()) for each in plan.reports]
    codes = [(code, new_salt()) for code in plan.codes]
    codings = _codings(tx, project, choices, plan, coders)
    coded = [each.coding for each in codings]
    ready = made_ready(
        plan.arranged, tx.actor, lambda by: coders.get(by, tx.actor), coded
    )
    digests = [digest(beside, code.wording) for code, beside in codes]
    digests += [digest(each.salt, each.coding.exact) for each in codings]
    digests += ready.digests
    told = {(each.id, 1): digest(salt, each.text) for each, salt in reports}
    seq = tx.record(
        ProjectImported(
            article_id=choices.article_id,
            format=project.format,
            participants=len(plan.people),
            reports=len(reports),
            codes=len(codes),
            codings=len(codings),
            rewritten=Rewritten(told).told(),
            words_digest=digest(b"", "".join(digests)),
        )
    )
    people = _people(tx, seq, choices, plan)
    _keep_reports(tx, seq, reports, people)
    for code, beside in codes:
        code_store.put_code(tx.connection, seq, code, beside)
    for place in plan.places:
        code_store.put_place(
            tx.connection, seq, place.code, place.parent_id, place.position
        )
    coding_store.put_new(tx.connection, seq, codings)
    keep_ready(tx, seq, ready, coded, people)
    for attached in plan.attachments:
        person = people.get(attached.person or "")
        _attach(tx, seq, choices.article_id, attached, person, coders)


def _keep_reports(
    tx: Transaction,
    seq: int,
    reports: Sequence[tuple[PlannedReport, bytes]],
    people: Mapping[str, ParticipantId],
) -> None:
    """Keep reports, each with the salt of its digest and its file."""
    mode = get_study(tx.connection).data_mode
    for each, salt in reports:
        person = people.get(each.person or "")
        new = Report(
            id=each.id,
            key=each.key,
            participant_id=person,
            interview_id=None,
            interviewer_id=None,
            writer_id=None,
            held_on=None,
            brought_in=True,
            state=ReportState.DRAFT,
            version=1,
            words=count_words(each.text),
            data_mode=mode,
        )
        original = _original(each)
        keep_report(tx, seq, new, each.text, each.passages, salt, original)


def _attach(  # noqa: PLR0913, PLR0917 - what is known of it lies apart
    tx: Transaction,
    seq: int,
    article_id: ArticleId,
    planned: PlannedAttachment,
    person: ParticipantId | None,
    coders: Mapping[str, MemberId],
) -> None:
    """Keep an attachment: its file sealed, and what was coded on it."""
    given = planned.given
    id_ = tx.originals.put([given.data]) if given.data else new_id()
    kept = Attachment(
        id=AttachmentId(id_),
        article_id=article_id,
        kind=given.kind,
        name=given.name,
        ending=given.ending,
        size_bytes=len(given.data),
        report_id=planned.report_id,
        participant_id=person,
    )
    marks = [
        AttachmentMark(
            new_id(),
            code_id,
            mark.place,
            coders.get(mark.by or "", tx.actor),
            mark.at or tx.now(),
        )
        for mark, code_id in planned.marks
    ]
    put_attachment(tx.connection, seq, kept, marks)


def _codings(
    tx: Transaction,
    project: ForeignProject,
    choices: Choices,
    plan: Plan,
    coders: Mapping[str, MemberId],
) -> list[coding_store.Made]:
    now, made = tx.now(), []
    for each in plan.codings:
        report = plan.reports[each.nth]
        anchor = Anchor.at(each.span, report.text)
        coding = Coding(
            id=CodingId(new_id()),
            report_id=report.id,
            version=1,
            code_id=each.code_id,
            start=each.span.start,
            end=each.span.end,
            by=coders.get(each.by or "", tx.actor),
            at=project.codings[each.of].at or now,
            exact=anchor.exact,
        )
        made.append(coding_store.Made(coding, choices.article_id, anchor, new_salt()))
    return made


def _people(
    tx: Transaction, seq: int, choices: Choices, plan: Plan
) -> dict[str, ParticipantId]:
    """Make participants, each with the next number of the group."""
    made: dict[str, ParticipantId] = {}
    for name in plan.people:
        group = get_group(tx, choices.group)
        new: Participant = numbered(tx.connection, group, None)
        person_store.put_participant(tx.connection, seq, new)
        made[name] = new.id
    return made


def _original(planned: PlannedReport) -> OriginalGiven:
    text = planned.laid_out.text
    name = text.file_name or text.name
    media_type = "text/html" if name.endswith(".html") else "text/plain"
    return OriginalGiven(name, media_type, text.data or text.text.encode())
