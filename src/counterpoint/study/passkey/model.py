"""What a passkey is, where one can be used, and how long its question stands.

A passkey is a key pair of one member's device. The device signs a question of the
server's, after it made sure of its owner by a finger, a face or a PIN; so it counts
as both factors. What is kept here, its public half, opens nothing.

Source: W3C, Web Authentication Level 3.
"""

import ipaddress
import secrets
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import blake2b
from typing import ClassVar

from counterpoint.kernel.errors import (
    ForbiddenError,
    InputError,
    NotFoundError,
    RuleError,
)
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import MemberId, PasskeyId, StudyId
from counterpoint.kernel.text import normalised

MOST_PASSKEYS = 10
LONGEST_NAME = 60
QUESTION_BYTES = 32
QUESTION_STANDS = timedelta(minutes=5)


class NoPlaceForPasskeysError(RuleError):
    """At this address browsers use no passkeys."""


class TooManyPasskeysError(RuleError):
    """A member has as many passkeys as one may have."""


class PasskeyThereError(RuleError):
    """The study knows this passkey already."""


class PasskeyNameError(InputError):
    """A passkey without a name, or with a long one, is not told from others."""


class PasskeyUnfitError(InputError):
    """What the device made is no passkey that can be relied upon."""


class QuestionOverError(RuleError):
    """The question was answered before, is old, or was asked of somebody else."""


class WrongPasskeyError(ForbiddenError):
    """The passkey lets nobody in."""


class PasskeyCopiedError(ForbiddenError):
    """The passkey counts backwards, as one that was copied would."""


class NoSuchPasskeyError(NotFoundError):
    """The member has no such passkey."""


@dataclass(frozen=True, slots=True)
class PasskeyAdded(Event):
    """A member signs in with a passkey, too, from now on."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "member_id"

    member_id: MemberId
    passkey_id: PasskeyId


@dataclass(frozen=True, slots=True)
class PasskeyEnded(Event):
    """A passkey of a member lets nobody in any more."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "member_id"

    member_id: MemberId
    passkey_id: PasskeyId


@dataclass(frozen=True, slots=True)
class PasskeyDoubted(Event):
    """A passkey counted backwards, and was refused: it may have been copied."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "member_id"

    member_id: MemberId
    passkey_id: PasskeyId


@dataclass(frozen=True, slots=True)
class Site:
    """Where a page is, as a browser knows it.

    Attributes:
        name: The server's own name, to which a passkey is bound.
        origin: The whole address of its pages, as ``https://study.uni.example``.
    """

    name: str
    origin: str


@dataclass(frozen=True, slots=True)
class Made:
    """What a device made: the public half of a key pair.

    Attributes:
        credential: By which the device and the study know it, in base64url.
        public_key: COSE, as the device wrote it.
        count: How often it signed, or 0 if the device does not count.
    """

    credential: str
    public_key: bytes
    count: int


@dataclass(frozen=True, slots=True)
class Passkey:
    """A member's passkey.

    Attributes:
        member_id: Whose.
        site: The name of the server that it is for.
        name: What its owner calls it.
        made: Its public half.
        added_at: Since when it lets them in.
        used_at: When it last did.
    """

    id: PasskeyId
    member_id: MemberId
    site: str
    name: str
    made: Made
    added_at: datetime
    used_at: datetime | None


class Purpose(StrEnum):
    """What a question is asked for."""

    ADD = "add"
    ENTER = "enter"


@dataclass(frozen=True, slots=True)
class Question:
    """Random bytes that a device signs, once.

    Attributes:
        word: The bytes, in base64url.
        purpose: What for.
        member_id: Who was asked; empty at the door, where nobody sits.
        asked_at: When.
    """

    word: str
    purpose: Purpose
    member_id: str
    asked_at: datetime


def site_at(origin: str) -> Site | None:
    """Give the site of an address; None where browsers use no passkeys.

    They do where nobody can listen in, and where the server has a name: a number
    belongs to whoever has it today.

    Args:
        origin: Scheme, host and an unusual port, of this server's own pages.
    """
    scheme, _, host = origin.partition("://")
    name = host.partition(":")[0]
    is_safe = scheme == "https" or (scheme, name) == ("http", "localhost")
    return Site(name, origin) if is_safe and name and not _is_number(name) else None


def checked_site(origin: str) -> Site:
    """Give the site of an address.

    Raises:
        NoPlaceForPasskeysError: Browsers use no passkeys there.
    """
    site = site_at(origin)
    if site is None:
        msg = (
            "Passkeys work where the study has a name of its own and TLS, as"
            " https://study.uni.example; here, sign in with your password."
        )
        raise NoPlaceForPasskeysError(msg)
    return site


def checked_name(given: str) -> str:
    """Take the name of a passkey.

    Raises:
        PasskeyNameError: Empty, or too long.
    """
    name = " ".join(normalised(given).split())
    if not 0 < len(name) <= LONGEST_NAME:
        msg = (
            "Name the passkey after its device, as: my telephone; at most {longest}"
            " characters."
        )
        raise PasskeyNameError(msg, longest=LONGEST_NAME)
    return name


def new_word() -> str:
    """Make the random bytes of a question, in base64url."""
    return secrets.token_urlsafe(QUESTION_BYTES)


def checked_question(
    question: Question | None, purpose: Purpose, member_id: str, now: datetime
) -> str:
    """Take a question that was answered; give its word.

    Args:
        question: What this browser was asked last, if it waits for an answer.
        purpose: What the answer is for.
        member_id: Who answers; empty at the door.
        now: The present moment.

    Raises:
        QuestionOverError: It is another's, for something else, or too old.
    """
    is_it = question is not None and (
        (question.purpose, question.member_id) == (purpose, member_id)
        and now - question.asked_at <= QUESTION_STANDS
    )
    if question is None or not is_it:
        msg = "That took too long, or another window was in between. Try it again."
        raise QuestionOverError(msg)
    return question.word


def counts_on(before: int, after: int) -> bool:
    """Whether a device counts onwards, or does not count at all."""
    return after > before or before == after == 0


def user_of(study_id: StudyId, member_id: MemberId) -> str:
    """Give what a device knows a member by: neither name nor id, other in each study.

    A device keeps one passkey for each server and user, so two studies at one server
    must not have the same. In base64url.
    """
    key, person = study_id.encode(), b"passkey"
    known_by = blake2b(member_id.encode(), key=key, digest_size=32, person=person)
    return urlsafe_b64encode(known_by.digest()).rstrip(b"=").decode()


def _is_number(host: str) -> bool:
    if host.startswith("["):
        return True
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
