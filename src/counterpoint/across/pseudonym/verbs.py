"""What is asked of pseudonyms and the vault together: is one somebody's real name?"""

import re
from collections.abc import Iterable

from counterpoint.across.identity import verbs as identity
from counterpoint.kernel.ids import ParticipantId
from counterpoint.participant import AboutKind
from counterpoint.participant.vault.holder.model import OpenedVault
from counterpoint.participant.vault.model import Identity
from counterpoint.quote.label.store import list_pseudonyms
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed

_WORD = re.compile(r"[^\W\d_]+")


def find_real_names(tx: Transaction, *, opened: OpenedVault) -> list[ParticipantId]:
    """List whose pseudonym is, or is part of, a name that the vault keeps.

    Only a member who can open the vault learns it; no name is answered.

    Args:
        tx: Who asks, and in which study.
        opened: The member's own key.

    Raises:
        LockedError: The vault is not open.
    """
    permission.ask(tx, Deed.KEEP_VAULT)
    kept = identity.read_names(tx, opened=opened, about_kind=AboutKind.PARTICIPANT)
    real = _words(value for each in kept for value in _values(each))
    given = list_pseudonyms(tx.connection)
    return [id_ for id_, name in given.items() if _words([name]) & real]


def _values(kept: Identity) -> Iterable[str]:
    yield from kept.fields.values()
    for earlier in kept.earlier.values():
        yield from earlier


def _words(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(word.casefold() for text in texts for word in _WORD.findall(text))
