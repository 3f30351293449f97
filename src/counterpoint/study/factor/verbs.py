"""What is done about second factors: set one up, do without, ask it of everybody."""

from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256

from counterpoint.kernel.ids import MemberId
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.factor import store
from counterpoint.study.factor.model import (
    Factor,
    FactorAskedOfAll,
    FactorDemandedError,
    FactorEnded,
    FactorLeftToEach,
    FactorSetUp,
    FactorThereError,
    NoFactorError,
    PasswordFirstError,
    RecoveryCodesMade,
    RecoveryCodeUsed,
    Standing,
    WrongFactorError,
    new_codes,
    new_secret,
    step_of,
)
from counterpoint.study.password import alone
from counterpoint.study.password import store as password_store
from counterpoint.study.password.model import read_code
from counterpoint.study.permission import Deed, Relation


def show_own_factor(tx: Transaction) -> Standing:
    """Tell the acting member how they sign in."""
    permission.ask(tx, Deed.CHANGE_MEMBER_FACTS, Relation.THEMSELVES)
    found = store.find_factor(tx.connection, tx.actor)
    since = found.set_at if found is not None and found.confirmed else None
    left = store.count_codes(tx.connection, tx.actor)
    return Standing(since, left, store.is_demanded(tx.connection))


def list_with_factor(tx: Transaction) -> set[MemberId]:
    """Give the members who sign in with a second factor."""
    permission.ask(tx, Deed.READ_STUDY)
    return store.list_confirmed(tx.connection)


def is_factor_demanded(tx: Transaction) -> bool:
    """Whether the study asks everybody for a second factor."""
    permission.ask(tx, Deed.READ_STUDY)
    return store.is_demanded(tx.connection)


def begin_factor(tx: Transaction) -> str:
    """Begin with a second factor for the acting member; give its secret, once.

    It does not count before digits from it were given.

    Raises:
        FactorThereError: The member has one.
        PasswordFirstError: The member has no password.
    """
    permission.ask(tx, Deed.CHANGE_MEMBER_FACTS, Relation.THEMSELVES)
    before = store.find_factor(tx.connection, tx.actor)
    if before is not None and before.confirmed:
        msg = "You have a second factor; end it first, then set up another."
        raise FactorThereError(msg)
    password = password_store.find_password(tx.connection, tx.actor)
    if password is None or password.once:
        msg = "Choose a password of your own first."
        raise PasswordFirstError(msg)
    _forget(tx, tx.actor)
    secret = new_secret()
    lies_at = tx.originals.put([secret.encode()])
    begun = Factor(tx.actor, lies_at, tx.now(), confirmed=False, last_step=0)
    store.put_factor(tx.connection, begun)
    return secret


def confirm_factor(tx: Transaction, *, given: str) -> None:
    """Let the factor that was begun count, once digits from it were given.

    Raises:
        NoFactorError: None waits to be confirmed.
        WrongFactorError: The digits are others.
    """
    permission.ask(tx, Deed.CHANGE_MEMBER_FACTS, Relation.THEMSELVES)
    found = store.find_factor(tx.connection, tx.actor)
    if found is None or found.confirmed:
        msg = "Begin with a second factor first."
        raise NoFactorError(msg)
    step = step_of(_secret(tx, found), given, tx.now(), found.last_step)
    if step is None:
        raise wrong_factor()
    tx.record(FactorSetUp(tx.actor))
    after = replace(found, confirmed=True, last_step=step, set_at=tx.now())
    store.put_factor(tx.connection, after)


def make_recovery_codes(tx: Transaction) -> Sequence[str]:
    """Make codes for a lost telephone; give them, once. Earlier ones are void.

    Raises:
        NoFactorError: The member has no second factor.
    """
    permission.ask(tx, Deed.CHANGE_MEMBER_FACTS, Relation.THEMSELVES)
    _own(tx)
    codes = new_codes()
    tx.record(RecoveryCodesMade(tx.actor, len(codes)))
    store.put_codes(tx.connection, tx.actor, map(_digest, codes))
    return codes


def end_factor(tx: Transaction) -> None:
    """Let the acting member sign in without a second factor.

    Raises:
        NoFactorError: The member has none.
        FactorDemandedError: The study asks everybody for one.
    """
    permission.ask(tx, Deed.CHANGE_MEMBER_FACTS, Relation.THEMSELVES)
    _own(tx)
    if store.is_demanded(tx.connection):
        msg = "The study asks everybody for a second factor; talk to a coordinator."
        raise FactorDemandedError(msg)
    tx.record(FactorEnded(tx.actor))
    _forget(tx, tx.actor)


def remove_factor(tx: Transaction, *, member_id: MemberId) -> None:
    """Take away the second factor of a member who lost telephone and codes.

    Raises:
        NoFactorError: The member has none.
        SecondCoordinatorError: Whoever acts made the code beside it.
    """
    permission.ask(tx, Deed.MANAGE_MEMBERS)
    found = store.find_factor(tx.connection, member_id)
    if found is None or not found.confirmed:
        msg = "The member has no second factor."
        raise NoFactorError(msg)
    alone.check_may_take_factor(tx, member_id)
    tx.record(FactorEnded(member_id))
    _forget(tx, member_id)


def ask_factor_of_all(tx: Transaction, *, demanded: bool) -> None:
    """Let the study ask everybody for a second factor, or leave it to each.

    Raises:
        NoFactorError: Whoever asks it of all has none.
        SecondCoordinatorError: Whoever leaves it to each made a code for a member who
            has passkeys in its place.
    """
    permission.ask(tx, Deed.MANAGE_MEMBERS)
    if store.is_demanded(tx.connection) == demanded:
        return
    if demanded:
        _own(tx)
    else:
        alone.check_may_leave_to_each(tx)
    tx.record(FactorAskedOfAll() if demanded else FactorLeftToEach())
    store.put_demand(tx.connection, demanded=demanded)


def take_factor(tx: Transaction, given: str) -> bool:
    """Take digits or a code for a lost telephone, and say whether they are right.

    The signing in itself, before the member who acts is let in. Whoever has no
    second factor gives none.
    """
    permission.ask(tx, Deed.CHANGE_MEMBER_FACTS, Relation.THEMSELVES)
    found = store.find_factor(tx.connection, tx.actor)
    if found is None or not found.confirmed:
        return True
    step = step_of(_secret(tx, found), given, tx.now(), found.last_step)
    if step is not None:
        store.put_factor(tx.connection, replace(found, last_step=step))
        return True
    if not store.take_code(tx.connection, tx.actor, _digest(given)):
        return False
    left = store.count_codes(tx.connection, tx.actor)
    tx.record(RecoveryCodeUsed(tx.actor, left))
    return True


def wrong_factor() -> WrongFactorError:
    """Refuse digits."""
    msg = "These are not the digits; wait for the next ones, and look at the clock."
    return WrongFactorError(msg)


def _own(tx: Transaction) -> Factor:
    found = store.find_factor(tx.connection, tx.actor)
    if found is None or not found.confirmed:
        msg = "Set up a second factor of your own first."
        raise NoFactorError(msg)
    return found


def _secret(tx: Transaction, factor: Factor) -> str:
    return b"".join(tx.originals.read(factor.secret_id)).decode()


def _forget(tx: Transaction, member_id: MemberId) -> None:
    lay_at = store.remove_factor(tx.connection, member_id)
    if lay_at is not None:
        tx.originals.destroy(lay_at)


def _digest(code: str) -> str:
    return sha256(read_code(code).encode()).hexdigest()
