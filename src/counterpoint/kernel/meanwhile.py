"""Two who write the same words at once: the later one is told, and nothing is lost."""

from collections.abc import Mapping

from counterpoint.kernel.errors import RuleError
from counterpoint.kernel.text import normalised


class ChangedMeanwhileError(RuleError):
    """Somebody changed the same words since the writer saw them."""


def check_seen(seen: Mapping[str, str] | None, **now: str) -> None:
    """Refuse to write over words that the writer has never seen.

    To be called within the transaction that writes, which holds the study's lock.

    Args:
        seen: The words from which the writing began, by the name of their field;
            fields that it does not name are written over whatever they hold.
        now: The words that stand, by name.

    Raises:
        ChangedMeanwhileError: A field that was seen holds other words now.
    """
    for name, words in now.items():
        was = (seen or {}).get(name)
        if was is not None and normalised(was).strip() != normalised(words).strip():
            msg = (
                "Somebody changed these words while you wrote; read theirs, then "
                "choose what shall stand."
            )
            raise ChangedMeanwhileError(msg)
