"""Whether a text names a participant, a service, or a member who is no author."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from counterpoint.kernel.sentence import Said
from counterpoint.quote.clearance.model import name_likes

SHORTEST_NAME = 4
"""A part of a name shorter than this is too often a word of its own."""
SHORTEST_CODE = 2
_LABEL = re.compile(r"\((\d{1,4}|[IVXLCDM]{1,9})\)")


@dataclass(frozen=True, slots=True)
class Known:
    """What an edition must not say.

    Attributes:
        members: The names of those who are no authors.
        services: The codes by which services go in the study.
        labels: The numbers of participants, as they print in the article.
    """

    members: tuple[str, ...]
    services: tuple[str, ...]
    labels: frozenset[str]


def named_in(texts: Iterable[str], known: Known) -> Iterator[Said]:
    """Say what a text gives away, each thing once, without repeating a name.

    Linear in the text, for each member and service.
    """
    whole = "\n".join(texts)
    if any(_stands(part, whole) for name in known.members for part in _parts(name)):
        yield Said("A member is named who is no author; write it without the name.")
    codes = (code for code in known.services if len(code) >= SHORTEST_CODE)
    if any(_stands(code, whole) for code in codes):
        yield Said("A service is named by its code; write it without.")
    if any(match[1] in known.labels for match in _LABEL.finditer(whole)):
        yield Said("A participant's number stands in brackets; take it out.")


def likes_in(texts: Iterable[str]) -> tuple[str, ...]:
    """List words that look like names, each once, in the order of the text."""
    found = (each.text for text in texts for each in name_likes(text))
    return tuple(dict.fromkeys(found))


def _parts(name: str) -> list[str]:
    return [part for part in name.split() if len(part) >= SHORTEST_NAME]


def _stands(word: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text) is not None
