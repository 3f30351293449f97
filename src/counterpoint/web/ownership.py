"""What there is to say of an account and its owner: names, standings, refusals."""

import re
from dataclasses import dataclass

from counterpoint.kernel.errors import (
    ForbiddenError,
    InputError,
    NotFoundError,
    RuleError,
)
from counterpoint.kernel.text import normalised
from counterpoint.storage.serving.account import AccountId
from counterpoint.web.session import LetIn

NAME = re.compile(r"[\w.@-]{3,60}")


class NoCatalogueError(NotFoundError):
    """The server holds one study, or keeps no accounts."""


class AccountNameError(InputError):
    """No account can have such a name, or one has it."""


class AccountThereError(RuleError):
    """The member owns an account already."""


class OwnDoorError(ForbiddenError):
    """An account does not lead there, or not now."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How a member stands to an account.

    Attributes:
        name: The account's; None if the member owns none.
        is_home: Whether the account signs in by this study.
        sleeps: Whether it must be proved anew before it leads here.
    """

    name: str | None
    is_home: bool
    sleeps: bool


@dataclass(frozen=True, slots=True)
class Known:
    """Whose account a browser showed to own, and by which seat."""

    account: AccountId
    by: LetIn


@dataclass(frozen=True, slots=True)
class Reachable:
    """A study to which an account leads.

    Attributes:
        asks_own_door: Whether it asks for a second factor that the account has not.
    """

    path: str
    title: str
    is_seated: bool
    asks_own_door: bool


def plain_name(name: str) -> str:
    """Write an account's name so that two who mean the same write the same."""
    return normalised(name).strip().casefold()


def checked_name(name: str) -> str:
    """Give the name of a new account as it is kept.

    Raises:
        AccountNameError: No account is called so.
    """
    plain = plain_name(name)
    if not NAME.fullmatch(plain):
        msg = (
            "Choose a name of 3 to 60 letters, digits, full stops, hyphens and @, such"
            " as your address at work."
        )
        raise AccountNameError(msg)
    return plain


def not_led() -> OwnDoorError:
    """Refuse to let in where an account does not lead, whatever there is."""
    msg = "Your account does not lead there now. Sign in at that study's own address."
    return OwnDoorError(msg)
