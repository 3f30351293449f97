"""Checks of what people are quoted for: their words, names, labels and numbers.

Source: method, rows F12, F16, F26, F31, F51, F52, D13; invariants 24 and 28.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from counterpoint.manuscript.check.model import (
    Check,
    Finding,
    Piece,
    PieceKind,
    ReferenceKind,
    Text,
    blanked,
    found,
    sentence_at,
    whole,
)
from counterpoint.manuscript.marked.model import MarkUse
from counterpoint.manuscript.number import LARGEST_IN_WORDS, in_words
from counterpoint.quote.clearance.model import name_likes
from counterpoint.quote.model import EXTENSIVE
from counterpoint.report.model import count_words

_IN_BRACKETS = re.compile(r"\(([0-9]+|[IVXLCDM]+)\)")
_CITING = re.compile(r"\((?:p{1,2}\.\s*)?\d+\)|\([^()]*\b(?:1[5-9]|20)\d\d[a-z]?\b")
_FIGURE = re.compile(r"(?<![\w/.–-])\d+(?![\w/–-])(?!\.\d)")
_YEARS = range(1500, 2100)
_SPELT = [word for word in map(in_words, range(2, LARGEST_IN_WORDS)) if word]
_CITED_WITHIN = 90  # code points from a quotation to what it is cited by


def names(text: Text) -> Iterator[Finding]:
    """Words in quotes that look like names, where nobody cleared the quote."""
    for piece in text.pieces:
        if piece.quoted is None or piece.kind is PieceKind.QUESTION:
            continue
        if piece.quoted.is_cleared:
            continue
        inserted = [(each.start, each.end) for each in piece.references]
        for each in name_likes(blanked(piece.text, inserted)):
            yield found(
                Check.NAME,
                piece,
                (each.start, each.start + len(each.text)),
                "This looks like a name; clear the quote, and say what it is.",
            )


def uncleared(text: Text) -> Iterator[Finding]:
    """Placed quotes that no other member has cleared."""
    for piece in _first_pieces(text):
        if piece.quoted is not None and not piece.quoted.is_cleared:
            yield whole(
                Check.NOT_CLEARED,
                piece,
                "Let a member who did not propose this quote clear it.",
            )


def unattributed(text: Text) -> Iterator[Finding]:
    """Quotes that print no label, neither behind them nor before."""
    for piece in _first_pieces(text):
        if piece.quoted is not None and not piece.quoted.is_named:
            yield whole(
                Check.UNATTRIBUTED,
                piece,
                "No label says whose words these are; name the speaker, or accept it.",
            )


def locators(text: Text) -> Iterator[Finding]:
    """A number in brackets, typed, that is also a participant's label."""
    for piece in text.pieces:
        if piece.kind is not PieceKind.PROSE:
            continue
        for match in _IN_BRACKETS.finditer(piece.authors):
            if match.group(1) in text.labels:
                if _follows_citation(piece, match.start()):
                    yield found(
                        Check.LOCATOR,
                        piece,
                        match.span(),
                        "Participant {label} has this number too; if it is a page,"
                        " write it into the citation before it.",
                        label=match.group(1),
                    )
                    continue
                yield found(
                    Check.LOCATOR,
                    piece,
                    match.span(),
                    "Participant {label} has this number too; if it is a page,"
                    " write “p. {label}”.",
                    label=match.group(1),
                )


def used_for(text: Text) -> Iterator[tuple[Piece, str, MarkUse | None, bool]]:
    """Give the words in quotation marks, what the marks are for, and if that was said.

    Where nobody said it, a report that has the words or a work that is cited beside
    them tells it.
    """
    said = _said(text)
    for n, piece in enumerate(text.pieces):
        if piece.kind is not PieceKind.PROSE:
            continue
        for start, end in piece.strings():
            words = piece.text[start:end]
            given = text.uses.get((piece.place, plain(words)))
            found = given
            if found is None and _is_said(said, _labels_at(text, n), words):
                found = MarkUse.PARTICIPANT
            elif found is None and _is_cited(piece, start, end):
                found = MarkUse.LITERATURE
            yield piece, words, found, given is not None


def echoes(text: Text) -> Iterator[Finding]:
    """Strings in quotation marks that are not what they are said, or seem, to be.

    Where a paragraph names a participant, or stands beside a quote, that person's
    reports are asked; else everybody's. Terms, and words held at a distance, are
    nobody's; what is of the literature has its work beside it.
    """
    said = _said(text)
    for n, piece in enumerate(text.pieces):
        if piece.kind is not PieceKind.PROSE:
            continue
        about = _labels_at(text, n)
        for start, end in piece.strings():
            words = piece.text[start:end]
            use = text.uses.get((piece.place, plain(words)))
            is_cited = _is_cited(piece, start, end)
            if use in (MarkUse.TERM, MarkUse.DISTANCE):
                continue
            if use is MarkUse.LITERATURE and not is_cited:
                reason = "Said to be from the literature; cite the work beside it."
                yield found(Check.ECHO, piece, (start, end), reason)
            elif (use is not MarkUse.PARTICIPANT and is_cited) or _is_said(
                said, about, words
            ):
                continue
            elif len(about) == 1:
                yield found(
                    Check.ECHO,
                    piece,
                    (start, end),
                    "Not found in what {label} said: say whose words they are.",
                    label=about[0],
                )
            else:
                yield found(
                    Check.ECHO,
                    piece,
                    (start, end),
                    "Nobody said this in these words: is it a term, or your distance?",
                )


