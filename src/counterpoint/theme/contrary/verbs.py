"""What is done about contrary cases: record a search, word it anew, take it away.

What a search found is laid to it as evidence; see ``evidence.verbs.add_evidence``.
"""

from dataclasses import replace

from counterpoint.kernel.ids import ThemeId, new_id
from counterpoint.kernel.text import digest, new_salt
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed
from counterpoint.theme.contrary import store
from counterpoint.theme.contrary.model import (
    ContrarySearched,
    ContrarySearchRetired,
    Search,
    SearchId,
    checked_how,
)
from counterpoint.theme.theme.store import get_theme


def list_searches(tx: Transaction, theme_id: ThemeId) -> list[Search]:
    """List the searches for cases against a theme.

    Raises:
        NotFoundError: There is no such theme.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    get_theme(tx.connection, theme_id)
    return store.list_searches(tx.connection, theme_id)


def record_search(tx: Transaction, *, theme_id: ThemeId, how: str) -> Search:
    """Record that somebody searched for cases against a theme.

    Raises:
        NotFoundError: There is no such theme.
        NotSaidHowError: Nothing is said of how.

    Source: method, row B8.
    """
    permission.ask(tx, Deed.CODE)
    get_theme(tx.connection, theme_id)
    new = Search(SearchId(new_id()), theme_id, checked_how(how), tx.actor, tx.now())
    _keep(tx, new)
    return new


def reword_search(tx: Transaction, *, search_id: SearchId, how: str) -> Search:
    """Say better how a search was done; who recorded it and when stay.

    Raises:
        NotFoundError: There is no such search.
        NotSaidHowError: Nothing is said of how.
    """
    permission.ask(tx, Deed.CODE)
    before = store.get_search(tx.connection, search_id)
    changed = replace(before, how=checked_how(how))
    _keep(tx, changed)
    return changed


def retire_search(tx: Transaction, *, search_id: SearchId) -> ThemeId:
    """Take away a search that was recorded by mistake, and name its theme.

    Raises:
        NotFoundError: There is no such search.
    """
    permission.ask(tx, Deed.CODE)
    theme_id = store.get_search(tx.connection, search_id).theme_id
    seq = tx.record(ContrarySearchRetired(theme_id, search_id))
    store.retire_search(tx.connection, seq, search_id)
    return theme_id


def _keep(tx: Transaction, kept: Search) -> None:
    salt = new_salt()
    event = ContrarySearched(kept.theme_id, kept.id, digest(salt, kept.how))
    store.put_search(tx.connection, tx.record(event), kept, salt)
