"""Merging a copy that was worked on apart into the study."""

import json
from collections.abc import Mapping
from pathlib import Path

import click

from counterpoint.across.keeping import copying
from counterpoint.across.merging import carrying
from counterpoint.across.merging.joining import Conflict, Ground, Joined, Side
from counterpoint.across.merging.opening import back_up_beside, open_apart
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.kernel.errors import InputError
from counterpoint.storage import place

FILE = click.Path(dir_okay=False, path_type=Path, resolve_path=True)

_GROUNDS = {
    Ground.CHANGED: "Both changed {what} ({id}).",
    Ground.GONE: "{what} ({id}) was taken away in one; in the other {used} need it.",
    Ground.TWICE: "Both made what there is once only, {what} ({id}).",
}

_USED = " {used} need the one or the other; what needs the one not taken goes with it."


class ChoicesError(InputError):
    """The file of choices cannot be understood."""


@click.command()
@opened
@click.argument("copy", metavar="COPY")
@click.option(
    "--take",
    type=(click.Choice([each.value for each in Side]), str),
    multiple=True,
    metavar="mine|theirs ID",
    help="Whose version of ID stands; may be given many times.",
)
@click.option(
    "--choices", type=FILE, help='A file of choices: {"ID": "mine", "ID": "theirs"}.'
)
@click.option("--backup", type=FILE, help="Where the study is backed up to before.")
@click.option("--yes", is_flag=True, help="Merge without asking once more.")
@AS_JSON
def merge(  # noqa: PLR0913 - one parameter for each option
    study: Opened,
    *,
    copy: str,
    take: tuple[tuple[str, str], ...],
    choices: Path | None,
    backup: Path | None,
    yes: bool,
    as_json: bool,
) -> None:
    """Carry into the study what was done in a COPY of it since they parted.

    First shows what would be done, and asks. Steps keep their members and moments,
    the study is backed up before, and a merge cannot be undone. What both changed
    stays undone until you choose. Exits 1 if something is to be chosen.
    """
    chosen = {**_from_file(choices), **{id_: Side(side) for side, id_ in take}}
    other = open_apart(study.database, place.parse(copy), study.member.id)
    try:
        found = carrying.preview(study.database, other, study.member.id, chosen)
        wants = not found.open and found.seq is not None
        if not as_json:
            _tell(found)
        if wants and (yes or (not as_json and click.confirm("Merge now?"))):
            made = _back_up(study, backup)
            found = carrying.merge(study.database, other, study.member.id, chosen)
            if not as_json:
                click.echo(f"Backed up to {made}. Merged: step {found.seq}.")
            _note_merged(as_json, found, merged=True)
        else:
            _note_merged(as_json, found, merged=False)
    finally:
        other.close()
    click.get_current_context().exit(1 if found.open else 0)


def _note_merged(as_json: bool, found: Joined, *, merged: bool) -> None:  # noqa: FBT001
    if as_json:
        click.echo(json.dumps(_told(found, merged=merged), ensure_ascii=False))


def _from_file(path: Path | None) -> dict[str, Side]:
    if path is None:
        return {}
    try:
        told = json.loads(path.read_text("utf-8"))
        return {str(id_): Side(side) for id_, side in told.items()}
    except (OSError, ValueError, AttributeError) as error:
        msg = 'Write choices as {"ID": "mine"} or "theirs", in a JSON file.'
        raise ChoicesError(msg) from error


def _back_up(study: Opened, target: Path | None) -> str:
    if target is None:
        return back_up_beside(study.database, study.member.id).path
    return copying.back_up(study.database, study.member.id, target).path


def _tell(found: Joined) -> None:
    click.echo(f"The same up to step {found.shared}.")
    for whom, where in zip(found.withdrawn, ("study", "copy"), strict=True):
        for who in whom:
            click.echo(f"Withdrawn in the {where} too: {who}.")
    if found.seq is None:
        click.echo("The copy has nothing that the study lacks.")
        return
    click.echo(f"From the copy: {found.steps} steps.")
    for said, counted in (("New", found.added), ("Changed", found.changed)):
        if counted:
            click.echo(f"{said}: {_counted(counted)}.")
    for each in found.renamed:
        click.echo(f"{_kind(each.kind)} {each.before} of the copy is now {each.after}.")
    for note in found.notes:
        click.echo(str(note))
    for conflict in found.conflicts:
        _tell_conflict(conflict)
    if found.open:
        click.echo("Choose with --take mine ID or --take theirs ID; nothing was done.")


def _tell_conflict(conflict: Conflict) -> None:
    what = f"{_kind(conflict.kind)} {conflict.title}".strip()
    said = _GROUNDS[conflict.ground]
    if conflict.ground is Ground.TWICE and conflict.used:
        said += _USED
    click.echo(said.format(what=what, id=conflict.id, used=conflict.used))
    sides = (
        ("mine, the study's", conflict.mine_by, conflict.mine_stands),
        ("theirs, the copy's", conflict.theirs_by, conflict.theirs_stands),
    )
    for at, (name, by, stands) in enumerate(sides):
        who = f" by {', '.join(by)}" if by else ""
        click.echo(f"  {name}{who}{'' if stands else ': it stands no more'}")
        for field in conflict.fields if stands else ():
            told = (field.mine, field.theirs)[at] if field.is_shown else "(not shown)"
            click.echo(f"    {field.name.partition('.')[2]}: {told or '(empty)'}")
    if conflict.chosen:
        click.echo(f"  taken: {conflict.chosen.value}")


def _counted(counted: Mapping[str, int]) -> str:
    return ", ".join(f"{n} {_kind(name)}" for name, n in sorted(counted.items()))


def _kind(name: str) -> str:
    return name.replace("_", " ")


def _told(found: Joined, *, merged: bool) -> dict[str, object]:
    return {
        "merged": merged,
        "shared": found.shared,
        "steps": found.steps,
        "step": found.seq if merged else None,
        "added": dict(found.added),
        "changed": dict(found.changed),
        "withdrawn_in_study": list(found.withdrawn[0]),
        "withdrawn_in_copy": list(found.withdrawn[1]),
        "renamed": [
            {"kind": e.kind, "id": e.id, "before": e.before, "after": e.after}
            for e in found.renamed
        ],
        "notes": [str(each) for each in found.notes],
        "conflicts": [_conflict(each) for each in found.conflicts],
    }


def _conflict(each: Conflict) -> dict[str, object]:
    return {
        "id": each.id,
        "kind": each.kind,
        "title": each.title,
        "ground": each.ground.value,
        "used": each.used,
        "mine": {"by": list(each.mine_by), "stands": each.mine_stands},
        "theirs": {"by": list(each.theirs_by), "stands": each.theirs_stands},
        "fields": [
            {"name": f.name, "mine": f.mine, "theirs": f.theirs, "shown": f.is_shown}
            for f in each.fields
        ],
        "taken": each.chosen.value if each.chosen else None,
    }
