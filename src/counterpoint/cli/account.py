"""The accounts of a server that holds several studies, for whoever runs it."""

import json

import click

from counterpoint.cli.opened import AS_JSON
from counterpoint.kernel.errors import InputError, NotFoundError
from counterpoint.storage import place
from counterpoint.storage.place import ServerPlace
from counterpoint.storage.serving import account as store
from counterpoint.storage.serving.opening import ServerDatabase, open_beside
from counterpoint.web.ownership import plain_name


class NoServerPlaceError(InputError):
    """Accounts are kept beside studies on PostgreSQL alone."""


class NoAccountError(NotFoundError):
    """No account has this name."""


@click.group("account")
def account() -> None:
    """See and forget accounts of a server that holds several studies.

    DATABASE is the address of the first of them, as in the server's settings.
    Whoever may read it there needs no passphrase: no study is opened.
    """


@account.command("list")
@click.argument("database", metavar="DATABASE")
@AS_JSON
def list_(*, database: str, as_json: bool) -> None:
    """List accounts: the name to sign in with, and how many studies each leads to."""
    server = _opened(database)
    with server.read() as connection:
        found = [
            {
                "id": row.id,
                "name": row.name,
                "since": row.since,
                "studies": len(store.list_memberships(connection, row.id)),
            }
            for row in store.list_accounts(connection)
        ]
    server.close()
    if as_json:
        click.echo(json.dumps(found, ensure_ascii=False, indent=1))
        return
    for each in found:
        click.echo(f"{each['name']}\t{each['studies']}\t{each['id']}")


@account.command("forget")
@click.argument("database", metavar="DATABASE")
@click.argument("name")
def forget(*, database: str, name: str) -> None:
    """Do away with an account; its owner signs in at each study's own door."""
    server = _opened(database)
    with server.write() as connection:
        row = store.find_account(connection, plain_name(name))
        if row is not None:
            store.remove_account(connection, row.id)
    server.close()
    if row is None:
        msg = "There is no account of this name; see: counterpoint account list."
        raise NoAccountError(msg)
    click.echo("Forgotten.")


def _opened(database: str) -> ServerDatabase:
    where = place.parse(database)
    if not isinstance(where, ServerPlace):
        msg = "Give the address of a study on PostgreSQL; files keep no accounts."
        raise NoServerPlaceError(msg)
    return open_beside(where)
