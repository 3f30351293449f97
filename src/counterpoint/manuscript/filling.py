"""Prose with its marks read and its references filled in.

A reference of a new kind is one function in ``FILLERS``; labels, numbers and
titles are fields and never read out of text.

Source: method, rows F6, F23, X2, X5; traps 12 to 16.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from counterpoint.kernel.ids import BlockId, QuoteId, ThemeId
from counterpoint.manuscript.ingredient import Material
from counterpoint.manuscript.markup import Note, Reference, Words, pieces_of
from counterpoint.manuscript.model import BlockKind
from counterpoint.manuscript.number import LARGEST_IN_WORDS, written
from counterpoint.manuscript.paragraph import Bound, BoundKind, Run
from counterpoint.manuscript.reference.face import text_of
from counterpoint.manuscript.reference.token import citation_of
from counterpoint.manuscript.table.wording import words_of

ALL = "all"

_SENTENCE_END = re.compile(r"(?:^|[.!?][\"”’»)\]]*\s+)[\"“‘«(\[]*$")
_ABBREVIATION = re.compile(
    r"\b(?:e\.g|i\.e|cf|vs|ca|approx|no|nos|p|pp|al|fig|dr|mr|mrs|ms)\.\s+$",
    re.IGNORECASE,
)

Filled = tuple[Run, str | None]
Filler = Callable[[Material, Reference, str], Filled]
"""Takes the material, the reference and the words before it in the paragraph;
gives what prints, and what is wrong with it."""


def filled(material: Material, line: str) -> tuple[tuple[Run, ...], tuple[str, ...]]:
    """Give a paragraph's runs, and what is wrong with them."""
    return _runs(material, pieces_of(line))


def begins_sentence(before: str) -> bool:
    """Whether the next word is the first of a sentence."""
    return bool(_SENTENCE_END.search(before)) and not _ABBREVIATION.search(before)


def _runs(
    material: Material, pieces: Iterable[Words | Reference | Note]
) -> tuple[tuple[Run, ...], tuple[str, ...]]:
    runs: list[Run] = []
    problems: list[str] = []
    for piece in pieces:
        if isinstance(piece, Note):
            note, inside = _runs(material, piece.pieces)
            runs += [Run("", note=note)] if note else []
            problems += inside
        elif isinstance(piece, Reference) and piece.kind in FILLERS:
            before = "".join(run.text for run in runs)
            run, problem = FILLERS[piece.kind](material, piece, before)
            runs.append(replace(run, emphasis=piece.emphasis))
            problems += [problem] if problem else []
        else:
            text = piece.text if isinstance(piece, Words) else piece.written
            last = runs[-1] if runs else None
            if (
                last is not None
                and last.bound is None
                and not last.note
                and last.emphasis is piece.emphasis
            ):
                runs[-1] = replace(last, text=last.text + text)
            else:
                runs.append(Run(text, emphasis=piece.emphasis))
    return tuple(runs), tuple(problems)


def _count(material: Material, asked: Reference, before: str) -> Filled:
    numbers = {group.group: group.number for group in material.interviewed}
    number = sum(numbers.values()) if asked.key == ALL else numbers.get(asked.key)
    if number is None or asked.more is not None:
        return unknown(asked)
    begins = begins_sentence(before)
    problem = None
    if begins and number > LARGEST_IN_WORDS:
        problem = f"Begin the sentence with a word instead of the number {number}."
    text = written(number, begins_sentence=begins)
    return Run(text, Bound(BoundKind.COUNT, asked.key)), problem


def _theme(material: Material, asked: Reference, before: str) -> Filled:
    theme = material.themes.get(ThemeId(asked.key))
    if theme is None or asked.more not in (None, "short"):
        return unknown(asked)
    name = (theme.short or theme.title) if asked.more else theme.title
    if begins_sentence(before):
        name = name[0].upper() + name[1:]
    return Run(name, Bound(BoundKind.THEME, theme.id)), None


def _label(material: Material, asked: Reference, _: str) -> Filled:
    quote = material.quotes.get(QuoteId(asked.key))
    if quote is None or asked.more is not None:
        return unknown(asked)
    if quote.name is None:
        problem = (
            "The quote that is named here prints without a name. Say who speaks, choose"
            " another form of labels for the group, or write without the name."
        )
        return Run(asked.written), problem
    return Run(quote.name, Bound(BoundKind.LABEL, str(quote.participant_id))), None


def _table(material: Material, asked: Reference, before: str) -> Filled:
    return _numbered(material, asked, before, BlockKind.TABLE)


def _picture(material: Material, asked: Reference, before: str) -> Filled:
    return _numbered(material, asked, before, BlockKind.PICTURE)


def _numbered(
    material: Material, asked: Reference, before: str, kind: BlockKind
) -> Filled:
    number = material.number_of(BlockId(asked.key), kind)
    if number is None or asked.more is not None:
        return unknown(asked)
    text = words_of(material.language)[f"in_{kind}"].format(number=number)
    if begins_sentence(before):
        text = text[0].upper() + text[1:]
    return Run(text, Bound(BoundKind(kind.value), asked.key)), None


def _citation(material: Material, asked: Reference, _: str) -> Filled:
    words = material.printed.cited.get(asked.written)
    if words is None:
        return unknown(asked)
    works = dict.fromkeys(each.work_id for each in citation_of(asked.written).cites)
    return Run(text_of(words), Bound(BoundKind.CITATION, " ".join(works))), None


def unknown(asked: Reference) -> Filled:
    """Print a reference as it was typed, and say that it names nothing."""
    problem = (
        f"Nothing is known by the name {asked.written}; choose it from the list again."
    )
    return Run(asked.written), problem


FILLERS: Mapping[str, Filler] = {
    "n": _count,
    "theme": _theme,
    "label": _label,
    "table": _table,
    "picture": _picture,
    "cite": _citation,
}
"""How each kind of reference is filled; other kinds are ordinary text."""
