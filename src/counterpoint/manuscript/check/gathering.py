"""From the manuscript as it will print to the text that the checks read."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from counterpoint.kernel.ids import BlockId, ParticipantId, QuoteId, ThemeId
from counterpoint.manuscript.check.model import (
    GroupWords,
    Piece,
    PieceKind,
    Quoted,
    Reference,
    ReferenceKind,
    Text,
    ThemeWords,
)
from counterpoint.manuscript.model import BlockKind
from counterpoint.manuscript.rendering import (
    Bound,
    BoundKind,
    Material,
    Rendered,
    Style,
    rendered,
)
from counterpoint.quote.model import QuoteInPrint
from counterpoint.theme.paradox.model import Letter

_KINDS = {
    Style.HEADING1: PieceKind.HEADING,
    Style.HEADING2: PieceKind.THEME,
    Style.PROSE: PieceKind.PROSE,
    Style.QUOTE: PieceKind.QUOTE,
    Style.QUESTION: PieceKind.QUESTION,
}
_REFERENCES = {
    BoundKind.COUNT: ReferenceKind.COUNT,
    BoundKind.LABEL: ReferenceKind.LABEL,
    BoundKind.THEME: ReferenceKind.THEME,
    BoundKind.CITATION: ReferenceKind.CITATION,
}


def text_of(
    material: Material,
    labels: Mapping[ParticipantId, str],
    poles: Mapping[ThemeId, Mapping[Letter, str]],
    study: Text,
) -> Text:
    """Lay out a manuscript for its checks; the title and the notice are left out.

    Themes are those whose headings the manuscript shows, in its order.

    Args:
        material: What the manuscript is made of.
        labels: Of all participants.
        poles: The wordings of each theme's poles; none where it has none.
        study: What the checks ask of the study; its pieces, groups, labels and
            themes are filled in here.
    """
    pieces = pieces_of(material, rendered(material), labels)
    shown = dict.fromkeys(piece.theme for piece in pieces if piece.theme)
    themes = [material.themes[ThemeId(id_)] for id_ in shown]
    return replace(
        study,
        pieces=pieces,
        groups=[
            GroupWords(each.group, each.singular, each.plural)
            for each in material.interviewed
        ],
        labels=frozenset(labels.values()),
        themes=[
            ThemeWords(each.id, each.title, each.short, poles.get(each.id) or None)
            for each in themes
        ],
    )


def pieces_of(
    material: Material,
    paragraphs: Iterable[Rendered],
    labels: Mapping[ParticipantId, str],
) -> list[Piece]:
    """Turn printed paragraphs into pieces; a block's id is their place."""
    quotes = {block.id: block.quote_id for block in material.blocks}
    parts = {
        block.id: block.theme_id or ""
        for block in material.blocks
        if block.kind is BlockKind.DISCUSSION
    }
    numbers = {each.group: each.number for each in material.interviewed}
    pieces: list[Piece] = []
    theme = ""
    for paragraph in paragraphs:
        kind = _KINDS.get(paragraph.style)
        if kind is None or not paragraph.runs:
            continue
        part = parts.get(paragraph.block_id or BlockId(""), "")
        kind = PieceKind.HEADING if part else kind
        if kind is PieceKind.HEADING:
            theme = ""
        if kind is PieceKind.THEME and paragraph.runs[0].bound is not None:
            theme = paragraph.runs[0].bound.key
        quote = material.quotes.get(
            quotes.get(paragraph.block_id or BlockId("")) or QuoteId("")
        )
        is_quote = kind in (PieceKind.QUOTE, PieceKind.QUESTION)
        pieces.append(
            Piece(
                place=paragraph.block_id or "",
                kind=kind,
                text=paragraph.text,
                references=_references(paragraph, numbers, labels),
                theme=theme,
                part=part,
                quoted=_quoted(quote) if is_quote and quote is not None else None,
            )
        )
    return pieces


def _references(
    paragraph: Rendered,
    numbers: Mapping[str, int],
    labels: Mapping[ParticipantId, str],
) -> tuple[Reference, ...]:
    found: list[Reference] = []
    at = 0
    for run in paragraph.runs:
        end = at + len(run.text)
        if run.bound is not None and run.bound.kind in _REFERENCES:
            found.append(_reference(at, end, run.bound, numbers, labels))
        at = end
    return tuple(found)


def _reference(
    start: int,
    end: int,
    bound: Bound,
    numbers: Mapping[str, int],
    labels: Mapping[ParticipantId, str],
) -> Reference:
    key, number = bound.key, None
    if bound.kind is BoundKind.LABEL:
        key = labels.get(ParticipantId(key), "")
    if bound.kind is BoundKind.COUNT:
        number = numbers.get(key, sum(numbers.values()))
    return Reference(start, end, _REFERENCES[bound.kind], key, number)


def _quoted(quote: QuoteInPrint) -> Quoted:
    return Quoted(
        id=quote.quote.id,
        group=quote.group or "",
        label=quote.label or "",
        is_named=quote.name is not None and not quote.is_withheld,
        is_cleared=quote.clearance is not None,
        poles=quote.quote.poles,
    )
