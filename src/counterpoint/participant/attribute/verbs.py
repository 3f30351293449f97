"""What is done about attributes: set one, or many at once."""

import json
from collections.abc import Sequence

from counterpoint.kernel.ids import ParticipantId
from counterpoint.kernel.text import digest, new_salt
from counterpoint.participant.attribute import store
from counterpoint.participant.attribute.model import Attribute, AttributesSet
from counterpoint.participant.person.store import get_participant
from counterpoint.participant.readiness.store import check_facts_may_be_kept
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


def set_attribute(
    tx: Transaction,
    *,
    participant_id: ParticipantId,
    name: str,
    value: str,
    own_words: str = "",
) -> tuple[Attribute, ...]:
    """Set one fact about a participant; empty, it is taken away.

    Raises:
        NotFoundError: There is no such participant.
        AttributeNameError: The name cannot be used.
    """
    permission.ask(tx, Deed.CHANGE_PEOPLE)
    given = Attribute(name, value, own_words)
    return set_attributes(tx, participant_id=participant_id, attributes=[given])


def set_attributes(
    tx: Transaction, *, participant_id: ParticipantId, attributes: Sequence[Attribute]
) -> tuple[Attribute, ...]:
    """Set many facts about a participant in one step; give all that stand.

    Raises:
        NotFoundError: There is no such participant.
        AttributeNameError: A name cannot be used.
    """
    permission.ask(tx, Deed.CHANGE_PEOPLE)
    get_participant(tx.connection, participant_id)
    check_facts_may_be_kept(tx.connection, participant_id)
    by_name = {each.name: each for each in (a.checked() for a in attributes)}
    given = list(by_name.values())
    cleared = sum(each.is_empty for each in given)
    salt = new_salt()
    said = json.dumps([[a.name, a.value, a.own_words] for a in given])
    event = AttributesSet(
        participant_id, len(given) - cleared, cleared, digest(salt, said)
    )
    seq = tx.record(event)
    store.put_attributes(tx.connection, seq, participant_id, given, salt)
    return store.attributes_of(tx.connection, participant_id)
