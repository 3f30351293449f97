"""Checks of what sentences claim: of groups, of how many, of poles, of each other.

Source: method, rows M16, F10, F11, F13, F14, F22, D8, D16, D19; section 2b, the
grid; section 6.6, picture 5.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from counterpoint.kernel.ids import ThemeId
from counterpoint.kernel.sentence import Said
from counterpoint.manuscript.check.model import (
    BoundSentence,
    Check,
    Finding,
    Piece,
    Text,
)
from counterpoint.manuscript.check.structure import Part, shifts
from counterpoint.manuscript.check.wording import is_hedged
from counterpoint.manuscript.claim.grid import GridCell
from counterpoint.manuscript.claim.model import Claim, ClaimKind
from counterpoint.manuscript.claim.tally import BoundClaim
from counterpoint.manuscript.markup import Note, Words, pieces_of
from counterpoint.theme.theme.model import Theme

_COUNTED = {
    ClaimKind.QUANTITY: Check.QUANTIFIER,
    ClaimKind.SAME_PEOPLE: Check.SAME_PEOPLE,
    ClaimKind.PARITY: Check.PARITY,
    ClaimKind.LISTED: Check.LISTED,
}
"""Claims whose numbers the data carry or not, beside those of the grid."""


@dataclass(frozen=True, slots=True)
class Claims:
    """An article's claims, with all that they are held against.

    Attributes:
        bound: All; those whose sentence is gone are told too.
        grid: Of the claims that stand.
        themes: By id.
        groups: The plural of each group's name, by key.
    """

    bound: Sequence[BoundClaim]
    grid: Sequence[GridCell]
    themes: Mapping[ThemeId, Theme]
    groups: Mapping[str, str]


def bound_sentences(claims: Sequence[BoundClaim]) -> list[BoundSentence]:
    """Give the sentences that are bound, so that checks of wording pass them by."""
    return [
        BoundSentence(each.claim.kind, each.claim.block_id, _shape(each.claim.text))
        for each in claims
        if not each.is_stale
    ]


def claims_held(claims: Claims, text: Text) -> Iterator[Finding]:
    """Tell what is claimed and not in the data, not shown, shifted or no longer said.

    Args:
        claims: All of the article.
        text: The manuscript as it prints, with its themes.
    """
    for each in claims.bound:
        if each.is_stale:
            yield _about(Check.CLAIM_GONE, each.claim, Said(_GONE), text)
            continue
        check = _COUNTED.get(each.claim.kind)
        for tally in each.tallies if check else ():
            if check and not tally.holds:
                yield _about(check, each.claim, tally.said, text)
    yield from _cells(claims, text)
    yield from _repeated(claims, text)
    yield from shifts(text.themes, _parts(claims, text))


_GONE = "The sentence that this claim was bound to has changed; bind it anew."


def _cells(claims: Claims, text: Text) -> Iterator[Finding]:
    by_id = {each.claim.id: each.claim for each in claims.bound}
    for cell in claims.grid:
        if not cell.claims:
            continue
        claim = by_id[cell.claims[0]]
        values: dict[str, str | int] = {
            "group": claims.groups.get(cell.group, cell.group),
            "theme": _name(claims.themes, cell),
        }
        if cell.is_not_in_data:
            said = "Said of {group} at {theme}; nobody of them was found to voice it."
            yield _about(Check.NOT_IN_DATA, claim, Said(said, values), text)
        elif cell.is_not_shown:
            said = "Said of {group} at {theme}; no placed quote of theirs shows it."
            yield _about(Check.NOT_SHOWN, claim, Said(said, values), text)


def _repeated(claims: Claims, text: Text) -> Iterator[Finding]:
    """Sentences that say a claim again, without the reservation it was made with."""
    first = {each.claim.id: each.claim for each in claims.bound}
    for each in claims.bound:
        repeats = each.claim.about.repeats
        if repeats is None or each.is_stale:
            continue
        before = first.get(repeats)
        if before is None:
            said = "The claim that this sentence says again was unbound; bind it anew."
            yield _about(Check.CLAIM_GONE, each.claim, Said(said), text)
        elif is_hedged(before.text, text.language) and not is_hedged(
            each.claim.text, text.language
        ):
            said = "This was said with a reservation before, and stands without one."
            yield _about(Check.HEDGE, each.claim, Said(said), text)


def _parts(claims: Claims, text: Text) -> list[Part]:
    """Gather, theme by theme, how the text words its poles anew."""
    parts: dict[ThemeId, Part] = {}
    for each in claims.bound:
        claim = each.claim
        if claim.kind is not ClaimKind.RESTATED:
            continue
        printed = _printed(claim, text)
        if printed is None or claim.theme_id is None or claim.letter is None:
            continue
        known = parts.get(claim.theme_id)
        poles = {**(known.poles if known else {}), claim.letter: printed.text}
        said = known.piece if known else printed
        parts[claim.theme_id] = Part(said, claim.theme_id, poles)
    return list(parts.values())


def _printed(claim: Claim, text: Text) -> Piece | None:
    """Find a claim's sentence as it prints, as a piece of its own."""
    sentence = BoundSentence(claim.kind, claim.block_id, _shape(claim.text))
    for piece in text.pieces:
        span = sentence.span_in(piece)
        if span is not None:
            return Piece(piece.place, piece.kind, piece.text[slice(*span)])
    return None


def _shape(sentence: str) -> re.Pattern[str]:
    """Match a sentence as it prints: anything may stand where something is inserted."""
    parts = [
        re.escape(piece.text) if isinstance(piece, Words) else ".*?"
        for piece in pieces_of(sentence)
        if not isinstance(piece, Note)
    ]
    return re.compile("".join(parts))


def _about(check: Check, claim: Claim, reason: Said, text: Text) -> Finding:
    """Make a finding of a claim; its cell tells it from others of the sentence."""
    printed = _printed(claim, text)
    cell = "\x00".join(str(each) for each in reason.values.values())
    return Finding(
        check=check,
        place=claim.block_id,
        start=0,
        end=0,
        words=printed.text if printed else "",
        sentence=f"{claim.text}\x00{cell}",
        reason=reason,
    )


def _name(themes: Mapping[ThemeId, Theme], cell: GridCell) -> str:
    theme = themes.get(cell.theme_id)
    name = (theme.short or theme.title) if theme else ""
    return f"{name}, {cell.letter.upper()}" if cell.letter else name
