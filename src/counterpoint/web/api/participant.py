"""Participants over HTTP: list, add, show, change, set an attribute."""

from datetime import date

from counterpoint import participant
from counterpoint.kernel.ids import AttributeId, ParticipantId, ServiceId
from counterpoint.participant import Exit, PersonOrigin
from counterpoint.storage.transaction import Transaction
from counterpoint.web.endpoint import Sent, Shown, endpoint


class AttributeShown(Shown):
    """A named fact about a participant."""

    attribute_id: AttributeId
    name: str
    value: str
    own_words: str
    as_of: date | None
    seen: int


class ParticipantShown(Shown):
    """Somebody who is interviewed."""

    id: ParticipantId
    group: str
    number: int
    label: str
    gender: str | None
    age: int | None
    origin: PersonOrigin
    service_id: ServiceId | None
    exit: Exit | None
    exit_on: date | None
    seen: int
    attributes: tuple[AttributeShown, ...]


class ParticipantsShown(Shown):
    """All participants, by group and number."""

    items: list[ParticipantShown]


class ParticipantSent(Sent):
    """Who is taken into which group; the next free number if none is given."""

    group: str
    number: int | None = None
    gender: str | None = None
    age: int | None = None
    service_id: ServiceId | None = None


class ParticipantChangeSent(Sent):
    """Those facts that change; null is not known.

    ``seen`` is that of the facts which the member looked at.
    """

    gender: str | None = None
    age: int | None = None
    service_id: ServiceId | None = None
    seen: int | None = None


class AttributeSent(Sent):
    """What an attribute says; empty, it is taken away.

    ``seen`` is that of the fact which the member looked at; 0 if there was none.
    """

    name: str
    value: str
    own_words: str = ""
    as_of: date | None = None
    seen: int | None = None


def list_participants(tx: Transaction) -> ParticipantsShown:
    """List the participants by group and number."""
    found = participant.list_participants(tx)
    return ParticipantsShown(
        items=[ParticipantShown.model_validate(each) for each in found]
    )


def get_participant(tx: Transaction, participant_id: ParticipantId) -> ParticipantShown:
    """Show what is known of a participant."""
    found = participant.show_participant(tx, participant_id)
    return ParticipantShown.model_validate(found)


def add_participant(tx: Transaction, body: ParticipantSent) -> ParticipantShown:
    """Take somebody into a group."""
    added = participant.add_participant(
        tx,
        group=body.group,
        number=body.number,
        gender=body.gender,
        age=body.age,
        service_id=body.service_id,
    )
    return ParticipantShown.model_validate(added)


def change_participant(
    tx: Transaction, participant_id: ParticipantId, body: ParticipantChangeSent
) -> ParticipantShown:
    """Change those facts of a participant that are sent."""
    sent = body.model_dump(exclude_unset=True)
    changed = participant.change_participant(tx, participant_id=participant_id, **sent)
    return ParticipantShown.model_validate(changed)


def set_attribute(
    tx: Transaction, participant_id: ParticipantId, body: AttributeSent
) -> ParticipantShown:
    """Set a named fact about a participant."""
    participant.set_attribute(
        tx,
        participant_id=participant_id,
        name=body.name,
        value=body.value,
        own_words=body.own_words,
        as_of=body.as_of,
        seen=body.seen,
    )
    return get_participant(tx, participant_id)


ROUTES = [
    endpoint("GET", "/participants", list_participants),
    endpoint("POST", "/participants", add_participant),
    endpoint("GET", "/participants/{participant_id}", get_participant),
    endpoint("PATCH", "/participants/{participant_id}", change_participant),
    endpoint("PUT", "/participants/{participant_id}/attributes", set_attribute),
]
