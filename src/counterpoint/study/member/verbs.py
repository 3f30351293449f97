"""What is done about members: join, be listed."""

from collections.abc import Iterable

from counterpoint.kernel.ids import MemberId, new_id
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.member import store
from counterpoint.study.member.model import (
    Member,
    MemberAdded,
    MemberTakenError,
    NoSuchMemberError,
    Role,
    checked_key,
    checked_roles,
)
from counterpoint.study.permission import Deed


def list_members(tx: Transaction) -> list[Member]:
    """List the members in the order in which they joined."""
    permission.ask(tx, Deed.READ_STUDY)
    return store.list_members(tx.connection)


def get_member(tx: Transaction, key: str) -> Member:
    """Give the member who has a key.

    Raises:
        NoSuchMemberError: Nobody has it.
    """
    permission.ask(tx, Deed.READ_STUDY)
    found = store.find_member(tx.connection, key)
    if found is None:
        msg = "No member of this study has the key {key}; see the list of members."
        raise NoSuchMemberError(msg, key=key)
    return found


def add_member(
    tx: Transaction, *, key: str, name: str, roles: Iterable[Role]
) -> Member:
    """Let somebody join the study.

    Raises:
        MemberTakenError: Another member has the key.
        InputError: The key or the roles cannot be used.
    """
    permission.ask(tx, Deed.MANAGE_MEMBERS)
    checked = checked_key(key)
    if store.find_member(tx.connection, checked) is not None:
        msg = "There is already a member with the key {key}; choose another."
        raise MemberTakenError(msg, key=checked)
    new = Member(
        MemberId(new_id()), checked, name.strip() or checked, checked_roles(roles)
    )
    tx.record(MemberAdded(new.id, " ".join(sorted(new.roles))))
    store.put_member(tx.connection, new)
    return new
