"""What one coordinator may not do alone: come in as another member.

Whoever makes a member's one-time code could sign in with it, but for that member's
second factor, or passkeys where the study asks everybody for two factors. So both are
taken from a member by two people, where there are two.
"""

from datetime import timedelta

from counterpoint.kernel.errors import RuleError
from counterpoint.kernel.ids import MemberId
from counterpoint.storage import history
from counterpoint.storage.transaction import Transaction
from counterpoint.study.factor.model import FactorEnded
from counterpoint.study.member import store as member_store
from counterpoint.study.member.model import Role
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


def check_may_take_factor(tx: Transaction, member_id: MemberId) -> None:
    """See that whoever takes a factor or passkeys away did not make the code beside it.

    Raises:
        SecondCoordinatorError: They did, it holds still, and they are not the only
            coordinator.
    """
    kept = store.find_password(tx.connection, member_id)
    if kept is None or not kept.once:
        return
    made = [
        each
        for each in history.entries_of_kinds(tx.connection, [PasswordSet.__name__])
        if each.object_id == member_id
    ]
    if made and made[-1].actor == tx.actor and _has_another(tx, member_id):
        msg = (
            "You made the code with which this member signs in next. Let another"
            " coordinator take away what else they sign in with."
        )
        raise SecondCoordinatorError(msg)


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
