"""Checks of the authors' own wording. Quotes and what is cited are never touched.

Source: method, rows M16, M56, F10, F13-F15, F20, F22, B1, L1; section 5.3, point 15.
"""

import re
from collections.abc import Iterator, Sequence

from counterpoint.article.band.word import quantifiers as listed_quantifiers
from counterpoint.manuscript.check.model import (
    Check,
    Finding,
    Piece,
    PieceKind,
    ReferenceKind,
    Text,
    found,
    sentence_at,
    sentences,
)
from counterpoint.manuscript.check.word import words_of
from counterpoint.manuscript.claim.model import VOICED, ClaimKind

_BEFORE, _AFTER = r"(?<![\w-])", r"(?![\w-])"
_ABBREVIATION = re.compile(rf"{_BEFORE}[A-ZÅÄÖ]{{2,}}{_AFTER}")
_SLASHED = re.compile(r"(?<![\w/])[^\W\d_]+(?:/[^\W\d_]+)+(?![\w/])")
_LONGEST_GAP = 3  # words between a quantifier and the group it speaks of
_ALTERNATIVES = 2


def terminology(text: Text) -> Iterator[Finding]:
    """Words that the article's policy avoids, in the authors' own text alone."""
    listed = words_of(text.language)
    known = [line.casefold() for line in text.policy.exceptions]
    for term in text.policy.terms:
        for avoided in term.avoided:
            stem = re.escape(re.sub(listed.plural, "", avoided))
            shape = rf"{_BEFORE}{stem}{listed.endings}{_AFTER}"
            pattern = re.compile(shape, re.IGNORECASE)
            for piece in text.pieces:
                for match in pattern.finditer(piece.uncited):
                    sentence = sentence_at(piece.text, match.start()).casefold()
                    if any(line in sentence for line in known):
                        continue
                    yield found(
                        Check.TERMINOLOGY,
                        piece,
                        match.span(),
                        "The article says “{preferred}” in its own text.",
                        preferred=term.preferred,
                    )


def causal(text: Text) -> Iterator[Finding]:
    """Words of cause, where a limitation says that none is claimed."""
    if text.refuses_cause:
        yield from _listed(
            text,
            Check.CAUSAL,
            words_of(text.language).causal,
            "This speaks of a cause; a limitation of the study claims none.",
        )


def emerged(text: Text) -> Iterator[Finding]:
    """Themes that are said to emerge by themselves."""
    yield from _listed(
        text,
        Check.EMERGED,
        [words_of(text.language).emerged],
        "Themes are made by those who analyse; say who formulated them.",
    )


def parity(text: Text) -> Iterator[Finding]:
    """Two things that are said to weigh the same."""
    yield from _listed(
        text,
        Check.PARITY,
        words_of(text.language).parity,
        "Two sides are said to weigh the same; bind the sentence to both poles.",
        ClaimKind.PARITY,
    )


def same_people(text: Text) -> Iterator[Finding]:
    """Claims that the same people who voice one pole voice the other too."""
    same = words_of(text.language).same
    yield from _listed(
        text,
        Check.SAME_PEOPLE,
        [rf"{same} (?:{'|'.join(_people(text))})"],
        "The same people are said to voice both; bind the sentence to how many do.",
        ClaimKind.SAME_PEOPLE,
    )


def quantifiers(text: Text) -> Iterator[Finding]:
    """Words of how many that are bound to nothing in the data.

    A sentence with an inserted count is bound by that; one that a claim is bound to
    is held against the data with the other claims.
    """
    words = sorted(listed_quantifiers(text.language), key=len, reverse=True)
    gap = rf"(?:\s+(?!{'|'.join(_people(text))})[^\s.,;:]+){{0,{_LONGEST_GAP}}}"
    pattern = re.compile(
        rf"{_BEFORE}({'|'.join(words)}){gap}\s+(?:{'|'.join(_people(text))}){_AFTER}",
        re.IGNORECASE,
    )
    for piece in text.pieces:
        for match in pattern.finditer(piece.authors):
            at = match.start()
            if text.is_bound(piece, at, ClaimKind.QUANTITY) or _holds_count(piece, at):
                continue
            yield found(
                Check.QUANTIFIER,
                piece,
                match.span(),
                "This says how many, and is bound to no count.",
            )


