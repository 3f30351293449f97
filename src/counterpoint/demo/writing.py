"""The demo's quotes and its findings."""

from collections.abc import Mapping
from typing import Any

from counterpoint import manuscript, quote
from counterpoint.demo import material
from counterpoint.demo.material import Shelf
from counterpoint.kernel.ids import ArticleId, MemberId, QuoteId, ThemeId
from counterpoint.manuscript.model import BlockKind
from counterpoint.quote.model import Attribution
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.theme import Letter

LABEL = "{label}"
WEIGHED = "Told by role and place alone; nobody of the house would know the person."
NOTE = "A landlord has to give notice before anybody enters a flat that is let."
LEFT_WAITING = 3
"""How many slips wait for clearance, so that the demo shows what waits."""


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


def clear_quotes(
    made: Database, article_id: ArticleId, members: Mapping[str, MemberId]
) -> None:
    """Let those who did not propose the quotes clear them, but for the last ones.

    One prints with a note, and one is marked after its clearance, which lapses.
    """
    lead, second = list(members.values())[:2]
    with made.write(lead) as tx:
        told = [each.quote.id for each in quote.list_quotes(tx, article_id)]
        quote.note_on_quote(tx, quote_id=told[2], context_note=NOTE)
        quote.note_on_quote(tx, quote_id=told[3], is_recognisable=True)
    with made.write(second) as tx:
        for each in quote.list_clearable(tx, article_id)[:-LEFT_WAITING]:
            quote.clear_quote(
                tx,
                quote_id=each.quote.id,
                names={word.start: quote.NameUse.GENERIC for word in each.names},
                third_persons=WEIGHED if each.tells_of_others else "",
            )
    with made.write(lead) as tx:
        quote.note_on_quote(tx, quote_id=told[1], is_recognisable=True)


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
