"""What it means that a code stands beneath several others."""

from dataclasses import dataclass
from typing import ClassVar

from counterpoint.coding.code.model import AlreadyThereError, Code
from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import CodeId


class NotThereError(NotFoundError):
    """The code does not stand beneath that one besides."""


@dataclass(frozen=True, slots=True)
class CodePlacedAlso(Event):
    """A code was put beneath another besides where it stands."""

    about: ClassVar[str] = "code_id"

    code_id: CodeId
    parent_id: CodeId


@dataclass(frozen=True, slots=True)
class CodeTakenFromPlace(Event):
    """A code was taken from a place where it stood besides."""

    about: ClassVar[str] = "code_id"

    code_id: CodeId
    parent_id: CodeId


def check_new_place(code: Code, parent_id: CodeId) -> None:
    """Refuse a place where the code stands already.

    Raises:
        AlreadyThereError: It stands right beneath that code.
    """
    if code.stands_in(parent_id):
        msg = "The code stands beneath that one already; choose another."
        raise AlreadyThereError(msg)


def check_is_there(code: Code, parent_id: CodeId) -> None:
    """Refuse to take a code from where it does not stand besides.

    Raises:
        NotThereError: It does not.
    """
    if parent_id not in code.also_beneath:
        msg = (
            "The code does not stand there besides; move it, if that is its first"
            " place."
        )
        raise NotThereError(msg)
