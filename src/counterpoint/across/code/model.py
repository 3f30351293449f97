"""What merging and reviving mean for a codebook and what hangs on it. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import ClassVar

from counterpoint.coding.code.model import (
    Code,
    CodeNameTakenError,
    check_tree,
    position_after,
    siblings,
)
from counterpoint.coding.coding.model import Coding
from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId, CodeId, CodingId, MemberId


class MergeWithItselfError(InputError):
    """A code is merged with another one."""


class MergeNamesError(RuleError):
    """Codes beneath the two would stand beside each other under one name."""


class MergeClaimedError(RuleError):
    """A claim of the manuscript counts the code that would go."""


class NotRetiredError(RuleError):
    """A code that stands in the codebook is not brought back."""


class NoReasonError(InputError):
    """A code comes back for a reason."""


@dataclass(frozen=True, slots=True)
class CodeMerged(Event):
    """A code was merged into another, which was given all that hung on it.

    Attributes:
        code_id: The code that stays.
        merged_id: The one that went; its versions stay.
        codings: How many codings came over.
        joined: How many more became one with a coding of the same member on the
            same words.
    """

    about: ClassVar[str] = "code_id"

    code_id: CodeId
    merged_id: CodeId
    codings: int
    joined: int


@dataclass(frozen=True, slots=True)
class CodeRevived(Event):
    """A code that had left the codebook came back, for a written reason."""

    about: ClassVar[str] = "code_id"

    code_id: CodeId
    article_id: ArticleId
    wording_digest: str
    reason_digest: str


@dataclass(frozen=True, slots=True)
class Merge:
    """What a merge would do, or did.

    Attributes:
        gone: The code that goes.
        stays: The code that stays.
        codings: Codings that come under the code that stays.
        joined: Codings that become one with another of the same member on the
            same words.
        members: Whose codings come over.
        reports: In how many reports they lie.
        beneath: Codes that come to stand beneath the code that stays.
        themes: Places of themes that it is tied to.
        concepts: Concepts that it is tied to.
        memos: Memos about it that the acting member may read.
        notes: Readers' notes that it was made from.
        claims: Claims of the manuscript that count it; they forbid the merge.
    """

    gone: Code
    stays: Code
    codings: int
    joined: int
    members: int
    reports: int
    beneath: int
    themes: int
    concepts: int
    memos: int
    notes: int
    claims: int


@dataclass(frozen=True, slots=True)
class GoneCode:
    """A code that left the codebook, as it read last.

    Attributes:
        code: Without the places where it stood besides.
        at: When it went.
        by: Who took it out.
        into: The code it was merged into; none if it was retired.
    """

    code: Code
    at: datetime
    by: MemberId
    into: CodeId | None


def carried_to(gone: Iterable[GoneCode]) -> dict[CodeId, CodeId]:
    """Say into which standing code each one went that was merged, by whatever steps.

    Args:
        gone: All codes that left a codebook; one that went into a code which was
            retired in turn is in no other.
    """
    into = {each.code.id: each.into for each in gone}
    found: dict[CodeId, CodeId] = {}
    for id_ in into:
        at: CodeId | None = id_
        for _ in into:
            at = into.get(at, at) if at is not None else None
        if at is not None and at not in into:
            found[id_] = at
    return found


def twins(codings: Iterable[Coding], stays: CodeId) -> dict[CodingId, CodingId]:
    """Pair codings that would double with those that stand already.

    Args:
        codings: Of both codes, as they lie in their reports now.
        stays: The code that stays.

    Returns:
        For each coding of the code that goes, the coding of the same member on the
        same words of the code that stays.
    """
    of_stays: dict[tuple[object, ...], CodingId] = {}
    of_gone: dict[tuple[object, ...], CodingId] = {}
    for coding in codings:
        place = (coding.report_id, coding.by, coding.version, coding.start, coding.end)
        (of_stays if coding.code_id == stays else of_gone)[place] = coding.id
    return {id_: of_stays[at] for at, id_ in of_gone.items() if at in of_stays}


def rearranged(codes: Sequence[Code], gone: CodeId, stays: CodeId) -> list[Code]:
    """Give those codes that stand elsewhere once one has gone into another.

    Codes beneath the one that goes come beneath the one that stays, behind its own.
    If the one that stays stood beneath the other, it takes the other's place.

    Raises:
        MergeNamesError: Two would stand side by side under one name.
        CodeCycleError: A code would stand beneath itself.
    """
    known = {code.id: code for code in codes if code.id != gone}
    went = next(code for code in codes if code.id == gone)
    new: dict[CodeId, Code] = dict(known)
    if known[stays].parent_id == gone:
        new[stays] = replace(
            known[stays], parent_id=went.parent_id, position=went.position
        )
    for code in known.values():
        if code.id != stays and code.parent_id == gone:
            behind = position_after(siblings(new.values(), stays))
            new[code.id] = replace(code, parent_id=stays, position=behind)
    for id_, code in new.items():
        new[id_] = replace(code, also_beneath=_besides(code, gone, stays))
    try:
        check_tree(new.values())
    except CodeNameTakenError as error:
        msg = (
            "Two codes would stand side by side under one name; rename one of them,"
            " or merge those two first."
        )
        raise MergeNamesError(msg) from error
    return [code for code in new.values() if code != known[code.id]]


def _besides(code: Code, gone: CodeId, stays: CodeId) -> tuple[CodeId, ...]:
    """Say where a code stands besides, once one has gone into another."""
    places = (stays if parent == gone else parent for parent in code.also_beneath)
    kept = [at for at in places if at not in (code.id, code.parent_id)]
    return tuple(dict.fromkeys(kept))


def check_two(gone: CodeId, stays: CodeId) -> None:
    """Refuse to merge a code with itself.

    Raises:
        MergeWithItselfError: The two are one.
    """
    if gone == stays:
        msg = "Choose another code for this one to go into."
        raise MergeWithItselfError(msg)


def check_no_claims(claims: int) -> None:
    """Refuse to take away what a sentence of the manuscript counts.

    A claim says something of this very code; what it says of a wider one is for its
    writers to find out.

    Raises:
        MergeClaimedError: Claims count the code.
    """
    if claims:
        msg = (
            "Claims of the manuscript count this code: {n}. Bind them to another code"
            " or take them off first."
        )
        raise MergeClaimedError(msg, n=claims)


def reason_of(written: str) -> str:
    """Bring a reason into its one form.

    Raises:
        NoReasonError: It says nothing.
    """
    said = " ".join(written.split())
    if not said:
        msg = "Write why the code comes back; the reason stays with it as a memo."
        raise NoReasonError(msg)
    return said
