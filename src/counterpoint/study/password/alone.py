"""What one coordinator may not do alone: come in as another member.

Whoever makes a member's one-time code could sign in with it, but for that member's
second factor, or passkeys where the study asks everybody for two factors. So both are
taken from a member by two people, where there are two; and who has made the code does
not have the study ask nobody, nor the other way about.
"""

from datetime import timedelta

from counterpoint.kernel.errors import RuleError
from counterpoint.kernel.ids import MemberId
from counterpoint.storage import history
from counterpoint.storage.transaction import Transaction
from counterpoint.study.factor import store as factor_store
from counterpoint.study.factor.model import FactorEnded, FactorLeftToEach
from counterpoint.study.member import store as member_store
from counterpoint.study.member.model import Role
from counterpoint.study.passkey import store as passkey_store
from counterpoint.study.passkey.model import PasskeyEnded
from counterpoint.study.password import store
from counterpoint.study.password.model import CODE_HOLDS, PasswordSet

APART: timedelta = CODE_HOLDS
"""So long after the one, the other is left to somebody else."""


class SecondCoordinatorError(RuleError):
    """The same coordinator did the other half of it, and there is another one."""


def check_may_make_code(tx: Transaction, member_id: MemberId) -> None:
    """See that whoever makes a code did not take away what is asked beside it.

    Raises:
        SecondCoordinatorError: They did, some days ago, and are not the only one.
    """
    since = tx.now() - APART
    kinds = [FactorEnded.__name__, PasskeyEnded.__name__]
    ended = history.entries_of_kinds(tx.connection, kinds)
    is_own = any(
        each.actor == tx.actor and each.object_id == member_id and each.at > since
        for each in ended
    )
    if is_own and _has_another(tx, member_id):
        msg = (
            "You took this member's second factor or passkeys away less than {days}"
            " days ago. Let another coordinator make the code."
        )
        raise SecondCoordinatorError(msg, days=APART.days)
    left = history.entries_of_kinds(tx.connection, [FactorLeftToEach.__name__])
    is_own = any(each.actor == tx.actor and each.at > since for each in left)
    is_demanded = factor_store.is_demanded(tx.connection)
    if is_own and not is_demanded and _rests_on_passkeys(tx, member_id):
        msg = (
            "You left the second factor to each member less than {days} days ago, and"
            " this one has passkeys in its place. Let another coordinator make the"
            " code."
        )
        raise SecondCoordinatorError(msg, days=APART.days)


def check_may_leave_to_each(tx: Transaction) -> None:
    """See that whoever asks nobody for a factor made no code that it was asked beside.

    Raises:
        SecondCoordinatorError: They did, for a member with passkeys in its place, and
            are not the only coordinator.
    """
    for member_id in store.list_passwords(tx.connection):
        if _made_code(tx, member_id) and _rests_on_passkeys(tx, member_id):
            msg = (
                "You made a code for a member who has passkeys in the place of a second"
                " factor. Let another coordinator leave the factor to each."
            )
            raise SecondCoordinatorError(msg)


def check_may_take_factor(tx: Transaction, member_id: MemberId) -> None:
    """See that whoever takes a factor or passkeys away did not make the code beside it.

    Raises:
        SecondCoordinatorError: They did, it holds still, and they are not the only
            coordinator.
    """
    if _made_code(tx, member_id) and _has_another(tx, member_id):
        msg = (
            "You made the code with which this member signs in next. Let another"
            " coordinator take away what else they sign in with."
        )
        raise SecondCoordinatorError(msg)


def _made_code(tx: Transaction, member_id: MemberId) -> bool:
    """Whether whoever acts made the code that a member has not used yet."""
    kept = store.find_password(tx.connection, member_id)
    if kept is None or not kept.once:
        return False
    made = [
        each
        for each in history.entries_of_kinds(tx.connection, [PasswordSet.__name__])
        if each.object_id == member_id
    ]
    return bool(made) and made[-1].actor == tx.actor


def _rests_on_passkeys(tx: Transaction, member_id: MemberId) -> bool:
    """Whether passkeys stand for a member's factor, and two people coordinate."""
    factor = factor_store.find_factor(tx.connection, member_id)
    has_factor = factor is not None and factor.confirmed
    has_passkeys = bool(passkey_store.list_passkeys(tx.connection, member_id))
    return has_passkeys and not has_factor and _has_another(tx, member_id)


def _has_another(tx: Transaction, member_id: MemberId) -> bool:
    """Whether somebody else coordinates, who can sign in; not the member themselves."""
    passwords = store.list_passwords(tx.connection)
    return any(
        each.active
        and Role.COORDINATOR in each.roles
        and each.id not in {tx.actor, member_id}
        and each.id in passwords
        and not passwords[each.id].once
        for each in member_store.list_members(tx.connection)
    )
