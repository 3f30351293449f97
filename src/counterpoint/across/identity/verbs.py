"""What is done with identities, with the readers that the interviews give.

The vault itself does not know of interviews; here each identity is given its
readers: the coordinators for good, an interviewer until the interview is held.
"""

from collections.abc import Callable, Mapping, Sequence

from sqlalchemy import Connection

from counterpoint.across.identity.model import ONGOING, Reader, Waiting, readers_of
from counterpoint.interview.meeting.store import list_interviews
from counterpoint.kernel.ids import (
    ContactId,
    MemberId,
    ParticipantId,
    ServiceId,
    VaultRecordId,
)
from counterpoint.participant.contact.store import get_contact
from counterpoint.participant.person.store import get_participant
from counterpoint.participant.readiness.model import check_not_withdrawn
from counterpoint.participant.vault import sharing
from counterpoint.participant.vault import store as vault_store
from counterpoint.participant.vault import verbs as vault
from counterpoint.participant.vault.holder.model import RECOVERY, OpenedVault
from counterpoint.participant.vault.model import (
    IDENTITIES,
    AboutKind,
    Identity,
    Kept,
    NoIdentityError,
    Shared,
)
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed, Relation
from counterpoint.study.service.store import get_service


def put_identity(
    tx: Transaction, *, about_kind: AboutKind, about_id: str, fields: Mapping[str, str]
) -> VaultRecordId:
    """Put in what identifies a participant, a contact or a service.

    Raises:
        NotFoundError: There is no such object.
        LeftError: The participant withdrew.
        NoVaultError: The vault was not set up.
        OneWayInError: A lost secret would lose every identity.
        InputError: The parts cannot be kept.
    """
    permission.ask(tx, Deed.PUT_IDENTITY)
    _check_there(tx.connection, about_kind, about_id)
    if AboutKind(about_kind) is AboutKind.PARTICIPANT:
        whose = get_participant(tx.connection, ParticipantId(about_id))
        check_not_withdrawn(whose.exit)
    return vault.put_identity(
        tx,
        about_kind=about_kind,
        about_id=about_id,
        fields=fields,
        readers=_interviewers(tx.connection, about_kind, about_id),
    )


def read_identity(
    tx: Transaction, *, opened: OpenedVault, about_kind: AboutKind, about_id: str
) -> Identity:
    """Read what identifies somebody; history keeps that it was read.

    Raises:
        NotAllowedError: Neither a coordinator, nor an interviewer whose
            interview is still to be held.
        NoIdentityError: Nothing is kept about it.
        LockedError: The vault is not open.
        NotSharedError: It is not encrypted to the reader's key.
    """
    permission.ask(tx, Deed.READ_IDENTITY, *_relations(tx, about_kind, about_id))
    _check_identity(about_kind)
    return vault.read_identity(
        tx,
        opened=opened,
        about_kind=about_kind,
        about_id=about_id,
        readers=_interviewers(tx.connection, about_kind, about_id),
    )


def change_identity(  # noqa: PLR0913 - what, by whom, on top of what
    tx: Transaction,
    *,
    opened: OpenedVault,
    about_kind: AboutKind,
    about_id: str,
    fields: Mapping[str, str],
    seen: Sequence[VaultRecordId],
) -> VaultRecordId:
    """Settle what identifies somebody; every earlier wording is deleted.

    Raises:
        NoIdentityError: Nothing is kept about it.
        PutMeanwhileError: Somebody put something in since.
        LockedError: The vault is not open.
        NotSharedError: It is not encrypted to the holder's key.
        InputError: The parts cannot be kept.
    """
    permission.ask(tx, Deed.KEEP_VAULT)
    _check_identity(about_kind)
    return vault.change_identity(
        tx,
        opened=opened,
        about_kind=about_kind,
        about_id=about_id,
        fields=fields,
        seen=seen,
        readers=_interviewers(tx.connection, about_kind, about_id),
    )


def remove_identity(tx: Transaction, *, about_kind: AboutKind, about_id: str) -> None:
    """Delete what identifies somebody; nothing brings it back.

    Raises:
        NoIdentityError: Nothing is kept about it.
    """
    permission.ask(tx, Deed.KEEP_VAULT)
    _check_identity(about_kind)
    vault.remove_identity(tx, about_kind=about_kind, about_id=about_id)


def read_names(
    tx: Transaction, *, opened: OpenedVault, about_kind: AboutKind
) -> list[Identity]:
    """Read all identities of one kind that the coordinator can open.

    Raises:
        LockedError: The vault is not open.
    """
    permission.ask(tx, Deed.KEEP_VAULT)
    _check_identity(about_kind)
    readers = {
        about_id: members
        for (kind, about_id), members in _all_interviewers(tx.connection).items()
        if kind == about_kind
    }
    return vault.read_names(tx, opened=opened, about_kind=about_kind, readers=readers)


