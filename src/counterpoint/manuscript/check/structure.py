"""Checks of how themes run through the text: names, parts of the discussion.

Source: method, rows F6, D4-D8, D11, D19; section 2c; invariant 26.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from counterpoint.manuscript.check.model import (
    Check,
    Finding,
    Piece,
    PieceKind,
    ReferenceKind,
    Text,
    ThemeWords,
    found,
    whole,
)
from counterpoint.manuscript.check.word import words_of
from counterpoint.theme.paradox.model import Letter

_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST = 3  # letters of a word that carries meaning
_NAME_GAP = 4  # words between two words of a theme's name in running text
_FEWEST = 3  # words of a name that can be told apart from chance
_EMPTY = frozenset(
    "the and but with for them they their its one of that this these those was"
    " were are is has have had not more much who whom which from into than then"
    " och men med för att det den de som är var inte mer en ett av på till".split()
)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the discussion, and how it words the poles of its theme anew.

    Attributes:
        piece: Where the new wording stands.
        reason: Why the poles are worded otherwise; empty if nobody said.
    """

    piece: Piece
    theme: str
    poles: Mapping[Letter, str]
    reason: str = ""


def theme_names(text: Text) -> Iterator[Finding]:
    """Names of themes in running text that are neither the title nor the short form."""
    for theme in text.themes:
        wanted = [_stem(word) for word in _content(theme.title)]
        if len(wanted) < _FEWEST:
            continue
        for piece in text.pieces:
            if piece.kind is not PieceKind.PROSE:
                continue
            span = _run_of(wanted, piece.authors)
            if span is None or _is_named(theme, piece.text, span):
                continue
            yield found(
                Check.THEME_NAME,
                piece,
                span,
                "This comes near the name of a theme; insert its title or short form.",
            )


def discussion(text: Text) -> Iterator[Finding]:
    """Agreed themes and parts of the discussion, one to one and in one order.

    A part is headed as one; where no part is, the themes that are inserted after the
    heading of the discussion say which part is whose. Without either, nothing is
    asked.
    """
    headings = words_of(text.language).discussion
    begin = next(
        (
            n
            for n, piece in enumerate(text.pieces)
            if piece.part
            or (
                piece.kind is PieceKind.HEADING
                and piece.text.strip().casefold() in headings
            )
        ),
        None,
    )
    if begin is None:
        return
    after = text.pieces[begin:]
    parts = [piece.part for piece in after if piece.part] or [
        each.key
        for piece in after
        for each in piece.references
        if each.kind is ReferenceKind.THEME
    ]
    themes = [theme.id for theme in text.themes]
    yield from parts_in_order(text.pieces[begin], themes, list(dict.fromkeys(parts)))


def parts_in_order(
    head: Piece, themes: Sequence[str], parts: Sequence[str]
) -> Iterator[Finding]:
    """Compare the agreed themes with the themes of the discussion's parts."""
    for number, theme in enumerate(themes, 1):
        if theme not in parts:
            yield whole(
                Check.DISCUSSION,
                head,
                "The theme no. {number} has no part in the discussion.",
                number=number,
            )
    if any(part not in themes for part in parts):
        yield whole(
            Check.DISCUSSION, head, "A part of the discussion is about no agreed theme."
        )
    common = [theme for theme in themes if theme in parts]
    if [part for part in parts if part in themes] != common:
        yield whole(
            Check.DISCUSSION,
            head,
            "The parts of the discussion stand in another order than the themes.",
        )


def shifts(themes: Sequence[ThemeWords], parts: Sequence[Part]) -> Iterator[Finding]:
    """Poles that the discussion words with none of the words of the findings.

    A new wording that takes words of another theme's pole is told too, as a
    borrowing. Both ask for a sentence of reason, and neither is a fault.
    """
    numbers = {theme.id: number for number, theme in enumerate(themes, 1)}
    for part in parts:
        if part.reason or part.theme not in numbers:
            continue
        number = numbers[part.theme]
        own = {
            letter: _stems(words)
            for letter, words in (themes[number - 1].poles or {}).items()
        }
        new = {letter: _stems(words) for letter, words in part.poles.items()}
        other = [x for x in new if own.get(x) and not own[x] & new[x]]
        if len(other) == len(Letter):
            yield whole(
                Check.SHIFT,
                part.piece,
                "The re-stated paradox no. {number} has other poles than the theme;"
                " say why.",
                number=number,
            )
            continue
        for letter in other:
            yield whole(
                Check.SHIFT,
                part.piece,
                "Pole {pole} is worded otherwise than in the findings; say why.",
                pole=letter.upper(),
            )
        for letter, words in new.items():
            if letter not in other and _borrows(themes, part, own, words):
                yield whole(
                    Check.SHIFT,
                    part.piece,
                    "Pole {pole} takes words of another theme; say why.",
                    pole=letter.upper(),
                )


def _borrows(
    themes: Sequence[ThemeWords],
    part: Part,
    own: Mapping[Letter, frozenset[str]],
    new: frozenset[str],
) -> bool:
    """Whether a new wording has two words of another theme's pole and not its own."""
    mine = frozenset[str]().union(*own.values())
    return any(
        len((_stems(words) - mine) & new) > 1
        for other in themes
        if other.id != part.theme
        for words in (other.poles or {}).values()
    )


def _content(words: str) -> list[str]:
    listed = (match.group().casefold() for match in _WORD.finditer(words))
    return [word for word in listed if len(word) >= _SHORTEST and word not in _EMPTY]


def _stem(word: str) -> str:
    return word.removesuffix("s")


def _stems(words: str) -> frozenset[str]:
    return frozenset(_stem(word) for word in _content(words))


def _run_of(wanted: Sequence[str], text: str) -> tuple[int, int] | None:
    """Find all words of a name in their order, in one stretch without a full stop."""
    tokens = [
        (m.start(), m.end(), _stem(m[0].casefold())) for m in _WORD.finditer(text)
    ]
    for n, (start, _, word) in enumerate(tokens):
        if word != wanted[0]:
            continue
        at, end = n, tokens[n][1]
        for each in wanted[1:]:
            reach = range(at + 1, min(at + 2 + _NAME_GAP, len(tokens)))
            following = next((m for m in reach if tokens[m][2] == each), None)
            if following is None:
                break
            at, end = following, tokens[following][1]
        else:
            if not re.search(r"[.!?]", text[start:end]):
                return start, end
    return None


def _is_named(theme: ThemeWords, text: str, span: tuple[int, int]) -> bool:
    """Whether the title or the short form stands there, word for word."""
    around = " ".join(text[max(0, span[0] - 40) : span[1] + 40].casefold().split())
    names = [theme.title.casefold(), theme.short.casefold()]
    return any(name and name in around for name in names)
