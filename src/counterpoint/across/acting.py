"""Who acts: the same answer for the page, the command and the library.

Whoever has the passphrase may see who the members are, before being one of
them; so this is no verb, and asks no permission.
"""

from counterpoint.kernel.errors import InputError
from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from counterpoint.study.member import store
from counterpoint.study.member.model import Member, NoSuchMemberError

NOBODY = MemberId("")


class ChooseMemberError(InputError):
    """The study has several members, and nobody said which of them acts."""


def members_of(database: Database) -> list[Member]:
    """List those who take part now, in the order in which they joined."""
    with database.read(NOBODY) as tx:
        return [m for m in store.list_members(tx.connection) if m.active]


def acting_member(database: Database, key: str | None = None) -> Member:
    """Give the member with a key or, if none is given, the only member.

    Raises:
        NoSuchMemberError: Nobody has the key.
        ChooseMemberError: No key was given, and there are several members.
    """
    members = members_of(database)
    if key is None:
        if len(members) == 1:
            return members[0]
        msg = "Say which member acts (--member or COUNTERPOINT_MEMBER): {keys}"
        raise ChooseMemberError(msg, keys=", ".join(m.key for m in members))
    for member in members:
        if member.key == key.strip().lower():
            return member
    msg = "No member has that key; the study's members are: {keys}"
    raise NoSuchMemberError(msg, keys=", ".join(m.key for m in members))
