"""Transcripts as Teams saves them in Word files, of both kinds it has had.

The newer kind is ``Anna Ek   0:03``, a line break and the words, all in one
paragraph. The older is a line of two times, a line with the name, and the words.
"""

import re
from dataclasses import dataclass
from itertools import zip_longest

from counterpoint.interchange.document.block import Block, Draft, Timing
from counterpoint.interchange.document.caption import milliseconds
from counterpoint.interchange.document.model import TurnStyle

_CLOCK = r"(?:\d{1,2}:)?\d{1,2}:\d{1,2}(?:\.\d{1,3})?"
_NAMED = re.compile(rf"(?P<name>\S[^\n]{{0,80}}?)\s{{2,}}(?P<start>{_CLOCK})")
_RANGE = re.compile(rf"(?P<start>{_CLOCK})\s*-->\s*(?P<end>{_CLOCK})")
_SWITCHED = re.compile(
    r"\S[^\n]{0,80}? (?:started|stopped|startade|stoppade|avslutade)\s"
    r"(?:the )?trans(?:cription|kription\w*)\.?",
    re.IGNORECASE,
)
_ENOUGH = 2


@dataclass(slots=True)
class _Said:
    """What one person says, from one line of times to the next."""

    name: str
    start_ms: int | None
    end_ms: int | None


def timed(draft: Draft) -> Draft | None:
    """Give a Word file's blocks their speakers and times, if Teams made it.

    Linear in the file. None if it is any other Word file.
    """
    heads = [b for b in draft.blocks if _begins(b)]
    if len(heads) < _ENOUGH:
        return None
    found = Draft(
        draft.format,
        title=draft.title,
        encoding=draft.encoding,
        changed=draft.changed,
        left=draft.left,
        dropped=draft.dropped,
        timing=Timing.CAPTIONS,
    )
    said: _Said | None = None
    is_owed = False  # the older kind's times wait for a name in the next paragraph
    for block, after in zip_longest(draft.blocks, draft.blocks[1:]):
        lines = block.text.split("\n")
        if begun := _begins(block):
            said, lines, is_owed = begun, lines[1:], not begun.name
        is_alone = len(lines) == 1 and (after is None or _begins(after) is not None)
        if said is not None and is_owed and lines and is_alone:
            is_owed = False  # a line of words, and nobody is named
        elif said is not None and is_owed and lines:
            said.name, lines, is_owed = lines[0].strip(), lines[1:], False
        _add(found, block, "\n".join(lines), said)
        if said is not None and lines:
            said = _Said(said.name, None, None)
    return found


def _begins(block: Block) -> _Said | None:
    """Read a paragraph's first line, if it says who speaks and when."""
    first, _, rest = block.text.partition("\n")
    if match := _RANGE.fullmatch(first.strip()):
        start_ms, end_ms = milliseconds(match["start"]), milliseconds(match["end"])
        return _Said("", start_ms, end_ms)
    match = _NAMED.fullmatch(first.strip())
    if match and rest.strip():
        return _Said(match["name"].strip(), milliseconds(match["start"]), None)
    return None


def _add(found: Draft, block: Block, text: str, said: _Said | None) -> None:
    is_note = said is None or _SWITCHED.fullmatch(text.strip()) is not None
    found.add_timed(
        text,
        block.place,
        mark="" if said is None or is_note else said.name,
        start_ms=None if said is None or is_note else said.start_ms,
        end_ms=None if said is None or is_note else said.end_ms,
        style=TurnStyle.NOTE if is_note else block.style,
        stands_apart=is_note,
    )
