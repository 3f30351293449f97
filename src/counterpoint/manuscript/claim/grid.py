"""The grid of a theme: what is claimed of a group, in the data, and shown.

Source: method, row F14; section 2b, the grid; section 6.6, picture 5.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from counterpoint.kernel.ids import QuoteId, ThemeId
from counterpoint.manuscript.claim.model import Claim, ClaimId
from counterpoint.theme.paradox.model import Letter


@dataclass(frozen=True, slots=True)
class GridCell:
    """One group at one pole: claimed, in the data, shown.

    Attributes:
        letter: The pole; none where the theme is no paradox.
        claims: The sentences that claim it.
        people: How many people of the group voice it.
        of: How many people of the group there are.
        quotes: The placed quotes of the group that show it.
    """

    theme_id: ThemeId
    letter: Letter | None
    group: str
    claims: tuple[ClaimId, ...]
    people: int
    of: int
    quotes: tuple[QuoteId, ...]

    @property
    def is_not_shown(self) -> bool:
        """Whether the text claims what no printed quote shows."""
        return bool(self.claims) and not self.quotes

    @property
    def is_not_in_data(self) -> bool:
        """Whether the text claims what nobody of the group was found to voice."""
        return bool(self.claims) and not self.people


@dataclass(frozen=True, slots=True)
class Voicing:
    """Who voices one pole, or a theme that has none: people by group, of how many."""

    theme_id: ThemeId
    letter: Letter | None
    people: Mapping[str, int]
    of: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class PlacedQuote:
    """A quote that the manuscript prints, as the grid sees it."""

    id: QuoteId
    theme_id: ThemeId
    letters: frozenset[Letter]
    group: str | None


def grid_of(
    voicings: Collection[Voicing],
    claims: Collection[Claim],
    quotes: Collection[PlacedQuote],
) -> tuple[GridCell, ...]:
    """Lay claims, data and printed quotes side by side, cell by cell.

    Args:
        voicings: In the order of themes and poles; each has all groups.
        claims: Those whose sentences stand; of words and codes are left out.
        quotes: Those the manuscript prints, in its order.
    """
    return tuple(
        GridCell(
            theme_id=row.theme_id,
            letter=row.letter,
            group=group,
            claims=tuple(
                each.id
                for each in claims
                if each.says_voiced(row.theme_id, row.letter) and group in each.groups
            ),
            people=people,
            of=row.of[group],
            quotes=tuple(
                each.id
                for each in quotes
                if each.theme_id == row.theme_id
                and each.group == group
                and (row.letter is None or row.letter in each.letters)
            ),
        )
        for row in voicings
        for group, people in row.people.items()
    )
