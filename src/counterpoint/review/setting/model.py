"""How much of a recording is heard before an approval."""

from dataclasses import dataclass
from typing import ClassVar

from counterpoint.kernel.errors import InputError
from counterpoint.kernel.events import Event

USUAL_SHARE = 90
WHOLE = 100


class ShareError(InputError):
    """The share lies between a half and the whole."""


@dataclass(frozen=True, slots=True)
class ListeningShareSet(Event):
    """The team settled how much of a recording a reviewer hears, in hundredths."""

    share: int
    about: ClassVar[str] = ""


def checked_share(share: int) -> int:
    """Take a share in hundredths.

    Raises:
        ShareError: Below 50 or above 100: less than half is no review.
    """
    if not WHOLE // 2 <= share <= WHOLE:
        msg = "Choose a share from 50 to 100 of a hundred parts of the recording."
        raise ShareError(msg)
    return share
