"""Keeping what was planned of a foreign project, in one entry of history."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence

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
from counterpoint.across.foreign.planning import (
    Choices,
    Plan,
    PlannedCoding,
    Planner,
)
from counterpoint.across.replacement.rewriting import Rewritten
from counterpoint.coding.code import store as code_store
from counterpoint.coding.coding import store as coding_store
from counterpoint.coding.coding.model import Coding
from counterpoint.kernel.ids import (
    CodingId,
    MemberId,
    ParticipantId,
    ReportId,
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

AT_ONCE = 1_000
"""So many codings are written with one statement."""


class Taking:
    """Keeps what is planned, while it is planned: source by source.

    All of it stands under one entry of history. That is written last, as it tells
    how much there was, and its place is known from the beginning.
    """

    def __init__(
        self,
        tx: Transaction,
        project: ForeignProject,
        choices: Choices,
        planner: Planner,
        coders: Mapping[str, MemberId],
    ) -> None:
        self._tx = tx
        self._seq = tx.next_place
        self._project = project
        self._choices = choices
        self._planner = planner
        self._coders = coders
        self._mode = get_study(tx.connection).data_mode
        self._witness = hashlib.sha256()
        self._told: dict[tuple[ReportId, int], str] = {}
        self._people: dict[str, ParticipantId] = {}
        self._codings = 0
        self._named: dict[int, Coding] = {}

    def take_sources(self) -> None:
        """Keep codes, participants, and each report with its codings."""
        for name in self._planner.people:
            self._person(name)
        self._take_codes()
        for report, codings in self._planner.sources():
            self._take_report(report)
            for at in range(0, len(codings), AT_ONCE):
                self._take_codings(report, codings[at : at + AT_ONCE])

    def take_rest(self, plan: Plan) -> None:
        """Keep what lay beside the sources, and write the entry."""
        tx, seq = self._tx, self._seq
        ready = made_ready(plan.arranged, tx.actor, self._who, self._named)
        self._see(ready.digests)
        keep_ready(tx, seq, ready, self._named, self._people)
        if any(attached.given.file for attached in plan.attachments):
            with self._project.together():
                self._attach(plan.attachments)
        else:
            self._attach(plan.attachments)
        written = tx.record(
            ProjectImported(
                article_id=self._choices.article_id,
                format=self._project.format,
                participants=len(self._people),
                reports=len(self._told),
                codes=len(self._planner.codes),
                codings=self._codings,
                rewritten=Rewritten(self._told).told(),
                words_digest=self._witness.hexdigest(),
            )
        )
        if written != seq:
            msg = f"step {seq} was kept, and step {written} written"
            raise AssertionError(msg)

    def _see(self, digests: Iterable[str]) -> None:
        """Let the digest over all digests witness some more of them."""
        for each in digests:
            self._witness.update(each.encode())

    def _who(self, by: str | None) -> MemberId:
        """Name the member that somebody of the file is here."""
        return self._coders.get(by or "", self._tx.actor)

    def _person(self, name: str) -> ParticipantId:
        """Name a participant, made with the next number of the group if need be."""
        if name not in self._people:
            group = get_group(self._tx, self._choices.group)
            new: Participant = numbered(self._tx.connection, group, None)
            person_store.put_participant(self._tx.connection, self._seq, new)
            self._people[name] = new.id
        return self._people[name]

    def _take_codes(self) -> None:
        connection, seq = self._tx.connection, self._seq
        for code in self._planner.codes:
            beside = new_salt()
            self._see([digest(beside, code.wording)])
            code_store.put_code(connection, seq, code, beside)
        for place in self._planner.places:
            code_store.put_place(
                connection, seq, place.code, place.parent_id, place.position
            )

    def _take_report(self, planned: PlannedReport) -> None:
        """Keep a report with the salt of its digest, and its file."""
        salt, person = new_salt(), planned.person
        self._told[planned.id, 1] = digest(salt, planned.text)
        new = Report(
            id=planned.id,
            key=planned.key,
            participant_id=None if person is None else self._person(person),
            interview_id=None,
            interviewer_id=None,
            writer_id=None,
            held_on=None,
            brought_in=True,
            state=ReportState.DRAFT,
            version=1,
            words=count_words(planned.text),
            data_mode=self._mode,
        )
        text, passages = planned.text, planned.passages
        original = _original(planned)
        keep_report(self._tx, self._seq, new, text, passages, salt, original)

    def _take_codings(
        self, report: PlannedReport, planned: Sequence[PlannedCoding]
    ) -> None:
        now, made = self._tx.now(), []
        for each in planned:
            anchor = Anchor.at(each.span, report.text)
            coding = Coding(
                id=CodingId(new_id()),
                report_id=report.id,
                version=1,
                code_id=each.code_id,
                start=each.span.start,
                end=each.span.end,
                by=self._who(each.by),
                at=each.at or now,
                exact=anchor.exact,
            )
            salt = new_salt()
            made.append(
                coding_store.Made(coding, self._choices.article_id, anchor, salt)
            )
            if each.is_named:
                self._named[each.nth] = coding
        self._see(digest(each.salt, each.coding.exact) for each in made)
        self._codings += len(made)
        coding_store.put_new(self._tx.connection, self._seq, made)

    def _attach(self, planned: Iterable[PlannedAttachment]) -> None:
        """Keep attachments, one after the other."""
        for each in planned:
            self._attach_one(each)

    def _attach_one(self, planned: PlannedAttachment) -> None:
        """Keep an attachment: its file sealed, and what was coded on it."""
        tx, given, person = self._tx, planned.given, planned.person
        data = given.data
        id_ = tx.originals.put([data]) if data else new_id()
        kept = Attachment(
            id=AttachmentId(id_),
            article_id=self._choices.article_id,
            kind=given.kind,
            name=given.name,
            ending=given.ending,
            size_bytes=len(data),
            report_id=planned.report_id,
            participant_id=None if person is None else self._people.get(person),
        )
        marks = [
            AttachmentMark(
                new_id(), code_id, mark.place, self._who(mark.by), mark.at or tx.now()
            )
            for mark, code_id in planned.marks
        ]
        put_attachment(tx.connection, self._seq, kept, marks)


def _original(planned: PlannedReport) -> OriginalGiven:
    text = planned.laid_out.text
    name = text.file_name or text.name
    media_type = "text/html" if name.endswith(".html") else "text/plain"
    return OriginalGiven(name, media_type, text.data or text.text.encode())
