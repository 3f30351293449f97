"""What is done about passwords: choose one, make a code for a newcomer."""

from collections.abc import Mapping

from counterpoint.kernel.ids import MemberId
from counterpoint.kernel.text import normalised
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.design import store as design_store
from counterpoint.study.door import store as door_store
from counterpoint.study.leaving import forget_ways
from counterpoint.study.member import store as member_store
from counterpoint.study.member.model import Member, NoSuchMemberError
from counterpoint.study.password import alone, hashing, store
from counterpoint.study.password.model import (
    DemoNeedsNoneError,
    Kept,
    OwnPasswordFirstError,
    PasswordForgotten,
    PasswordNeededError,
    PasswordRemoved,
    PasswordSet,
    WrongPasswordError,
    checked_password,
    new_code,
    read_code,
)
from counterpoint.study.permission import Deed, Relation


def list_password_kinds(tx: Transaction) -> Mapping[MemberId, bool]:
    """Say who can sign in: by member, whether it is still by a one-time code."""
    permission.ask(tx, Deed.READ_STUDY)
    kept = store.list_passwords(tx.connection)
    return {member_id: each.once for member_id, each in kept.items()}


def set_own_password(tx: Transaction, *, new: str, current: str = "") -> None:
    """Choose the acting member's own password, in the place of the current one.

    Args:
        tx: Who acts, and in which study.
        new: At least ten characters.
        current: The password or one-time code until now, if there is one.

    Raises:
        WrongPasswordError: The current one is another.
        WeakPasswordError: The new one cannot be used.
        DemoNeedsNoneError: Everybody gets in at the demo study.
    """
    permission.ask(tx, Deed.CHANGE_MEMBER_FACTS, Relation.THEMSELVES)
    kept = store.find_password(tx.connection, tx.actor)
    if kept is not None and not is_right(kept, current):
        msg = "The current password is another; try again."
        raise WrongPasswordError(msg)
    _set(tx, new)


def replace_forgotten_password(tx: Transaction, *, new: str) -> None:
    """Choose the acting member's password anew, without the forgotten one.

    For doors whose people have the study's passphrase, which lets them act as
    any member; the page does not offer it. History tells how it was done, and no
    browser is known as the member's any more.

    Raises:
        WeakPasswordError: The new one cannot be used.
        DemoNeedsNoneError: Everybody gets in at the demo study.
    """
    permission.ask(tx, Deed.CHANGE_MEMBER_FACTS, Relation.THEMSELVES)
    if store.find_password(tx.connection, tx.actor) is not None:
        tx.record(PasswordForgotten(tx.actor))
        door_store.forget_browsers(tx.connection, tx.actor)
    _set(tx, new)


def make_code(tx: Transaction, *, member_id: MemberId) -> str:
    """Make a one-time code for another member, who replaces it when signing in.

    Any password the member had is forgotten; a second factor stays, and is asked
    beside the code. The code is told once, here.

    Raises:
        NoSuchMemberError: There is no such member, or the member has left.
        OwnPasswordFirstError: Whoever acts has no password, or is the member.
        SecondCoordinatorError: Whoever acts took what is asked beside it away before.
        DemoNeedsNoneError: Everybody gets in at the demo study.
    """
    permission.ask(tx, Deed.MANAGE_MEMBERS)
    _check_no_demo(tx)
    member = _get(tx, member_id)
    own = store.find_password(tx.connection, tx.actor)
    if member.id == tx.actor or own is None or own.once:
        msg = "Choose a password of your own first; codes are for the others."
        raise OwnPasswordFirstError(msg)
    alone.check_may_make_code(tx, member_id)
    code = new_code()
    _keep(tx, member_id, read_code(code), once=True)
    return code


def remove_password(tx: Transaction, *, member_id: MemberId) -> None:
    """Let a member be without a password, and so without sign-in.

    Raises:
        NoSuchMemberError: There is no such member, or the member has left.
        PasswordNeededError: It is one's own, and the study has other members.
    """
    permission.ask(tx, Deed.MANAGE_MEMBERS)
    member = _get(tx, member_id)
    active = [m for m in member_store.list_members(tx.connection) if m.active]
    if member.id == tx.actor and len(active) > 1:
        msg = "Keep your password while others are members of the study."
        raise PasswordNeededError(msg)
    if store.find_password(tx.connection, member_id) is None:
        return
    tx.record(PasswordRemoved(member_id))
    store.remove_password(tx.connection, member_id)
    forget_ways(tx, member_id)


def is_right(kept: Kept, given: str) -> bool:
    """Whether what was given is the kept password or code. Takes some 0.1 s."""
    secret = read_code(given) if kept.once else normalised(given)
    return hashing.is_same(kept.hash, secret)


def _set(tx: Transaction, new: str) -> None:
    _check_no_demo(tx)
    title = design_store.get_study(tx.connection).title
    password = checked_password(new, _get(tx, tx.actor), title)
    _keep(tx, tx.actor, password, once=False)


def _keep(tx: Transaction, member_id: MemberId, secret: str, *, once: bool) -> None:
    tx.record(PasswordSet(member_id, once))
    if once:
        door_store.forget_browsers(tx.connection, member_id)
    kept = Kept(member_id, hashing.hashed(secret), once, tx.now())
    store.put_password(tx.connection, kept)


def _get(tx: Transaction, member_id: MemberId) -> Member:
    found = member_store.find_member_by_id(tx.connection, member_id)
    if found is None or not found.active:
        msg = "There is no such member now; see the list of members."
        raise NoSuchMemberError(msg)
    return found


def _check_no_demo(tx: Transaction) -> None:
    if design_store.get_study(tx.connection).is_demo:
        msg = "In the demo study nobody needs a password; make a study of your own."
        raise DemoNeedsNoneError(msg)
