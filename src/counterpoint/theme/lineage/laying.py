"""Laying evidence and codes of one theme to another; asks no permission."""

from collections.abc import Collection, Iterable

from counterpoint.kernel.ids import EvidenceId, ThemeId, new_id
from counterpoint.kernel.text import new_salt
from counterpoint.storage.transaction import Transaction
from counterpoint.theme.evidence import store
from counterpoint.theme.evidence.model import (
    Evidence,
    Place,
    PlaceKind,
    TiedCode,
    TiedCodeId,
)
from counterpoint.theme.paradox.store import list_poles, list_ways


def places_of(tx: Transaction, theme_id: ThemeId) -> list[Place]:
    """Name all places where something speaks for a theme: itself, poles, ways."""
    poles = list_poles(tx.connection, theme_id).values()
    ways = list_ways(tx.connection, theme_id)
    return [
        Place(PlaceKind.THEME, theme_id),
        *(Place(PlaceKind.POLE, each.id) for each in poles),
        *(Place(PlaceKind.WAY, each.id) for each in ways),
    ]


def lay(
    tx: Transaction, seq: int, theme_id: ThemeId, pieces: Iterable[Evidence]
) -> None:
    """Lay pieces to a theme too, each span once."""
    place = Place(PlaceKind.THEME, theme_id)
    known = {_where(each) for each in store.list_evidence(tx.connection, [place])}
    for piece in pieces:
        if _where(piece) not in known:
            known.add(_where(piece))
            again = Evidence(
                EvidenceId(new_id()),
                place,
                piece.report_id,
                piece.version,
                piece.anchor,
            )
            store.put_evidence(tx.connection, seq, again, new_salt())


def tie(tx: Transaction, seq: int, theme_id: ThemeId, ties: Iterable[TiedCode]) -> None:
    """Tie codes to a theme too, each once."""
    place = Place(PlaceKind.THEME, theme_id)
    known = {each.code_id for each in store.list_tied_codes(tx.connection, [place])}
    for each in ties:
        if each.code_id not in known:
            known.add(each.code_id)
            again = TiedCode(TiedCodeId(new_id()), place, each.code_id)
            store.put_tied_code(tx.connection, seq, again)


def goes_to(id_: str, own: Collection[str], given: Collection[str], nth: int) -> bool:
    """Tell whether something goes to a part: what nobody is given, to the first."""
    return id_ in own or (nth == 0 and id_ not in given)


def _where(piece: Evidence) -> tuple[object, ...]:
    return (piece.report_id, piece.version, piece.anchor.span)
