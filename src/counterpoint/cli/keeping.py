"""Keeping a study safe: verify it, back it up, bring a backup back."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from counterpoint.across.founding import parsed_new
from counterpoint.across.keeping import copying, moving, rekeying
from counterpoint.cli.opened import KEY_FILE, Opened, asked, opened, passphrase
from counterpoint.storage import backup as backup_
from counterpoint.storage.part import Earlier, Left
from counterpoint.storage.place import FilePlace

TARGET = click.Path(dir_okay=False, path_type=Path, resolve_path=True)


def _tell(left: Left) -> None:
    """Say what an earlier try left."""
    if left.earlier is Earlier.KEPT:
        kept = left.kept_bytes // 1_000_000
        click.echo(f"Going on: {kept} MB of originals and sound are there already.")
    else:
        click.echo(
            "What an earlier try left is damaged, or no copy of this study with this"
            " passphrase; beginning anew."
        )


@contextmanager
def _what_stays_said(target: Path | None) -> Iterator[None]:
    """Let SIGTERM break off as Ctrl+C does, and say what stays then and what to do."""

    def end(_number: int, _frame: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, end)
    try:
        yield
    except KeyboardInterrupt:
        size = None if target is None else backup_.unfinished_mb(target)
        if target is not None and size is not None:
            name = backup_.part_of(target)
            click.echo(
                f"Broken off. {name} stays, with {size} MB; the same command goes on"
                " from it. To do without the copy, delete that file.",
                err=True,
            )
        raise
    finally:
        signal.signal(signal.SIGTERM, before)


@click.command()
@opened
def verify(study: Opened) -> None:
    """Recompute the history's chain, all sound's checksums, and a file's seals.

    Exits 1 if anything was changed behind Counterpoint's back.
    """
    found = copying.verify(study.database, study.member.id)
    for problem in found.problems:
        click.echo(problem)
    if found.holds:
        click.echo(f"The history holds: {found.entries} steps.")
    click.get_current_context().exit(0 if found.holds else 1)


@click.command()
@opened
@click.argument("target", type=TARGET)
def backup(study: Opened, *, target: Path) -> None:
    """Copy the study to the file TARGET, and open the copy again to be sure.

    The study may be open elsewhere. Its passphrase opens the copy. What breaks off
    stays as TARGET.unfinished, and the same command goes on from it.
    """
    with _what_stays_said(target):
        made = copying.back_up(study.database, study.member.id, target, _tell)
    click.echo(f"{made.path}: opened again, {made.entries} steps of history.")


@click.command()
@opened
@click.argument("target", metavar="TARGET")
def move(study: Opened, *, target: str) -> None:
    """Move STUDY to TARGET: a new file, or a new schema on PostgreSQL.

    End everything that has the study open first. What is left behind is put aside
    under another name; delete it once you have worked at the new place.
    """
    where = parsed_new(target)
    moved = moving.move(study.database, study.member.id, where)
    click.echo(f"Moved: {moved.entries} steps of history, {moved.rows} rows, verified.")
    click.echo(f"Left aside: {moved.left}")


@click.command("passphrase")
@opened
@click.option(
    "--new-file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Read the new passphrase from the first line of a file.",
)
def passphrase_(study: Opened, *, new_file: Path | None) -> None:
    """Change the passphrase of STUDY; the new one is asked for, never an argument.

    End everything that has the study open first. Backups and copies that were made
    before keep the former passphrase.
    """
    new = passphrase(new_file) if new_file else asked("New passphrase", again=True)
    rekeying.change_passphrase(study.database, study.member.id, new)
    click.echo("Changed. Backups from before open with the former passphrase.")


@click.command()
@click.argument("source", type=TARGET)
@click.argument("study", metavar="STUDY")
@KEY_FILE
def restore(*, source: Path, study: str, key_file: Path | None) -> None:
    """Bring the backup SOURCE back as STUDY, a new file or a new schema.

    Withdrawals listed in SOURCE's NAME.withdrawn, or in the one beside STUDY, are
    carried out in it. Exits 1 if one could not be.
    """
    where = parsed_new(study)
    secret = passphrase(key_file)
    with _what_stays_said(where.path if isinstance(where, FilePlace) else None):
        restored = copying.restore(source, where, secret, _tell)
    click.echo(f"Restored and opened: {restored.found.entries} steps of history.")
    repeated = restored.repeated
    for each in repeated.done:
        click.echo(f"Withdrawn in it too: {each.group} {each.number}.")
    if repeated.known:
        click.echo(f"Withdrawn in it already: {repeated.known}.")
    for missed in repeated.missed:
        click.echo(str(missed))
    click.get_current_context().exit(1 if repeated.missed else 0)
