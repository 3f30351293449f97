"""What happened: one small frozen class for each thing a person can do."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import ClassVar

Value = str | int | bool | None
"""What an event may carry."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something a member did, as history keeps it.

    Fields hold ids, counts, states and salted digests, never words or names.

    Attributes:
        undoable: Whether the member may take the step back. Approval, opening
            a seal, sending out, withdrawal and destruction cannot be.
        about: The field that names the object the event is about.
        sealed_by: The field that names the article whose seal hides the event
            from everybody but its actor, until it opens.
        is_own: Whether nobody but its actor ever learns of it.
    """

    undoable: ClassVar[bool] = True
    about: ClassVar[str] = ""
    sealed_by: ClassVar[str] = ""
    is_own: ClassVar[bool] = False

    @property
    def kind(self) -> str:
        """The event's name, as history stores it."""
        return type(self).__name__

    @property
    def object_id(self) -> str | None:
        """The id of what the event is about."""
        value = getattr(self, self.about) if self.about else None
        return None if value is None else str(value)

    def payload(self) -> Mapping[str, Value]:
        """Give the fields, as plain values ready for JSON."""
        return {f.name: getattr(self, f.name) for f in fields(self)}
