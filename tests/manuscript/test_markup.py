"""The marks of prose, read as the page reads them."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.manuscript.markup import (
    Note,
    Piece,
    Reference,
    Words,
    pieces_of,
    references_in,
)

CASES = json.loads(Path(__file__).with_name("markup.json").read_text("utf-8"))


def told(piece: Piece) -> Any:  # noqa: ANN401 - as JSON holds it
    """Give a piece as the cases write it."""
    if isinstance(piece, Note):
        return {"note": [told(each) for each in piece.pieces]}
    if isinstance(piece, Reference):
        return [piece.written, piece.emphasis or "", piece.kind, piece.key]
    return [piece.text, piece.emphasis or ""]


@pytest.mark.parametrize("case", CASES, ids=[case["text"] for case in CASES])
def test_marks_are_read_as_the_page_reads_them(case: dict[str, Any]) -> None:
    assert [told(piece) for piece in pieces_of(case["text"])] == case["pieces"]


def test_references_are_found_in_footnotes_too() -> None:
    found = references_in("{n:users} ^[and {label:q1}] \\*{theme:t}")
    assert [each.key for each in found] == ["users", "q1", "t"]


@given(st.text(alphabet="ab *\\^[]{n:}", max_size=40))
def test_no_sign_is_lost_but_marks(text: str) -> None:
    """Letters come out as they went in, in their order, whatever the marks."""

    def letters(pieces: tuple[Piece, ...]) -> str:
        return "".join(
            letters(each.pieces)
            if isinstance(each, Note)
            else (each.text if isinstance(each, Words) else each.written)
            for each in pieces
        )

    read = letters(tuple(pieces_of(text)))
    assert [c for c in read if c in "abn:{} "] == [c for c in text if c in "abn:{} "]
