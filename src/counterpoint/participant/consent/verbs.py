"""What is done about consent: record what somebody agrees to, list it."""

from collections.abc import Collection, Mapping
from datetime import date

from counterpoint.kernel.ids import ConsentId, ParticipantId, SheetId, new_id
from counterpoint.kernel.text import normalised
from counterpoint.participant.consent import store
from counterpoint.participant.consent.model import (
    Consent,
    ConsentForm,
    ConsentGiven,
    ConsentKind,
    ConsentScope,
    check_addition,
    check_document,
)
from counterpoint.participant.person.store import get_participant
from counterpoint.participant.readiness.model import check_stays
from counterpoint.participant.readiness.store import check_day, readiness_of
from counterpoint.participant.sheet.store import document_name
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.ethics.model import Dated
from counterpoint.study.permission import Deed


def list_consents(tx: Transaction, participant_id: ParticipantId) -> list[Consent]:
    """List what a participant agreed to and took back, by day."""
    permission.ask(tx, Deed.READ_CONSENT)
    return store.list_consents(tx.connection, participant_id)


def list_scopes(tx: Transaction) -> Mapping[ParticipantId, frozenset[ConsentScope]]:
    """Give what everybody agrees to now, for all who work with their words."""
    permission.ask(tx, Deed.READ_PEOPLE)
    return store.list_scopes(tx.connection)


def record_consent(  # noqa: PLR0913 - a consent has these facts
    tx: Transaction,
    *,
    participant_id: ParticipantId,
    scopes: Collection[ConsentScope],
    said_on: date,
    document: str = "",
    sheet_id: SheetId | None = None,
    form: ConsentForm = ConsentForm.WRITTEN,
) -> Consent:
    """Record what a participant agrees to, in whole. It cannot be undone.

    A later consent may add scopes; taking one back is a withdrawal.

    Args:
        tx: Who acts, and in which study.
        participant_id: Who agreed.
        scopes: All that they agree to.
        said_on: The day on which they said or signed so.
        document: The form and its version, if it is no sheet of the study.
        sheet_id: The study's sheet that was signed.
        form: Whether in writing or in speech.

    Raises:
        NotFoundError: There is no such participant or sheet.
        NothingAgreedError: No scope is given.
        NoFormError: Nothing says which form was used.
        NotInformedError: They were not informed by that day.
        NoPartError: Taking part is not among the scopes.
        NarrowerConsentError: Something agreed to before is missing.
        NoApprovalError: No ethics approval is recorded.
        BeforeApprovalError: The day lies before it.
        DayAheadError: The day lies ahead.
        LeftError: They take no further part.

    Source: method, sections 3.2 and 3.4; invariant 1.
    """
    permission.ask(tx, Deed.INFORM)
    given = Consent(
        id=ConsentId(new_id()),
        participant_id=participant_id,
        kind=ConsentKind.GIVEN,
        scopes=frozenset(scopes),
        said_on=said_on,
        document=document_name(tx.connection, sheet_id, normalised(document)),
        form=form,
        recorded_by=tx.actor,
        sheet_id=sheet_id,
    )
    _check(tx, given)
    event = ConsentGiven(
        participant_id, given.id, " ".join(sorted(given.scopes)), form, sheet_id
    )
    store.put_consent(tx.connection, tx.record(event), given)
    return given


def _check(tx: Transaction, given: Consent) -> None:
    """Hold a consent against what is known of the participant."""
    person = get_participant(tx.connection, given.participant_id)
    known = readiness_of(tx.connection, given.participant_id)
    check_stays(known)
    check_document(given)
    today = tx.now().date()
    check_day(tx.connection, person, given.said_on, today, Dated.CONSENT)
    first = known.first_information
    check_addition(
        known.consent,
        given.scopes,
        informed_on=None if first is None else first.on,
        said_on=given.said_on,
    )
