"""What an attribute of a group is, and which values it takes.

Source: method, rows M13 to M18, M24 and M25; section 3.2.
"""

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import ClassVar

from counterpoint.kernel.errors import InputError, NotFoundError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import AttributeId, GroupId
from counterpoint.kernel.text import normalised

LONGEST_NAME = 80
NOT_DISCLOSED = "not disclosed"
"""They were asked, and preferred not to say; what is missing was never recorded."""
UNSPECIFIED = "unspecified"
"""They said that there is something, and not what."""
SAID_SO = (NOT_DISCLOSED, UNSPECIFIED)
SPLIT = ";"
RESERVED = frozenset({"gender", "age"})
"""Facts of everybody, which have a place of their own."""

_DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")


class AttributeKind(StrEnum):
    """How the values of an attribute are read."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    CHOICE = "choice"


class AttributeNameError(InputError):
    """An attribute has a short name."""


class AttributeNameTakenError(RuleError):
    """The group has an attribute of that name."""


class NoSuchAttributeError(NotFoundError):
    """The group has no attribute of that name."""


class ChoicesError(InputError):
    """An attribute with choices has some, each once."""


class BoundsError(InputError):
    """The lowest number is not above the highest."""


class ValueReadError(InputError):
    """A value cannot be read as its attribute asks."""


class ValuesDoNotFitError(RuleError):
    """Values that people have could not be read under the changed definition."""


class AttributeRetiredError(RuleError):
    """The attribute is not asked any more."""


@dataclass(frozen=True, slots=True)
class AttributeDefined(Event):
    """An attribute of a group was defined."""

    about: ClassVar[str] = "attribute_id"

    attribute_id: AttributeId
    group_id: GroupId
    value_kind: str


@dataclass(frozen=True, slots=True)
class AttributeDefinitionChanged(Event):
    """An attribute was renamed, moved, or is read in another way."""

    about: ClassVar[str] = "attribute_id"

    attribute_id: AttributeId
    group_id: GroupId
    value_kind: str


@dataclass(frozen=True, slots=True)
class AttributeRetired(Event):
    """An attribute is not asked any more; what was said stays kept."""

    about: ClassVar[str] = "attribute_id"

    attribute_id: AttributeId
    group_id: GroupId


@dataclass(frozen=True, slots=True)
class AttributeRevived(Event):
    """An attribute is asked again, with what was said before."""

    about: ClassVar[str] = "attribute_id"

    attribute_id: AttributeId
    group_id: GroupId


@dataclass(frozen=True, slots=True)
class Definition:
    """What an attribute of a group is.

    Attributes:
        group: The group's key.
        is_many: Whether a person may have several values.
        is_self_described: Whether it is as the person says it, and no diagnosis
            from a file; said wherever the attribute is shown.
        choices: The grouped values there are, in order; only of that kind.
        printed_as: Under which wider value a choice is counted for print.
        lowest: The least number that can be; None if any.
        highest: The greatest.
        position: Order in the group.

    Source: method, rows M13 and M14.
    """

    id: AttributeId
    group_id: GroupId
    group: str
    name: str
    kind: AttributeKind = AttributeKind.TEXT
    is_many: bool = True
    is_self_described: bool = False
    choices: tuple[str, ...] = ()
    printed_as: Mapping[str, str] = field(default_factory=dict)
    lowest: float | None = None
    highest: float | None = None
    position: float = 0.0
    is_retired: bool = False

    def __post_init__(self) -> None:
        if (self.kind is AttributeKind.CHOICE) != bool(self.choices):
            msg = "Name the values to choose from, if it is a choice, and only then."
            raise ChoicesError(msg)
        folded = [each.casefold() for each in self.choices]
        known = {*folded, *SAID_SO}
        if len(known) < len(folded) + len(SAID_SO) or any(
            SPLIT in each for each in folded
        ):
            msg = (
                "Name each choice once, without a semicolon;"
                " “not disclosed” and “unspecified” are there already."
            )
            raise ChoicesError(msg)
        low, high = self.lowest, self.highest
        if low is not None and high is not None and low > high:
            msg = "The lowest number lies above the highest; correct one of them."
            raise BoundsError(msg)

    def read(self, value: str) -> str:
        """Bring a value into the form that is kept: "anxiety; depression".

        Raises:
            ValueReadError: It is not of the attribute's kind.
        """
        line = " ".join(normalised(value).split())
        if line.casefold() in SAID_SO:
            return line.casefold()
        parts = [part.strip() for part in line.split(SPLIT)]
        wanted = [part for part in parts if part]
        if len(wanted) > 1 and not self.is_many:
            msg = "The attribute takes one value; choose one, or let it take several."
            raise ValueReadError(msg)
        if len(wanted) > 1 and any(p.casefold() == NOT_DISCLOSED for p in wanted):
            msg = "“Not disclosed” stands alone; take the other values away, or it."
            raise ValueReadError(msg)
        read = dict.fromkeys(self._read_one(part) for part in wanted)
        return f"{SPLIT} ".join(read)

    def _read_one(self, part: str) -> str:
        if part.casefold() in SAID_SO:
            return part.casefold()
        match self.kind:
            case AttributeKind.NUMBER:
                return self._number(part)
            case AttributeKind.DATE:
                return _day(part)
            case AttributeKind.CHOICE:
                return self._choice(part)
            case AttributeKind.TEXT:
                return part

    def _number(self, part: str) -> str:
        try:
            number = float(part.replace(",", ".").replace(" ", ""))
        except ValueError:
            number = math.nan
        if not math.isfinite(number):
            msg = "This attribute is a number; give figures, such as 12 or 2.5."
            raise ValueReadError(msg)
        low = -math.inf if self.lowest is None else self.lowest
        high = math.inf if self.highest is None else self.highest
        if not low <= number <= high:
            msg = "The number lies outside what can be: {low} to {high}."
            raise ValueReadError(msg, low=f"{low:g}", high=f"{high:g}")
        return f"{number:.12g}"

    def _choice(self, part: str) -> str:
        for each in self.choices:
            if each.casefold() == part.casefold():
                return each
        msg = (
            "This is none of the attribute's choices; choose one,"
            " or add it to the definition."
        )
        raise ValueReadError(msg)

    def printed(self, value: str) -> str:
        """Give the value under which a choice is counted for print."""
        return self.printed_as.get(value, value)


def _day(part: str) -> str:
    found = _DAY.fullmatch(part)
    try:
        if found is not None:
            year, month, day = (int(each or 1) for each in found.groups())
            written = date(year, month, day).isoformat()
            return written[: (4, 7, 10)[sum(map(bool, found.groups())) - 1]]
    except ValueError:
        pass
    msg = "This attribute is a date; write it as 2016, 2016-06 or 2016-06-13."
    raise ValueReadError(msg)


def checked_name(name: str) -> str:
    """Bring an attribute's name into the form that is kept.

    Raises:
        AttributeNameError: It is empty, too long, not one line, or reserved.
    """
    line = " ".join(normalised(name).split())
    if not line or len(line) > LONGEST_NAME or not line.isprintable():
        msg = "Give the attribute a short name, for example: occupation"
        raise AttributeNameError(msg)
    if line.casefold() in RESERVED:
        msg = "Gender and age have a place of their own; choose another name."
        raise AttributeNameError(msg)
    return line


def find_named(definitions: Sequence[Definition], name: str) -> Definition | None:
    """Find the definition of a name, whatever its capitals."""
    wanted = " ".join(normalised(name).split()).casefold()
    return next((d for d in definitions if d.name.casefold() == wanted), None)
