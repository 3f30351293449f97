"""Reading alone in the terminal: how far everybody is, and one's own notes."""

import json

import click

from counterpoint import reading
from counterpoint.cli.article import WHICH, found
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.reading.seal.model import SealState
from counterpoint.study.member.verbs import list_members


@click.group("reading")
def reading_commands() -> None:
    """See the seal of an article, and your own notes under it."""


@reading_commands.command()
@opened
@WHICH
@AS_JSON
def show(study: Opened, *, title: str | None, as_json: bool) -> None:
    """Show whether an article's seal is closed, and how far its readers are.

    Exits 1 while it is closed, so that a script can wait for it.
    """
    with study.read() as tx:
        seal = reading.show_seal(tx, found(tx, title).id)
        names = {member.id: member.key for member in list_members(tx)}
    if as_json:
        readers = [
            {
                "member": names[r.member_id],
                "read": r.read,
                "of": r.of,
                "has_finished": r.has_finished,
            }
            for r in seal.readers
        ]
        told = {"article": seal.article_id, "seal": seal.state, "readers": readers}
        click.echo(json.dumps(told, ensure_ascii=False))
    else:
        click.echo(f"The seal: {seal.state}")
        for r in seal.readers:
            done = ", finished" if r.has_finished else ""
            click.echo(f"  {names[r.member_id]}: {r.read} of {r.of} read{done}")
    click.get_current_context().exit(seal.state is SealState.SEALED)


@reading_commands.command()
@opened
@WHICH
@AS_JSON
def notes(study: Opened, *, title: str | None, as_json: bool) -> None:
    """Print your own notes, and nobody else's."""
    with study.read() as tx:
        mine = reading.list_my_notes(tx, found(tx, title).id)
    if as_json:
        shown = [
            {
                "report": note.report_id,
                "start": note.start,
                "end": note.end,
                "words": note.exact,
                "text": note.text,
                "code": note.code,
            }
            for note in mine
        ]
        click.echo(json.dumps({"notes": shown}, ensure_ascii=False))
        return
    for note in mine:
        code = f" [{note.code}]" if note.code else ""
        click.echo(f"“{' '.join(note.exact.split())}”{code}")
        if note.text:
            click.echo(f"  {note.text}")
    click.echo(f"{len(mine)} notes", err=True)
