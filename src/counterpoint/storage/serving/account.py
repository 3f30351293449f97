"""Accounts of a server and the memberships of each. Moments are ISO, in UTC.

No password stands here: who an account is, its home membership's own study proves.
"""

from dataclasses import asdict, dataclass
from typing import NewType

from sqlalchemy import Connection, delete, func, insert, select, update

from counterpoint.kernel.ids import MemberId, StudyId
from counterpoint.storage import turn
from counterpoint.storage.serving.schema import account, membership, session

AccountId = NewType("AccountId", str)

LONGEST_HELD_MS = 5_000
"""How long one waits for another who changes the same membership."""


@dataclass(frozen=True, slots=True)
class AccountRow:
    """What is kept of an account.

    Attributes:
        name: With which its owner signs in, in small letters; no two have the same.
    """

    id: AccountId
    name: str
    since: str


@dataclass(frozen=True, slots=True)
class MembershipRow:
    """A member of a study who is the owner of an account.

    Attributes:
        is_home: Whether this one's way in is the account's.
        since: When the owner proved to be both.
        home_stamp: Which password the home membership had then.
        own_stamp: Which password this one had then.
    """

    study_id: StudyId
    member_id: MemberId
    account_id: AccountId
    is_home: bool
    since: str
    home_stamp: str
    own_stamp: str


def put_account(connection: Connection, row: AccountRow) -> None:
    """Keep a new account."""
    connection.execute(insert(account).values(asdict(row)))


def find_account(connection: Connection, name: str) -> AccountRow | None:
    """Find an account by its name in small letters."""
    found = connection.execute(select(account).where(account.c.name == name)).first()
    return None if found is None else AccountRow(**found._mapping)  # noqa: SLF001


def get_account(connection: Connection, id_: AccountId) -> AccountRow:
    """Give the account that a membership names."""
    found = connection.execute(select(account).where(account.c.id == id_)).one()
    return AccountRow(**found._mapping)  # noqa: SLF001


def list_accounts(connection: Connection) -> list[AccountRow]:
    """List all accounts, by name."""
    found = connection.execute(select(account).order_by(account.c.name))
    return [AccountRow(**row._mapping) for row in found]  # noqa: SLF001


def remove_account(connection: Connection, id_: AccountId) -> None:
    """Forget an account with its memberships, and end the seats it let in to."""
    end_seats_of(connection, id_)
    connection.execute(delete(account).where(account.c.id == id_))


def hold_membership(connection: Connection, study: StudyId, member: MemberId) -> None:
    """Let whoever else holds the same wait until this transaction ends.

    It need not stand yet: who makes one holds it before. Who waits has a connection
    meanwhile, of which there are few for all studies; so nobody waits for long.

    Raises:
        BusyError: Another held it for too long.
    """
    name = func.hashtext(f"{study} {member}")
    with turn.no_longer(connection, LONGEST_HELD_MS):
        connection.execute(select(func.pg_advisory_xact_lock(name)))


def put_membership(connection: Connection, row: MembershipRow) -> None:
    """Keep that a member owns an account, in the place of what was kept before."""
    remove_membership(connection, row.study_id, row.member_id)
    connection.execute(insert(membership).values(asdict(row)))


def find_membership(
    connection: Connection, study: StudyId, member: MemberId
) -> MembershipRow | None:
    """Find the membership of a member, if they own an account."""
    theirs = (membership.c.study_id == study) & (membership.c.member_id == member)
    found = connection.execute(select(membership).where(theirs)).first()
    return None if found is None else MembershipRow(**found._mapping)  # noqa: SLF001


def list_memberships(connection: Connection, id_: AccountId) -> list[MembershipRow]:
    """List an account's memberships, the home first, then as they were added."""
    ordered = (membership.c.is_home.desc(), membership.c.since, membership.c.study_id)
    query = select(membership).where(membership.c.account_id == id_).order_by(*ordered)
    found = connection.execute(query)
    return [MembershipRow(**row._mapping) for row in found]  # noqa: SLF001


def remove_membership(connection: Connection, study: StudyId, member: MemberId) -> None:
    """Forget that a member owns an account; end the seats it let in to there."""
    of_seat = (session.c.study_id == study) & (session.c.member_id == member)
    left = update(session).where(of_seat, session.c.account_id.is_not(None))
    connection.execute(left.values(member_id=None))
    theirs = (membership.c.study_id == study) & (membership.c.member_id == member)
    connection.execute(delete(membership).where(theirs))


def restamp(
    connection: Connection,
    study: StudyId,
    member: MemberId,
    *,
    before: str,
    after: str,
) -> None:
    """Note that a member chose another password, where the one before was known.

    A membership that slept already goes on sleeping.
    """
    row = find_membership(connection, study, member)
    if row is None:
        return
    theirs = (membership.c.study_id == study) & (membership.c.member_id == member)
    own = update(membership).where(theirs, membership.c.own_stamp == before)
    connection.execute(own.values(own_stamp=after))
    if row.is_home:
        all_of_it = membership.c.account_id == row.account_id
        home = update(membership).where(all_of_it, membership.c.home_stamp == before)
        connection.execute(home.values(home_stamp=after))


def end_seats_of(
    connection: Connection, id_: AccountId, but: str = "", since: str = ""
) -> None:
    """End all seats that an account let in to, but one perhaps.

    Args:
        connection: To the server's own schema.
        id_: The account's.
        but: A session that goes on.
        since: Only those that count from this moment; empty: all.
    """
    left = update(session).where(session.c.account_id == id_, session.c.id != but)
    if since:
        left = left.where(session.c.since == since)
    connection.execute(left.values(member_id=None))
