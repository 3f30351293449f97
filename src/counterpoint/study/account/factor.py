"""What a study asks of one whom an account lets in, before anybody sits there."""

from datetime import datetime

from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from counterpoint.study.door.trying import NOBODY
from counterpoint.study.factor import store

Place = tuple[Database, MemberId]
"""A study, and who somebody is there."""


def lacks_factor(there: Place, home: Place) -> bool:
    """Whether a study asks for a factor that the account's owner has not at home."""
    return asks_factor(*there) and factor_since(*home) is None


def has_younger_factor(there: Place, home: Place, since: datetime) -> bool:
    """Whether a study asks for a factor, and the one at home was set up later.

    Whoever knows the password of the home alone may have set it up, and would come by
    it into a study that asks for another one.

    Args:
        there: A study to which the account leads.
        home: The account's home.
        since: When the owner proved to be both.
    """
    found = factor_since(*home)
    return found is not None and found > since and asks_factor(*there)


def factor_since(database: Database, member_id: MemberId) -> datetime | None:
    """Tell since when a member signs in with a second factor, if they do."""
    with database.read(NOBODY) as tx:
        found = store.find_factor(tx.connection, member_id)
    return found.set_at if found is not None and found.confirmed else None


def asks_factor(database: Database, member_id: MemberId) -> bool:
    """Whether a member may sit down only with a second factor."""
    with database.read(NOBODY) as tx:
        is_demanded = store.is_demanded(tx.connection)
    return is_demanded or factor_since(database, member_id) is not None
