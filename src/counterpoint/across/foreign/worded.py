"""What is always written has words, also where it comes beside a project."""

from counterpoint.kernel.errors import InputError

_UNWORDED = "What came beside the project lacks words, or has too many; export it anew."


class UnwordedError(InputError):
    """Something that is always written lacks its words, or has too many."""


def check_worded(*texts: str) -> None:
    """Refuse what lacks the words that it has wherever it is written by hand.

    Raises:
        UnwordedError: One is empty, or blanks.
    """
    if not all(each.strip() for each in texts):
        raise UnwordedError(_UNWORDED)


def check_within(text: str, most: int) -> None:
    """Refuse what is longer than it can be written by hand.

    Raises:
        UnwordedError: It has more code points.
    """
    if len(text) > most:
        raise UnwordedError(_UNWORDED)
