"""From a snapshot to paragraphs again, so that it can be written as a file. Pure."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from counterpoint.manuscript.paragraph import Emphasis, Grid, Rendered, Run, Style
from counterpoint.manuscript.snapshot.model import FOOTNOTE, Paragraph, Piece


def rendered_of(paragraphs: Sequence[Paragraph]) -> list[Rendered]:
    """Give a snapshot's paragraphs as they printed; what is bound no longer shows."""
    return list(_rendered(paragraphs))


def _rendered(paragraphs: Sequence[Paragraph]) -> Iterator[Rendered]:
    for (block_id, style), own in groupby(paragraphs, lambda p: (p.block_id, p.style)):
        if style == Style.TABLE:
            columns, *rows = (tuple(each.text.split("\t")) for each in own)
            full = tuple(row for row in rows if len(row) == len(columns))
            notes = tuple(row[0] for row in rows if len(row) != len(columns))
            grid = Grid(columns, full, notes)
            yield Rendered(block_id, Style.TABLE, (), grid=grid)
            continue
        for each in own:
            yield Rendered(block_id, Style(style), tuple(_runs(each)))


def _runs(paragraph: Paragraph) -> Iterator[Run]:
    for is_note, own in groupby(paragraph.pieces, lambda p: p.style == FOOTNOTE):
        runs = tuple(_run(piece) for piece in own if piece.text)
        if is_note and runs:
            yield Run("", note=runs)
        else:
            yield from runs


def _run(piece: Piece) -> Run:
    emphasis = Emphasis(piece.emphasis) if piece.emphasis else None
    return Run(piece.text, emphasis=emphasis)
