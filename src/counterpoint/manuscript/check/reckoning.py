"""What a manuscript shows of whom: quotes, people, labels and shares, counted.

Source: method, rows X3, X4, F27, F61; section 2b.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from counterpoint.manuscript.check.model import Piece, PieceKind
from counterpoint.quote.model import Attribution
from counterpoint.theme.weight.model import Concentration, concentration


@dataclass(frozen=True, slots=True)
class Placed:
    """A placed quotation as the ledger counts it.

    Attributes:
        label: Empty where none is printed.
        theme: Empty in the preamble.
    """

    group: str
    label: str
    attribution: Attribution
    theme: str


@dataclass(frozen=True, slots=True)
class Shown:
    """What the placed quotations show of people.

    Attributes:
        groups: Quotations by group.
        ways: Quotations by where their label prints.
        people: Labels quoted, by group.
        voices: How evenly attributed quotations are spread over people.
        themes: Quotations by theme and group.
    """

    groups: Mapping[str, int]
    ways: Mapping[Attribution, int]
    people: Mapping[str, int]
    voices: Concentration
    themes: Mapping[str, Mapping[str, int]]


def shown(placed: Iterable[Placed]) -> Shown:
    """Count quotations, and, apart from them, the people they are of."""
    listed = list(placed)
    named = [each for each in listed if each.label]
    people = {(each.group, each.label) for each in named}
    themes: dict[str, Counter[str]] = {}
    for each in listed:
        themes.setdefault(each.theme, Counter())[each.group] += 1
    return Shown(
        groups=Counter(each.group for each in listed),
        ways=Counter(each.attribution for each in listed),
        people=Counter(group for group, _ in people),
        voices=concentration(Counter((each.group, each.label) for each in named)),
        themes=themes,
    )


def quoted_share(pieces: Iterable[Piece]) -> tuple[int, int]:
    """Count the words quoted, and all words. Words are what white space parts."""
    quoted = of = 0
    for piece in pieces:
        number = len(piece.text.split())
        of += number
        if piece.kind in (PieceKind.QUOTE, PieceKind.QUESTION):
            quoted += number
    return quoted, of
