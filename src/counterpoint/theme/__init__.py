"""Themes of an article: topics, and paradoxes with two poles that both hold.

Takes spans of reports and codes as evidence for a theme, a pole or a way of
managing. Gives the themes in their order, and how many people voice which pole.
Refuses a paradox without a reason, two poles and a tension, and re-wording by
anybody but the lead. No score weighs the poles against each other.
"""

from counterpoint.theme.accumulation.verbs import show_accumulation
from counterpoint.theme.agreement.verbs import list_lacking
from counterpoint.theme.chance.verbs import show_chance
from counterpoint.theme.concept.verbs import (
    cite_concept,
    list_concepts_cited,
    stop_citing_concept,
)
from counterpoint.theme.contrary.verbs import (
    list_searches,
    record_search,
    retire_search,
    reword_search,
)
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
from counterpoint.theme.ladder.verbs import (
    list_rereadings,
    list_turns,
    show_ladder,
    show_strips,
)
from counterpoint.theme.lineage.verbs import (
    merge_themes,
    revive_theme,
    show_lineage,
    show_structure,
    split_theme,
)
from counterpoint.theme.map.verbs import (
    move_card,
    relate_themes,
    retire_relation,
    reword_relation,
    show_map,
)
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
    list_retired,
    list_titles,
    list_versions,
    move_theme,
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
    "cite_concept",
    "count_coverage",
    "export_picture",
    "find_paradox",
    "get_evidence",
    "get_theme",
    "get_theme_id",
    "list_concepts_cited",
    "list_evidence",
    "list_lacking",
    "list_poles",
    "list_proposals",
    "list_rereadings",
    "list_retired",
    "list_searches",
    "list_themes",
    "list_tied_codes",
    "list_titles",
    "list_turns",
    "list_versions",
    "list_ways",
    "merge_themes",
    "move_card",
    "move_theme",
    "propose_theme",
    "record_search",
    "relate_themes",
    "remove_evidence",
    "retire_relation",
    "retire_search",
    "retire_theme",
    "retire_way",
    "revive_theme",
    "reword_relation",
    "reword_search",
    "show_accumulation",
    "show_chance",
    "show_ladder",
    "show_lineage",
    "show_map",
    "show_strips",
    "show_structure",
    "show_theme",
    "show_weight",
    "split_theme",
    "stop_citing_concept",
    "tie_code",
    "turn_into_paradox",
    "untie_code",
]
