"""What is done about passkeys: add one, list them, take one away."""

from collections.abc import Mapping, Sequence

from counterpoint.kernel.ids import MemberId, PasskeyId, new_id
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.factor import store as factor_store
from counterpoint.study.factor.model import FactorDemandedError, PasswordFirstError
from counterpoint.study.passkey import store
from counterpoint.study.passkey.model import (
    MOST_PASSKEYS,
    Made,
    NoSuchPasskeyError,
    Passkey,
    PasskeyAdded,
    PasskeyDoubted,
    PasskeyEnded,
    PasskeyThereError,
    TooManyPasskeysError,
    checked_name,
    counts_on,
)
from counterpoint.study.password import alone
from counterpoint.study.password import store as password_store
from counterpoint.study.permission import Deed, Relation


def list_own_passkeys(tx: Transaction) -> Sequence[Passkey]:
    """List the acting member's passkeys, the earliest first."""
    permission.ask(tx, Deed.CHANGE_MEMBER_FACTS, Relation.THEMSELVES)
    return store.list_passkeys(tx.connection, tx.actor)


def count_passkeys(tx: Transaction) -> Mapping[MemberId, int]:
    """Say how many passkeys each member has who has any."""
    permission.ask(tx, Deed.READ_STUDY)
    return store.count_by_member(tx.connection)


def prepare_passkey(tx: Transaction) -> Sequence[Passkey]:
    """See that the acting member may add a passkey; list those that they have.

    Raises:
        PasswordFirstError: The member has no password.
        TooManyPasskeysError: The member has as many as one may have.
    """
    permission.ask(tx, Deed.CHANGE_MEMBER_FACTS, Relation.THEMSELVES)
    return _room_for_one(tx)


def add_passkey(tx: Transaction, *, site: str, name: str, made: Made) -> Passkey:
    """Let the acting member sign in with a passkey, too, from now on.

    Args:
        tx: Who acts, and in which study.
        site: The name of the server that it is for.
        name: What its owner calls it.
        made: What the device made.

    Raises:
        PasskeyNameError: The name is empty, or long.
        PasskeyThereError: The study knows it already.
        PasswordFirstError: The member has no password.
        TooManyPasskeysError: The member has as many as one may have.
    """
    permission.ask(tx, Deed.CHANGE_MEMBER_FACTS, Relation.THEMSELVES)
    _room_for_one(tx)
    called = checked_name(name)
    if store.find_credential(tx.connection, made.credential) is not None:
        msg = "This passkey is known here already; make another."
        raise PasskeyThereError(msg)
    id_ = PasskeyId(new_id())
    added = Passkey(id_, tx.actor, site, called, made, tx.now(), used_at=None)
    tx.record(PasskeyAdded(tx.actor, id_))
    store.put_passkey(tx.connection, added)
    return added


def end_passkey(tx: Transaction, *, passkey_id: PasskeyId) -> None:
    """Take one of the acting member's passkeys away.

    Raises:
        NoSuchPasskeyError: The member has no such one.
        FactorDemandedError: It is the last, has no second factor beside it, and the
            study asks everybody for one.
    """
    permission.ask(tx, Deed.CHANGE_MEMBER_FACTS, Relation.THEMSELVES)
    _own(tx, passkey_id)
    _check_not_last(tx)
    tx.record(PasskeyEnded(tx.actor, passkey_id))
    store.remove_passkey(tx.connection, passkey_id)


def remove_passkeys(tx: Transaction, *, member_id: MemberId) -> None:
    """Take all passkeys of a member away, who lost a device perhaps.

    Raises:
        NoSuchPasskeyError: The member has none.
        SecondCoordinatorError: Whoever acts made the code that waits to be used.
    """
    permission.ask(tx, Deed.MANAGE_MEMBERS)
    theirs = store.list_passkeys(tx.connection, member_id)
    if not theirs:
        msg = "The member has no passkeys."
        raise NoSuchPasskeyError(msg)
    alone.check_may_take_factor(tx, member_id)
    for each in theirs:
        tx.record(PasskeyEnded(member_id, each.id))
        store.remove_passkey(tx.connection, each.id)


def take_passkey(tx: Transaction, *, passkey_id: PasskeyId, count: int) -> bool:
    """Take a passkey that signed, and say whether it counts onwards.

    The signing in itself, before the member who acts is let in. One that counts
    backwards, as a copy would, lets nobody in, and history tells of it.

    Args:
        tx: Who acts, and in which study.
        passkey_id: Which passkey.
        count: How often it has signed, as its device says.

    Raises:
        NoSuchPasskeyError: The member has no such one any more.
    """
    permission.ask(tx, Deed.CHANGE_MEMBER_FACTS, Relation.THEMSELVES)
    if not counts_on(_own(tx, passkey_id).made.count, count):
        tx.record(PasskeyDoubted(tx.actor, passkey_id))
        return False
    store.note_used(tx.connection, passkey_id, count, tx.now())
    return True


def _room_for_one(tx: Transaction) -> Sequence[Passkey]:
    password = password_store.find_password(tx.connection, tx.actor)
    if password is None or password.once:
        msg = "Choose a password of your own first."
        raise PasswordFirstError(msg)
    own = store.list_passkeys(tx.connection, tx.actor)
    if len(own) >= MOST_PASSKEYS:
        msg = "You have {most} passkeys; take one away first that you use no more."
        raise TooManyPasskeysError(msg, most=MOST_PASSKEYS)
    return own


def _check_not_last(tx: Transaction) -> None:
    factor = factor_store.find_factor(tx.connection, tx.actor)
    has_factor = factor is not None and factor.confirmed
    if has_factor or not factor_store.is_demanded(tx.connection):
        return
    if len(store.list_passkeys(tx.connection, tx.actor)) == 1:
        msg = "The study asks everybody for two factors: first set up a second factor."
        raise FactorDemandedError(msg)


def _own(tx: Transaction, passkey_id: PasskeyId) -> Passkey:
    for each in store.list_passkeys(tx.connection, tx.actor):
        if each.id == passkey_id:
            return each
    msg = "You have no such passkey; look at the list again."
    raise NoSuchPasskeyError(msg)
