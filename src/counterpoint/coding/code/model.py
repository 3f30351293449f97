"""What a code is, and the rules its tree keeps."""

import math
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from counterpoint.coding.code.guide import NOTHING_SAID, Guide
from counterpoint.kernel.errors import InputError, NotFoundError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId, CodeId
from counterpoint.kernel.text import normalised

COLOURS = 12
"""The page has twelve colours, told apart in grey by pattern."""

STEP = 1.0
"""How far a new code stands behind its last sibling."""

_RING = "A code cannot stand beneath itself; move it to the top first."


class Origin(StrEnum):
    """Where a code comes from. Source: method, row B2."""

    DATA = "data"
    LITERATURE = "literature"
    PARTICIPANTS_WORD = "participants' word"


class CodeNameError(InputError):
    """A code has a name."""


class ColourError(InputError):
    """There are twelve colours."""


class PositionError(InputError):
    """A position is a number between or beside those of the siblings."""


class CodeNameTakenError(RuleError):
    """A sibling has that name; capitals make no difference."""


class AlreadyThereError(RuleError):
    """The code stands beneath that parent besides."""


class CodeCycleError(RuleError):
    """A code would stand beneath itself."""


class OtherArticleError(RuleError):
    """Codes of two articles stand in two codebooks."""


class CodeInUseError(RuleError):
    """Codings or codes beneath would be left without their code."""


class UnknownCodeError(NotFoundError):
    """The article has no such code."""


@dataclass(frozen=True, slots=True)
class CodeAdded(Event):
    """A code came into the codebook."""

    about: ClassVar[str] = "code_id"

    code_id: CodeId
    article_id: ArticleId
    parent_id: CodeId | None
    origin: str
    colour: int
    wording_digest: str


@dataclass(frozen=True, slots=True)
class CodeMadeFromNotes(Event):
    """A shared code was made from what readers had noted."""

    about: ClassVar[str] = "code_id"

    code_id: CodeId
    article_id: ArticleId
    parent_id: CodeId | None
    notes: int
    readers: int
    wording_digest: str


@dataclass(frozen=True, slots=True)
class CodeChanged(Event):
    """A code's wording, origin or colour was changed."""

    about: ClassVar[str] = "code_id"

    code_id: CodeId
    origin: str
    colour: int
    wording_digest: str


@dataclass(frozen=True, slots=True)
class CodeMoved(Event):
    """A code was put beneath another, or elsewhere among its siblings."""

    about: ClassVar[str] = "code_id"

    code_id: CodeId
    parent_id: CodeId | None


@dataclass(frozen=True, slots=True)
class CodeRetired(Event):
    """A code that was not in use left the codebook; its versions stay."""

    about: ClassVar[str] = "code_id"

    code_id: CodeId


@dataclass(frozen=True, slots=True)
class Code:
    """A name for something that recurs in the reports.

    Attributes:
        parent_id: The code it stands beneath; none at the top.
        name: One line, unlike its siblings' names.
        colour: From 0 to 11.
        position: Order among its siblings; any real number.
        guide: How it is used, its literature, and the participants' name for it.
        also_beneath: The codes it stands beneath besides, in the order of placing.
    """

    id: CodeId
    article_id: ArticleId
    parent_id: CodeId | None
    name: str
    definition: str
    origin: Origin
    colour: int
    position: float
    guide: Guide = NOTHING_SAID
    also_beneath: tuple[CodeId, ...] = ()

    def __post_init__(self) -> None:
        if not 0 <= self.colour < COLOURS:
            msg = "Choose one of the colours from 0 to {last}."
            raise ColourError(msg, last=COLOURS - 1)
        if not math.isfinite(self.position):
            msg = "Give the code's position as an ordinary number."
            raise PositionError(msg)

    @property
    def wording(self) -> str:
        """Everything the team has written in it, as history witnesses it."""
        plain, more = (self.name, self.definition), self.guide.parts.values()
        return "\x00".join((*plain, *more) if any(more) else plain)

    @property
    def parents(self) -> tuple[CodeId, ...]:
        """All codes it stands right beneath, its first place first."""
        first = () if self.parent_id is None else (self.parent_id,)
        return (*first, *self.also_beneath)

    def stands_in(self, parent_id: CodeId | None) -> bool:
        """Say whether it stands right beneath a code, or with none at the top."""
        if parent_id is None:
            return self.parent_id is None
        return parent_id in self.parents


@dataclass(frozen=True, slots=True)
class CountedCode:
    """A code, and how much it is used.

    Attributes:
        count: Its codings, those of codes beneath it not counted.
        reports: In how many reports they lie.
    """

    code: Code
    count: int
    reports: int


def checked_name(name: str) -> str:
    """Bring a code's name into its one form: one line.

    Raises:
        CodeNameError: It is empty.
    """
    given = " ".join(normalised(name).split())
    if not given:
        msg = "Give the code a name; it can be changed at any time."
        raise CodeNameError(msg)
    return given


