"""Signing in with a passkey: no name is typed, for the passkey says whose it is.

As ``password.signing``, this takes the study itself.
"""

from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from counterpoint.study.door import trying
from counterpoint.study.door.model import Comer, Outcome
from counterpoint.study.door.trying import NOBODY
from counterpoint.study.passkey import store, verbs
from counterpoint.study.passkey.ceremony import Signing, count_signed, wrong_passkey
from counterpoint.study.passkey.model import (
    Passkey,
    PasskeyCopiedError,
    Site,
    WrongPasskeyError,
)
from counterpoint.study.password import signing as password_signing
from counterpoint.study.password.model import WayIn
from counterpoint.study.password.proving import counters_of, known_at


def is_any_for(database: Database, site: Site) -> bool:
    """Whether anybody may sign in with a passkey at a site."""
    with database.read(NOBODY) as tx:
        return store.is_any_for(tx.connection, site.name)


def enter(
    database: Database, signing: Signing, word: str, site: Site, comer: Comer
) -> MemberId:
    """Let the owner of a passkey in.

    A right one passes every wait but an address's: nobody signs by guessing. It counts
    as both factors, since its device made sure of its owner.

    Args:
        database: The open study.
        signing: What the browser gave.
        word: The question's, which was asked of this browser, and is used up.
        site: Where the page is.
        comer: From where they try.

    Raises:
        WrongPasskeyError: It is not known, or did not sign this question.
        PasskeyCopiedError: It counts backwards.
        WaitError: Too many wrong tries came before.
    """
    with database.read(NOBODY) as tx:
        found = store.find_credential(tx.connection, signing.credential)
    member = None if found is None else found.member_id
    whose = f"passkey {signing.credential}" if member is None else member
    is_known = member is not None and member in known_at(database, comer.browser)
    counters = counters_of(database, whose, comer, is_known=is_known)
    trial = _Trial(database, found, signing, word, site)
    outcome = trying.try_once(
        database, counters, trial.proof, whose=member, passes_waits=True
    )
    if member is None or outcome is not Outcome.RIGHT:
        raise _copied() if trial.is_copied else wrong_passkey()
    return member


class _Trial:
    """One try with a passkey."""

    def __init__(
        self,
        database: Database,
        found: Passkey | None,
        signing: Signing,
        word: str,
        site: Site,
    ) -> None:
        self.is_copied = False
        self._database = database
        self._found = found
        self._signing = signing
        self._word = word
        self._site = site

    def proof(self, must_wait: bool) -> Outcome:  # noqa: FBT001 - as it is called
        """Say whether it is right; one that is, is noted as used."""
        found = self._found
        if must_wait or found is None or found.site != self._site.name:
            return Outcome.WRONG
        try:
            count = count_signed(found.made, self._signing, self._word, self._site)
        except WrongPasskeyError:
            return Outcome.WRONG
        if not self._signs_in(found.member_id):
            return Outcome.WRONG
        with self._database.write(found.member_id) as tx:
            counts_on = verbs.take_passkey(tx, passkey_id=found.id, count=count)
        self.is_copied = not counts_on
        return Outcome.RIGHT if counts_on else Outcome.WRONG

    def _signs_in(self, member: MemberId) -> bool:
        """Whether a member takes part, with a password of their own."""
        seats = password_signing.seats(self._database, trusted=False)
        ways = {seat.member.id: seat.way for seat in seats}
        return ways.get(member) is WayIn.PASSWORD


def _copied() -> PasskeyCopiedError:
    msg = (
        "This passkey counts backwards: it may have been copied. Sign in with your"
        " password, take it away, and add another."
    )
    return PasskeyCopiedError(msg)
