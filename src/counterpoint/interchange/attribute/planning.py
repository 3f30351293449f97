"""From a table and its mapping to what would be taken, and every cell that is not."""

from dataclasses import dataclass, field, replace

from counterpoint.interchange.attribute.mapping import ColumnUse, Mapping, Use
from counterpoint.interchange.attribute.sheet import Sheet
from counterpoint.kernel.errors import CounterpointError
from counterpoint.kernel.ids import ParticipantId, ServiceId
from counterpoint.kernel.outcome import Item
from counterpoint.participant.attribute.definition.model import (
    NOT_DISCLOSED,
    SPLIT,
    Definition,
    checked_name,
    find_named,
)
from counterpoint.participant.attribute.model import Attribute
from counterpoint.participant.attribute.verbs import implied, read_as
from counterpoint.participant.person.model import Participant, check_age, label
from counterpoint.participant.readiness.model import Readiness, check_may_keep_facts
from counterpoint.study.design.model import Group

Key = tuple[str, int]
"""A group's key and a number in it."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the study knows, read once for all rows.

    Attributes:
        people: By group and number.
        allowed_before: Whether facts may be kept before consent.
        services: Ids by code, in small letters.
    """

    groups: tuple[Group, ...]
    people: dict[Key, Participant]
    readiness: dict[ParticipantId, Readiness]
    allowed_before: bool
    definitions: tuple[Definition, ...]
    services: dict[str, ServiceId]


@dataclass(slots=True)
class PersonPlan:
    """What one row would set."""

    gender: str | None = None
    age: int | None = None
    service_id: ServiceId | None = None
    attributes: list[Attribute] = field(default_factory=list)

    @property
    def facts(self) -> int:
        """How many facts it sets."""
        own = (self.gender, self.age, self.service_id)
        return len(self.attributes) + sum(each is not None for each in own)


@dataclass(slots=True)
class Plan:
    """What a table would set, and what of it would not be taken.

    Attributes:
        new: Numbers that nobody has, taken in as new people.
        defined: Names of attributes that groups do not have yet.
        changed: Facts that would stand in place of others.
    """

    people: dict[Key, PersonPlan] = field(default_factory=dict)
    new: list[Key] = field(default_factory=list)
    defined: set[tuple[str, str]] = field(default_factory=set)
    changed: list[Item] = field(default_factory=list)
    left: list[Item] = field(default_factory=list)

    @property
    def facts(self) -> int:
        """How many facts would be set."""
        return sum(each.facts for each in self.people.values())


