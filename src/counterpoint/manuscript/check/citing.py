"""Checks of what is cited: typed by hand, or kept and never cited.

A citation of a work that is not there does not hold, and is told with what else does
not. Source: method, row D24; the two kinds of "(7)", row F12.
"""

import re
from collections.abc import Collection, Iterator, Sequence

from counterpoint.kernel.sentence import Said
from counterpoint.manuscript.check.model import (
    Check,
    Finding,
    Piece,
    PieceKind,
    ReferenceKind,
    Text,
    found,
)
from counterpoint.manuscript.reference.model import Work, WorkId
from counterpoint.manuscript.reference.typed import Typed, fitting, typed_in

_NUMBER = re.compile(r"\(([0-9]+)\)")


def typed_citations(text: Text) -> Iterator[Finding]:
    """Authors and years typed by hand, and what work they fit."""
    for piece in text.pieces:
        if piece.kind is not PieceKind.PROSE:
            continue
        for each in typed_in(piece.authors):
            yield found(
                Check.TYPED_CITATION,
                piece,
                (each.start, each.end),
                _why(each, text.works),
            )


def citations_like_labels(text: Text) -> Iterator[Finding]:
    """Citations that print as a participant's label does: the two kinds of "(7)"."""
    for piece in text.pieces:
        for each in _cited(piece):
            match = _NUMBER.fullmatch(piece.text[each[0] : each[1]])
            if match is not None and match.group(1) in text.labels:
                yield found(
                    Check.LOCATOR,
                    piece,
                    each,
                    "This citation prints like participant {label}; choose a citation"
                    " style with other brackets.",
                    label=match.group(1),
                )


def never_cited(works: Sequence[Work], cited: Collection[WorkId]) -> Iterator[Finding]:
    """Works that are kept and that nothing cites."""
    for work in works:
        if work.id in cited:
            continue
        yield Finding(
            check=Check.NOT_CITED,
            place="",
            start=0,
            end=0,
            words=work.title,
            sentence=work.id,
            reason=Said("The text never cites this work; cite it, or take it away."),
        )


def _cited(piece: Piece) -> Iterator[tuple[int, int]]:
    for each in piece.references:
        if each.kind is ReferenceKind.CITATION:
            yield each.start, each.end


def _why(typed: Typed, works: Sequence[Work]) -> str:
    fits = [len(fitting(each, works)) for each in typed.cites]
    if 0 in fits:
        return "No work of this author and year is kept; add it, then cite it."
    if max(fits) > 1:
        return "More than one work fits; insert the citation of the one you mean."
    return "A work fits these words; cite it, so that it stands in the list."
