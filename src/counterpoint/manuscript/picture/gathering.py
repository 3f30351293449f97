"""The pictures that a manuscript shows, drawn from the study as it stands today."""

from collections.abc import Mapping
from dataclasses import dataclass

from counterpoint.article.store import get_article
from counterpoint.kernel.ids import ArticleId, BlockId, ThemeId
from counterpoint.manuscript.ingredient import Material
from counterpoint.manuscript.model import PictureKey
from counterpoint.manuscript.picture.drawing import Drawing
from counterpoint.manuscript.picture.ladder import Standing, ladder_bars
from counterpoint.manuscript.picture.people import Spread, people_grid
from counterpoint.manuscript.picture.strips import Group, strip_lines
from counterpoint.storage.transaction import Transaction
from counterpoint.study.design.store import list_groups
from counterpoint.theme.coverage.model import Coverage
from counterpoint.theme.coverage.printing import printable, printable_coverage
from counterpoint.theme.coverage.verbs import count_coverage
from counterpoint.theme.ladder.verbs import show_ladder, show_strips


def drawings_of(
    tx: Transaction, article_id: ArticleId, material: Material
) -> dict[BlockId, Drawing]:
    """Draw the pictures of a manuscript, by block, with small counts together.

    Those of themes without poles are missing. The verb that calls it has asked its
    permission; those of the themes ask theirs.
    """
    keys = get_article(tx.connection, article_id).groups
    names = {
        group.key: group.plural[:1].upper() + group.plural[1:]
        for group in list_groups(tx.connection)
        if group.key in keys
    }
    found = {}
    for block in material.blocks:
        key, theme = block.content.key, material.themes.get(block.theme_id or _NONE)
        if not isinstance(key, PictureKey) or theme is None:
            continue
        spread = count_coverage(tx, theme.id)
        if spread:
            asked = _Asked(key, theme.id, spread)
            found[block.id] = _drawn(tx, asked, names, material.language)
    return found


_NONE = ThemeId("")


@dataclass(frozen=True, slots=True)
class _Asked:
    """A picture that a block shows, and how the people of its theme spread."""

    key: PictureKey
    theme_id: ThemeId
    spread: tuple[Coverage, ...]


def _drawn(
    tx: Transaction, asked: _Asked, names: Mapping[str, str], language: str
) -> Drawing:
    match asked.key:
        case PictureKey.PEOPLE:
            spreads = [_spread(each, names) for each in asked.spread]
            return people_grid(spreads, language)
        case PictureKey.LADDER:
            standings = [
                Standing(names[each.group], counts, printable(counts))
                for each in show_ladder(tx, asked.theme_id).ladders
                for counts in ({rung.value: n for rung, n in each.rungs.items()},)
            ]
            return ladder_bars(standings, language)
        case PictureKey.STRIPS:
            lines = show_strips(tx, asked.theme_id).lines
            groups = [
                Group(
                    names[each.group],
                    [one.strip for one in lines if one.account.group == each.group],
                    printable_coverage(each),
                )
                for each in asked.spread
            ]
            return strip_lines(groups, language)


def _spread(people: Coverage, names: Mapping[str, str]) -> Spread:
    counts = {
        "both": people.both,
        "only_a": people.only_a,
        "only_b": people.only_b,
        "neither": people.neither,
    }
    return Spread(names[people.group], counts, printable_coverage(people))
