"""The signs inside a quote, and the legend that says what each means.

Three things must not look alike: a pause of the speaker, words left out, and words
that the authors put in. The first stands in the report; the other two can only be
made by cutting the quote or by clarifying it, so that nothing is lost.

Source: method, row F28.
"""

import re
from collections.abc import Iterable

OMISSION = "[…]"
"""What prints where a fragment ends and the next begins."""

_PAUSE = re.compile(r"…|\.\.\.")
_INSERTED = re.compile(r"\[(?!…\])[^\[\]\n]+\]")


def inserted_in(text: str) -> tuple[str, ...]:
    """Give what stands in square brackets, other than marks of omission."""
    return tuple(each[1:-1] for each in _INSERTED.findall(text))


def without_inserted(text: str) -> str:
    """Take out what stands in square brackets; it is nobody's own words."""
    return _INSERTED.sub(" ", text)


def legend(texts: Iterable[str], *, clarified: bool) -> str:
    """Say what the signs in printed quotes mean; nothing if there are none.

    Args:
        texts: All quotes that print.
        clarified: Whether the authors inserted anything into one of them.
    """
    printed = "\n".join(texts)
    said = []
    if _PAUSE.search(printed.replace(OMISSION, "")):
        said.append("three dots stand for a pause")
    if OMISSION in printed:
        said.append(f"{OMISSION} stands for words left out")
    if clarified:
        said.append("words in square brackets are the authors’")
    if not said:
        return ""
    *first, last = said
    joined = f"{', '.join(first)} and {last}" if first else last
    return f"In the quotes, {joined}."
