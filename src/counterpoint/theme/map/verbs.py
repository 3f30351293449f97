"""What is done on the thematic map: relate themes, and move their cards."""

from dataclasses import dataclass, replace

from counterpoint.kernel.ids import ArticleId, ThemeId, new_id
from counterpoint.kernel.text import digest, new_salt
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed
from counterpoint.theme.lineage.model import OtherArticleError
from counterpoint.theme.map import store
from counterpoint.theme.map.model import (
    RelationId,
    Spot,
    ThemeCardMoved,
    ThemeRelation,
    ThemeRelationRetired,
    ThemesRelated,
    check_two,
    checked_note,
)
from counterpoint.theme.theme.store import get_theme


@dataclass(frozen=True, slots=True)
class ThematicMap:
    """Relations between standing themes, and where their cards were put.

    Attributes:
        spots: Of those cards alone that somebody moved.
    """

    relations: tuple[ThemeRelation, ...]
    spots: tuple[Spot, ...]


def show_map(tx: Transaction, article_id: ArticleId) -> ThematicMap:
    """Show how an article's themes bear on each other, and where their cards lie."""
    permission.ask(tx, Deed.READ_ANALYSIS)
    return ThematicMap(
        tuple(store.list_relations(tx.connection, article_id)),
        tuple(store.list_spots(tx.connection, article_id)),
    )


def relate_themes(
    tx: Transaction, *, theme_id: ThemeId, other_id: ThemeId, note: str
) -> ThemeRelation:
    """Write down how one theme bears on another.

    Raises:
        NotFoundError: There is no such theme.
        OtherArticleError: They belong to two articles.
        InputError: The note is empty, or both are one theme.

    Source: method, row F64.
    """
    permission.ask(tx, Deed.CODE)
    check_two(theme_id, other_id)
    one, other = (get_theme(tx.connection, each) for each in (theme_id, other_id))
    if one.article_id != other.article_id:
        msg = "Choose a theme of the same article."
        raise OtherArticleError(msg)
    new = ThemeRelation(RelationId(new_id()), theme_id, other_id, checked_note(note))
    _keep(tx, new)
    return new


def reword_relation(
    tx: Transaction, *, relation_id: RelationId, note: str
) -> ThemeRelation:
    """Word anew how two themes bear on each other.

    Raises:
        NotFoundError: There is no such relation.
        NoNoteError: The note is empty.
    """
    permission.ask(tx, Deed.CODE)
    before = store.get_relation(tx.connection, relation_id)
    changed = replace(before, note=checked_note(note))
    _keep(tx, changed)
    return changed


def retire_relation(tx: Transaction, *, relation_id: RelationId) -> ThemeId:
    """Take a relation away, and name the theme it began at.

    Raises:
        NotFoundError: There is no such relation.
    """
    permission.ask(tx, Deed.CODE)
    theme_id = store.get_relation(tx.connection, relation_id).theme_id
    seq = tx.record(ThemeRelationRetired(theme_id, relation_id))
    store.retire_relation(tx.connection, seq, relation_id)
    return theme_id


def move_card(tx: Transaction, *, theme_id: ThemeId, x: float, y: float) -> Spot:
    """Put a theme's card somewhere on the map, for everybody.

    Raises:
        NotFoundError: There is no such theme.
        NoSpotError: The place is no place.
    """
    permission.ask(tx, Deed.CODE)
    get_theme(tx.connection, theme_id)
    spot = Spot(theme_id, x, y)
    store.put_spot(tx.connection, tx.record(ThemeCardMoved(theme_id)), spot)
    return spot


def _keep(tx: Transaction, kept: ThemeRelation) -> None:
    salt = new_salt()
    witness = digest(salt, kept.note)
    event = ThemesRelated(kept.theme_id, kept.other_id, kept.id, witness)
    store.put_relation(tx.connection, tx.record(event), kept, salt)
