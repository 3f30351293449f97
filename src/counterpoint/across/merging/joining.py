"""How two copies become one: which version stands, and what has to be asked. Pure.

Takes what an object said in each copy since they parted; gives whose version stands,
or that a member must choose.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import ClassVar

from counterpoint.across.history.model import Redone, Undone
from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.events import Event, Value
from counterpoint.kernel.sentence import Said
from counterpoint.storage.history import Entry

_NAMES_A_STEP = frozenset({Undone.__name__, Redone.__name__})


class MergedApartError(RuleError):
    """The copy has taken in another copy."""


class WordsReplacedError(RuleError):
    """Words were replaced in one of the two, so places in texts differ."""


class BothWroteError(RuleError):
    """Both gave one report a version of the same number."""


class DoesNotFitError(RuleError):
    """What both did breaks a rule once it is together."""


class UndecidedError(RuleError):
    """Something was changed in both, and nobody chose."""


class NoSuchConflictError(InputError):
    """A choice names what is no conflict."""


@dataclass(frozen=True, slots=True)
class Merged(Event):
    """What a copy did was carried into the study.

    The steps of the copy stand right before this one.

    Attributes:
        copy_head: The hash of the copy's last step, which seals the whole of it.
        copy_step: Its place in the copy's history.
        shared: How many steps both had before they parted.
        known: Up to which step of the copy the study had been told before.
        steps: How many steps were carried over.
        objects: How many objects they changed.
        chosen: How many conflicts a member decided.
        renamed: How many objects got another number or name.
    """

    undoable: ClassVar[bool] = False

    copy_head: str
    copy_step: int
    shared: int
    known: int
    steps: int
    objects: int
    chosen: int
    renamed: int


@dataclass(frozen=True, slots=True)
class Carried:
    """Steps of a copy that stand in the study's history.

    Attributes:
        after: The copy's step before the first of them.
        last: The copy's step that is the last of them.
        first: Where the first of them stands in the study.
    """

    after: int
    last: int
    first: int


@dataclass(frozen=True, slots=True)
class Places:
    """Where the steps of a copy stand in the study.

    Attributes:
        shared: How many steps both have, the first of each history.
        carried: What came over, in the order of the copy.
    """

    shared: int
    carried: tuple[Carried, ...] = ()

    @property
    def known(self) -> int:
        """The copy's last step that the study has."""
        return self.carried[-1].last if self.carried else self.shared

    def __call__(self, step: int) -> int:
        """Give the place in the study of one step of the copy.

        Raises:
            LookupError: The study has no such step.
        """
        if step <= self.shared:
            return step
        for each in self.carried:
            if each.after < step <= each.last:
                return each.first + step - each.after - 1
        msg = f"step {step} of the copy stands nowhere in the study"
        raise LookupError(msg)

    def going_on(self, last: int, at: int) -> "Places":
        """Let the copy's further steps, up to its last, come to stand at a place."""
        return Places(self.shared, (*self.carried, Carried(self.known, last, at)))


def places_of(shared: int, merges: Iterable[Entry], theirs: Sequence[str]) -> Places:
    """Find which steps of a copy were carried over before.

    Args:
        shared: How many steps both have.
        merges: The study's own ``Merged`` entries, earliest first.
        theirs: The hashes of the copy's steps, in order.
    """
    found = Places(shared)
    for each in merges:
        head, steps = int(each.payload["copy_step"]), int(each.payload["steps"])
        is_this = shared < head <= len(theirs) and (
            theirs[head - 1] == each.payload["copy_head"]
        )
        if is_this and head > found.known:
            found = found.going_on(head, each.seq - steps)
    return found


def moved(entry: Entry, place: Callable[[int], int]) -> Mapping[str, Value]:
    """Give an entry's payload with the steps that it names where they stand now."""
    if entry.kind in _NAMES_A_STEP:
        return {**entry.payload, "step": place(int(entry.payload["step"]))}
    return entry.payload


class Stands(StrEnum):
    """Whose version of an object stands after a merge."""

    THEIRS = "theirs"
    OURS = "ours"
    ASKED = "asked"


