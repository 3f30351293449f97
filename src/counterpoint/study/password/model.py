"""A member's own password: what may be one, and how one gets in without."""

import secrets
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import ClassVar

from counterpoint.kernel.errors import ForbiddenError, InputError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.guessing import is_common, is_made_of
from counterpoint.kernel.ids import MemberId
from counterpoint.kernel.text import normalised
from counterpoint.study.member.model import Member, Role

SHORTEST = 10
LONGEST = 1_000
CODE_HOLDS = timedelta(days=7)
_CODE_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"  # Crockford's base 32
_CODE_GROUPS, _CODE_GROUP = 4, 4
_MISREAD = str.maketrans({"o": "0", "i": "1", "l": "1", "u": "v"})


class WeakPasswordError(InputError):
    """What was chosen is short, or is what others would try first."""


class WrongPasswordError(ForbiddenError):
    """The password or code is not the member's."""


class CodeTooOldError(ForbiddenError):
    """A one-time code holds for some days only."""


class ChoosePasswordError(InputError):
    """Whoever comes in for the first time chooses a password of their own."""


class AskForCodeError(ForbiddenError):
    """The member has no password, and can get in only with a code."""


class OwnPasswordFirstError(RuleError):
    """Whoever makes codes for others has a password of their own."""


class PasswordNeededError(RuleError):
    """A member of a team signs in with a password of their own."""


class DemoNeedsNoneError(RuleError):
    """In the demo study nobody signs in with a password."""


@dataclass(frozen=True, slots=True)
class PasswordSet(Event):
    """A member chose a password (``once`` false), or was given a one-time code."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "member_id"

    member_id: MemberId
    once: bool


@dataclass(frozen=True, slots=True)
class PasswordForgotten(Event):
    """A member's password was chosen anew without the former one.

    It was done with the study's passphrase, and so perhaps by somebody else who has it.
    """

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "member_id"

    member_id: MemberId


@dataclass(frozen=True, slots=True)
class PasswordRemoved(Event):
    """A member has no password any more."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "member_id"

    member_id: MemberId


@dataclass(frozen=True, slots=True)
class SignInHeld(Event):
    """Signing in as a member was held back, as older studies tell it."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "member_id"

    member_id: MemberId
    minutes: int


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept of a password.

    Attributes:
        hash: Argon2id, with its salt and parameters.
        once: Whether it is a code that must be replaced at the first sign-in.
        set_at: When it was chosen or made.
    """

    member_id: MemberId
    hash: str
    once: bool
    set_at: datetime


class WayIn(StrEnum):
    """How a member gets in at the page.

    ``OPEN`` at once; ``PASSWORD`` and ``CODE`` by what they say; ``CHOOSE`` by
    choosing a password now; ``SHUT`` not before a coordinator made a code.
    """

    OPEN = "open"
    PASSWORD = "password"  # noqa: S105 - the name of a way
    CODE = "code"
    CHOOSE = "choose"
    SHUT = "shut"


def way_in(
    member: Member,
    active: Collection[Member],
    passwords: Mapping[MemberId, Kept],
    *,
    is_demo: bool,
    trusted: bool,
) -> WayIn:
    """Say how a member gets in.

    Args:
        member: Who wants to sit down.
        active: All who take part in the study now.
        passwords: What is kept, by member.
        is_demo: Whether all people in the study are invented.
        trusted: Whether the window was opened by one who had the passphrase, on
            this machine, as against one that reached a server.
    """
    if is_demo:
        return WayIn.OPEN
    kept = passwords.get(member.id)
    if kept is not None:
        return WayIn.CODE if kept.once else WayIn.PASSWORD
    if not trusted:
        return WayIn.SHUT
    if len(active) == 1:
        return WayIn.OPEN
    chosen = {id_ for id_, each in passwords.items() if not each.once}
    coordinators = {m.id for m in active if Role.COORDINATOR in m.roles}
    if member.id in coordinators and not coordinators & chosen:
        return WayIn.CHOOSE
    return WayIn.SHUT


def checked_password(given: str, member: Member, study_title: str = "") -> str:
    """Take a password in the one form in which it is hashed.

    No sign or digit is asked for: such rules make passwords that are forgotten.

    Args:
        given: What was chosen.
        member: Whose it will be.
        study_title: Of the study they sign in to.

    Raises:
        WeakPasswordError: Too short, too long, made of the member's or the study's
            names, or among common ones.
    """
    password = normalised(given)
    if len(password) < SHORTEST:
        msg = (
            "Choose a password of at least {shortest} characters; four words are good."
        )
        raise WeakPasswordError(msg, shortest=SHORTEST)
    if len(password) > LONGEST:
        msg = "Choose a password of at most {longest} characters."
        raise WeakPasswordError(msg, longest=LONGEST)
    if is_made_of(password, [member.key, member.name, study_title]):
        msg = (
            "Choose a password that is not your name, the study's or the program's with"
            " a little beside it; four words that do not belong together are good."
        )
        raise WeakPasswordError(msg)
    if is_common(password):
        msg = (
            "This password is among those that others try first, or close to one."
            " Choose another; four words that do not belong together are good."
        )
        raise WeakPasswordError(msg)
    return password


def new_code(groups: int = _CODE_GROUPS) -> str:
    """Make a code of 20 random bits for each group: "7k2m-9qpt-0d4x-hh1z"."""
    made = (
        "".join(secrets.choice(_CODE_ALPHABET) for _ in range(_CODE_GROUP))
        for _ in range(groups)
    )
    return "-".join(made)


def read_code(written: str) -> str:
    """Read a code as somebody typed it: in capitals, with blanks, O for 0."""
    bare = "".join(normalised(written).split()).lower()
    return bare.replace("-", "").translate(_MISREAD)
