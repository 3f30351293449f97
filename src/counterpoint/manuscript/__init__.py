"""The manuscript: headings, prose, themes and quotes in the order of print.

Takes blocks that name the themes and quotes they show, and prose whose numbers
are bound to the study. Gives the paragraphs as they will print, as .docx and
.md, and what is still to be settled. Refuses a quote shown twice, and what
belongs to another article.
"""

from counterpoint.manuscript.model import Block, BlockKind, End, Format
from counterpoint.manuscript.rendering import (
    Bound,
    BoundKind,
    Interviewed,
    Rendered,
    Run,
    Style,
)
from counterpoint.manuscript.restoring import check_restored
from counterpoint.manuscript.verbs import (
    Exported,
    Manuscript,
    add_block,
    change_block,
    get_block,
    list_interviewed,
    list_placed_quotes,
    move_block,
    render_manuscript,
    retire_block,
    show_manuscript,
)

__all__ = [
    "Block",
    "BlockKind",
    "Bound",
    "BoundKind",
    "End",
    "Exported",
    "Format",
    "Interviewed",
    "Manuscript",
    "Rendered",
    "Run",
    "Style",
    "add_block",
    "change_block",
    "check_restored",
    "get_block",
    "list_interviewed",
    "list_placed_quotes",
    "move_block",
    "render_manuscript",
    "retire_block",
    "show_manuscript",
]