def both_groups(text: Text) -> Iterator[Finding]:
    """Sentences under a theme that name several groups, of which one is not quoted.

    A sentence that a claim is bound to is asked of with the claims.
    """
    shown = {
        (piece.theme, piece.quoted.group)
        for piece in text.pieces
        if piece.quoted is not None
    }
    for piece in text.pieces:
        if not piece.theme:
            continue
        own = piece.authors
        for start, end in sentences(own):
            named = [g for g in text.groups if _names(own[start:end], g.plural)]
            missing = [g for g in named if (piece.theme, g.key) not in shown]
            if len(named) < _ALTERNATIVES or not missing:
                continue
            if text.is_bound(piece, start, *VOICED, ClaimKind.QUANTITY):
                continue
            yield found(
                Check.BOTH_GROUPS,
                piece,
                (start, end),
                "Groups are named here, and no quote under the theme is of: {group}.",
                group=missing[0].plural,
            )


def is_hedged(words: str, language: str) -> bool:
    """Whether something is said with a reservation."""
    listed = "|".join(words_of(language).hedges)
    pattern = re.compile(rf"{_BEFORE}(?:{listed}){_AFTER}", re.IGNORECASE)
    return bool(pattern.search(words))


def hedges(text: Text, before: str, piece: Piece) -> Iterator[Finding]:
    """A claim that was hedged where it was made, and is not where it is repeated.

    Args:
        text: For its language.
        before: The claim as it was first made.
        piece: The paragraph that repeats it.
    """
    if is_hedged(before, text.language) and not is_hedged(piece.text, text.language):
        yield found(
            Check.HEDGE,
            piece,
            (0, len(piece.text)),
            "This was said with a reservation before, and stands without one here.",
        )


def abbreviations(text: Text) -> Iterator[Finding]:
    """Abbreviations that are used before, or without, their expansion; once each."""
    expanded: set[str] = set()
    told: set[str] = set()
    for piece in text.pieces:
        if piece.kind in (PieceKind.QUOTE, PieceKind.QUESTION):
            continue
        for match in _ABBREVIATION.finditer(piece.uncited):
            short = match.group()
            if short in text.labels or short in expanded or short in told:
                continue
            if _is_expanded(piece.text, match.start(), short):
                expanded.add(short)
                continue
            told.add(short)
            yield found(
                Check.ABBREVIATION,
                piece,
                match.span(),
                "Write this out where it stands first, with the short form behind it.",
            )


def left_over(text: Text) -> Iterator[Finding]:
    """Two words with a stroke between them, of which one was to be chosen.

    Asked of quotes too, where a translator left both. Lists of three and more,
    capitals and the usual pairs are none.
    """
    pairs = words_of(text.language).pairs
    for piece in text.pieces:
        if piece.kind is PieceKind.THEME:
            continue
        for match in _SLASHED.finditer(piece.text):
            words = match.group()
            if (
                words.count("/") != 1
                or words != words.lower()
                or words in pairs
                or any(len(half) == 1 for half in words.split("/"))
            ):
                continue
            yield found(
                Check.LEFT_OVER,
                piece,
                match.span(),
                "Two wordings stand beside each other; choose one.",
            )


def _listed(
    text: Text, check: Check, patterns: Sequence[str], reason: str, *bound: ClaimKind
) -> Iterator[Finding]:
    """Find words of a list, but those of sentences that such claims are bound to."""
    pattern = re.compile(rf"{_BEFORE}(?:{'|'.join(patterns)}){_AFTER}", re.IGNORECASE)
    for piece in text.pieces:
        for match in pattern.finditer(piece.uncited):
            if not text.is_bound(piece, match.start(), *bound):
                yield found(check, piece, match.span(), reason)


def _names(sentence: str, word: str) -> bool:
    return bool(re.search(rf"\b{re.escape(word)}\b", sentence, re.IGNORECASE))


def _people(text: Text) -> list[str]:
    called = [group.plural for group in text.groups]
    return [re.escape(each) for each in (*called, *words_of(text.language).everybody)]


def _holds_count(piece: Piece, start: int) -> bool:
    """Whether a count was inserted into the sentence."""
    for first, end in sentences(piece.text):
        if first <= start < end:
            return any(
                each.kind is ReferenceKind.COUNT and first <= each.start < end
                for each in piece.references
            )
    return False


def _is_expanded(text: str, at: int, short: str) -> bool:
    """Whether the words before "(AOD)" begin with its letters, in order."""
    if at == 0 or text[at - 1] != "(":
        return False
    before = re.findall(r"[^\W\d_]+", text[: at - 1])
    letters = "".join(word[0] for word in before[-2 * len(short) :]).upper()
    wanted = iter(letters)
    return all(letter in wanted for letter in short)
