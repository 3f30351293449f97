"""What a second factor is, when its digits are right, and codes for a lost telephone.

The digits are TOTP (RFC 6238) as every authenticator app has it: SHA-1, six digits,
thirty seconds. Each are taken once, for the step before and after too, since clocks
differ.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hmac import compare_digest
from typing import ClassVar

import pyotp
import segno

from counterpoint.kernel.errors import ForbiddenError, InputError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import MemberId, OriginalId
from counterpoint.study.password.model import new_code

STEP_S = 30
DRIFT_STEPS = 1
RECOVERY_CODES = 8
RECOVERY_GROUPS = 6
"""120 random bits: a plain digest of so many cannot be guessed backwards."""
ISSUER = "Counterpoint"  # not the study's title, which a telephone need not show


class FactorNeededError(InputError):
    """The password is right; the digits are asked for next."""


class SetUpFactorError(InputError):
    """The study asks for a second factor, and the member has none yet."""


class PasskeyInPlaceError(InputError):
    """The study asks for two factors, and the member has passkeys for them."""


class WrongFactorError(ForbiddenError):
    """The digits, or the code for a lost telephone, are others."""


class NoFactorError(RuleError):
    """There is no second factor, or none that waits to be confirmed."""


class FactorThereError(RuleError):
    """There is a second factor already."""


class FactorDemandedError(RuleError):
    """The study asks for a second factor of everybody."""


class PasswordFirstError(RuleError):
    """Without a password there is nothing to which a factor is the second."""


@dataclass(frozen=True, slots=True)
class FactorSetUp(Event):
    """A member signs in with a second factor from now on."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "member_id"

    member_id: MemberId


@dataclass(frozen=True, slots=True)
class FactorEnded(Event):
    """A member signs in without a second factor from now on."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "member_id"

    member_id: MemberId


@dataclass(frozen=True, slots=True)
class RecoveryCodesMade(Event):
    """A member was given new codes for a lost telephone; older ones are void."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "member_id"

    member_id: MemberId
    codes: int


@dataclass(frozen=True, slots=True)
class RecoveryCodeUsed(Event):
    """A member signed in with a code for a lost telephone."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "member_id"

    member_id: MemberId
    left: int


@dataclass(frozen=True, slots=True)
class FactorAskedOfAll(Event):
    """The study asks everybody for a second factor from now on."""

    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class FactorLeftToEach(Event):
    """The study leaves it to each member from now on."""

    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class Factor:
    """A member's second factor.

    Attributes:
        member_id: Whose.
        secret_id: Where the secret lies, sealed.
        set_at: When it was begun, and after that confirmed.
        confirmed: Whether digits from it were given once; before, it does not count.
        last_step: The step of the last digits that were taken; none are taken twice.
    """

    member_id: MemberId
    secret_id: OriginalId
    set_at: datetime
    confirmed: bool
    last_step: int


@dataclass(frozen=True, slots=True)
class Standing:
    """How a member signs in.

    Attributes:
        since: Since when with a second factor, if they do.
        recovery_left: How many codes for a lost telephone are unused.
        demanded: Whether the study asks everybody for a second factor.
    """

    since: datetime | None
    recovery_left: int
    demanded: bool


def new_secret() -> str:
    """Make a secret of 160 random bits, in base 32."""
    return pyotp.random_base32()


def new_codes() -> Sequence[str]:
    """Make codes for a lost telephone, of 120 random bits each."""
    return tuple(new_code(RECOVERY_GROUPS) for _ in range(RECOVERY_CODES))


def step_of(secret: str, given: str, now: datetime, after: int) -> int | None:
    """Find the step to which digits belong.

    Args:
        secret: In base 32.
        given: As somebody typed them; blanks between do not count.
        now: The present moment.
        after: The step of the last digits that were taken.

    Returns:
        The step, or None if they are wrong, too old, or were taken before.
    """
    digits = "".join(given.split())
    totp = pyotp.TOTP(secret, interval=STEP_S)
    present = int(now.timestamp()) // STEP_S
    for step in range(present - DRIFT_STEPS, present + DRIFT_STEPS + 1):
        right = totp.generate_otp(step)
        if step > after and compare_digest(right.encode(), digits.encode()):
            return step
    return None


def address_of(secret: str, member_key: str) -> str:
    """Write a secret as the address that authenticator apps read."""
    return pyotp.TOTP(secret, interval=STEP_S).provisioning_uri(
        name=member_key, issuer_name=ISSUER
    )


def drawn(address: str) -> str:
    """Draw an address as a QR code: an SVG in a data address, made here."""
    code = segno.make(address, error="m", micro=False)
    return code.svg_data_uri(scale=5, border=4, dark="#000", light="#fff")
