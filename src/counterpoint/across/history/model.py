"""Steps of the history, and which of one's own can be taken back now."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from counterpoint.kernel.errors import RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import MemberId
from counterpoint.kernel.sentence import Said

BEGINNING = "StudyBegun"


class NothingToTakeBackError(RuleError):
    """The member has no step left that can be taken back, or brought again."""


@dataclass(frozen=True, slots=True)
class Undone(Event):
    """A member took back a step of their own.

    Attributes:
        step: The place in history of the step taken back.
        of_kind: What kind of step it was.
    """

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "of_object"

    step: int
    of_kind: str
    of_object: str | None


@dataclass(frozen=True, slots=True)
class Redone(Event):
    """A member brought again what they had taken back.

    Attributes:
        step: The place in history of the step brought again.
        of_kind: What kind of step it was.
    """

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "of_object"

    step: int
    of_kind: str
    of_object: str | None


@dataclass(frozen=True, slots=True)
class Step:
    """One entry of the history, ready to be read.

    Attributes:
        seq: Its place, from 1.
        undoable: Whether this kind of step can be taken back.
        undone: Whether it was taken back, and not brought again.
        code: The name of the code it was about, for a step just taken back or
            brought again; else empty.
    """

    seq: int
    at: datetime
    actor: MemberId
    kind: str
    object_id: str | None
    sentence: Said
    undoable: bool
    undone: bool
    code: str = ""


@dataclass(frozen=True, slots=True)
class Done:
    """What the fold needs to know of an entry."""

    seq: int
    kind: str
    object_id: str | None
    payload: Mapping[str, str | int | bool | None]


@dataclass(frozen=True, slots=True)
class Standing:
    """A member's own steps, as undo and redo see them.

    Attributes:
        done: Those that can be taken back, the latest last.
        undone: Those that can be brought again, with the place in history of
            the entry that took each back; the latest last.
    """

    done: tuple[Done, ...]
    undone: tuple[tuple[Done, int], ...]


def standing_of(
    entries: Iterable[Done], undoable: frozenset[str], floor: int = 0
) -> Standing:
    """Fold a member's own entries, earliest first, into what can be undone.

    A new step leaves nothing to be brought again. What cannot be taken back is
    passed over: where it built on a step, its rows refuse that step's undoing.

    Args:
        entries: The member's own.
        undoable: The kinds of steps that can be taken back.
        floor: The place of the last withdrawal: earlier steps stay as they are,
            for what they held may be gone.
    """
    done: list[Done] = []
    undone: list[tuple[Done, int]] = []
    for entry in entries:
        if entry.seq <= floor:
            continue
        if entry.kind == BEGINNING:
            done, undone = [], []
        elif entry.kind == Undone.__name__:
            step = entry.payload["step"]
            undone += [(d, entry.seq) for d in done if d.seq == step]
            done = [d for d in done if d.seq != step]
        elif entry.kind == Redone.__name__:
            step = entry.payload["step"]
            # What is brought again stands from the entry that brought it.
            done += [
                Done(entry.seq, d.kind, d.object_id, d.payload)
                for d, _ in undone
                if d.seq == step
            ]
            undone = [(d, at) for d, at in undone if d.seq != step]
        elif entry.kind in undoable:
            done.append(entry)
            undone = []
    return Standing(tuple(done), tuple(undone))
