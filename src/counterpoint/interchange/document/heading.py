"""Headings that are set as short bold paragraphs, as many people set them."""

from collections.abc import Sequence
from dataclasses import replace

from counterpoint.interchange.document.block import Block
from counterpoint.interchange.document.model import TurnStyle

_LONGEST = 60
_FEW = 2
_SHARE = 0.1
_SENTENCE_ENDS = ".?!:;,…"


def with_bold_headings(blocks: Sequence[Block]) -> list[Block]:
    """Take short, wholly bold paragraphs as headings, if there are only a few.

    Where many are bold, the bold ones are the questions. Linear in the blocks.
    """
    paragraphs = [b for b in blocks if b.style is TurnStyle.PARAGRAPH]
    bold = sum(_is_bold(block) for block in paragraphs)
    if bold > max(_FEW, len(paragraphs) * _SHARE):
        return list(blocks)
    return [
        replace(block, style=TurnStyle.HEADING) if _looks_so(block) else block
        for block in blocks
    ]


def _is_bold(block: Block) -> bool:
    return block.style is TurnStyle.PARAGRAPH and block.bold >= len(block.text)


def _looks_so(block: Block) -> bool:
    return (
        _is_bold(block)
        and len(block.text) <= _LONGEST
        and "\n" not in block.text
        and block.text[-1] not in _SENTENCE_ENDS
    )
