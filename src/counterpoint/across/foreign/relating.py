"""Working out how an article's themes bear on each other, and where cards lie. Pure."""

from collections.abc import Mapping

from counterpoint.across.foreign.analysis import Analysis
from counterpoint.across.foreign.arranged import Arranged
from counterpoint.kernel.ids import new_id
from counterpoint.theme.map.model import (
    RelationId,
    Spot,
    ThemeRelation,
    checked_note,
)
from counterpoint.theme.theme.model import Theme


def relate(analysis: Analysis, themes: Mapping[str, Theme], arranged: Arranged) -> None:
    """Arrange the relations and cards of themes that come in.

    Args:
        analysis: Its relations are between themes of its own.
        themes: What its themes become, by their ids in the file.
        arranged: Is given them.
    """
    for each in analysis.themes:
        if each.spot is not None:
            spot = Spot(themes[each.id].id, each.spot.x, each.spot.y)
            arranged.spots.append(spot)
    arranged.relations += [
        ThemeRelation(
            RelationId(new_id()),
            themes[each.theme_id].id,
            themes[each.other_id].id,
            checked_note(each.note),
        )
        for each in analysis.relations
    ]