def share_identities(tx: Transaction, *, opened: OpenedVault) -> Shared:
    """Encrypt everything to exactly those who may read it now.

    Raises:
        LockedError: The vault is not open.
    """
    permission.ask(tx, Deed.KEEP_VAULT)
    readers = _all_interviewers(tx.connection)
    return vault.share_identities(tx, opened=opened, readers=readers)


def list_kept(tx: Transaction) -> list[Kept]:
    """List about which objects something is kept, without what it is.

    What replacements put in is listed with them, in ``across.replacement``.
    """
    permission.ask(tx, Deed.READ_PEOPLE)
    return [each for each in vault.list_kept(tx) if each.about_kind in IDENTITIES]


def list_readers(
    tx: Transaction, *, about_kind: AboutKind, about_id: str
) -> list[Reader]:
    """List who may read an identity now, and whether they can.

    Raises:
        NotFoundError: There is no such object.
    """
    permission.ask(tx, Deed.READ_PEOPLE)
    _check_there(tx.connection, about_kind, about_id)
    holders: set[str] = {
        holder.id for holder in sharing.vault_of(tx.connection).holders
    }
    shared: frozenset[str] = frozenset()
    for kept in vault_store.list_kept(tx.connection):
        if (kept.about_kind, kept.about_id) == (about_kind, about_id):
            shared = kept.readers
    ordered = readers_of(
        sharing.coordinators_of(tx.connection),
        _interviewers(tx.connection, about_kind, about_id),
    )
    return [
        Reader(member, reason, member in holders, member in shared)
        for member, reason in ordered
    ]


def count_waiting(tx: Transaction) -> list[Waiting]:
    """Count, for each key, the identities whose sharing is not as it should be."""
    permission.ask(tx, Deed.READ_PEOPLE)
    coordinators: set[str] = set(sharing.coordinators_of(tx.connection))
    interviewers = _all_interviewers(tx.connection)
    kept = vault_store.list_kept(tx.connection)
    waiting = []
    holders: list[str] = [
        holder.id for holder in sharing.vault_of(tx.connection).holders
    ]
    for holder in [*holders, RECOVERY]:
        missing = surplus = 0
        for each in kept:
            also = interviewers.get((each.about_kind, each.about_id), ())
            may = holder == RECOVERY or holder in coordinators or holder in also
            can = holder in each.readers
            missing, surplus = missing + (may and not can), surplus + (can and not may)
        if missing or surplus:
            waiting.append(Waiting(holder, missing, surplus))
    return waiting


def _interviewers(
    connection: Connection, about_kind: AboutKind, about_id: str
) -> list[MemberId]:
    all_ = _all_interviewers(connection)
    return list(all_.get((AboutKind(about_kind), about_id), ()))


def _all_interviewers(
    connection: Connection,
) -> dict[tuple[AboutKind, str], list[MemberId]]:
    """Find whose interviews with whom are still to be held."""
    found: dict[tuple[AboutKind, str], list[MemberId]] = {}
    for each in list_interviews(connection):
        if (
            each.interviewer_id is not None
            and getattr(each, "state", "noted") in ONGOING
        ):
            place = (AboutKind.PARTICIPANT, each.participant_id)
            found.setdefault(place, []).append(each.interviewer_id)
    return found


def _relations(tx: Transaction, about_kind: AboutKind, about_id: str) -> list[Relation]:
    interviewers = _interviewers(tx.connection, about_kind, about_id)
    return [Relation.INTERVIEWER] if tx.actor in interviewers else []


def _check_identity(about_kind: AboutKind) -> None:
    """Refuse what replacements put into the vault: it is theirs to read and end."""
    if AboutKind(about_kind) not in IDENTITIES:
        msg = "That is no identity; what was replaced is listed under Replacements."
        raise NoIdentityError(msg)


def _check_there(connection: Connection, about_kind: AboutKind, about_id: str) -> None:
    _check_identity(about_kind)
    getting: Mapping[AboutKind, Callable[[], object]] = {
        AboutKind.PARTICIPANT: lambda: get_participant(
            connection, ParticipantId(about_id)
        ),
        AboutKind.CONTACT: lambda: get_contact(connection, ContactId(about_id)),
        AboutKind.SERVICE: lambda: get_service(connection, ServiceId(about_id)),
    }
    check = getting.get(AboutKind(about_kind))
    if check is not None:
        check()
