"""Proving to be a member: a password or code, and the second factor if there is one."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from counterpoint.kernel.ids import MemberId
from counterpoint.kernel.text import normalised
from counterpoint.storage.database import Database
from counterpoint.study.door import store as door_store
from counterpoint.study.door import trying
from counterpoint.study.door.model import Comer, Counter, Counting, Outcome, counter
from counterpoint.study.door.trying import NOBODY
from counterpoint.study.factor import store as factor_store
from counterpoint.study.factor import verbs as factors
from counterpoint.study.factor.model import FactorNeededError
from counterpoint.study.password import hashing, store, verbs
from counterpoint.study.password.model import (
    CODE_HOLDS,
    CodeTooOldError,
    Kept,
    WrongPasswordError,
)


@dataclass(frozen=True, slots=True)
class Given:
    """What somebody gives to prove who they are.

    Attributes:
        password: Or a one-time code.
        factor: Six digits, or a code for a lost telephone; empty at first.
    """

    password: str
    factor: str = ""


def prove(  # noqa: PLR0913 - who comes, from where, and with what
    database: Database,
    member_id: MemberId | None,
    given: Given,
    comer: Comer,
    *,
    typed: str,
    trusted: bool,
) -> None:
    """See that what is given is a member's, and count a wrong try.

    Args:
        database: The open study.
        member_id: Who is meant; None if nobody is.
        given: The password or code, and the second factor.
        comer: From where they try.
        typed: What name was typed.
        trusted: Whether the window was opened by one who had the passphrase.

    Raises:
        WrongPasswordError: The password is another, or nobody is meant.
        WrongFactorError: The second factor is another.
        FactorNeededError: The password is right, and the factor is asked for now.
        WaitError: Too many wrong tries came before.
        CodeTooOldError: The code was made too long ago.
    """
    with database.read(NOBODY) as tx:
        kept = store.find_password(tx.connection, member_id or NOBODY)
        now = tx.now()
    is_known = member_id is not None and member_id in known_at(database, comer.browser)
    whose = member_id or typed
    counters = counters_of(database, whose, comer, is_known=is_known)
    trial = _Trial(database, kept, given)
    trial.take(counters, member_id)
    if kept is None or trial.outcome is Outcome.WRONG:
        if trial.is_factor_wrong:
            raise factors.wrong_factor()
        raise wrong(kept) if trusted else strange()
    if trial.outcome is Outcome.UNFINISHED:
        msg = "Give the six digits that your telephone shows, or a code for a lost one."
        raise FactorNeededError(msg)
    if kept.once and now - kept.set_at > CODE_HOLDS:
        msg = "The code is older than {days} days; ask the coordinator for a new one."
        raise CodeTooOldError(msg, days=CODE_HOLDS.days)
    if not kept.once and hashing.is_outdated(kept.hash):
        with database.write(kept.member_id) as tx:
            renewed = replace(kept, hash=hashing.hashed(normalised(given.password)))
            store.put_password(tx.connection, renewed)


def check_own_password(database: Database, member_id: MemberId, given: str) -> None:
    """See that one who sits there knows their password; wrong ones are counted.

    Strangers at the door cannot make them wait.

    Raises:
        WrongPasswordError: It is another, or the member has none.
        WaitError: Too many wrong tries came before.
    """
    own = counter(database.study_id, Counting.BROWSER, f"own {member_id}")
    with database.read(NOBODY) as tx:
        kept = store.find_password(tx.connection, member_id)
    trial = _Trial(database, kept, Given(given), asks_factor=False)
    trial.take([own], member_id)
    if trial.outcome is Outcome.WRONG:
        raise wrong(kept)


def check_own_password_if_any(
    database: Database, member_id: MemberId, given: str
) -> None:
    """See it as ``check_own_password`` does, of a member who has a password.

    Raises:
        WrongPasswordError: It is another.
        WaitError: Too many wrong tries came before.
    """
    with database.read(NOBODY) as tx:
        has_one = store.find_password(tx.connection, member_id) is not None
    if has_one:
        check_own_password(database, member_id, given)


def know_browser(database: Database, member_id: MemberId, browser: str) -> None:
    """Remember that a member signed in with a password at a browser."""
    with database.write(member_id) as tx:
        mark = counter(database.study_id, Counting.BROWSER, browser)
        door_store.put_browser(tx.connection, mark, member_id, tx.now())


def forget_browsers(database: Database, member_id: MemberId, here: str) -> None:
    """Let no browser be known as a member's but the one where they sit."""
    is_known = member_id in known_at(database, here)
    with database.write(member_id) as tx:
        door_store.forget_browsers(tx.connection, member_id)
    if is_known:
        know_browser(database, member_id, here)


