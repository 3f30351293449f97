"""Signing in at the page: who sits where, before anybody is anybody.

These take the study itself: no permission can be asked of one who is nobody yet,
and a wrong try must be counted although it is refused.
"""

from dataclasses import dataclass, replace
from threading import Lock

from counterpoint.kernel.ids import MemberId
from counterpoint.kernel.text import normalised
from counterpoint.storage.database import Database
from counterpoint.study.design import store as design_store
from counterpoint.study.member import store as member_store
from counterpoint.study.member.model import Member, NoSuchMemberError
from counterpoint.study.password import hashing, store, verbs
from counterpoint.study.password.model import (
    CODE_HOLDS,
    AskForCodeError,
    ChoosePasswordError,
    CodeTooOldError,
    Kept,
    SignInHeld,
    WayIn,
    WrongPasswordError,
    check_not_held,
    wait_after,
    way_in,
)

NOBODY = MemberId("")
_ONE_TRY = Lock()
"""Tries come one after the other, so that each knows of the wrong ones before."""


@dataclass(frozen=True, slots=True)
class Seat:
    """A member who may sit down, and how."""

    member: Member
    way: WayIn


def seats(database: Database, *, trusted: bool) -> list[Seat]:
    """List those who take part, in the order in which they joined.

    Args:
        database: The open study.
        trusted: Whether the window was opened by one who had the passphrase.
    """
    with database.read(NOBODY) as tx:
        members = member_store.list_members(tx.connection)
        passwords = store.list_passwords(tx.connection)
        is_demo = design_store.get_study(tx.connection).is_demo
    active = [member for member in members if member.active]
    return [
        Seat(m, way_in(m, active, passwords, is_demo=is_demo, trusted=trusted))
        for m in active
    ]


def sign_in(
    database: Database,
    key: str,
    *,
    trusted: bool,
    password: str = "",
    new_password: str = "",
) -> Member:
    """Let a member sit down.

    Args:
        database: The open study.
        key: The member's key.
        trusted: Whether the window was opened by one who had the passphrase.
        password: The member's password, or the one-time code.
        new_password: What is chosen now, at the first time.

    Raises:
        NoSuchMemberError: Nobody who takes part has the key.
        AskForCodeError: The member has no password and may not choose one here.
        WrongPasswordError: The password or the code is another.
        WaitError: Too many wrong tries came before.
        CodeTooOldError: The code was made too long ago.
        ChoosePasswordError: A new password is to be chosen now.
        WeakPasswordError: What was chosen cannot be a password.
    """
    seat = _seat(database, key, trusted=trusted)
    member = seat.member
    if seat.way is WayIn.SHUT:
        msg = "Ask a coordinator of the study for a one-time code, and sign in with it."
        raise AskForCodeError(msg)
    if seat.way in {WayIn.PASSWORD, WayIn.CODE}:
        check_password(database, member.id, password)
    if seat.way in {WayIn.CHOOSE, WayIn.CODE}:
        if not new_password:
            msg = "Choose a password of your own now; you sign in with it from today."
            raise ChoosePasswordError(msg)
        with database.write(member.id) as tx:
            verbs.set_own_password(tx, new=new_password, current=password)
    return member


def check_password(database: Database, member_id: MemberId, given: str) -> None:
    """See that a password or code is a member's, and count a wrong try.

    Raises:
        WrongPasswordError: It is another, or the member has none.
        WaitError: Too many wrong tries came before.
        CodeTooOldError: The code was made too long ago.
    """
    with _ONE_TRY:
        _check(database, member_id, given)


def _check(database: Database, member_id: MemberId, given: str) -> None:
    with database.read(NOBODY) as tx:
        kept, now = store.find_password(tx.connection, member_id), tx.now()
    if kept is None:
        raise _wrong(once=False)
    check_not_held(kept, now)
    if kept.once and now - kept.set_at > CODE_HOLDS:
        msg = "The code is older than {days} days; ask the coordinator for a new one."
        raise CodeTooOldError(msg, days=CODE_HOLDS.days)
    if not verbs.is_right(kept, given):
        _count_wrong(database, member_id)
        raise _wrong(once=kept.once)
    _welcome(database, kept, given)


def change_password(
    database: Database, member_id: MemberId, *, current: str, new: str
) -> None:
    """Change a member's password; a wrong current one is counted as a try.

    Raises:
        WrongPasswordError: The current one is another.
        WaitError: Too many wrong tries came before.
        WeakPasswordError: The new one cannot be used.
        DemoNeedsNoneError: Everybody gets in at the demo study.
    """
    if stamp_of(database, member_id):
        check_password(database, member_id, current)
    with database.write(member_id) as tx:
        verbs.set_own_password(tx, new=new, current=current)


def is_demo(database: Database) -> bool:
    """Whether everybody in the study is invented, so that nobody needs a password."""
    with database.read(NOBODY) as tx:
        return design_store.get_study(tx.connection).is_demo


def stamp_of(database: Database, member_id: MemberId) -> str | None:
    """Give what changes when a member's password does; None once they left."""
    with database.read(NOBODY) as tx:
        member = member_store.find_member_by_id(tx.connection, member_id)
        kept = store.find_password(tx.connection, member_id)
    if member is None or not member.active:
        return None
    return "" if kept is None else kept.set_at.isoformat()


def _seat(database: Database, key: str, *, trusted: bool) -> Seat:
    for seat in seats(database, trusted=trusted):
        if seat.member.key == key.strip().lower():
            return seat
    msg = "No member of this study has the key {key}; see the list of members."
    raise NoSuchMemberError(msg, key=key)


def _count_wrong(database: Database, member_id: MemberId) -> None:
    with database.write(member_id) as tx:
        kept = store.find_password(tx.connection, member_id)
        if kept is None:
            return
        failed = kept.failed + 1
        wait = wait_after(failed)
        if wait is not None:
            minutes = int(wait.total_seconds()) // 60
            tx.record(SignInHeld(member_id, minutes))
        held = None if wait is None else tx.now() + wait
        store.count_try(tx.connection, member_id, failed, held)


def _welcome(database: Database, kept: Kept, given: str) -> None:
    """Forget wrong tries; hash anew what was hashed with weaker parameters."""
    is_outdated = not kept.once and hashing.is_outdated(kept.hash)
    if not kept.failed and not is_outdated:
        return
    renewed = hashing.hashed(normalised(given)) if is_outdated else kept.hash
    with database.write(kept.member_id) as tx:
        after = replace(kept, hash=renewed, failed=0, held_until=None)
        store.put_password(tx.connection, after)


def _wrong(*, once: bool) -> WrongPasswordError:
    if once:
        msg = "This is not the code; look again, or ask the coordinator for a new one."
        return WrongPasswordError(msg)
    msg = "This is not the password; try again."
    return WrongPasswordError(msg)
