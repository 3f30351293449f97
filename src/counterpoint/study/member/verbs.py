"""What is done about members: join, be described, leave and return."""

from collections.abc import Iterable
from dataclasses import asdict, replace

from counterpoint.kernel.ids import MemberId, new_id
from counterpoint.kernel.text import normalised
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.leaving import forget_ways
from counterpoint.study.member import store
from counterpoint.study.member.model import (
    Member,
    MemberAdded,
    MemberChanged,
    MemberLeft,
    MemberReturned,
    MemberTakenError,
    NoSuchMemberError,
    Role,
    RolesChanged,
    check_coordinated,
    checked_facts,
    checked_key,
    checked_roles,
)
from counterpoint.study.password import store as password_store
from counterpoint.study.permission import Deed, Relation


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
    named = normalised(name).strip() or checked
    new = Member(MemberId(new_id()), checked, named, checked_roles(roles))
    tx.record(MemberAdded(new.id, " ".join(sorted(new.roles))))
    store.put_member(tx.connection, new)
    return new


def change_member(  # noqa: PLR0913 - each fact can be changed alone
    tx: Transaction,
    *,
    member_id: MemberId,
    name: str | None = None,
    credentials: str | None = None,
    occupation: str | None = None,
    gender: str | None = None,
    experience: str | None = None,
    introduction: str | None = None,
    position: str | None = None,
) -> Member:
    """Change those facts about a member that are given.

    Raises:
        NoSuchMemberError: There is no such member.
        FactsTooLongError: The article could not print it.

    Source: COREQ, items 1 to 8.
    """
    permission.ask(tx, Deed.CHANGE_MEMBER_FACTS, *_relations_to(tx, member_id))
    before = _get(tx, member_id)
    given = {
        "credentials": credentials,
        "occupation": occupation,
        "gender": gender,
        "experience": experience,
        "introduction": introduction,
        "position": position,
    }
    said = {key: normalised(v).strip() for key, v in given.items() if v is not None}
    named = normalised(name or "").strip() or before.name
    facts = checked_facts(replace(before.facts, **said))
    changed = [
        key
        for key, value in asdict(before.facts).items()
        if said.get(key, value) != value
    ]
    changed += ["name"] if named != before.name else []
    if not changed:
        return before
    after = replace(before, name=named, facts=facts)
    tx.record(MemberChanged(member_id, " ".join(changed)))
    store.change_member(tx.connection, after)
    return after


def change_roles(
    tx: Transaction, *, member_id: MemberId, roles: Iterable[Role]
) -> Member:
    """Give a member other roles.

    Raises:
        NoSuchMemberError: There is no such member.
        NoRoleError: There is no role left.
        LastCoordinatorError: Nobody would coordinate the study.
    """
    permission.ask(tx, Deed.MANAGE_MEMBERS)
    after = replace(_get(tx, member_id), roles=checked_roles(roles))
    _check_coordinated_with(tx, after)
    tx.record(RolesChanged(member_id, " ".join(sorted(after.roles))))
    store.change_member(tx.connection, after)
    return after


def let_leave(tx: Transaction, *, member_id: MemberId) -> Member:
    """Let a member leave: no rights and no sign-in, the name stays on their work.

    Raises:
        NoSuchMemberError: There is no such member.
        LastCoordinatorError: Nobody would coordinate the study.
    """
    permission.ask(tx, Deed.MANAGE_MEMBERS)
    before = _get(tx, member_id)
    if not before.active:
        return before
    after = replace(before, active=False)
    _check_coordinated_with(tx, after)
    tx.record(MemberLeft(member_id))
    store.change_member(tx.connection, after)
    password_store.remove_password(tx.connection, member_id)
    forget_ways(tx, member_id)
    return after


def let_return(tx: Transaction, *, member_id: MemberId) -> Member:
    """Let a member who left take part again, in the roles they had.

    Raises:
        NoSuchMemberError: There is no such member.
    """
    permission.ask(tx, Deed.MANAGE_MEMBERS)
    before = _get(tx, member_id)
    if before.active:
        return before
    after = replace(before, active=True)
    tx.record(MemberReturned(member_id))
    store.change_member(tx.connection, after)
    return after


def _get(tx: Transaction, member_id: MemberId) -> Member:
    found = store.find_member_by_id(tx.connection, member_id)
    if found is None:
        msg = "There is no such member; see the list of members."
        raise NoSuchMemberError(msg)
    return found


def _relations_to(tx: Transaction, member_id: MemberId) -> tuple[Relation, ...]:
    return (Relation.THEMSELVES,) if tx.actor == member_id else ()


def _check_coordinated_with(tx: Transaction, after: Member) -> None:
    members = store.list_members(tx.connection)
    check_coordinated(after if m.id == after.id else m for m in members)
