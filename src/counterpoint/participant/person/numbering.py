"""A new participant's number: theirs alone in the group, for ever."""

from sqlalchemy import Connection

from counterpoint.kernel.ids import ParticipantId, new_id
from counterpoint.participant.person import store
from counterpoint.participant.person.model import NumberTakenError, Participant, label
from counterpoint.study.design.model import Group


def numbered(connection: Connection, group: Group, number: int | None) -> Participant:
    """Give a new participant of a group a number; the next free one if None.

    Raises:
        NumberTakenError: Somebody has, or had, that number.
        NumberError: No participant can have it.

    Source: method, invariant 14.
    """
    given = number
    if given is None:
        given = store.highest_number(connection, group.id) + 1
    elif store.was_ever_given(connection, group.id, given):
        msg = "The number {number} is, or was, somebody's in this group; take another."
        raise NumberTakenError(msg, number=given)
    printed = label(group.numbering, given)
    id_ = ParticipantId(new_id())
    return Participant(id_, group.id, group.key, given, printed)
