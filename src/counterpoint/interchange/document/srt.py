"""SubRip captions (.srt): a number, a line of times, the words."""

import re

from counterpoint.interchange.document.block import Draft, Timing
from counterpoint.interchange.document.caption import (
    captions_of,
    texts,
    told_of_blank_lines,
)
from counterpoint.interchange.document.encoding import Decoded, lines_of

_TYPE = re.compile(r"</?(?:[biusBIUS]|font|FONT)(?:\s[^<>]*)?>|\{\\[^{}]*\}")


def read(source: Decoded) -> Draft:
    """Read SubRip captions. Linear in the file.

    Raises:
        NoTimesError: No line of it has times.
        BrokenTextError: The text holds half a character.
        TooLongError: More lines or captions than any interview has.
    """
    draft = Draft("srt", encoding=source.encoding, timing=Timing.CAPTIONS)
    if source.guess:
        draft.change(source.guess)
    above, captions = captions_of(lines_of(source), draft, is_named=False)
    bare = _TYPE.sub("", "\n".join(texts(above)))
    if bare.strip():
        draft.change("Words above the first times, kept without a time.", "line 1")
        draft.add_timed(bare, "line 1", mark=None, start_ms=None, end_ms=None)
    for caption in captions:
        words = "\n".join(text for part in caption.paragraphs for text in texts(part))
        draft.add_timed(
            _TYPE.sub("", words),
            f"line {caption.line}",
            mark=None,
            start_ms=caption.start_ms,
            end_ms=caption.end_ms,
        )
    told_of_blank_lines(draft, captions)
    return draft
