"""Codes on passages: an article's codebook, and what each member coded with it.

Takes codes, arranged as a tree, and spans of reports that are approved or were
brought in. Gives the codings of a report, the passages of a code, counts, and what
nothing covers yet.
Refuses a coding beyond the text or made twice, one that another member made, and
a code that leaves while something hangs on it.
"""

from counterpoint.coding.agreement.model import Agreement, CodeAgreement
from counterpoint.coding.agreement.verbs import show_agreement
from counterpoint.coding.code.guide import Guide
from counterpoint.coding.code.model import Code, CountedCode, Origin
from counterpoint.coding.code.verbs import (
    add_code,
    change_code,
    list_codes,
    move_code,
    retire_code,
    show_code,
)
from counterpoint.coding.coding.model import (
    CodedPassage,
    CodedReport,
    Coding,
    PassagesPage,
    Standing,
    ToCode,
)
from counterpoint.coding.coding.verbs import (
    code_span,
    code_spans,
    list_code_passages,
    list_codings,
    recode,
    show_coding,
    stretch_coding,
    uncode,
)
from counterpoint.coding.concept.model import Concept, StandingConcept
from counterpoint.coding.concept.verbs import (
    add_concept,
    change_concept,
    list_concepts,
    move_concept,
    retire_concept,
    tie_concept,
    untie_concept,
)
from counterpoint.coding.facet.model import CodingFacet, CountedFacet, Facet, FacetTable
from counterpoint.coding.facet.table import show_facet_table
from counterpoint.coding.facet.verbs import (
    add_facet,
    add_facet_value,
    change_facet,
    change_facet_value,
    give_facet_value,
    list_coding_facets,
    list_facets,
    retire_facet,
    retire_facet_value,
    take_facet_value_off,
)
from counterpoint.coding.matrix.model import Across, CellPassages, Matrix, Unit
from counterpoint.coding.matrix.verbs import show_cell, show_matrix
from counterpoint.coding.nomenclature.model import Naming
from counterpoint.coding.nomenclature.verbs import choose_naming, show_naming
from counterpoint.coding.past.verbs import list_code_versions, show_codebook_then
from counterpoint.coding.place.verbs import place_code_also, take_code_from
from counterpoint.coding.restoring import check_restored
from counterpoint.coding.story.lying import list_story_spans
from counterpoint.coding.story.model import (
    LyingStretch,
    Story,
    StoryPart,
    StorySpan,
    Telling,
    ToldStory,
)
from counterpoint.coding.story.telling import list_stories
from counterpoint.coding.story.verbs import (
    add_story,
    change_story,
    give_story_value,
    link_stretch,
    retire_story,
    take_story_value_off,
    unlink_stretch,
)
from counterpoint.coding.together.model import Met, Together
from counterpoint.coding.together.verbs import show_meeting, show_together
from counterpoint.coding.uncoded.model import Cover, LeftUncoded, ReportCover
from counterpoint.coding.uncoded.verbs import (
    leave_uncoded,
    list_uncoded,
    show_uncoded,
    take_up_again,
)

__all__ = [
    "Across",
    "Agreement",
    "CellPassages",
    "Code",
    "CodeAgreement",
    "CodedPassage",
    "CodedReport",
    "Coding",
    "CodingFacet",
    "Concept",
    "CountedCode",
    "CountedFacet",
    "Cover",
    "Facet",
    "FacetTable",
    "Guide",
    "LeftUncoded",
    "LyingStretch",
    "Matrix",
    "Met",
    "Naming",
    "Origin",
    "PassagesPage",
    "ReportCover",
    "Standing",
    "StandingConcept",
    "Story",
    "StoryPart",
    "StorySpan",
    "Telling",
    "ToCode",
    "Together",
    "ToldStory",
    "Unit",
    "add_code",
    "add_concept",
    "add_facet",
    "add_facet_value",
    "add_story",
    "change_code",
    "change_concept",
    "change_facet",
    "change_facet_value",
    "change_story",
    "check_restored",
    "choose_naming",
    "code_span",
    "code_spans",
    "give_facet_value",
    "give_story_value",
    "leave_uncoded",
    "link_stretch",
    "list_code_passages",
    "list_code_versions",
    "list_codes",
    "list_coding_facets",
    "list_codings",
    "list_concepts",
    "list_facets",
    "list_stories",
    "list_story_spans",
    "list_uncoded",
    "move_code",
    "move_concept",
    "place_code_also",
    "recode",
    "retire_code",
    "retire_concept",
    "retire_facet",
    "retire_facet_value",
    "retire_story",
    "show_agreement",
    "show_cell",
    "show_code",
    "show_codebook_then",
    "show_coding",
    "show_facet_table",
    "show_matrix",
    "show_meeting",
    "show_naming",
    "show_together",
    "show_uncoded",
    "stretch_coding",
    "take_code_from",
    "take_facet_value_off",
    "take_story_value_off",
    "take_up_again",
    "tie_concept",
    "uncode",
    "unlink_stretch",
    "untie_concept",
]
