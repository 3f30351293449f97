"""Taking one try at the door: none while one waits, and a wrong one is counted.

It takes the study itself, for a wrong try must be counted although it is refused.
"""

from collections.abc import Callable, Sequence
from threading import Lock

from counterpoint.kernel.ids import MemberId, StudyId
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.study.door import store
from counterpoint.study.door.model import (
    Counter,
    Counting,
    Outcome,
    SignInRefused,
    after_wrong,
    check_not_held,
    minutes_held,
)

NOBODY = MemberId("")
_ONE_TRY: dict[StudyId, Lock] = {}
"""Tries at a study come one after the other, so that each knows of the wrong ones
before, and no other study waits for them.

Within one process: of several that serve a study, each lets one try in at a time. So
when a wait ends, as many may be taken as there are processes before the next begins.
"""

ONE_ACCOUNT_TRY = Lock()
"""Tries at accounts from addresses come one after the other too, and hold up no
study's own door: each takes a try at its home while it is the one. No try at a study
takes one at an account, so none waits for one that waits for it.

An address is counted for both in one study. So of a try at an account and one at that
study's door which come at once, neither knows of the other; both are counted.
"""


def one_try(study: StudyId) -> Lock:
    """Give what lets one try at a study in at a time."""
    return _ONE_TRY.setdefault(study, Lock())


def try_once(
    database: Database,
    counters: Sequence[Counter],
    proof: Callable[[bool], Outcome],
    *,
    whose: MemberId | None,
    passes_waits: bool = False,
) -> Outcome:
    """Take one try, and say what came of it.

    A name's wait is told after the proof was looked at, so that an answer takes as
    long for one who waits as for one who does not; an address's at once.

    Args:
        database: The open study.
        counters: What a wrong try is counted by.
        proof: Says whether what was given is right; is told whether it will be
            refused whatever it is, so that nothing is used up that lets in but
            once. What is right so far, and lacks the second factor, neither counts
            nor begins the count anew.
        whose: The member who is meant, if there is one.
        passes_waits: Whether a right one is taken though one should wait, as a
            code of 80 random bits may be.

    Raises:
        WaitError: Too many wrong tries came before.
    """
    with one_try(database.study_id):
        return _taken(database, counters, proof, whose=whose, passes_waits=passes_waits)


def try_account_once(
    database: Database, address: Counter, proof: Callable[[bool], Outcome]
) -> Outcome:
    """Take one try at an account from an address, and say what came of it.

    Args:
        database: The open study in which addresses are counted for accounts.
        address: What a wrong try is counted by.
        proof: As of ``try_once``; it may take a try at any study.

    Raises:
        WaitError: Too many wrong tries came before.
    """
    with ONE_ACCOUNT_TRY:
        return _taken(database, [address], proof, whose=None, passes_waits=False)


def _taken(
    database: Database,
    counters: Sequence[Counter],
    proof: Callable[[bool], Outcome],
    *,
    whose: MemberId | None,
    passes_waits: bool,
) -> Outcome:
    with database.read(NOBODY) as tx:
        now = tx.now()
        tries = {c: store.find_tries(tx.connection, c) for c in counters}
    held = {each.by: minutes_held(tries[each], now) for each in counters}
    check_not_held(held.get(Counting.ADDRESS, 0))
    must_wait = max(held.values()) > 0 and not passes_waits
    outcome = proof(must_wait)
    if outcome is Outcome.WRONG or not passes_waits:
        check_not_held(max(held.values()))
    if outcome is Outcome.WRONG:
        with database.write(whose or NOBODY) as tx:
            _count(tx, counters, whose)
    elif outcome is Outcome.RIGHT and any(tries[each] for each in counters):
        with database.write(whose or NOBODY) as tx:
            _forget(tx, counters)
    return outcome


def _count(
    tx: Transaction, counters: Sequence[Counter], whose: MemberId | None
) -> None:
    now = tx.now()
    for each in counters:
        before = store.find_tries(tx.connection, each)
        after = after_wrong(before, each.by, now)
        store.put_tries(tx.connection, each, after)
        minutes = minutes_held(after, now)
        if minutes and whose is not None and each.by is not Counting.ADDRESS:
            tx.record(SignInRefused(whose, after.failed, minutes))


def _forget(tx: Transaction, counters: Sequence[Counter]) -> None:
    """Begin the count anew; of an address's, one member's own password says nothing."""
    for each in counters:
        if each.by is not Counting.ADDRESS:
            store.remove_tries(tx.connection, each)
