"""The manuscript: headings, prose, themes and quotes in the order of print.

Takes blocks that name the themes and quotes they show, and prose whose numbers
are bound to the study. Gives the paragraphs as they will print, as .docx and
.md, and what is still to be settled: checks find it, and members mend it or
accept it with a reason. Refuses a quote shown twice, and what
belongs to another article.
"""

from counterpoint.manuscript.check.model import Check, Finding, Settlement
from counterpoint.manuscript.check.verbs import (
    Checked,
    accept_finding,
    check_manuscript,
    reopen_finding,
)
from counterpoint.manuscript.claim.grid import GridCell
from counterpoint.manuscript.claim.model import Claim, ClaimKind
from counterpoint.manuscript.claim.verbs import (
    bind_claim,
    list_claims,
    show_grid,
    unbind_claim,
)
from counterpoint.manuscript.export.model import Format
from counterpoint.manuscript.export.verbs import (
    Exported,
    preview_export,
    render_manuscript,
)
from counterpoint.manuscript.formula.model import Condensed
from counterpoint.manuscript.formula.verbs import condense, release
from counterpoint.manuscript.ingredient import Interviewed
from counterpoint.manuscript.model import (
    Block,
    BlockKind,
    Content,
    End,
    PictureKey,
    TableKey,
)
from counterpoint.manuscript.paragraph import (
    Bound,
    BoundKind,
    Drawn,
    Emphasis,
    Grid,
    Rendered,
    Run,
    Style,
)
from counterpoint.manuscript.restoring import check_restored
from counterpoint.manuscript.verbs import (
    Manuscript,
    add_block,
    change_block,
    get_block,
    list_interviewed,
    list_placed_quotes,
    move_block,
    retire_block,
    show_manuscript,
)
from counterpoint.manuscript.writing.verbs import lay_out, write_blocks

__all__ = [
    "Block",
    "BlockKind",
    "Bound",
    "BoundKind",
    "Check",
    "Checked",
    "Claim",
    "ClaimKind",
    "Condensed",
    "Content",
    "Drawn",
    "Emphasis",
    "End",
    "Exported",
    "Finding",
    "Format",
    "Grid",
    "GridCell",
    "Interviewed",
    "Manuscript",
    "PictureKey",
    "Rendered",
    "Run",
    "Settlement",
    "Style",
    "TableKey",
    "accept_finding",
    "add_block",
    "bind_claim",
    "change_block",
    "check_manuscript",
    "check_restored",
    "condense",
    "get_block",
    "lay_out",
    "list_claims",
    "list_interviewed",
    "list_placed_quotes",
    "move_block",
    "preview_export",
    "release",
    "render_manuscript",
    "reopen_finding",
    "retire_block",
    "show_grid",
    "show_manuscript",
    "unbind_claim",
    "write_blocks",
]
