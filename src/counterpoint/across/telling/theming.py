"""What is done with whole themes: their past, and their map."""

from collections.abc import Mapping

from counterpoint.kernel.events import Event
from counterpoint.theme.contrary.model import ContrarySearched, ContrarySearchRetired
from counterpoint.theme.lineage.model import ThemeRevived, ThemesMerged, ThemeSplit
from counterpoint.theme.map.model import (
    ThemeCardMoved,
    ThemeRelationRetired,
    ThemesRelated,
)

THEMING: Mapping[type[Event], str] = {
    ThemesMerged: "Merged {merged} themes into another, with {evidence} spans.",
    ThemeSplit: "Split a theme into {parts} parts.",
    ThemeRevived: "Brought back a theme that had been taken out.",
    ContrarySearched: "Recorded a search for cases against a theme.",
    ContrarySearchRetired: "Took away a search for cases against a theme.",
    ThemesRelated: "Wrote down how two themes bear on each other.",
    ThemeRelationRetired: "Took away how two themes bear on each other.",
    ThemeCardMoved: "Moved a theme's card on the map.",
}
