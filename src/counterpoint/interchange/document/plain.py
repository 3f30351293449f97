"""Plain text: a line is a paragraph, unless the file is broken at a fixed width."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from counterpoint.interchange.document.block import Draft
from counterpoint.interchange.document.encoding import Decoded, lines_of
from counterpoint.interchange.document.mark import Form, shapes

_WIDEST = 120
_NARROWEST = 40
_PAIRS = 5
_MOSTLY = 0.8
_SET_OFF = frozenset({Form.COLON, Form.STAMPED, Form.TAB, Form.BRACKET})


def read(source: Decoded) -> Draft:
    """Read a plain text. Linear in the text.

    Raises:
        BrokenTextError: The text holds half a character.
        TooLongError: More lines or paragraphs than any interview has.
    """
    draft = Draft("txt", encoding=source.encoding)
    if source.guess:
        draft.change(source.guess)
    lines = lines_of(source)
    width = wrapped_at(lines)
    joined = 0
    for first, paragraph in paragraphs(lines, width):
        joined += len(paragraph) - 1
        draft.add(" ".join(paragraph), f"line {first}")
    draft.change_counted(joined, "Lines broken at a fixed width, joined again")
    return draft


def wrapped_at(lines: Sequence[str]) -> int | None:
    """Give the width at which a file's lines were broken; None if they were not.

    They were if the first word of nearly every line that follows another would
    not have fitted on it. Linear in the lines.
    """
    lengths = [len(line.rstrip()) for line in lines if line.strip()]
    if not lengths or not _NARROWEST <= (width := max(lengths)) <= _WIDEST:
        return None
    pairs = fitting = 0
    for before, after in pairwise(lines):
        if before.strip() and after.strip() and not _begins_anew(after):
            pairs += 1
            fitting += _would_fit(before, after, width)
    is_broken = pairs >= _PAIRS and pairs - fitting >= pairs * _MOSTLY
    return width if is_broken else None


def paragraphs(
    lines: Sequence[str], width: int | None
) -> Iterator[tuple[int, list[str]]]:
    """Give each paragraph's lines, with the number of the first, from 1.

    Args:
        lines: The file's lines.
        width: Where they were broken, or None: then each line stands alone.
    """
    held: list[str] = []
    first = 1
    for number, line in enumerate(lines, 1):
        ends = (
            width is None
            or not line.strip()
            or (held and (_begins_anew(line) or _would_fit(held[-1], line, width)))
        )
        if held and ends:
            yield first, [part.strip() for part in held]
            held = []
        if line.strip():
            first = first if held else number
            held.append(line)
    if held:
        yield first, [part.strip() for part in held]


def _begins_anew(line: str) -> bool:
    return line[:1].isspace() or any(
        shape.form in _SET_OFF for shape in shapes(line.rstrip())
    )


def _would_fit(before: str, after: str, width: int) -> bool:
    word = after.split(maxsplit=1)[0]
    return len(before.rstrip()) + 1 + len(word) <= width
