"""What a study's history tells of an account, and what the server keeps of it.

The two lie in two databases, and a server that falls may leave one of them without the
other. History is told first of an account that leads in, and last of one that leads in
no more; so it can tell of one too many. That, and what a merged copy tells otherwise,
is put right when its member looks at their own account next.
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress

from sqlalchemy import Connection

from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from counterpoint.storage.failing import BusyError
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
    """Let a study's history tell of an account what the server knows of it.

    It tells of one too many when a server fell while one began, or whoever runs the
    server did away with one; of one too few after a copy was merged in which none led.
    While others write for too long it is left to the next look.
    """
    with server.read() as connection:
        leads = store.find_membership(connection, study.study_id, member) is not None
    with study.read(member) as tx:
        if accounts.tells_of_account(tx) == leads:
            return
    with suppress(BusyError), _alone(server, study, member) as connection:
        # Looked at again: it was being made just now, or ended.
        found = store.find_membership(connection, study.study_id, member)
        with study.write(member) as tx:
            tells = accounts.tells_of_account(tx)
            if found is not None and not tells:
                accounts.tie_account(tx)
            elif found is None and tells:
                accounts.untie_account(tx)


@contextmanager
def _alone(
    server: ServerDatabase, study: Database, member: MemberId
) -> Iterator[Connection]:
    """Let whoever else would change a member's membership, or put it right, wait."""
    with server.write() as connection:
        store.hold_membership(connection, study.study_id, member)
        yield connection