def typed_numbers(text: Text) -> Iterator[Finding]:
    """Numbers of people that were typed and not inserted; years and pages are none."""
    called = [g.plural for g in text.groups] + [g.singular for g in text.groups]
    spelt = re.compile(
        rf"\b(?:{'|'.join(_SPELT)})(?=\s+(?:\w+\s+)?(?:{'|'.join(called)})\b)",
        re.IGNORECASE,
    )
    for piece in text.pieces:
        if piece.kind is not PieceKind.PROSE:
            continue
        own = piece.uncited
        spans = [m.span() for m in _FIGURE.finditer(own) if int(m[0]) not in _YEARS]
        spans = [s for s in spans if not _in_brackets(own, s)]
        if called:
            spans += [match.span() for match in spelt.finditer(own)]
        for span in sorted(spans):
            yield found(
                Check.TYPED_NUMBER,
                piece,
                span,
                "This number was typed; insert it from the data, or accept it.",
            )


def small_cells(text: Text) -> Iterator[Finding]:
    """Inserted counts below the threshold, that may point at somebody."""
    for piece in text.pieces:
        for each in piece.references:
            if each.kind is not ReferenceKind.COUNT or not each.number:
                continue
            if each.number < text.smallest_cell:
                yield found(
                    Check.SMALL_CELL,
                    piece,
                    (each.start, each.end),
                    "Fewer than {k} people; lump them, or accept it by name.",
                    k=text.smallest_cell,
                )


def uncommented(text: Text) -> Iterator[Finding]:
    """Extensive quotes after which the authors say nothing before the next one."""
    pieces = text.pieces
    for n, piece in enumerate(pieces):
        if piece.quoted is None or piece.kind is PieceKind.QUESTION:
            continue
        after = pieces[n + 1] if n + 1 < len(pieces) else None
        if after is not None and after.quoted == piece.quoted:
            continue
        words = sum(
            count_words(each.text)
            for each in pieces
            if each.quoted == piece.quoted and each.kind is PieceKind.QUOTE
        )
        if words > EXTENSIVE and (after is None or after.kind is not PieceKind.PROSE):
            yield whole(
                Check.NO_COMMENT,
                piece,
                "This long quote is shown and not spoken of; say what it shows.",
            )


def _first_pieces(text: Text) -> Iterator[Piece]:
    seen: set[str] = set()
    for piece in text.pieces:
        if piece.quoted is not None and piece.quoted.id not in seen:
            seen.add(piece.quoted.id)
            yield piece


def _labels_at(text: Text, n: int) -> list[str]:
    """Name whom a paragraph is about: by label, else by the quote that follows."""
    piece = text.pieces[n]
    named = [r.key for r in piece.references if r.kind is ReferenceKind.LABEL]
    if named:
        return sorted(set(named))
    after = text.pieces[n + 1] if n + 1 < len(text.pieces) else None
    if after is not None and after.quoted is not None and after.quoted.label:
        return [after.quoted.label]
    return []


def plain(words: str) -> str:
    """Give words without case, punctuation and marks, as they are compared."""
    return " ".join(re.findall(r"\w+", words.casefold()))


def _said(text: Text) -> dict[str, str]:
    return {label: plain(words) for label, words in (text.sources or {}).items()}


def _is_said(said: Mapping[str, str], about: Sequence[str], words: str) -> bool:
    """Whether those a paragraph is about said some words; else whether anybody did."""
    asked = [said.get(label, "") for label in about] or list(said.values())
    return any(f" {plain(words)} " in f" {each} " for each in asked)


def _is_cited(piece: Piece, start: int, end: int) -> bool:
    """Whether a work is cited near a quotation, in its own sentence."""
    sentence = sentence_at(piece.text, start)
    behind = piece.text[end : end + _CITED_WITHIN]
    if _CITING.search(behind) or _CITING.search(sentence):
        return True
    return any(
        each.kind is ReferenceKind.CITATION
        and sentence_at(piece.text, each.start) == sentence
        for each in piece.references
    )


def _follows_citation(piece: Piece, at: int) -> bool:
    """Whether a work is cited before a place, in the same sentence."""
    return any(
        each.kind is ReferenceKind.CITATION
        and each.end <= at
        and sentence_at(piece.text, each.start) == sentence_at(piece.text, at)
        for each in piece.references
    )


def _in_brackets(text: str, span: tuple[int, int]) -> bool:
    start, end = span
    return text[start - 1 : start] == "(" and text[end : end + 1] == ")"
