"""A copy's file before it has its name: what an earlier try left, and whose it is."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from sqlalchemy import Connection, RowMapping, select

from counterpoint.kernel.errors import RuleError
from counterpoint.storage import database, keys
from counterpoint.storage.failing import UnavailableError
from counterpoint.storage.keys import FileKey, WrongPassphraseError
from counterpoint.storage.schema import master_key


class CopyBeingMadeError(UnavailableError):
    """Another program is making a copy of this name."""

    def __init__(self) -> None:
        super().__init__(
            "Another program is making this copy just now. Wait until it has ended, or"
            " choose another name."
        )


class PassphraseChangedError(RuleError):
    """The copy would be encrypted with a key that no passphrase gives any more."""

    def __init__(self) -> None:
        super().__init__(
            "The passphrase was changed while the study was open here. Open the study"
            " again with the new one, then copy it."
        )


class Earlier(StrEnum):
    """What an earlier try left."""

    NOTHING = "nothing"
    KEPT = "kept"
    UNUSABLE = "unusable"


@dataclass(frozen=True, slots=True)
class Left:
    """What of an earlier try stands in the new one.

    Attributes:
        earlier: Whether there was one, and whether it could be gone on from.
        kept_bytes: How much of originals and sound need not be copied again.
    """

    earlier: Earlier = Earlier.NOTHING
    kept_bytes: int = 0


Tell = Callable[[Left], None]
"""Is told, before anything is copied, what an earlier try left."""


def which(part: Path) -> tuple[int, int] | None:
    """Say which file it is that is called so; None if none is."""
    try:
        found = part.stat()
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino


def key_row(key: FileKey, old: Connection) -> RowMapping:
    """Give the row of the master key, which the copy's own key must unseal.

    Raises:
        PassphraseChangedError: It does not, since somebody wrapped it anew.
    """
    row = old.execute(select(master_key)).mappings().one()
    try:
        keys.unseal(database.kek_of(key), row["wrapped"], row["salt"])
    except WrongPassphraseError as error:
        raise PassphraseChangedError from error
    return row
