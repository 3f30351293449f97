"""What is done about definitions: define, change, move, retire, bring back."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import EllipsisType

from counterpoint.kernel.ids import AttributeId, new_id
from counterpoint.kernel.text import normalised
from counterpoint.participant.attribute import store as attribute_store
from counterpoint.participant.attribute.definition import store
from counterpoint.participant.attribute.definition.model import (
    AttributeDefined,
    AttributeDefinitionChanged,
    AttributeKind,
    AttributeNameTakenError,
    AttributeRetired,
    AttributeRevived,
    Definition,
    ValueReadError,
    ValuesDoNotFitError,
    checked_name,
    find_named,
)
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.design.verbs import get_group
from counterpoint.study.permission import Deed


def list_definitions(tx: Transaction, group: str | None = None) -> list[Definition]:
    """List the attributes of one group or of all, retired ones too, in order.

    Raises:
        NoSuchGroupError: The study has no such group.
    """
    permission.ask(tx, Deed.READ_PEOPLE)
    whose = None if group is None else get_group(tx, group).id
    return store.list_definitions(tx.connection, whose)


def define_attribute(  # noqa: PLR0913 - a definition has these parts
    tx: Transaction,
    *,
    group: str,
    name: str,
    kind: AttributeKind = AttributeKind.TEXT,
    is_many: bool = False,
    is_self_described: bool = False,
    choices: Sequence[str] = (),
    printed_as: Mapping[str, str] | None = None,
    lowest: float | None = None,
    highest: float | None = None,
) -> Definition:
    """Define an attribute of a group, after those it has.

    Args:
        tx: Who acts, and in which study.
        group: The group's key.
        name: "occupation"; once in a group.
        kind: How its values are read.
        is_many: Whether a person may have several values.
        is_self_described: Whether it is as the person says it.
        choices: The grouped values there are, if it is a choice.
        printed_as: Under which wider value a choice is counted for print.
        lowest: The least number that can be.
        highest: The greatest number that can be.

    Raises:
        NoSuchGroupError: The study has no such group.
        AttributeNameTakenError: The group has one of that name.
        InputError: The name, the choices or the bounds cannot be.

    Source: method, rows M13 to M18, M24 and M25.
    """
    permission.ask(tx, Deed.CHANGE_PEOPLE)
    whose = get_group(tx, group)
    standing = store.list_definitions(tx.connection, whose.id)
    new = Definition(
        id=AttributeId(new_id()),
        group_id=whose.id,
        group=whose.key,
        name=_free_name(standing, name, None),
        kind=kind,
        is_many=is_many,
        is_self_described=is_self_described,
        choices=_lines(choices),
        printed_as=_wider(printed_as or {}),
        lowest=lowest,
        highest=highest,
        position=max((each.position for each in standing), default=0.0) + 1,
    )
    seq = tx.record(AttributeDefined(new.id, whose.id, kind))
    store.put_definition(tx.connection, seq, new)
    return new


def change_definition(  # noqa: PLR0913 - each part can be changed alone
    tx: Transaction,
    *,
    attribute_id: AttributeId,
    name: str | EllipsisType = ...,
    kind: AttributeKind | EllipsisType = ...,
    is_many: bool | EllipsisType = ...,
    is_self_described: bool | EllipsisType = ...,
    choices: Sequence[str] | EllipsisType = ...,
    printed_as: Mapping[str, str] | EllipsisType = ...,
    lowest: float | EllipsisType | None = ...,
    highest: float | EllipsisType | None = ...,
    position: float | EllipsisType = ...,
) -> Definition:
    """Rename or move an attribute, or have it read in another way.

    Raises:
        NotFoundError: There is no such attribute.
        AttributeNameTakenError: The group has another one of that name.
        ValuesDoNotFitError: Values that people have could not be read then.
        InputError: The name, the choices or the bounds cannot be.
    """
    permission.ask(tx, Deed.CHANGE_PEOPLE)
    before = store.get_definition(tx.connection, attribute_id)
    standing = store.list_definitions(tx.connection, before.group_id)
    changed = replace(
        before,
        name=before.name if name is ... else _free_name(standing, name, before),
        kind=before.kind if kind is ... else kind,
        is_many=before.is_many if is_many is ... else is_many,
        is_self_described=(
            before.is_self_described if is_self_described is ... else is_self_described
        ),
        choices=before.choices if choices is ... else _lines(choices),
        printed_as=before.printed_as if printed_as is ... else _wider(printed_as),
        lowest=before.lowest if lowest is ... else lowest,
        highest=before.highest if highest is ... else highest,
        position=before.position if position is ... else position,
    )
    _check_values_fit(tx, changed)
    event = AttributeDefinitionChanged(attribute_id, before.group_id, changed.kind)
    store.put_definition(tx.connection, tx.record(event), changed)
    return changed


def retire_definition(tx: Transaction, *, attribute_id: AttributeId) -> Definition:
    """Ask an attribute no more; what was said is kept, and counted nowhere.

    Raises:
        NotFoundError: There is no such attribute.
    """
    permission.ask(tx, Deed.CHANGE_PEOPLE)
    before = store.get_definition(tx.connection, attribute_id)
    gone = replace(before, is_retired=True)
    seq = tx.record(AttributeRetired(attribute_id, before.group_id))
    store.put_definition(tx.connection, seq, gone)
    return gone


def revive_definition(tx: Transaction, *, attribute_id: AttributeId) -> Definition:
    """Ask an attribute again; what was said before is there as it was.

    Raises:
        NotFoundError: There is no such attribute.
    """
    permission.ask(tx, Deed.CHANGE_PEOPLE)
    before = store.get_definition(tx.connection, attribute_id)
    back = replace(before, is_retired=False)
    seq = tx.record(AttributeRevived(attribute_id, before.group_id))
    store.put_definition(tx.connection, seq, back)
    return back


def _free_name(
    standing: Sequence[Definition], name: str, own: Definition | None
) -> str:
    wanted = checked_name(name)
    taken = find_named(standing, wanted)
    if taken is not None and (own is None or taken.id != own.id):
        msg = (
            "The group has an attribute of that name, perhaps a retired one;"
            " use it, or choose another name."
        )
        raise AttributeNameTakenError(msg)
    return wanted


def _check_values_fit(tx: Transaction, changed: Definition) -> None:
    """Refuse a change under which somebody's value could not be read."""
    unfit = 0
    for value in attribute_store.values_of(tx.connection, changed.id):
        try:
            unfit += changed.read(value) != value
        except ValueReadError:
            unfit += 1
    if unfit:
        msg = (
            "So changed, {count} values that people have could not be read;"
            " change those first."
        )
        raise ValuesDoNotFitError(msg, count=unfit)


def _lines(values: Sequence[str]) -> tuple[str, ...]:
    lines = (" ".join(normalised(each).split()) for each in values)
    return tuple(each for each in lines if each)


def _wider(given: Mapping[str, str]) -> dict[str, str]:
    pairs = zip(_lines(tuple(given)), given.values(), strict=True)
    wider = {each: " ".join(normalised(under).split()) for each, under in pairs}
    return {each: under for each, under in wider.items() if under}
