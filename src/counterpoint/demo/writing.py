"""The demo's quotes and its findings."""

from collections.abc import Mapping
from typing import Any

from counterpoint import manuscript, quote
from counterpoint.demo import material
from counterpoint.demo.material import Shelf
from counterpoint.kernel.ids import ArticleId, QuoteId, ThemeId
from counterpoint.manuscript.model import BlockKind
from counterpoint.quote.model import Attribution
from counterpoint.storage.transaction import Transaction
from counterpoint.theme import Letter

LABEL = "{label}"


def write_findings(
    tx: Transaction,
    article_id: ArticleId,
    themes: Mapping[str, ThemeId],
    shelf: Shelf,
) -> None:
    """Propose the quotes and lay out the findings, block by block."""
    for block in material.document("findings.toml")["block"]:
        kind = BlockKind(block["kind"])
        if kind is BlockKind.THEME:
            manuscript.add_block(
                tx, article_id=article_id, kind=kind, theme_id=themes[block["theme"]]
            )
        elif kind is BlockKind.QUOTE:
            _place_quote(tx, article_id, block, themes, shelf)
        else:
            manuscript.add_block(
                tx, article_id=article_id, kind=kind, text=block["text"]
            )


def _place_quote(
    tx: Transaction,
    article_id: ArticleId,
    block: Mapping[str, Any],
    themes: Mapping[str, ThemeId],
    shelf: Shelf,
) -> None:
    lead_in = block.get("lead_in", "")
    leads = LABEL in lead_in
    places = [
        shelf.place_of(block["report"], text, "findings.toml") for text in block["text"]
    ]
    proposed = quote.propose_quote(
        tx,
        article_id=article_id,
        report_id=places[0][0],
        fragments=[span for _, span in places],
        theme_id=themes.get(block.get("theme", "")),
        poles=[Letter(pole.lower()) for pole in block["poles"]],
        attribution=Attribution.LEAD_IN if leads else Attribution.TRAILING,
    )
    quote_id = QuoteId(proposed.quote.id)
    if lead_in:
        said = lead_in.replace(LABEL, f"{{label:{quote_id}}}")
        manuscript.add_block(tx, article_id=article_id, kind=BlockKind.PROSE, text=said)
    manuscript.add_block(
        tx, article_id=article_id, kind=BlockKind.QUOTE, quote_id=quote_id
    )
