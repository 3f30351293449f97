"""What is done about information: record that somebody was told, list it."""

from datetime import date, time

from counterpoint.kernel.ids import (
    InformationId,
    MemberId,
    ParticipantId,
    SheetId,
    new_id,
)
from counterpoint.kernel.text import normalised
from counterpoint.participant.information import store
from counterpoint.participant.information.model import (
    Information,
    InformationForm,
    InformationKind,
    ParticipantInformed,
    check_next,
)
from counterpoint.participant.person.store import get_participant
from counterpoint.participant.readiness.model import Occasion, check_stays
from counterpoint.participant.readiness.store import check_day, readiness_of
from counterpoint.participant.sheet.store import document_name
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.ethics.model import Dated
from counterpoint.study.member.model import NoSuchMemberError
from counterpoint.study.member.store import roles_of
from counterpoint.study.permission import Deed


def list_information(
    tx: Transaction, participant_id: ParticipantId
) -> list[Information]:
    """List when a participant was told, by whom and with which document."""
    permission.ask(tx, Deed.READ_CONSENT)
    return store.list_information(tx.connection, participant_id)


def record_information(  # noqa: PLR0913 - the event has these facts
    tx: Transaction,
    *,
    participant_id: ParticipantId,
    kind: InformationKind,
    on: date,
    clock: time | None = None,
    informant_id: MemberId | None = None,
    document: str = "",
    sheet_id: SheetId | None = None,
    form: InformationForm = InformationForm.BOTH,
) -> Information:
    """Record that a participant was told about the study. It cannot be undone.

    Args:
        tx: Who acts, and in which study.
        participant_id: Who was told.
        kind: For the first time, or anew.
        on: The day.
        clock: The time of day; needed where both kinds fall on one day.
        informant_id: Who told; the acting member if not given.
        document: The document and its version, if it is no sheet of the study.
        sheet_id: The study's sheet that was used.
        form: Whether in speech, in writing, or both.

    Raises:
        NotFoundError: There is no such participant, member or sheet.
        NoDocumentError: Nothing says what was used.
        AlreadyInformedError: The first information is recorded.
        NotFirstError: Anew is not after the first information.
        NoApprovalError: No ethics approval is recorded.
        BeforeApprovalError: The day lies before it.
        DayAheadError: The day lies ahead.
        LeftError: They take no further part.

    Source: method, row M31; invariant 1.
    """
    permission.ask(tx, Deed.INFORM)
    told = Information(
        id=InformationId(new_id()),
        participant_id=participant_id,
        kind=kind,
        given=Occasion(on, clock),
        informant_id=informant_id or tx.actor,
        document=document_name(tx.connection, sheet_id, normalised(document)),
        form=form,
        recorded_by=tx.actor,
        sheet_id=sheet_id,
    )
    _check(tx, told)
    event = ParticipantInformed(
        participant_id, told.id, told.kind, told.informant_id, told.form, sheet_id
    )
    store.put_information(tx.connection, tx.record(event), told)
    return told


def _check(tx: Transaction, told: Information) -> None:
    """Hold an information against what is known of participant and informant."""
    person = get_participant(tx.connection, told.participant_id)
    check_stays(readiness_of(tx.connection, told.participant_id))
    if not roles_of(tx.connection, told.informant_id):
        msg = "No member of this study has the id {id}; see the list of members."
        raise NoSuchMemberError(msg, id=told.informant_id)
    today = tx.now().date()
    check_day(tx.connection, person, told.given.on, today, Dated.INFORMATION)
    check_next(store.list_information(tx.connection, told.participant_id), told)
