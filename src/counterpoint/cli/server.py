"""The page for a team: one study, one server, each member with a password."""

from pathlib import Path

import click

from counterpoint.cli.opened import KEY_FILE, passphrase
from counterpoint.storage import database, place
from counterpoint.web import opening, processes, serversession
from counterpoint.web.room import Room

A_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
USUAL_PORT = 8443


@click.command()
@click.argument("study", metavar="[STUDY]", required=False)
@click.option("--database", "url", metavar="URL", help="The study, as an address.")
@click.option("--host", default=opening.HOST, show_default=True, help="Listen here.")
@click.option(
    "--port", type=click.IntRange(0, 65_535), default=USUAL_PORT, show_default=True
)
@click.option(
    "--name", "names", multiple=True, help="A name by which browsers reach it."
)
@click.option("--certificate", type=A_FILE, help="For TLS: PEM, with its chain.")
@click.option("--private-key", type=A_FILE, help="For TLS: the certificate's key, PEM.")
@click.option(
    "--processes",
    "count",
    type=click.IntRange(1, processes.MOST),
    default=1,
    show_default=True,
    help="How many serve it, if PostgreSQL keeps the study.",
)
@KEY_FILE
def serve(  # noqa: PLR0913 - the command's options
    *,
    study: str | None,
    url: str | None,
    host: str,
    port: int,
    names: tuple[str, ...],
    certificate: Path | None,
    private_key: Path | None,
    count: int,
    key_file: Path | None,
) -> None:
    """Serve a study to a team; each member signs in with a password.

    Only this machine reaches it, unless --host names an address of a network;
    then --certificate and --private-key are asked for. Before the first time, a
    coordinator chooses a password: counterpoint member password STUDY.
    """
    if (study is None) == (url is None):
        msg = "Name one study: a file, or --database with an address."
        raise click.UsageError(msg)
    where = opening.standing(host, names, certificate, private_key)
    standing = database.open_(place.parse(study or url or ""), passphrase(key_file))
    if count > 1:
        processes.serve_many(standing, where, port=port, count=count, tell=_tell)
        click.echo("Closed.", err=True)
        return
    sessions = serversession.beside(standing)
    room = Room(standing, served=True, names=where.names, sessions=sessions)
    opening.serve_team(room, where, port=port, tell=_tell)
    click.echo("Closed.", err=True)


def _tell(address: str) -> None:
    click.echo(address)
    click.echo("Members sign in there. End with Ctrl+C.", err=True)
