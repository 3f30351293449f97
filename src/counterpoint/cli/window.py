"""Commands that end in the browser: the start page, demo, new and open."""

from pathlib import Path

import click

from counterpoint.across.acting import acting_member
from counterpoint.across.founding import found_study, parsed_new
from counterpoint.cli.opened import AS_MEMBER, KEY_FILE, passphrase
from counterpoint.storage import database, place
from counterpoint.storage.place import FilePlace
from counterpoint.web.demonstration import DEMO_PASSPHRASE, build_demo, open_demo
from counterpoint.web.opening import serve
from counterpoint.web.recent import Recent, default_folder
from counterpoint.web.room import Room

NO_BROWSER = click.option(
    "--no-browser",
    "browser",
    flag_value=False,
    default=True,
    help="Print the page's address, and open no browser.",
)
PORT = click.option(
    "--port", type=click.IntRange(0, 65_535), default=0, help="Any free one, if 0."
)


def show(room: Room, *, browser: bool, port: int) -> None:
    """Serve the page until the person ends it with Ctrl+C."""
    serve(room, browser=browser, port=port, tell=_tell)
    click.echo("Closed.", err=True)


def _tell(address: str) -> None:
    click.echo(address)
    click.echo("The address opens once. End with Ctrl+C.", err=True)


@click.command()
@click.option(
    "--into",
    type=click.Path(file_okay=False, path_type=Path),
    help="Keep the demo's file in this folder.",
)
@click.option("--build-only", is_flag=True, help="Build the file and open nothing.")
@NO_BROWSER
@PORT
def demo(*, into: Path | None, build_only: bool, browser: bool, port: int) -> None:
    """Build the demo study, whose people and words are invented, and open it."""
    click.echo("Building the demo study, if it does not stand yet …", err=True)
    path = build_demo(into)
    click.echo(f"{path} (passphrase: {DEMO_PASSPHRASE})", err=True)
    if build_only:
        click.echo(path)
        return
    show(Room(open_demo(into)), browser=browser, port=port)


@click.command()
@click.argument("study", metavar="STUDY")
@click.option("--member", default="", help="Your name; else the computer's login.")
@click.option("--title", default="", help="What the study is called.")
@KEY_FILE
def new(*, study: str, member: str, title: str, key_file: Path | None) -> None:
    """Make an empty study, with you as its first member.

    A lost passphrase cannot be recovered by anybody: keep it in a safe place.
    """
    where = parsed_new(study)
    if isinstance(where, FilePlace):
        place.check_private(where.path)
        place.check_free(where.path)
    click.echo("A lost passphrase cannot be recovered; write it down.", err=True)
    secret = passphrase(key_file, is_new=True)
    made, _ = found_study(where, secret, title=title, member=member)
    made.close()
    if isinstance(where, FilePlace):
        Recent().remember(where.path)
        click.echo(where.path)
    else:
        click.echo(where.name)


@click.command("open")
@click.argument("study", metavar="STUDY")
@click.option("--copy-here", is_flag=True, help="Copy it out of a shared folder first.")
@NO_BROWSER
@PORT
@AS_MEMBER
@KEY_FILE
def open_(  # noqa: PLR0913 - the command's options
    *,
    study: str,
    copy_here: bool,
    browser: bool,
    port: int,
    member: str | None,
    key_file: Path | None,
) -> None:
    """Open a study in the browser, for one person."""
    where = place.parse(study)
    if copy_here and isinstance(where, FilePlace):
        where = FilePlace(place.copy_here(where.path, default_folder()))
        click.echo(f"Copied to {where.path}", err=True)
    standing = database.open_(where, passphrase(key_file))
    if member is not None:
        try:
            acting_member(standing, member)
        except BaseException:
            standing.close()
            raise
    show(Room(standing, member=member), browser=browser, port=port)
