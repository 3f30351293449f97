"""What is done about withdrawals: ask for one, look ahead, carry it out, prove it."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date

from counterpoint.across.withdrawal import execution, repeats, store
from counterpoint.across.withdrawal.copy import store as copy_store
from counterpoint.across.withdrawal.model import (
    Certificate,
    CopyOutcome,
    CopySettled,
    NoSuchCopyError,
    ParticipantWithdrew,
    Preview,
    Request,
    Touched,
    TracesCleared,
    Withdrawal,
    WithdrawalRequestDropped,
    WithdrawalRequested,
    WithdrawalState,
    check_after_consent,
    check_not_yet,
    check_reasons,
    whole_scopes,
)
from counterpoint.across.withdrawal.stages import count_sound, count_touched
from counterpoint.interview.relation import interviewer_of_participant
from counterpoint.kernel.ids import ParticipantId, new_id
from counterpoint.participant.consent.model import ConsentForm, ConsentScope
from counterpoint.participant.consent.store import list_consents
from counterpoint.participant.person.store import get_participant
from counterpoint.participant.readiness.model import Exit, check_happened
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.design.store import get_study, list_groups
from counterpoint.study.member.store import list_members
from counterpoint.study.permission import Deed


def show_state(tx: Transaction, participant_id: ParticipantId) -> WithdrawalState:
    """Show what a participant took back, and what waits to be carried out.

    Everybody who works with the words is told; the details are in the certificate.
    """
    permission.ask(tx, Deed.READ_PEOPLE)
    return WithdrawalState(
        tuple(store.list_requests(tx.connection, participant_id)),
        tuple(store.list_withdrawals(tx.connection, participant_id)),
    )


def list_requests(tx: Transaction) -> list[Request]:
    """List all requests that wait for a coordinator, earliest first."""
    permission.ask(tx, Deed.READ_PEOPLE)
    return store.list_requests(tx.connection)


def request_withdrawal(
    tx: Transaction,
    *,
    participant_id: ParticipantId,
    scopes: Collection[ConsentScope],
    said_on: date,
    form: ConsentForm = ConsentForm.ORAL,
) -> Request:
    """Write down that a participant takes something back; a coordinator does it.

    Args:
        tx: Who acts: the one who was told.
        participant_id: Who takes it back.
        scopes: What; taking no part takes everything back.
        said_on: The day on which they said so.
        form: Whether in speech or in writing.

    Raises:
        NotFoundError: There is no such participant.
        NothingTakenBackError: No scope is given.
        WithdrawnAlreadyError: It was taken back before.
        BeforeConsentError: They agreed to it later.
        DayAheadError: The day lies ahead.

    Source: method, sections 3.6 and 5.7.
    """
    permission.ask(
        tx,
        Deed.REQUEST_WITHDRAWAL,
        *interviewer_of_participant(tx, participant_id),
    )
    whole = _checked(tx, participant_id, scopes, said_on)
    asked = Request(new_id(), participant_id, whole, said_on, form, tx.actor)
    event = WithdrawalRequested(participant_id, asked.id, " ".join(sorted(whole)))
    store.put_request(tx.connection, tx.record(event), asked)
    return asked


def drop_request(tx: Transaction, *, request_id: str) -> None:
    """Take a request off the list: the participant changed their mind, or it was wrong.

    Raises:
        NotFoundError: There is none, or it was carried out.
    """
    permission.ask(tx, Deed.WITHDRAW)
    asked = store.get_request(tx.connection, request_id)
    seq = tx.record(WithdrawalRequestDropped(asked.participant_id, request_id))
    store.retire_requests(tx.connection, seq, [request_id])


def preview_withdrawal(
    tx: Transaction,
    *,
    participant_id: ParticipantId,
    scopes: Collection[ConsentScope],
) -> Preview:
    """Show what a withdrawal would touch, and change nothing.

    Raises:
        NotFoundError: There is no such participant.
        NothingTakenBackError: No scope is given.
        WithdrawnAlreadyError: It was taken back before.
    """
    permission.ask(tx, Deed.WITHDRAW)
    whole = _checked(tx, participant_id, scopes, None)
    if ConsentScope.TAKE_PART not in whole:
        return _preview_of_a_part(tx, participant_id, whole)
    whose = store.whose(tx.connection, participant_id)
    runs = repeats.runs_told(tx.connection, whose)
    found = repeats.find_repeats(tx.connection, whose, runs)
    return Preview(
        scopes=whole,
        erases=True,
        touched=tuple(count_touched(tx.connection, whose)),
        stretches=tuple(repeats.shown(found, runs)),
        copies=tuple(copy_store.known_copies(tx.connection, participant_id)),
    )


def withdraw_participant(  # noqa: PLR0913 - a withdrawal has these facts
    tx: Transaction,
    *,
    participant_id: ParticipantId,
    scopes: Collection[ConsentScope],
    said_on: date,
    form: ConsentForm = ConsentForm.ORAL,
    keep: Mapping[str, str] | None = None,
) -> Withdrawal:
    """Carry a withdrawal out in all stages. It cannot be undone.

    Whoever takes no part any more leaves a tombstone: the number, the day, and
    that everything was taken back. What was deleted is cleared away from free
    space afterwards (``carrying.withdraw``).

    Args:
        tx: Who acts, and in which study.
        participant_id: Who takes it back.
        scopes: What; taking no part takes everything back.
        said_on: The day on which they said so.
        form: Whether in speech or in writing.
        keep: Why some stretches in the team's own text may stay, by their keys.

    Raises:
        NotFoundError: There is no such participant.
        NothingTakenBackError: No scope is given.
        WithdrawnAlreadyError: It was taken back before.
        BeforeConsentError: They agreed to it later.
        DayAheadError: The day lies ahead.
        NoReasonToKeepError: A stretch would stay without a reason.

    Source: method, invariants 14 and 21; section 5.7; traps 43 and 44.
    """
    permission.ask(tx, Deed.WITHDRAW)
    kept = dict(keep or {})
    check_reasons(kept.values())
    whole = _checked(tx, participant_id, scopes, said_on)
    done = Withdrawal(
        new_id(), participant_id, whole, said_on, form, tx.actor, tx.now()
    )
    event = ParticipantWithdrew(
        participant_id,
        done.id,
        " ".join(sorted(whole)),
        said_on.isoformat(),
        done.erases,
    )
    execution.carry_out(tx, tx.record(event), done, kept)
    return done


def show_certificate(tx: Transaction, withdrawal_id: str) -> Certificate:
    """Show what was done, and which copies still hold the words.

    Raises:
        NoSuchWithdrawalError: There is no such withdrawal.
    """
    permission.ask(tx, Deed.READ_WITHDRAWAL)
    return _certificate(tx, store.get_withdrawal(tx.connection, withdrawal_id))


def list_certificates(tx: Transaction) -> list[Certificate]:
    """List the certificates of all withdrawals, earliest first."""
    permission.ask(tx, Deed.READ_WITHDRAWAL)
    return [_certificate(tx, each) for each in store.list_withdrawals(tx.connection)]


def print_certificate(tx: Transaction, withdrawal_id: str) -> bytes:
    """Give a certificate as a Word document, in the study's language.

    Raises:
        NoSuchWithdrawalError: There is no such withdrawal.
    """
    permission.ask(tx, Deed.READ_WITHDRAWAL)
    # Here, since its library would slow every start of the program.
    from counterpoint.across.withdrawal.printing import printed  # noqa: PLC0415

    shown = show_certificate(tx, withdrawal_id)
    groups = {each.key: each for each in list_groups(tx.connection)}
    return printed(
        shown,
        group=groups[shown.group].singular,
        members={each.id: each.name for each in list_members(tx.connection)},
        language=get_study(tx.connection).language,
    )


def settle_copy(
    tx: Transaction,
    *,
    withdrawal_id: str,
    copy_id: str,
    outcome: CopyOutcome | None,
) -> Certificate:
    """Say what became of a backup or an export that held the words.

    Args:
        tx: Who acts: the one who saw to it.
        withdrawal_id: On which certificate.
        copy_id: Which copy.
        outcome: Gone, or staying as published; None if it is open again.

    Raises:
        NoSuchWithdrawalError: There is no such withdrawal.
        NoSuchCopyError: The certificate lists no such copy.
    """
    permission.ask(tx, Deed.WITHDRAW)
    store.get_withdrawal(tx.connection, withdrawal_id)
    listed = {
        each.id: each for each in copy_store.list_copies(tx.connection, withdrawal_id)
    }
    if copy_id not in listed:
        msg = "The certificate lists no such copy; reload it."
        raise NoSuchCopyError(msg)
    tx.record(CopySettled(withdrawal_id, copy_id, outcome or "open"))
    is_open = outcome is None
    settled = replace(
        listed[copy_id],
        outcome=outcome,
        settled_by=None if is_open else tx.actor,
        settled_at=None if is_open else tx.now(),
    )
    copy_store.put_copy(tx.connection, settled)
    return show_certificate(tx, withdrawal_id)


def record_cleared(
    tx: Transaction, *, withdrawal_id: str, told: Collection[str] = ()
) -> None:
    """Note that the last traces are gone, and beside which copies the list lies.

    Raises:
        NoSuchWithdrawalError: There is no such withdrawal.
    """
    permission.ask(tx, Deed.WITHDRAW)
    store.get_withdrawal(tx.connection, withdrawal_id)
    tx.record(TracesCleared(withdrawal_id))
    store.mark_cleared(tx.connection, withdrawal_id, tx.now())
    for copy_id in told:
        copy_store.mark_told(tx.connection, copy_id)


def _preview_of_a_part(
    tx: Transaction, participant_id: ParticipantId, scopes: frozenset[ConsentScope]
) -> Preview:
    """Show what goes when words stay: the sound, if recording is taken back."""
    gone: list[Touched] = []
    if ConsentScope.RECORDING in scopes:
        gone = count_sound(tx.connection, participant_id)
    held = copy_store.known_backups(tx.connection, participant_id) if gone else []
    return Preview(
        scopes, erases=False, touched=tuple(gone), stretches=(), copies=tuple(held)
    )


def _certificate(tx: Transaction, done: Withdrawal) -> Certificate:
    connection = tx.connection
    person = get_participant(connection, done.participant_id)
    return Certificate(
        withdrawal=done,
        group=person.group,
        number=person.number,
        label=person.label,
        touched=tuple(store.list_touched(connection, done.id)),
        kept=tuple(store.list_kept(connection, done.id)),
        copies=tuple(copy_store.list_copies(connection, done.id)),
    )


def _checked(
    tx: Transaction,
    participant_id: ParticipantId,
    scopes: Collection[ConsentScope],
    said_on: date | None,
) -> frozenset[ConsentScope]:
    """Hold a withdrawal against what is known; give all scopes that end."""
    person = get_participant(tx.connection, participant_id)
    whole = whole_scopes(scopes)
    said = list_consents(tx.connection, participant_id)
    check_not_yet(said, whole, has_withdrawn=person.exit is Exit.WITHDRAWN)
    if said_on is not None:
        check_happened(said_on, tx.now().date())
        check_after_consent(said, whole, said_on)
    return whole
