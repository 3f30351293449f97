"""Signing in at the page: who sits where, before anybody is anybody.

These take the study itself: no permission can be asked of one who is nobody yet,
and a wrong try must be counted although it is refused.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from counterpoint.kernel.ids import MemberId
from counterpoint.kernel.text import normalised
from counterpoint.storage.database import Database
from counterpoint.study.design import store as design_store
from counterpoint.study.door import store as door_store
from counterpoint.study.door import trying
from counterpoint.study.door.model import Comer, Counter, Counting, counter
from counterpoint.study.member import store as member_store
from counterpoint.study.member.model import Member, NoSuchMemberError
from counterpoint.study.password import hashing, store, verbs
from counterpoint.study.password.model import (
    CODE_HOLDS,
    AskForCodeError,
    ChoosePasswordError,
    CodeTooOldError,
    Kept,
    WayIn,
    WrongPasswordError,
    way_in,
)

NOBODY = MemberId("")
AT_THE_MACHINE = Comer()


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


def sign_in(  # noqa: PLR0913 - who comes, from where, and with what
    database: Database,
    key: str,
    *,
    trusted: bool,
    password: str = "",
    new_password: str = "",
    comer: Comer = AT_THE_MACHINE,
) -> Member:
    """Let a member sit down.

    Whoever reached a server is told the same, after the same time, whether there
    is no such member, the member has no password, or the password is another.

    Args:
        database: The open study.
        key: The member's key, name or id.
        trusted: Whether the window was opened by one who had the passphrase.
        password: The member's password, or the one-time code.
        new_password: What is chosen now, at the first time.
        comer: From where they try.

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
    if seat is None:
        if trusted:
            msg = "No member of this study has the key {key}; see the list of members."
            raise NoSuchMemberError(msg, key=key)
        _prove(database, None, password, comer, typed=key, trusted=False)
        raise _strange()
    member = seat.member
    if seat.way is WayIn.SHUT and trusted:
        msg = "Ask a coordinator of the study for a one-time code, and sign in with it."
        raise AskForCodeError(msg)
    if seat.way not in {WayIn.OPEN, WayIn.CHOOSE}:
        _prove(database, member.id, password, comer, typed=key, trusted=trusted)
    if seat.way in {WayIn.CHOOSE, WayIn.CODE}:
        if not new_password:
            msg = "Choose a password of your own now; you sign in with it from today."
            raise ChoosePasswordError(msg)
        with database.write(member.id) as tx:
            verbs.set_own_password(tx, new=new_password, current=password)
    return member


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
        check_own_password(database, member_id, current)
    with database.write(member_id) as tx:
        verbs.set_own_password(tx, new=new, current=current)


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
    if not _try(database, kept, given, [own], member_id):
        raise _wrong(kept)


def know_browser(database: Database, member_id: MemberId, browser: str) -> None:
    """Remember that a member signed in with a password at a browser."""
    with database.write(member_id) as tx:
        mark = counter(database.study_id, Counting.BROWSER, browser)
        door_store.put_browser(tx.connection, mark, member_id, tx.now())


def known_at(database: Database, browser: str) -> set[MemberId]:
    """Give the members who signed in at a browser before."""
    if not browser:
        return set()
    with database.read(NOBODY) as tx:
        mark = counter(database.study_id, Counting.BROWSER, browser)
        return door_store.list_known(tx.connection, mark, tx.now())


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


def _seat(database: Database, key: str, *, trusted: bool) -> Seat | None:
    """Find who is meant: by key or id, else by a name that only one has."""
    wanted = _plain(key)
    everybody = seats(database, trusted=trusted)
    for seat in everybody:
        if wanted in {seat.member.key, seat.member.id}:
            return seat
    named = [seat for seat in everybody if _plain(seat.member.name) == wanted]
    return named[0] if len(named) == 1 else None


def _plain(name: str) -> str:
    return " ".join(normalised(name).split()).casefold()


def _prove(  # noqa: PLR0913 - who comes, from where, and with what
    database: Database,
    member_id: MemberId | None,
    given: str,
    comer: Comer,
    *,
    typed: str,
    trusted: bool,
) -> None:
    """See that a password or code is a member's, and count a wrong try.

    Raises:
        WrongPasswordError: It is another, or nobody is meant.
        WaitError: Too many wrong tries came before.
        CodeTooOldError: The code was made too long ago.
    """
    with database.read(NOBODY) as tx:
        kept = store.find_password(tx.connection, member_id or NOBODY)
        now = tx.now()
    is_known = member_id is not None and member_id in known_at(database, comer.browser)
    whose = member_id or _plain(typed)
    counters = _counters(database, whose, comer, is_known=is_known)
    if not _try(database, kept, given, counters, member_id) or kept is None:
        raise _wrong(kept) if trusted else _strange()
    if kept.once and now - kept.set_at > CODE_HOLDS:
        msg = "The code is older than {days} days; ask the coordinator for a new one."
        raise CodeTooOldError(msg, days=CODE_HOLDS.days)
    if not kept.once and hashing.is_outdated(kept.hash):
        with database.write(kept.member_id) as tx:
            renewed = replace(kept, hash=hashing.hashed(normalised(given)))
            store.put_password(tx.connection, renewed)


def _counters(
    database: Database, whose: str, comer: Comer, *, is_known: bool
) -> list[Counter]:
    study = database.study_id
    if is_known:
        return [counter(study, Counting.BROWSER, f"{comer.browser} {whose}")]
    counters = [counter(study, Counting.NAME, whose)]
    if comer.address:
        counters.append(counter(study, Counting.ADDRESS, comer.address))
    return counters


def _try(
    database: Database,
    kept: Kept | None,
    given: str,
    counters: Sequence[Counter],
    whose: MemberId | None,
) -> bool:
    """Take one try; a right code is taken in spite of other people's wrong ones."""
    decoy = hashing.decoy()

    def proof() -> bool:
        if kept is None:
            hashing.is_same(decoy, given)
            return False
        return verbs.is_right(kept, given)

    is_code = kept is not None and kept.once
    return trying.try_once(database, counters, proof, whose=whose, passes_waits=is_code)


def _wrong(kept: Kept | None) -> WrongPasswordError:
    if kept is not None and kept.once:
        msg = "This is not the code; look again, or ask the coordinator for a new one."
        return WrongPasswordError(msg)
    msg = "This is not the password; try again."
    return WrongPasswordError(msg)


def _strange() -> WrongPasswordError:
    """Refuse whoever reached a server, whatever of it was wrong."""
    msg = (
        "This name and this password do not belong together. Try again, or ask a"
        " coordinator for a new invitation."
    )
    return WrongPasswordError(msg)
