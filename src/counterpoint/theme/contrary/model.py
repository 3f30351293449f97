"""Searches for what speaks against a theme. To have found nothing is a result too.

What a search found is evidence laid to it; a search with none found none.

Source: method, row B8.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, NewType

from counterpoint.kernel.errors import InputError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import MemberId, ThemeId
from counterpoint.kernel.text import normalised

SearchId = NewType("SearchId", str)


class NotSaidHowError(InputError):
    """A search is recorded with how it was done."""


@dataclass(frozen=True, slots=True)
class ContrarySearched(Event):
    """A search for cases against a theme was recorded, or worded anew."""

    about: ClassVar[str] = "theme_id"

    theme_id: ThemeId
    search_id: SearchId
    words_digest: str


@dataclass(frozen=True, slots=True)
class ContrarySearchRetired(Event):
    """A search that was recorded by mistake was taken away."""

    about: ClassVar[str] = "theme_id"

    theme_id: ThemeId
    search_id: SearchId


@dataclass(frozen=True, slots=True)
class Search:
    """A search for cases against a theme.

    Attributes:
        how: What was read again, and for what.
        by: Who recorded it.
        at: When, in UTC.
    """

    id: SearchId
    theme_id: ThemeId
    how: str
    by: MemberId
    at: datetime


def checked_how(how: str) -> str:
    """Take how a search was done.

    Raises:
        NotSaidHowError: It is empty.
    """
    given = normalised(how).strip()
    if not given:
        msg = "Say how you searched: which reports, read again for what."
        raise NotSaidHowError(msg)
    return given
