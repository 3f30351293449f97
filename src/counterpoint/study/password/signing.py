"""Signing in at the page: who sits where, before anybody is anybody.

These take the study itself: no permission can be asked of one who is nobody yet,
and a wrong try must be counted although it is refused.
"""

from dataclasses import dataclass

from counterpoint.kernel.ids import MemberId
from counterpoint.kernel.text import normalised
from counterpoint.storage.database import Database
from counterpoint.study.design import store as design_store
from counterpoint.study.door.model import Comer
from counterpoint.study.door.trying import NOBODY
from counterpoint.study.factor import store as factor_store
from counterpoint.study.factor import verbs as factors
from counterpoint.study.factor.model import (
    PasskeyInPlaceError,
    SetUpFactorError,
    address_of,
)
from counterpoint.study.member import store as member_store
from counterpoint.study.member.model import Member, NoSuchMemberError
from counterpoint.study.passkey import store as passkey_store
from counterpoint.study.password import store, verbs
from counterpoint.study.password.model import (
    AskForCodeError,
    ChoosePasswordError,
    WayIn,
    way_in,
)
from counterpoint.study.password.proving import (
    Given,
    check_own_password_if_any,
    prove,
    strange,
)

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
    factor: str = "",
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
        factor: Six digits, or a code for a lost telephone.
        comer: From where they try.

    Raises:
        NoSuchMemberError: Nobody who takes part has the key.
        AskForCodeError: The member has no password and may not choose one here.
        WrongPasswordError: The password or the code is another.
        WrongFactorError: The second factor is another.
        FactorNeededError: The password is right, and the factor is asked for now.
        SetUpFactorError: The study asks for a factor, and the member has none.
        PasskeyInPlaceError: The study asks for a factor, and the member has passkeys.
        WaitError: Too many wrong tries came before.
        CodeTooOldError: The code was made too long ago.
        ChoosePasswordError: A new password is to be chosen now.
        WeakPasswordError: What was chosen cannot be a password.
    """
    seat, given = _seat(database, key, trusted=trusted), Given(password, factor)
    if seat is None:
        if trusted:
            msg = "No member of this study has the key {key}; see the list of members."
            raise NoSuchMemberError(msg, key=key)
        prove(database, None, given, comer, typed=_plain(key), trusted=False)
        raise strange()
    member = seat.member
    if seat.way is WayIn.SHUT and trusted:
        msg = "Ask a coordinator of the study for a one-time code, and sign in with it."
        raise AskForCodeError(msg)
    if seat.way not in {WayIn.OPEN, WayIn.CHOOSE}:
        prove(database, member.id, given, comer, typed=_plain(key), trusted=trusted)
    if seat.way in {WayIn.CHOOSE, WayIn.CODE}:
        if not new_password:
            msg = "Choose a password of your own now; you sign in with it from today."
            raise ChoosePasswordError(msg)
        with database.write(member.id) as tx:
            verbs.set_own_password(tx, new=new_password, current=password)
    if seat.way is not WayIn.OPEN:
        _see_to_factor(database, member.id, factor)
    return member


def offer_factor(
    database: Database,
    key: str,
    *,
    trusted: bool,
    password: str,
    comer: Comer = AT_THE_MACHINE,
) -> tuple[str, str]:
    """Begin with a second factor for one who may sit down only with one.

    Args:
        database: The open study.
        key: The member's key, name or id.
        trusted: Whether the window was opened by one who had the passphrase.
        password: The member's own.
        comer: From where they try.

    Returns:
        The secret, and its address for an authenticator app.

    Raises:
        WrongPasswordError: The password is another, or nobody is meant.
        WaitError: Too many wrong tries came before.
        FactorNeededError: The member has a second factor.
        PasskeyInPlaceError: The member has passkeys.
    """
    seat = _seat(database, key, trusted=trusted)
    member_id = None if seat is None else seat.member.id
    typed = _plain(key)
    prove(database, member_id, Given(password), comer, typed=typed, trusted=trusted)
    if seat is None:
        raise strange()
    _check_no_passkey(database, seat.member.id)
    with database.write(seat.member.id) as tx:
        secret = factors.begin_factor(tx)
    return secret, address_of(secret, seat.member.key)


def _see_to_factor(database: Database, member_id: MemberId, given: str) -> None:
    """See that a member has a second factor if the study asks everybody for one.

    Raises:
        SetUpFactorError: They have none yet.
        PasskeyInPlaceError: They have passkeys in its place.
        WrongFactorError: The digits do not confirm the one that was begun.
    """
    with database.read(NOBODY) as tx:
        has_one = member_id in factor_store.list_confirmed(tx.connection)
        if has_one or not factor_store.is_demanded(tx.connection):
            return
    _check_no_passkey(database, member_id)
    if not given:
        msg = "The study asks everybody for a second factor; set one up now."
        raise SetUpFactorError(msg)
    with database.write(member_id) as tx:
        factors.confirm_factor(tx, given=given)


def _check_no_passkey(database: Database, member_id: MemberId) -> None:
    """See that nobody sets up a factor by the password of one who has passkeys.

    Raises:
        PasskeyInPlaceError: They have some, which count as both factors.
    """
    with database.read(NOBODY) as tx:
        has_one = bool(passkey_store.list_passkeys(tx.connection, member_id))
    if has_one:
        msg = (
            "The study asks everybody for two factors: sign in with your passkey. If"
            " its device is lost, ask a coordinator to take your passkeys away."
        )
        raise PasskeyInPlaceError(msg)


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
    check_own_password_if_any(database, member_id, current)
    with database.write(member_id) as tx:
        verbs.set_own_password(tx, new=new, current=current)


def is_demo(database: Database) -> bool:
    """Whether everybody in the study is invented, so that nobody needs a password."""
    with database.read(NOBODY) as tx:
        return design_store.get_study(tx.connection).is_demo


def leaves_factor_to_each(database: Database) -> bool:
    """Whether somebody may come in by a password alone, at a study of real people."""
    with database.read(NOBODY) as tx:
        is_asked = factor_store.is_demanded(tx.connection)
        return not is_asked and not design_store.get_study(tx.connection).is_demo


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
