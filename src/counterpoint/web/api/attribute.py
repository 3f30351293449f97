"""Attributes over HTTP: their definitions, and the day they hold for."""

from typing import Any

from counterpoint import interview, participant
from counterpoint.interview.meeting.model import TOLD
from counterpoint.kernel.ids import AttributeId, GroupId, ParticipantId
from counterpoint.participant import AttributeKind, Definition
from counterpoint.storage.transaction import Transaction
from counterpoint.web.endpoint import Sent, Shown, endpoint


class ChoiceShown(Shown):
    """A grouped value, and the wider one it is counted under; empty if itself."""

    value: str
    printed_as: str


class DefinitionShown(Shown):
    """What an attribute of a group is."""

    id: AttributeId
    group_id: GroupId
    group: str
    name: str
    kind: AttributeKind
    is_many: bool
    is_self_described: bool
    choices: list[ChoiceShown]
    lowest: float | None
    highest: float | None
    position: float
    is_retired: bool


class DefinitionsShown(Shown):
    """All attributes, and on which day each person was interviewed first.

    An attribute without a day of its own holds for that day.
    """

    items: list[DefinitionShown]
    interviewed_on: dict[ParticipantId, str]


class ChoiceSent(Sent):
    """A grouped value, and the wider one it is counted under."""

    value: str
    printed_as: str = ""


class DefinitionSent(Sent):
    """An attribute that a group gets."""

    group: str
    name: str
    kind: AttributeKind = AttributeKind.TEXT
    is_many: bool = False
    is_self_described: bool = False
    choices: tuple[ChoiceSent, ...] = ()
    lowest: float | None = None
    highest: float | None = None


class DefinitionChangeSent(Sent):
    """Those parts of a definition that change."""

    name: str = ""
    kind: AttributeKind = AttributeKind.TEXT
    is_many: bool = False
    is_self_described: bool = False
    choices: tuple[ChoiceSent, ...] = ()
    lowest: float | None = None
    highest: float | None = None
    position: float = 0


def list_definitions(tx: Transaction) -> DefinitionsShown:
    """List the attributes of every group, retired ones too."""
    held: dict[ParticipantId, str] = {}
    for each in interview.list_interviews(tx):
        if each.state in TOLD and each.held_on is not None:
            day = each.held_on.isoformat()
            held[each.participant_id] = min(held.get(each.participant_id, day), day)
    return DefinitionsShown(
        items=[_shown(each) for each in participant.list_definitions(tx)],
        interviewed_on=held,
    )


def define_attribute(tx: Transaction, body: DefinitionSent) -> DefinitionShown:
    """Define an attribute of a group."""
    sent = body.model_dump(exclude={"choices"}) | _choices(body.choices)
    return _shown(participant.define_attribute(tx, **sent))


def change_definition(
    tx: Transaction, attribute_id: AttributeId, body: DefinitionChangeSent
) -> DefinitionShown:
    """Change those parts of a definition that are sent."""
    sent = body.model_dump(exclude_unset=True, exclude={"choices"})
    if "choices" in body.model_fields_set:
        sent |= _choices(body.choices)
    changed = participant.change_definition(tx, attribute_id=attribute_id, **sent)
    return _shown(changed)


def retire_definition(tx: Transaction, attribute_id: AttributeId) -> DefinitionShown:
    """Ask an attribute no more."""
    return _shown(participant.retire_definition(tx, attribute_id=attribute_id))


def revive_definition(tx: Transaction, attribute_id: AttributeId) -> DefinitionShown:
    """Ask an attribute again."""
    return _shown(participant.revive_definition(tx, attribute_id=attribute_id))


def _choices(sent: tuple[ChoiceSent, ...]) -> dict[str, Any]:
    return {
        "choices": [each.value for each in sent],
        "printed_as": {each.value: each.printed_as for each in sent},
    }


def _shown(kept: Definition) -> DefinitionShown:
    return DefinitionShown(
        id=kept.id,
        group_id=kept.group_id,
        group=kept.group,
        name=kept.name,
        kind=kept.kind,
        is_many=kept.is_many,
        is_self_described=kept.is_self_described,
        choices=[
            ChoiceShown(value=each, printed_as=kept.printed_as.get(each, ""))
            for each in kept.choices
        ],
        lowest=kept.lowest,
        highest=kept.highest,
        position=kept.position,
        is_retired=kept.is_retired,
    )


ROUTES = [
    endpoint("GET", "/attributes", list_definitions),
    endpoint("POST", "/attributes", define_attribute),
    endpoint("PATCH", "/attributes/{attribute_id}", change_definition),
    endpoint("DELETE", "/attributes/{attribute_id}", retire_definition),
    endpoint("POST", "/attributes/{attribute_id}/revival", revive_definition),
]
