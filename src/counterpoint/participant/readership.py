"""Ending what somebody could read, and erasing what identified somebody.

For later stages and for ``across``, whose own verb asked and recorded the step.
"""

from collections.abc import Collection

from sqlalchemy import Connection

from counterpoint.kernel.ids import MemberId, ParticipantId
from counterpoint.participant.vault import sharing, store
from counterpoint.participant.vault.holder.model import RECOVERY, HolderId
from counterpoint.participant.vault.model import AboutKind


def end_reading(
    connection: Connection,
    participant_id: ParticipantId,
    still_reading: Collection[MemberId] = (),
) -> None:
    """Take an identity from all but coordinators and those who still interview.

    Their keys to it are deleted at once; the record is encrypted anew the next
    time a holder opens it.
    """
    staying = {*sharing.coordinators_of(connection), *still_reading}
    holders = {RECOVERY, *(HolderId(member) for member in staying)}
    store.end_shares(connection, AboutKind.PARTICIPANT, participant_id, holders)


def erase_identity(
    connection: Connection, about_kind: AboutKind, about_id: str
) -> None:
    """Delete whatever the vault holds about an object, if it holds anything."""
    store.remove_records(connection, AboutKind(about_kind), about_id)
