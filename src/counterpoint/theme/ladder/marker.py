"""Words that turn from one thing to another: "but", "samtidigt". Word lists, no more.

They help to find passages to re-read. That such a word stands between two poles says
nothing by itself, and its absence does not either.

Source: method, section 6.3 and row F37.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from counterpoint.kernel.spans import Span

MARKERS: Mapping[str, tuple[str, ...]] = {
    "en": (
        "although",
        "and yet",
        "at the same time",
        "but",
        "despite",
        "even if",
        "even so",
        "even though",
        "however",
        "in spite of",
        "instead",
        "nevertheless",
        "nonetheless",
        "on the one hand",
        "on the other hand",
        "on the other side",
        "then again",
        "though",
        "whereas",
    ),
    "sv": (
        "dock",
        "däremot",
        "emellertid",
        "fastän",
        "i stället",
        "istället",
        "men",
        "oaktat",
        "samtidigt",
        "trots",
        "trots att",
        "å andra sidan",
        "å ena sidan",
        "även om",
        "ändå",
    ),
}
"""By language. Words that mostly mean something else, such as "yet", "still", "fast"
or "medan", are left out: a list that finds everywhere helps nobody."""


@dataclass(frozen=True, slots=True)
class Marker:
    """A word of contrast in a text.

    Attributes:
        word: As it stands in the list.
        span: Where it stands, in code points.
    """

    word: str
    span: Span


def find_markers(text: str, within: Span, languages: Iterable[str]) -> list[Marker]:
    """Find the words of contrast in a stretch of text, in their order.

    The longest that stands somewhere counts. White space between the words of one
    may be of any kind.

    Args:
        text: Of a version.
        within: Where to look; a word counts that lies wholly inside.
        languages: "en", "sv"; others have no list and find nothing.
    """
    words = {word for language in languages for word in MARKERS.get(language, ())}
    if not words:
        return []
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    either = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in longest_first)
    found = re.compile(rf"\b(?:{either})\b", re.IGNORECASE).finditer(
        text, within.start, min(within.end, len(text))
    )
    return [
        Marker(" ".join(match.group().lower().split()), Span(*match.span()))
        for match in found
    ]
