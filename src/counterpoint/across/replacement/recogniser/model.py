"""What a recogniser gives, and how what several give becomes suggestions. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from counterpoint.across.replacement.matching import is_number
from counterpoint.across.replacement.model import (
    LONGEST_ORIGINAL,
    SHORTEST_ORIGINAL,
    Kind,
)
from counterpoint.kernel.spans import Span

MOST_SUGGESTED = 300


@dataclass(frozen=True, slots=True)
class Spotted:
    """Words that may identify somebody.

    Attributes:
        source: What spotted them: "list of names", "capitals", "the vault".
    """

    span: Span
    kind: Kind
    source: str


class Recogniser(Protocol):
    """Spots words that may identify somebody, in any of the languages it knows."""

    def spot(self, text: str) -> Iterable[Spotted]:
        """List what it spots, in any order; spans may overlap."""
        ...


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Words that may be replaced, with how often they stand in what was read.

    Attributes:
        also_as: The token that stands for the same words elsewhere, if known.
    """

    words: str = field(repr=False)
    kind: Kind
    places: int
    source: str
    also_as: str = ""


def spotted_by(recognisers: Sequence[Recogniser], text: str) -> list[Spotted]:
    """Join what recognisers spot: where two overlap, the earlier recogniser's stays.

    Unless the later one's is longer and holds it whole: "Anna" gives way to "Anna
    Lindqvist". At worst quadratic in what is spotted.
    """
    taken: list[Spotted] = []
    for recogniser in recognisers:
        for each in recogniser.spot(text):
            clashing = [one for one in taken if one.span.overlaps(each.span)]
            holds_all = all(each.span.contains(one.span) for one in clashing)
            if clashing and not holds_all:
                continue
            kind = clashing[0].kind if len(clashing) == 1 else each.kind
            if any(one.span == each.span for one in clashing):
                continue
            taken = [one for one in taken if one not in clashing]
            taken.append(Spotted(each.span, kind, each.source))
    return sorted(taken, key=lambda each: each.span)


def suggestions(
    texts: Iterable[str], recognisers: Sequence[Recogniser]
) -> list[Suggestion]:
    """Suggest each wording once, in the order in which they stand.

    Numbers that differ in their grouping alone are one.
    """
    found: dict[str, Suggestion] = {}
    for text in texts:
        for each in spotted_by(recognisers, text):
            words = " ".join(each.span.of(text).split())
            if not SHORTEST_ORIGINAL <= len(words) <= LONGEST_ORIGINAL:
                continue
            key = "".join(filter(str.isdigit, words)) if is_number(words) else words
            before = found.get(key)
            found[key] = (
                Suggestion(words, each.kind, 1, each.source)
                if before is None
                else Suggestion(
                    before.words, before.kind, before.places + 1, before.source
                )
            )
    return list(found.values())[:MOST_SUGGESTED]
