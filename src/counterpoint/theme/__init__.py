"""Themes of an article: topics, and paradoxes with two poles that both hold.

Takes spans of reports and codes as evidence for a theme, a pole or a way of
managing. Gives the themes in their order, and how many people voice which pole.
Refuses a paradox without a reason, two poles and a tension, and re-wording by
anybody but the lead. No score weighs the poles against each other.
"""

from counterpoint.theme.accumulation.verbs import show_accumulation
from counterpoint.theme.chance.verbs import show_chance
from counterpoint.theme.coverage.model import Coverage
from counterpoint.theme.coverage.verbs import count_coverage
from counterpoint.theme.evidence.model import Evidence, Place, PlaceKind, ShownEvidence
from counterpoint.theme.evidence.verbs import (
    add_evidence,
    get_evidence,
    get_theme_id,
    list_evidence,
    list_tied_codes,
    remove_evidence,
    tie_code,
    untie_code,
)
from counterpoint.theme.ladder.verbs import list_turns, show_ladder, show_strips
from counterpoint.theme.paradox.model import (
    Form,
    Letter,
    Paradox,
    Pole,
    PoleId,
    PoleWords,
    Way,
)
from counterpoint.theme.paradox.verbs import (
    add_way,
    change_paradox,
    change_pole,
    change_way,
    find_paradox,
    list_poles,
    list_ways,
    retire_way,
    turn_into_paradox,
)
from counterpoint.theme.picture.model import Picture, PictureFormat
from counterpoint.theme.picture.verbs import export_picture
from counterpoint.theme.proposal.model import Proposal
from counterpoint.theme.proposal.verbs import (
    begin_proposed_theme,
    list_proposals,
    propose_theme,
)
from counterpoint.theme.theme.model import Theme, ThemeKind, ThemeState
from counterpoint.theme.theme.verbs import (
    add_theme,
    change_theme,
    get_theme,
    list_titles,
    list_versions,
    retire_theme,
)
from counterpoint.theme.verbs import WholeTheme, list_themes, show_theme
from counterpoint.theme.weight.verbs import show_weight

__all__ = [
    "Coverage",
    "Evidence",
    "Form",
    "Letter",
    "Paradox",
    "Picture",
    "PictureFormat",
    "Place",
    "PlaceKind",
    "Pole",
    "PoleId",
    "PoleWords",
    "Proposal",
    "ShownEvidence",
    "Theme",
    "ThemeKind",
    "ThemeState",
    "Way",
    "WholeTheme",
    "add_evidence",
    "add_theme",
    "add_way",
    "begin_proposed_theme",
    "change_paradox",
    "change_pole",
    "change_theme",
    "change_way",
    "count_coverage",
    "export_picture",
    "find_paradox",
    "get_evidence",
    "get_theme",
    "get_theme_id",
    "list_evidence",
    "list_poles",
    "list_proposals",
    "list_themes",
    "list_tied_codes",
    "list_titles",
    "list_turns",
    "list_versions",
    "list_ways",
    "propose_theme",
    "remove_evidence",
    "retire_theme",
    "retire_way",
    "show_accumulation",
    "show_chance",
    "show_ladder",
    "show_strips",
    "show_theme",
    "show_weight",
    "tie_code",
    "turn_into_paradox",
    "untie_code",
]