def folded(name: str) -> str:
    """Bring a name into the form in which siblings' names are compared."""
    return unicodedata.normalize("NFC", name.casefold())


def siblings(
    codes: Iterable[Code], parent_id: CodeId | None, *, without: CodeId | None = None
) -> list[Code]:
    """List the codes in one place, by whatever way, except one."""
    return [c for c in codes if c.stands_in(parent_id) and c.id != without]


def check_name_is_free(name: str, beside: Iterable[Code]) -> None:
    """Refuse a name that a sibling has.

    Raises:
        CodeNameTakenError: One has it; capitals make no difference.
    """
    if folded(name) in {folded(code.name) for code in beside}:
        msg = (
            "There is already a code of that name here; use it or choose another name."
        )
        raise CodeNameTakenError(msg)


def check_parent(
    codes: Mapping[CodeId, Code],
    parent_id: CodeId | None,
    code_id: CodeId | None = None,
) -> None:
    """Refuse a parent that is not there, or stands beneath the code itself.

    Args:
        codes: The article's whole codebook.
        parent_id: The code to stand beneath; none for the top.
        code_id: The code that is moved; none for a new one.

    Raises:
        UnknownCodeError: The codebook has no such parent.
        CodeCycleError: The parent is the code, or stands beneath it.
    """
    if parent_id is not None and parent_id not in codes:
        msg = "The codebook has no code {id} to put another beneath; reload the page."
        raise UnknownCodeError(msg, id=parent_id)
    if code_id is not None and code_id in above(codes, parent_id):
        raise CodeCycleError(_RING)


def check_not_there(moved: Code, parent_id: CodeId | None) -> None:
    """Refuse a first place where the code stands already besides.

    Raises:
        AlreadyThereError: It does.
    """
    if parent_id in moved.also_beneath:
        msg = "The code stands there besides; take it from there first."
        raise AlreadyThereError(msg)


def lineage(codes: Mapping[CodeId, Code], code_id: CodeId | None) -> list[CodeId]:
    """List a code and those it stands beneath in its first place, nearest first.

    Ends even in a tree that was broken from outside.
    """
    found: list[CodeId] = []
    while code_id is not None and code_id in codes and code_id not in found:
        found.append(code_id)
        code_id = codes[code_id].parent_id
    return found


def above(codes: Mapping[CodeId, Code], code_id: CodeId | None) -> set[CodeId]:
    """Name a code and all it stands beneath, by whatever way. Ends in any tree."""
    found: set[CodeId] = set()
    waiting = [] if code_id is None else [code_id]
    while waiting:
        here = waiting.pop()
        if here in codes and here not in found:
            found.add(here)
            waiting += codes[here].parents
    return found


def beneath(codes: Iterable[Code], code_ids: Iterable[CodeId]) -> set[CodeId]:
    """Name these codes and all that stand beneath them, by whatever way."""
    known = {code.id: code for code in codes}
    wanted = set(code_ids)
    return {id_ for id_ in known if not wanted.isdisjoint(above(known, id_))}


def position_after(beside: Iterable[Code]) -> float:
    """Give the place behind the last of some siblings."""
    return max((code.position for code in beside), default=0.0) + STEP


def least_used_colour(codes: Iterable[Code]) -> int:
    """Choose the colour that fewest codes have; among equals, the first."""
    used = Counter(code.colour for code in codes)
    return min(range(COLOURS), key=lambda colour: (used[colour], colour))


def check_not_in_use(codings: int, children: int) -> None:
    """Refuse to retire a code that something hangs on.

    Raises:
        CodeInUseError: There are codings of it, or codes beneath it.
    """
    if children:
        msg = (
            "In use: codes beneath it {children}, codings {codings}. Merge it into"
            " another code, or move the codes elsewhere and send the passages on first."
        )
        raise CodeInUseError(msg, children=children, codings=codings)
    if codings:
        msg = (
            "In use: codings {codings}. Merge it into another code, or split it by"
            " re-reading first."
        )
        raise CodeInUseError(msg, codings=codings)


def check_tree(codes: Iterable[Code]) -> None:
    """Refuse a codebook that is no tree, or whose siblings share a name.

    Needed after a step was taken back, as others may have gone on meanwhile.

    Raises:
        UnknownCodeError: A code stands beneath one that is no longer there.
        CodeCycleError: Codes stand beneath each other in a ring.
        CodeNameTakenError: Two siblings have one name.
    """
    known = {code.id: code for code in codes}
    names: dict[CodeId | None, list[Code]] = {}
    for code in known.values():
        for parent_id in code.parents:
            check_parent(known, parent_id, code.id)
        for place in (code.parent_id, *code.also_beneath):
            beside = names.setdefault(place, [])
            check_name_is_free(code.name, beside)
            beside.append(code)
