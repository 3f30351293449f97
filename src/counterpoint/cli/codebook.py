"""The codebook in the terminal: how it stood, and whose names for codes show."""

import json
from datetime import datetime

import click

from counterpoint import coding
from counterpoint.cli.article import WHICH, found
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.coding import Naming
from counterpoint.coding.past.comparing import Compared, Stood
from counterpoint.kernel.ids import MeetingId

ON = click.option("--on", type=click.DateTime(["%Y-%m-%d"]), help="A day, in UTC.")


@click.group()
def codebook() -> None:
    """The codebook as it stood, and whose names it shows."""


@codebook.command()
@opened
@WHICH
@ON
@click.option("--meeting", help="Instead of a day: the id of a meeting.")
@AS_JSON
def then(
    study: Opened,
    *,
    title: str | None,
    on: datetime | None,
    meeting: str | None,
    as_json: bool,
) -> None:
    """Print what came, went, moved or was worded anew since a day or a meeting."""
    with study.read() as tx:
        stood = coding.show_codebook_then(
            tx,
            found(tx, title).id,
            on=None if on is None else on.date(),
            meeting_id=None if meeting is None else MeetingId(meeting),
        )
    if as_json:
        rows = [
            {
                "code": each.code_id,
                "differences": sorted(each.differences),
                "then": _told(each.then),
                "now": _told(each.now),
            }
            for each in stood.codes
        ]
        answer = {"at": stood.at.isoformat(), "codes": rows}
        click.echo(json.dumps(answer, ensure_ascii=False))
        return
    click.echo(f"{len(stood.changed)} of {len(stood.codes)} codes differ")
    for each in stood.changed:
        click.echo(f"{', '.join(sorted(each.differences))}: {_paths(each)}")


@codebook.command()
@opened
@WHICH
@click.argument(
    "naming", required=False, type=click.Choice([each.value for each in Naming])
)
def names(study: Opened, *, title: str | None, naming: str | None) -> None:
    """Print whose names for codes show in files, or choose: analysts, participants."""
    if naming is None:
        with study.read() as tx:
            click.echo(coding.show_naming(tx, found(tx, title).id))
        return
    with study.write() as tx:
        article_id = found(tx, title).id
        coding.choose_naming(tx, article_id=article_id, naming=Naming(naming))


def _paths(each: Compared) -> str:
    paths = [stood.path for stood in (each.then, each.now) if stood is not None]
    return " → ".join(dict.fromkeys(paths))


def _told(stood: Stood | None) -> dict[str, str] | None:
    if stood is None:
        return None
    code = stood.code
    plain = {"path": stood.path, "definition": code.definition, "origin": code.origin}
    return {**plain, **code.guide.parts}
