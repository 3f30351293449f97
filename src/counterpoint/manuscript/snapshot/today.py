"""What the study says today of what a snapshot is bound to. Pure."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from counterpoint.kernel.ids import BlockId, QuoteId, ThemeId
from counterpoint.manuscript.filling import ALL
from counterpoint.manuscript.ingredient import Material
from counterpoint.manuscript.model import Block, BlockKind, Content
from counterpoint.manuscript.number import written
from counterpoint.manuscript.rendering import rendered
from counterpoint.manuscript.snapshot.comparing import ValueChange, values_of
from counterpoint.manuscript.snapshot.model import (
    Paragraph,
    Source,
    paragraphs_of,
    pieces_of,
)


def drifted(kept: Sequence[Paragraph], material: Material) -> list[ValueChange]:
    """List what a snapshot says that the data no longer say, in its order.

    Words that a withdrawal took out of the snapshot are not compared.
    """
    quotes = _quotes_today(kept, material)
    tables = _tables_today(material)
    found: list[ValueChange] = []
    for (source, key), before in values_of(kept).items():
        if source is Source.TABLE and key not in tables:
            continue  # it was taken out of the text; nobody counts it today
        said = (quotes if source is Source.QUOTE else tables).get(key)
        allowed = [said] if said else list(_said_today(source, key, material))
        if before and before.casefold() not in {each.casefold() for each in allowed}:
            after = allowed[0] if allowed else None
            found.append(ValueChange(source, key, before, after))
    return found


def _said_today(source: Source, key: str, material: Material) -> Iterator[str]:
    """Give the ways in which a value may stand in print, the usual one first."""
    if source is Source.COUNT:
        numbers = {each.group: each.number for each in material.interviewed}
        number = sum(numbers.values()) if key == ALL else numbers.get(key)
        if number is not None:
            yield written(number, begins_sentence=False)
            yield written(number, begins_sentence=True)
            yield str(number)
    elif source is Source.THEME:
        theme = material.themes.get(ThemeId(key))
        if theme is not None:
            yield from filter(None, (theme.title, theme.short))
    elif source is Source.LABEL:
        for quote in material.quotes.values():
            if quote.participant_id == key:
                named = (quote.name, quote.printed.strip("() "), quote.label)
                yield from filter(None, named)


def _quotes_today(kept: Sequence[Paragraph], material: Material) -> Mapping[str, str]:
    """Give the words of those quotes that may print, as they would print."""
    wanted = {
        piece.key
        for each in kept
        for piece in each.pieces
        if piece.source is Source.QUOTE and QuoteId(piece.key) in material.quotes
    }
    blocks = [_block_of(QuoteId(key), material) for key in sorted(wanted)]
    shown = {block.id: block.quote_id for block in blocks if block.quote_id}
    pieces = pieces_of(rendered(replace(material, blocks=blocks)), shown)
    return {
        key: text
        for (source, key), text in values_of(paragraphs_of(pieces)).items()
        if source is Source.QUOTE
    }


def _tables_today(material: Material) -> Mapping[str, str]:
    """Give what stands in the manuscript's tables, counted now."""
    pieces = pieces_of(rendered(material), {})
    return {
        key: text
        for (source, key), text in values_of(paragraphs_of(pieces)).items()
        if source is Source.TABLE
    }


def _block_of(quote_id: QuoteId, material: Material) -> Block:
    return Block(
        id=BlockId(quote_id),
        article_id=material.quotes[quote_id].quote.article_id,
        content=Content(BlockKind.QUOTE, quote_id=quote_id),
        position=0.0,
    )
