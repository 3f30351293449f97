"""What is done about attributes: set one, many at once, or a whole table."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from counterpoint.kernel.ids import (
    AttributeId,
    GroupId,
    ParticipantId,
    ServiceId,
    new_id,
)
from counterpoint.kernel.text import digest, new_salt
from counterpoint.participant.attribute import store
from counterpoint.participant.attribute.definition import store as definition_store
from counterpoint.participant.attribute.definition.model import (
    AttributeRetiredError,
    Definition,
    find_named,
)
from counterpoint.participant.attribute.model import (
    Attribute,
    AttributeChangedMeanwhileError,
    AttributesImported,
    AttributesSet,
)
from counterpoint.participant.person.model import Participant, check_age
from counterpoint.participant.person.store import (
    get_participant,
    list_participants,
    put_participant,
)
from counterpoint.participant.readiness.model import (
    check_happened,
    check_may_keep_facts,
)
from counterpoint.participant.readiness.store import (
    are_facts_allowed_before_consent,
    check_facts_may_be_kept,
    list_readiness,
)
from counterpoint.storage import history
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.member.store import find_member_by_id
from counterpoint.study.permission import Deed
from counterpoint.study.service.store import get_service


def set_attribute(  # noqa: PLR0913 - a fact has these parts
    tx: Transaction,
    *,
    participant_id: ParticipantId,
    name: str,
    value: str,
    own_words: str = "",
    as_of: date | None = None,
    seen: int | None = None,
) -> tuple[Attribute, ...]:
    """Set one fact about a participant; empty, it is taken away.

    Args:
        tx: Who acts, and in which study.
        participant_id: Whose.
        name: The attribute's; one that the group does not have is defined.
        value: As the team groups it; several with a semicolon between.
        own_words: As the person said it.
        as_of: The day for which it holds; that of the interview if not given.
        seen: The place in history of the fact that the member looked at, 0 for
            none; with it, nothing that another wrote meanwhile is written over.

    Raises:
        NotFoundError: There is no such participant.
        InputError: The name or the value cannot be, or the day lies ahead.
        AttributeRetiredError: The attribute is not asked any more.
        AttributeChangedMeanwhileError: Another member changed it since.
        FactsBeforeConsentError: They have not agreed to take part yet.
    """
    permission.ask(tx, Deed.CHANGE_PEOPLE)
    given = Attribute(name, value, own_words, as_of)
    if seen is not None:
        _check_not_changed_since(tx, participant_id, given, seen)
    return set_attributes(tx, participant_id=participant_id, attributes=[given])


def set_attributes(
    tx: Transaction, *, participant_id: ParticipantId, attributes: Sequence[Attribute]
) -> tuple[Attribute, ...]:
    """Set many facts about a participant in one step; give all that stand.

    Raises:
        NotFoundError: There is no such participant.
        InputError: A name or value cannot be, or a day lies ahead.
        AttributeRetiredError: An attribute is not asked any more.
        FactsBeforeConsentError: They have not agreed to take part yet.

    Source: method, rows M13 to M15; section 3.4.
    """
    permission.ask(tx, Deed.CHANGE_PEOPLE)
    whose = get_participant(tx.connection, participant_id)
    check_facts_may_be_kept(tx.connection, participant_id)
    defined = definition_store.list_definitions(tx.connection, whose.group_id)
    read: dict[AttributeId, Attribute] = {}
    new: list[Definition] = []
    for each in (a.checked() for a in attributes):
        check_happened(each.as_of or date.min, tx.now().date())
        asked = find_named([*defined, *new], each.name)
        if asked is None:
            if each.is_empty:
                continue
            asked = implied(whose.group_id, whose.group, each.name, [*defined, *new])
            new.append(asked)
        read[asked.id] = read_as(asked, each)
    given = list(read.values())
    cleared = sum(each.is_empty for each in given)
    salt = new_salt()
    event = AttributesSet(
        participant_id, len(given) - cleared, cleared, digest(salt, wording_of(given))
    )
    seq = tx.record(event)
    for definition in new:
        definition_store.put_definition(tx.connection, seq, definition)
    store.put_attributes(tx.connection, seq, {participant_id: given}, salt)
    return store.attributes_of(tx.connection, participant_id)


@dataclass(frozen=True, slots=True)
class FactsGiven:
    """What a table says of one person; None leaves what is recorded."""

    gender: str | None = None
    age: int | None = None
    service_id: ServiceId | None = None
    attributes: tuple[Attribute, ...] = ()


def take_in_facts(
    tx: Transaction, *, given: Mapping[ParticipantId, FactsGiven]
) -> None:
    """Set facts about many participants in one step.

    Linear in people and facts.

    Raises:
        NotFoundError: There is no such participant or service.
        InputError: A name, a value or an age cannot be.
        AttributeRetiredError: An attribute is not asked any more.
        FactsBeforeConsentError: One of them has not agreed to take part yet.
    """
    permission.ask(tx, Deed.CHANGE_PEOPLE)
    ready = list_readiness(tx.connection)
    allowed = are_facts_allowed_before_consent(tx.connection)
    people = {each.id: each for each in list_participants(tx.connection)}
    defined = definition_store.list_definitions(tx.connection)
    new: list[Definition] = []
    read: dict[ParticipantId, list[Attribute]] = {}
    changed: list[Participant] = []
    for id_, facts in given.items():
        whose = people.get(id_) or get_participant(tx.connection, id_)
        check_may_keep_facts(ready[id_], allowed_before=allowed)
        check_age(facts.age)
        if facts.service_id is not None:
            get_service(tx.connection, facts.service_id)
        read[id_] = []
        for each in (a.checked() for a in facts.attributes):
            mine = [d for d in (*defined, *new) if d.group_id == whose.group_id]
            asked = find_named(mine, each.name)
            if asked is None:
                asked = implied(whose.group_id, whose.group, each.name, mine)
                new.append(asked)
            read[id_].append(read_as(asked, each))
        changed += _changed(whose, facts)
    salt = new_salt()
    everything = [fact for facts in read.values() for fact in facts]
    counted = len(everything) + len(changed)
    witness = digest(salt, wording_of(everything))
    seq = tx.record(AttributesImported(len(given), counted, len(new), witness))
    for definition in new:
        definition_store.put_definition(tx.connection, seq, definition)
    for person in changed:
        put_participant(tx.connection, seq, person)
    store.put_attributes(tx.connection, seq, read, salt)


def _changed(whose: Participant, facts: FactsGiven) -> list[Participant]:
    """Give the person with their own facts changed, if any are."""
    gender = None if facts.gender is None else " ".join(facts.gender.split())
    now = replace(
        whose,
        gender=gender or whose.gender,
        age=whose.age if facts.age is None else facts.age,
        service_id=facts.service_id or whose.service_id,
    )
    return [now] * (now != whose)


def implied(
    group_id: GroupId, group: str, name: str, standing: Sequence[Definition]
) -> Definition:
    """Define an attribute by its first use: text, of one value or several."""
    after = max((each.position for each in standing), default=0.0) + 1
    return Definition(AttributeId(new_id()), group_id, group, name=name, position=after)


def read_as(asked: Definition, given: Attribute) -> Attribute:
    """Read a fact as its attribute asks.

    Raises:
        AttributeRetiredError: The attribute is not asked any more.
        ValueReadError: The value is not of its kind.
    """
    if asked.is_retired:
        msg = "This attribute is retired; bring it back before you use it."
        raise AttributeRetiredError(msg)
    return replace(
        given, name=asked.name, value=asked.read(given.value), attribute_id=asked.id
    )


def wording_of(given: Sequence[Attribute]) -> str:
    """Join facts to the one wording that history witnesses."""
    dated = (str(a.as_of or "") for a in given)
    facts = zip(given, dated, strict=True)
    return json.dumps([[a.name, a.value, a.own_words, day] for a, day in facts])


def list_facts(
    tx: Transaction,
) -> Mapping[ParticipantId, tuple[Attribute, ...]]:
    """List everybody's attributes."""
    permission.ask(tx, Deed.READ_PEOPLE)
    return store.list_attributes(tx.connection)


def _check_not_changed_since(
    tx: Transaction, participant_id: ParticipantId, given: Attribute, seen: int
) -> None:
    whose = get_participant(tx.connection, participant_id)
    defined = definition_store.list_definitions(tx.connection, whose.group_id)
    asked = find_named(defined, given.name)
    if asked is None:
        return
    changed = store.last_change_of(tx.connection, participant_id, asked.id)
    if changed <= seen or _stands(whose, asked, given):
        return
    entry = history.entry_at(tx.connection, changed)
    who = None if entry is None else find_member_by_id(tx.connection, entry.actor)
    msg = (
        "{who} changed this of ({label}) meanwhile, at step {step} of the history."
        " Look at both values, and keep the one that is right."
    )
    raise AttributeChangedMeanwhileError(
        msg, who=who.key if who else "", label=whose.label, step=changed
    )


def _stands(whose: Participant, asked: Definition, given: Attribute) -> bool:
    """Whether what is wanted stands already, so that nothing is written over."""
    wanted = replace(given, name=asked.name, value=asked.read(given.value))
    standing = next((a for a in whose.attributes if a.attribute_id == asked.id), None)
    return wanted == standing or (standing is None and wanted.is_empty)