class Planner:
    """Reads the rows one by one."""

    def __init__(self, sheet: Sheet, mapping: Mapping, known: Known) -> None:
        self._sheet, self._mapping, self._known = sheet, mapping, known
        self._plan = Plan(left=[*sheet.left], changed=[*sheet.changed])
        self._asked: dict[tuple[str, str], Definition | None] = {}
        self._groups = {
            name.casefold(): each
            for each in known.groups
            for name in (each.plural, each.singular, each.key)
        }
        self._labels = {
            (key, person.label): number
            for (key, number), person in known.people.items()
        }
        self._undisclosed = {word.casefold() for word in mapping.undisclosed}
        self._seen: set[Key] = set()

    def plan(self) -> Plan:
        """Say what would be set. Linear in the cells."""
        for row, cells in self._sheet.rows:
            key = self._whose(row, cells)
            if key is not None:
                self._read(row, cells, key)
        return self._plan

    def _whose(self, row: int, cells: tuple[str, ...]) -> Key | None:
        at = {each.use: n for n, each in enumerate(self._mapping.columns)}
        named = self._mapping.group or self._cell(cells, at[Use.GROUP])
        group = self._groups.get(named.casefold())
        if group is None:
            self._leave_row(row, "There is no such group in the study.")
            return None
        typed = self._cell(cells, at[Use.NUMBER]).strip("() ")
        number = self._labels.get((group.key, typed.upper()))
        if number is None:
            if not typed.isdecimal() or not int(typed):
                reason = "This is no number of a participant; a row needs one."
                self._leave_row(row, reason)
                return None
            number = int(typed)
        key = (group.key, number)
        if key in self._seen:
            reason = "A row above has the same number; keep one of them."
            self._leave_row(row, reason)
            return None
        self._seen.add(key)
        return key if self._may_be_kept(row, group, key) else None

    def _may_be_kept(self, row: int, group: Group, key: Key) -> bool:
        person = self._known.people.get(key)
        try:
            if person is not None:
                check_may_keep_facts(
                    self._known.readiness[person.id],
                    allowed_before=self._known.allowed_before,
                )
            elif self._mapping.adds_people:
                label(group.numbering, key[1])
            else:
                msg = "Nobody of the group has this number; add them, or have it done."
                raise UnreadableError(msg)
        except CounterpointError as refusal:
            self._leave_row(row, str(refusal))
            return False
        return True

    def _read(self, row: int, cells: tuple[str, ...], key: Key) -> None:
        found = PersonPlan()
        words: dict[str, str] = {}
        for nth, column in enumerate(self._mapping.columns):
            value = self._cell(cells, nth)
            if (row, nth) in self._sheet.merged and column.use is not Use.IGNORED:
                reason = "The cell is merged with another, and holds nothing itself."
                self._leave(row, nth, reason)
            elif value and column.use is Use.OWN_WORDS:
                words[column.attribute.casefold()] = value
            elif value:
                try:
                    self._take(found, column, value, key)
                except CounterpointError as refusal:
                    self._leave(row, nth, str(refusal))
        self._join(found, words, key)
        self._note_changed(row, found, key)
        if found.facts or key not in self._known.people:
            self._plan.people[key] = found
        if key not in self._known.people:
            self._plan.new.append(key)

    def _take(self, found: PersonPlan, column: ColumnUse, value: str, key: Key) -> None:
        if column.use is Use.GENDER:
            found.gender = NOT_DISCLOSED if self._is_undisclosed(value) else value
        elif column.use is Use.AGE:
            found.age = _age(value)
        elif column.use is Use.SERVICE:
            found.service_id = self._known.services.get(value.casefold())
            if found.service_id is None:
                msg = "No service has this code; describe it in the room Study first."
                raise UnreadableError(msg)
        elif column.use is Use.ATTRIBUTE:
            asked = self._definition(key[0], column.attribute)
            typed = NOT_DISCLOSED if self._is_undisclosed(value) else value
            if asked.is_many and self._mapping.split:
                typed = typed.replace(self._mapping.split, SPLIT)
            found.attributes.append(read_as(asked, Attribute(asked.name, typed)))

    def _join(self, found: PersonPlan, words: dict[str, str], key: Key) -> None:
        """Lay own words to their values; alone they stand without one."""
        for nth, fact in enumerate(found.attributes):
            said = words.pop(fact.name.casefold(), "")
            found.attributes[nth] = replace(fact, own_words=said)
        for name, said in words.items():
            asked = self._definition(key[0], name)
            found.attributes.append(read_as(asked, Attribute(asked.name, "", said)))
        standing = self._known.people.get(key)
        kept = {a.attribute_id: a for a in standing.attributes} if standing else {}
        for nth, fact in enumerate(found.attributes):
            before = kept.get(fact.attribute_id)
            if before is not None:
                found.attributes[nth] = replace(
                    fact,
                    value=fact.value or before.value,
                    own_words=fact.own_words or before.own_words,
                    as_of=before.as_of,
                )

    def _note_changed(self, row: int, found: PersonPlan, key: Key) -> None:
        standing = self._known.people.get(key)
        if standing is None:
            return
        kept = {a.attribute_id: a for a in standing.attributes}
        replaced = [
            fact.name
            for fact in found.attributes
            if fact.attribute_id in kept and kept[fact.attribute_id] != fact
        ]
        own = (("gender", standing.gender, found.gender),)
        ages = (("age", standing.age, found.age),)
        replaced += [
            name
            for name, before, now in (*own, *ages)
            if before is not None and now is not None and before != now
        ]
        for name in replaced:
            reason = "Stands in place of what was recorded; the history keeps both."
            self._plan.changed.append(Item("attributes", f"row {row}, {name}", reason))

    def _definition(self, group: str, name: str) -> Definition:
        at = (group, name.casefold())
        if at not in self._asked:
            mine = [each for each in self._known.definitions if each.group == group]
            self._asked[at] = find_named(mine, name)
            if self._asked[at] is None:
                whose = self._groups[group.casefold()]
                new = implied(whose.id, group, checked_name(name), mine)
                self._asked[at] = new
                self._plan.defined.add((group, new.name))
        found = self._asked[at]
        assert found is not None  # noqa: S101 - laid down above
        return found

    def _is_undisclosed(self, value: str) -> bool:
        return value.casefold() in self._undisclosed

    def _cell(self, cells: tuple[str, ...], nth: int) -> str:
        return cells[nth] if nth < len(cells) else ""

    def _leave(self, row: int, nth: int, reason: str) -> None:
        place = self._sheet.place(row, nth)
        self._plan.left.append(Item("attributes", place, reason))

    def _leave_row(self, row: int, reason: str) -> None:
        """Leave a whole row."""
        self._plan.left.append(Item("participants", f"row {row}", reason))


class UnreadableError(CounterpointError):
    """A cell cannot be read; caught where the cells are read."""


def _age(value: str) -> int:
    try:
        number = float(value.replace(",", "."))
        age = int(number)
    except (ValueError, OverflowError):
        age, number = -1, 0.0
    if age != number:
        msg = "Give the age in whole years."
        raise UnreadableError(msg)
    check_age(age)
    return age