def known_at(database: Database, browser: str) -> set[MemberId]:
    """Give the members who signed in at a browser before."""
    if not browser:
        return set()
    with database.read(NOBODY) as tx:
        mark = counter(database.study_id, Counting.BROWSER, browser)
        return door_store.list_known(tx.connection, mark, tx.now())


def wrong(kept: Kept | None) -> WrongPasswordError:
    """Refuse a password or a code."""
    if kept is not None and kept.once:
        msg = "This is not the code; look again, or ask the coordinator for a new one."
        return WrongPasswordError(msg)
    msg = "This is not the password; try again."
    return WrongPasswordError(msg)


def strange() -> WrongPasswordError:
    """Refuse whoever reached a server, whatever of it was wrong."""
    msg = (
        "This name and this password do not belong together. Try again, or ask a"
        " coordinator for a new invitation."
    )
    return WrongPasswordError(msg)


class _Trial:
    """One try: the password first, then the second factor."""

    def __init__(
        self,
        database: Database,
        kept: Kept | None,
        given: Given,
        *,
        asks_factor: bool = True,
    ) -> None:
        self.outcome = Outcome.WRONG
        self.is_factor_wrong = False
        self._database = database
        self._kept = kept
        self._given = given
        self._asks_factor = asks_factor

    def take(self, counters: Sequence[Counter], whose: MemberId | None) -> None:
        """Take it; a right code is taken in spite of other people's wrong ones."""
        is_code = self._kept is not None and self._kept.once
        self.outcome = trying.try_once(
            self._database, counters, self._proof, whose=whose, passes_waits=is_code
        )

    def _proof(self, must_wait: bool) -> Outcome:  # noqa: FBT001 - of `try_once`
        decoy = hashing.decoy()
        kept, given = self._kept, self._given
        if kept is None:
            hashing.is_same(decoy, given.password)
            return Outcome.WRONG
        if not verbs.is_right(kept, given.password):
            return Outcome.WRONG
        if must_wait or not self._asks_factor:
            return Outcome.RIGHT
        return self._second(kept.member_id)

    def _second(self, member_id: MemberId) -> Outcome:
        with self._database.read(NOBODY) as tx:
            factor = factor_store.find_factor(tx.connection, member_id)
        if factor is None or not factor.confirmed:
            return Outcome.RIGHT
        if not self._given.factor:
            return Outcome.UNFINISHED
        with self._database.write(member_id) as tx:
            is_right = factors.take_factor(tx, self._given.factor)
        self.is_factor_wrong = not is_right
        return Outcome.RIGHT if is_right else Outcome.WRONG


def counters_of(
    database: Database, whose: str, comer: Comer, *, is_known: bool
) -> list[Counter]:
    """Say by what a wrong try is counted.

    Args:
        database: The open study.
        whose: Who is meant, or else what was given for a name.
        comer: From where they try.
        is_known: Whether that member signed in at this browser before.
    """
    study = database.study_id
    if is_known:
        return [counter(study, Counting.BROWSER, f"{comer.browser} {whose}")]
    named = f"account {comer.account}" if comer.account else whose
    counters = [counter(study, Counting.NAME, named)]
    if comer.address:
        counters.append(counter(study, Counting.ADDRESS, comer.address))
    return counters
