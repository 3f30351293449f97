"""The page for teams: one server, one study or several, each member with a password."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import click

from counterpoint.cli import house
from counterpoint.cli.opened import KEY_FILE, passphrase
from counterpoint.cli.settings import check_secrets, studies_of, take_settings
from counterpoint.storage import database as databases
from counterpoint.storage import place
from counterpoint.study.password import signing
from counterpoint.web import opening, serversession
from counterpoint.web.opening import Standing
from counterpoint.web.pace import LEAST_PER_MINUTE, USUAL_PER_MINUTE
from counterpoint.web.processes import MOST, serve_many
from counterpoint.web.room import Room

A_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
A_PORT = click.IntRange(0, 65_535)
USUAL_PORT = 8443


@click.command(context_settings={"auto_envvar_prefix": "COUNTERPOINT_SERVE"})
@click.argument("study", metavar="[STUDY]", required=False)
@click.option(
    "--settings",
    type=A_FILE,
    is_eager=True,
    callback=take_settings,
    help="Read the options below from a TOML file.",
)
@click.option("--database", metavar="URL", help="The study, as an address.")
@click.option("--host", default=opening.HOST, show_default=True, help="Listen here.")
@click.option("--port", type=A_PORT, default=USUAL_PORT, show_default=True)
@click.option("--name", multiple=True, help="A name by which browsers reach it.")
@click.option("--certificate", type=A_FILE, help="For TLS: PEM, with its chain.")
@click.option("--private-key", type=A_FILE, help="For TLS: the certificate's key, PEM.")
@click.option(
    "--address", default="", help="Behind a proxy here: the proxy's https:// address."
)
@click.option(
    "--processes",
    type=click.IntRange(1, MOST),
    default=1,
    show_default=True,
    help="How many serve it, if PostgreSQL keeps the study.",
)
@click.option(
    "--log",
    type=click.Choice(["errors", "requests"]),
    default="errors",
    show_default=True,
    help="What is written to the standard error, as JSON lines.",
)
@click.option(
    "--metrics-port", type=A_PORT, help="Give out metrics here, to this machine alone."
)
@click.option(
    "--requests-per-minute",
    type=click.IntRange(LEAST_PER_MINUTE),
    default=USUAL_PER_MINUTE,
    show_default=True,
    help="How many each process takes from one member.",
)
@click.option("--check", is_flag=True, help="Look whether it could serve; then end.")
@KEY_FILE
def serve(  # noqa: PLR0913 - the command's options
    *,
    study: str | None,
    settings: Path | None,
    database: str | None,
    host: str,
    port: int,
    name: tuple[str, ...],
    certificate: Path | None,
    private_key: Path | None,
    address: str,
    processes: int,
    log: str,
    metrics_port: int | None,
    requests_per_minute: int,
    check: bool,
    key_file: Path | None,
) -> None:
    """Serve a study to a team; each member signs in with a password.

    Several studies of several teams, each below a path of its own, are named in
    the file of --settings, as [[study]] with path, database and key-file.

    Only this machine reaches it, unless --host names an address of a network;
    then --certificate and --private-key are asked for. Before the first time, a
    coordinator chooses a password: counterpoint member password STUDY.

    Every option may also stand in the environment, as COUNTERPOINT_SERVE_PORT,
    or in the file of --settings, as port = 8443.
    """
    several = studies_of(click.get_current_context())
    if [study is None, database is None, not several].count(False) != 1:
        msg = (
            "Name one study: a file, or --database with an address; or several, as"
            " [[study]] in the settings."
        )
        raise click.UsageError(msg)
    check_secrets(click.get_current_context(), settings)
    where = replace(
        opening.standing(host, name, certificate, private_key, address=address),
        notes_requests=log == "requests",
        metrics_port=metrics_port,
        requests_per_minute=requests_per_minute,
    )
    if several:
        if check:
            _say_settings()
            house.check(several)
            return
        _serve(house.rooms_of(several, where), where, port, processes)
        return
    kept = place.parse(study or database or "")
    key = passphrase(key_file)
    if check:
        _check(kept, key)
        return
    room = serversession.room_of(databases.open_(kept, key), where.names)
    _serve([room], where, port, processes)


def _serve(rooms: Sequence[Room], where: Standing, port: int, processes: int) -> None:
    paths = [room.path for room in rooms if room.path]

    def tell(address: str) -> None:
        for each in ["", *(f"{path}/" for path in paths)]:
            click.echo(f"{address}{each}")
        click.echo("Members sign in there. End with Ctrl+C.", err=True)

    _propose_factor(rooms)
    if processes > 1:
        serve_many(rooms, where, port=port, count=processes, tell=tell)
    else:
        opening.serve_team(rooms, where, port=port, tell=tell)
    click.echo("Closed.", err=True)


def _propose_factor(rooms: Sequence[Room]) -> None:
    """Say once, at each start, what a study could ask of everybody and does not."""
    for room in rooms:
        if room.database is not None and signing.leaves_factor_to_each(room.database):
            click.echo(
                f"{room.path or 'The study'}: a password alone lets its members in. A"
                " coordinator may ask everybody for a second factor, in the room Your"
                " account or by: counterpoint member factor STUDY --ask-all",
                err=True,
            )


def _check(kept: place.Place, key: str) -> None:
    """Look at the study as it stands, and change nothing."""
    is_present = databases.look(kept, key)
    _say_settings()
    click.echo("Study: stands there, and the passphrase opens it.")
    told = "the present one." if is_present else "an older one; serving brings it up."
    click.echo(f"Form: {told}")


def _say_settings() -> None:
    click.echo("Settings: can be used.")
