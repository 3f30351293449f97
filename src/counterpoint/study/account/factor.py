"""What a study asks of one whom an account lets in, before anybody sits there."""

from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from counterpoint.study.door.trying import NOBODY
from counterpoint.study.factor import store


def has_factor(database: Database, member_id: MemberId) -> bool:
    """Whether a member signs in with a second factor."""
    with database.read(NOBODY) as tx:
        return member_id in store.list_confirmed(tx.connection)


def asks_factor(database: Database, member_id: MemberId) -> bool:
    """Whether a member may sit down only with a second factor."""
    with database.read(NOBODY) as tx:
        is_demanded = store.is_demanded(tx.connection)
    return is_demanded or has_factor(database, member_id)
