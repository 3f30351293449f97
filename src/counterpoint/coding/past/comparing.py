"""A codebook as it stood, side by side with how it stands. Pure.

A code is the same code while its id is: what differs is told as moved, worded anew or
placed otherwise, never as one code gone and another come.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from counterpoint.coding.code.model import Code, lineage
from counterpoint.kernel.errors import InputError
from counterpoint.kernel.ids import CodeId


class Difference(StrEnum):
    """How a code differs between two times."""

    ADDED = "added"
    GONE = "gone"
    MOVED = "moved"
    REWORDED = "reworded"


class WhichTimeError(InputError):
    """A codebook is shown as of a date or of a meeting."""


class OtherMeetingError(InputError):
    """A meeting was about another article."""


class NotYetError(InputError):
    """The study was begun later."""


@dataclass(frozen=True, slots=True)
class Stood:
    """A code as it stood at one time.

    Attributes:
        path: Its name after those above it in its first place: "Home > own door".
        also: Where it stood besides: the paths of those codes, by name.
    """

    code: Code
    path: str
    also: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Compared:
    """A code then and now; one of the two may be missing.

    Attributes:
        differences: Empty if it stands as it stood.
    """

    code_id: CodeId
    then: Stood | None
    now: Stood | None
    differences: frozenset[Difference]

    @property
    def path(self) -> str:
        """Where it stands, or stood if it is gone."""
        stood = self.now or self.then
        return "" if stood is None else stood.path


@dataclass(frozen=True, slots=True)
class CodebookThen:
    """A codebook as it stood, beside how it stands.

    Attributes:
        at: When the latest change that it holds was made in the study.
        codes: Those that stand now in the order of the tree, then those gone.
    """

    at: datetime
    codes: tuple[Compared, ...]

    @property
    def changed(self) -> tuple[Compared, ...]:
        """Those that differ."""
        return tuple(each for each in self.codes if each.differences)


def compared(then: Sequence[Code], now: Sequence[Code]) -> tuple[Compared, ...]:
    """Lay a codebook as it stood beside how it stands.

    A code whose parent was merely renamed is not moved: places are compared by the
    codes that stand there, not by what they are called.
    """
    before, after = _standing(then), _standing(now)
    order = [*_in_order(now), *(i for i in _in_order(then) if i not in after)]
    return tuple(
        Compared(
            id_,
            before.get(id_),
            after.get(id_),
            _differences(before.get(id_), after.get(id_)),
        )
        for id_ in order
    )


def _differences(then: Stood | None, now: Stood | None) -> frozenset[Difference]:
    if then is None:
        return frozenset({Difference.ADDED})
    if now is None:
        return frozenset({Difference.GONE})
    found = set()
    if set(then.code.parents) != set(now.code.parents) or (
        then.code.parent_id != now.code.parent_id
    ):
        found.add(Difference.MOVED)
    if _said(then.code) != _said(now.code):
        found.add(Difference.REWORDED)
    return frozenset(found)


def _said(code: Code) -> tuple[str, ...]:
    return (code.name, code.definition, code.origin, *code.guide.parts.values())


def _standing(codes: Iterable[Code]) -> dict[CodeId, Stood]:
    known = {code.id: code for code in codes}

    def path(code_id: CodeId) -> str:
        above = reversed(lineage(known, code_id))
        return " > ".join(known[id_].name for id_ in above)

    return {
        code.id: Stood(
            code,
            path(code.id),
            tuple(sorted(path(id_) for id_ in code.also_beneath if id_ in known)),
        )
        for code in known.values()
    }


def _in_order(codes: Sequence[Code]) -> list[CodeId]:
    """Name the codes in the order of the tree by their first places, each once."""
    placed: dict[CodeId, None] = {}

    def place(parent_id: CodeId | None) -> None:
        for code in codes:
            if code.parent_id == parent_id and code.id not in placed:
                placed[code.id] = None
                place(code.id)

    place(None)
    return [*placed, *(code.id for code in codes if code.id not in placed)]
