"""What a study's history tells of an account, and what the server keeps of it.

The two lie in two databases, and a server that falls may leave one of them without the
other. History is told first of an account that leads in, and last of one that leads in
no more; so it can tell of one too many, which is put right when its member looks next.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection

from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from counterpoint.storage.serving import account as store
from counterpoint.storage.serving.opening import ServerDatabase
from counterpoint.study.account import verbs as accounts


def tell(study: Database, member: MemberId) -> None:
    """Tell a study's history of an account that leads in, before it does."""
    with study.write(member) as tx:
        accounts.tie_account(tx)


@contextmanager
def telling(
    server: ServerDatabase, study: Database, member: MemberId
) -> Iterator[Connection]:
    """Let an account lead in of which history tells; a look may have put that right.

    Returns:
        A transaction of the server's own schema, for the membership.

    Raises:
        BusyError: Another changed the membership, or the study, for too long.
    """
    with _alone(server, study, member) as connection:
        # In the study's turn: who unties is in it still, when they hold no more.
        with study.write(member) as tx:
            if not accounts.tells_of_account(tx):
                accounts.tie_account(tx)
        yield connection


@contextmanager
def untying(
    server: ServerDatabase, study: Database, member: MemberId
) -> Iterator[Connection]:
    """Tell history that no account leads in any more, once the block has seen to it.

    Returns:
        A transaction of the server's own schema, in which it does.

    Raises:
        BusyError: Another changed the membership, or the study, for too long.
    """
    with _alone(server, study, member) as connection, study.write(member) as tx:
        accounts.untie_account(tx)
        yield connection
        connection.commit()  # before the study's: history tells of one too many


def put_right(server: ServerDatabase, study: Database, member: MemberId) -> None:
    """Tell a study's history that no account leads in, if it tells of one.

    One was about to when a server fell, or whoever runs the server did away with it.
    """
    if not _tells(study, member):
        return
    with _alone(server, study, member) as connection:
        if store.find_membership(connection, study.study_id, member) is not None:
            return  # it was being made just now
        with study.write(member) as tx:
            if accounts.tells_of_account(tx):
                accounts.untie_account(tx)


def _tells(study: Database, member: MemberId) -> bool:
    with study.read(member) as tx:
        return accounts.tells_of_account(tx)


@contextmanager
def _alone(
    server: ServerDatabase, study: Database, member: MemberId
) -> Iterator[Connection]:
    """Let whoever else would change a member's membership, or put it right, wait."""
    with server.write() as connection:
        store.hold_membership(connection, study.study_id, member)
        yield connection
