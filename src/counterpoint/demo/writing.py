"""The demo's quotes, and its manuscript from the background to the limitations."""

import re
from collections.abc import Mapping
from typing import Any

from counterpoint import manuscript, quote
from counterpoint.demo import material
from counterpoint.demo.material import Shelf
from counterpoint.kernel.ids import ArticleId, MemberId, QuoteId, ThemeId
from counterpoint.manuscript.check.model import Check
from counterpoint.manuscript.claim.model import ClaimKind
from counterpoint.manuscript.model import BlockKind
from counterpoint.quote.model import Attribution
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.theme import Letter

LABEL = "{label}"
FINDINGS = "findings.toml"
PARTS = ("opening.toml", FINDINGS, "discussion.toml")
_THEME = re.compile(r"\{theme:([a-z]+)(?=[:}])")
WEIGHED = "Told by role and place alone; nobody of the house would know the person."
NOTE = "A landlord has to give notice before anybody enters a flat that is let."
COUNTED = "No count is meant: it leads over to the two accounts that follow."
LEFT_WAITING = 2
"""How many slips wait for clearance, so that the demo shows what waits."""


def write_manuscript(
    tx: Transaction,
    article_id: ArticleId,
    themes: Mapping[str, ThemeId],
    shelf: Shelf,
) -> None:
    """Propose the quotes, and lay out the whole text block by block."""
    for part in PARTS:
        for block in material.document(part)["block"]:
            if block["kind"] == BlockKind.QUOTE:
                _place_quote(tx, article_id, block, themes, shelf)
            else:
                _lay_block(tx, article_id, block, themes)
    for slip in material.document(FINDINGS)["slip"]:
        _propose(tx, article_id, slip, themes, shelf)


def _lay_block(
    tx: Transaction,
    article_id: ArticleId,
    block: Mapping[str, Any],
    themes: Mapping[str, ThemeId],
) -> None:
    """Write a heading or prose, and bind the sentences that claim something."""
    laid = manuscript.add_block(
        tx,
        article_id=article_id,
        kind=BlockKind(block["kind"]),
        text=_named(block.get("text", ""), themes),
        theme_id=themes[block["theme"]] if "theme" in block else None,
    )
    for claim in block.get("claim", ()):
        pole = claim.get("pole", "").lower()
        manuscript.bind_claim(
            tx,
            block_id=laid.id,
            text=claim["text"],
            kind=ClaimKind(claim["kind"]),
            theme_id=themes[claim["theme"]],
            groups=claim.get("groups", ()),
            letter=Letter(pole) if pole else None,
        )


def _named(text: str, themes: Mapping[str, ThemeId]) -> str:
    """Turn the keys of themes in a text into their ids."""
    return _THEME.sub(lambda match: f"{{theme:{themes[match[1]]}", text)


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
        quote.note_on_quote(tx, quote_id=told[-1 - LEFT_WAITING], is_recognisable=True)


def settle_checks(made: Database, article_id: ArticleId, member: MemberId) -> None:
    """Accept the one word of how many that means no count, with that reason."""
    with made.write(member) as tx:
        for finding in manuscript.check_manuscript(tx, article_id).open:
            if finding.check is Check.QUANTIFIER:
                manuscript.accept_finding(
                    tx, article_id=article_id, key=finding.key, reason=COUNTED
                )


def _place_quote(
    tx: Transaction,
    article_id: ArticleId,
    block: Mapping[str, Any],
    themes: Mapping[str, ThemeId],
    shelf: Shelf,
) -> None:
    quote_id = _propose(tx, article_id, block, themes, shelf)
    lead_in = block.get("lead_in", "")
    if lead_in:
        said = lead_in.replace(LABEL, f"{{label:{quote_id}}}")
        manuscript.add_block(tx, article_id=article_id, kind=BlockKind.PROSE, text=said)
    manuscript.add_block(
        tx, article_id=article_id, kind=BlockKind.QUOTE, quote_id=quote_id
    )


def _propose(
    tx: Transaction,
    article_id: ArticleId,
    slip: Mapping[str, Any],
    themes: Mapping[str, ThemeId],
    shelf: Shelf,
) -> QuoteId:
    leads = LABEL in slip.get("lead_in", "")
    places = [
        shelf.place_of(slip["report"], text, "findings.toml") for text in slip["text"]
    ]
    proposed = quote.propose_quote(
        tx,
        article_id=article_id,
        report_id=places[0][0],
        fragments=[span for _, span in places],
        theme_id=themes.get(slip.get("theme", "")),
        poles=[Letter(pole.lower()) for pole in slip.get("poles", ())],
        attribution=Attribution.LEAD_IN if leads else Attribution.TRAILING,
    )
    return proposed.quote.id
