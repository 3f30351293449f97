"""What of the history a member does not learn: others' reading, while sealed.

Not even that something was noted is told, nor when. How far each reader has come
is no secret; only its own steps, of assignment and passes, say so.
"""

from functools import cached_property

from counterpoint.across.history.model import Redone, Undone
from counterpoint.across.sentence import SENTENCES
from counterpoint.reading.seal import store as seal_store
from counterpoint.storage import history
from counterpoint.storage.history import Entry
from counterpoint.storage.transaction import Transaction

_SEALED_BY = {e.__name__: e.sealed_by for e in SENTENCES if e.sealed_by}
_OWN = frozenset(e.__name__ for e in SENTENCES if e.is_own)
_OF_OTHERS = frozenset({Undone.__name__, Redone.__name__})


def count_hidden(tx: Transaction) -> int:
    """Count the entries that are kept from the acting member.

    Linear in what was ever noted, written or taken back.
    """
    hiding = Hiding(tx)
    kinds = (*_SEALED_BY, *_OWN, *_OF_OTHERS)
    return sum(map(hiding.hides, history.entries_of_kinds(tx.connection, kinds)))


class Hiding:
    """What one member does not learn of what others did.

    Lives no longer than the verb that made it: a seal may open the next moment.
    """

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx

    def hides(self, entry: Entry) -> bool:
        """Tell whether an entry is kept from the acting member."""
        return entry.actor != self._tx.actor and self.is_secret(entry)

    def is_secret(self, entry: Entry) -> bool:
        """Tell whether an entry is kept from everybody but who did it."""
        if entry.kind in _OF_OTHERS:
            return self._hides_undoing(entry)
        return self._is_hidden(entry.kind, entry.payload)

    def _hides_undoing(self, entry: Entry) -> bool:
        """A step taken back is as secret as the step was."""
        kind = str(entry.payload["of_kind"])
        if kind not in _SEALED_BY:
            return kind in _OWN
        step = history.entry_at(self._tx.connection, int(entry.payload["step"]))
        return step is None or self._is_hidden(kind, step.payload)

    def _is_hidden(self, kind: str, payload: dict[str, object]) -> bool:
        if kind in _OWN:
            return True
        field = _SEALED_BY.get(kind)
        if field is None:
            return False
        article_id = payload[field]
        # What belongs to no one article is hidden while any seal is closed.
        return bool(self._closed) if article_id is None else article_id in self._closed

    @cached_property
    def _closed(self) -> frozenset[object]:
        return frozenset(seal_store.list_closed(self._tx.connection))