class Side(StrEnum):
    """Whose version a member takes."""

    MINE = "mine"
    THEIRS = "theirs"


def whose_stands(ours: Sequence[object], theirs: Sequence[object]) -> Stands:
    """Say whose version of an object stands, if that needs no choice.

    What one side says now and the other has said since they parted, the other has
    gone on from.

    Args:
        ours: What the study said of it when they parted, and after each change.
        theirs: The same of the copy, from the last step that the study knows.
    """
    if ours[-1] == theirs[-1]:
        return Stands.THEIRS
    known_there, known_here = ours[-1] in theirs, theirs[-1] in ours
    if known_there == known_here:  # neither knows the other, or each has left it
        return Stands.ASKED
    return Stands.THEIRS if known_there else Stands.OURS


class Ground(StrEnum):
    """Why a member has to choose."""

    CHANGED = "changed"
    GONE = "gone"
    TWICE = "twice"


@dataclass(frozen=True, slots=True)
class Field:
    """One thing that is said of an object, on both sides.

    Attributes:
        name: Which: "code.definition".
        mine: What the study says; None if it is empty, not there, or not shown.
        theirs: What the copy says.
        is_shown: Whether it may be shown: what participants said, and what only some
            members may read, is not.
    """

    name: str
    mine: str | None
    theirs: str | None
    is_shown: bool = True


@dataclass(frozen=True, slots=True)
class Conflict:
    """An object about which a member has to choose.

    Attributes:
        id: Names it for the choice: the object's id.
        kind: What it is: the table's name.
        title: What it is called, if all of the team may read that.
        fields: In what the two differ.
        mine_by: Who changed it in the study since they parted, by key.
        theirs_by: Who changed it in the copy.
        mine_stands: Whether it stands in the study.
        theirs_stands: Whether it stands in the copy.
        used: How many things that stand only in one copy need it, if it is gone; or
            need the one or the other, if both made it. They go with what is not taken.
        chosen: What was chosen; None while nothing is.
    """

    id: str
    kind: str
    ground: Ground
    title: str = ""
    fields: tuple[Field, ...] = ()
    mine_by: tuple[str, ...] = ()
    theirs_by: tuple[str, ...] = ()
    mine_stands: bool = True
    theirs_stands: bool = True
    used: int = 0
    chosen: Side | None = None


@dataclass(frozen=True, slots=True)
class Renamed:
    """An object of the copy that got another number or name.

    Attributes:
        kind: What it is: the table's name.
        before: What both had given.
        after: What the copy's has now.
    """

    kind: str
    id: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Joined:
    """What a merge did, or would do.

    Attributes:
        shared: How many steps both had.
        steps: How many steps of the copy came over; of all members, also where a
            seal hides what they were.
        added: New objects, counted by kind.
        changed: Objects that the copy changed, counted by kind.
        conflicts: What had to be chosen.
        renamed: What got another number or name.
        notes: What else is to be known, in sentences.
        withdrawn: Who was withdrawn in the study because the copy had it, by group
            and number, and in the copy because the study had it.
        seq: The place of the merge in the study's history; None if nothing was
            carried over.
    """

    shared: int
    steps: int
    added: Mapping[str, int] = field(default_factory=dict)
    changed: Mapping[str, int] = field(default_factory=dict)
    conflicts: tuple[Conflict, ...] = ()
    renamed: tuple[Renamed, ...] = ()
    notes: tuple[Said, ...] = ()
    withdrawn: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
    seq: int | None = None

    @property
    def open(self) -> tuple[Conflict, ...]:
        """What nobody has chosen yet."""
        return tuple(each for each in self.conflicts if each.chosen is None)


def check_choices(choices: Mapping[str, Side], conflicts: Iterable[Conflict]) -> None:
    """Refuse a choice about what is no conflict.

    Raises:
        NoSuchConflictError: One names none.
    """
    known = {each.id for each in conflicts}
    for id_ in choices:
        if id_ not in known:
            msg = "{id} was not changed in both; look at the list once more."
            raise NoSuchConflictError(msg, id=id_)
