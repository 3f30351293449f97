"""What works on words or sound is named by an ethics approval: program and machines."""

import re
from collections.abc import Iterable

from counterpoint.kernel.errors import RuleError

_HYPHENS = "-\u00ad\u2010\u2011"
"""Of the keyboard, soft, of typographers, and the one that no line ends at."""
_BEGINS = rf"(?<!\w)(?<!\w[{_HYPHENS}.@])"
_ENDS = r"(?!\w)(?![.@]\w)"


class NotInScopeError(RuleError):
    """No ethics approval names the program or the machines that would work on it."""


def is_named(names: Iterable[str], scopes: Iterable[str]) -> bool:
    """Whether an ethics approval or an amendment names something.

    A name stands there as whole words, as people write them: a board that wrote of
    collaboration, or of a co-lab, has not named the machines called Lab. One that
    begins a compound is named by it, as Whisper is by the Whisper-large model.

    Args:
        names: Each of which would do, in any case.
        scopes: Of approvals and amendments, each as it was written.
    """
    wanted = [re.escape(_plain(name)) for name in names if name.strip()]
    if not wanted:
        return False
    pattern = re.compile(rf"{_BEGINS}(?:{'|'.join(wanted)}){_ENDS}")
    return any(pattern.search(_plain(scope)) for scope in scopes)


def check_named(names: Iterable[str], shown: str, scopes: Iterable[str]) -> None:
    """Refuse what no board was told of.

    Args:
        names: Each of which would do.
        shown: By which of them to speak of it.
        scopes: Of approvals and amendments.

    Raises:
        NotInScopeError: The sentence says where it has to be named.

    Source: method, row M59.
    """
    if not is_named(names, scopes):
        msg = (
            "No ethics approval names {name}. If the board agrees, name it in the"
            " scope of the approval or an amendment, on the page Study."
        )
        raise NotInScopeError(msg, name=shown)


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
