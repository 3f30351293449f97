"""Where blocks stand, and what each may hold."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.kernel.ids import BlockId, QuoteId, ThemeId
from counterpoint.manuscript.model import (
    Block,
    BlockKind,
    BlockKindError,
    Content,
    End,
    NoHeadingError,
    OtherArticleError,
    place_after,
)
from tests.manuscript.material import heading, prose


@pytest.mark.parametrize(
    ("kind", "text", "theme_id", "quote_id"),
    [
        (BlockKind.PROSE, "", "t", None),
        (BlockKind.THEME, "", None, None),
        (BlockKind.THEME, "Typed title", "t", None),
        (BlockKind.QUOTE, "Typed words", None, "q"),
        (BlockKind.QUOTE, "", "t", "q"),
    ],
)
def test_a_block_shows_what_its_kind_says(
    kind: BlockKind, text: str, theme_id: str | None, quote_id: str | None
) -> None:
    with pytest.raises(BlockKindError):
        Content(
            kind,
            text,
            ThemeId(theme_id) if theme_id else None,
            QuoteId(quote_id) if quote_id else None,
        )


def test_a_heading_has_words() -> None:
    with pytest.raises(NoHeadingError):
        heading(" ")


def test_a_block_follows_only_one_of_its_own_manuscript() -> None:
    with pytest.raises(OtherArticleError):
        place_after([], BlockId("elsewhere"))


@given(st.lists(st.integers(-1, 1_000), max_size=120))
def test_blocks_stand_where_they_were_put_however_often(places: list[int]) -> None:
    """Putting each new block behind a chosen one gives the order of a plain list."""
    blocks: list[Block] = []
    expected: list[BlockId] = []
    for n, chosen in enumerate(places):
        index = 0 if chosen < 0 else min(chosen, len(expected))
        after = expected[index - 1] if index else End.FIRST
        position, moved = place_after(blocks, after)
        new = replace(prose("Words."), id=BlockId(str(n)), position=position)
        blocks = [replace(b, position=moved.get(b.id, b.position)) for b in blocks]
        blocks = sorted([*blocks, new], key=lambda block: block.position)
        expected.insert(index, new.id)
    assert [block.id for block in blocks] == expected


def test_there_is_room_for_a_thousand_blocks_at_one_place() -> None:
    blocks = [replace(prose("One."), id=BlockId("first"), position=1.0)]
    for n in range(1_000):
        position, moved = place_after(blocks, BlockId("first"))
        new = replace(prose("Words."), id=BlockId(str(n)), position=position)
        blocks = [replace(b, position=moved.get(b.id, b.position)) for b in blocks]
        blocks = sorted([*blocks, new], key=lambda block: block.position)
    assert [block.id for block in blocks] == [
        "first",
        *map(str, reversed(range(1_000))),
    ]
