"""Drafts of the manuscript, in the terminal: keep, list, compare, write out."""

import json
from datetime import datetime
from pathlib import Path

import click

from counterpoint.across.freezing.verbs import freeze_manuscript, show_way_to_print
from counterpoint.cli.article import WHICH, found
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.cli.study import DAY
from counterpoint.interchange.returned.reading import read_returned
from counterpoint.kernel.errors import InputError, NotFoundError
from counterpoint.kernel.ids import ArticleId
from counterpoint.manuscript.freeze import verbs as freezes
from counterpoint.manuscript.returned.verbs import bring_back, show_returned
from counterpoint.manuscript.snapshot import verbs
from counterpoint.manuscript.snapshot.comparing import BlockRow, Shown
from counterpoint.manuscript.snapshot.model import Snapshot, SnapshotId
from counterpoint.report.comparison.model import Change
from counterpoint.storage.transaction import Transaction

NAME = click.argument("name")
NOTE = click.option("--note", default="", help="What it is for.")
JOURNAL = click.option("--journal", required=True)
ON = click.option("--on", type=DAY, help="YYYY-MM-DD; else today.")


class NoSuchSnapshotNameError(NotFoundError):
    """No snapshot has the name."""


class SeveralSnapshotsError(InputError):
    """Several snapshots have the name."""


@click.group()
def draft() -> None:
    """Drafts of the manuscript: snapshots, what differs, freezing."""


@draft.command("list")
@opened
@WHICH
@AS_JSON
def list_(study: Opened, *, title: str | None, as_json: bool) -> None:
    """List an article's snapshots, latest first, and how far its manuscript is."""
    with study.read() as tx:
        article_id = found(tx, title).id
        way = show_way_to_print(tx, article_id)
        snapshots = verbs.list_snapshots(tx, article_id)
    if as_json:
        told = {
            "state": way.state,
            "open": way.open,
            "snapshots": [
                {
                    "id": each.id,
                    "name": each.name,
                    "note": each.note,
                    "made_at": each.made_at.isoformat(),
                    "words_hash": each.words_hash,
                    "data_hash": each.data_hash,
                }
                for each in snapshots
            ],
        }
        click.echo(json.dumps(told, ensure_ascii=False))
        return
    click.echo(f"{way.state}, {way.open} checks open")
    for each in snapshots:
        click.echo(f"{each.made_at:%Y-%m-%d %H:%M}\t{each.name}\t{each.id}")


@draft.command()
@opened
@NAME
@WHICH
@NOTE
def make(study: Opened, *, name: str, title: str | None, note: str) -> None:
    """Keep the manuscript as it stands, under a name."""
    with study.write() as tx:
        article_id = found(tx, title).id
        made = verbs.make_snapshot(tx, article_id=article_id, name=name, note=note)
    click.echo(made.id)


@draft.command()
@opened
@NAME
@click.argument("other", required=False)
@WHICH
@AS_JSON
def compare(
    study: Opened, *, name: str, other: str | None, title: str | None, as_json: bool
) -> None:
    """Say what differs between two snapshots, or between one and today.

    A snapshot is named by its name or its id.
    """
    with study.read() as tx:
        article_id = found(tx, title).id
        before = named(tx, article_id, name)
        after = named(tx, article_id, other).id if other else None
        differs = verbs.compare_snapshots(tx, before.id, after)
    rows = [each for each in differs.rows if each.change is not Change.SAME]
    if as_json:
        told = {
            "blocks": [
                {
                    "change": each.change,
                    "before": _text(each.before),
                    "after": _text(each.after),
                    "values": list(each.values),
                }
                for each in rows
            ],
            "values": [
                {"source": each.source, "before": each.before, "after": each.after}
                for each in differs.values
            ],
        }
        click.echo(json.dumps(told, ensure_ascii=False))
        return
    for row in rows:
        click.echo(f"{row.change}: {_marked(row)}")
    for value in differs.values:
        click.echo(f"{value.source}: {value.before or '–'} → {value.after or '–'}")
    told_rows = f"{len(rows)} blocks differ, {len(differs.values)} bound values"
    click.echo(told_rows, err=True)


@draft.command()
@opened
@NAME
@click.argument("target", type=click.Path(dir_okay=False, path_type=Path))
@WHICH
def send(study: Opened, *, name: str, target: Path, title: str | None) -> None:
    """Write a snapshot as a Word file that is known again when it comes back."""
    with study.write() as tx:
        wanted = named(tx, found(tx, title).id, name)
        made = verbs.export_snapshot(tx, snapshot_id=wanted.id)
    target.write_bytes(made.content)
    for item in made.outcome.left:
        click.echo(f"left out, {item.place}: {item.reason}", err=True)


@draft.command("return")
@opened
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@WHICH
@click.option("--snapshot", help="What it was made from, if the file does not say.")
@AS_JSON
def return_(
    study: Opened,
    *,
    file: Path,
    title: str | None,
    snapshot: str | None,
    as_json: bool,
) -> None:
    """Compare a Word file that came back with its snapshot; nothing is applied.

    What was altered of quotes, labels, numbers and titles stands first.
    """
    with study.write() as tx:
        article_id = found(tx, title).id
        made_from = named(tx, article_id, snapshot).id if snapshot else None
        came = bring_back(
            tx,
            article_id=article_id,
            draft=read_returned(file.read_bytes()),
            name=file.name,
            snapshot_id=made_from,
        )
        _, listed = show_returned(tx, came.id)
    rows = [each.found for each in listed]
    if as_json:
        told = [
            {
                "change": each.change or "comment",
                "dangers": list(each.dangers),
                "label": each.label,
                "before": each.before,
                "after": each.after,
                "author": each.author,
            }
            for each in rows
        ]
        click.echo(json.dumps({"differences": told}, ensure_ascii=False))
        return
    for each in rows:
        danger = f" ALTERED: {', '.join(each.dangers)} {each.label}" * bool(
            each.dangers
        )
        what = each.change or f"comment, {each.author}"
        click.echo(f"{what}{danger}: {each.before or '–'} → {each.after or '–'}")
    click.echo(f"{len(rows)} differences", err=True)


@draft.command()
@opened
@NAME
@WHICH
@NOTE
def freeze(study: Opened, *, name: str, title: str | None, note: str) -> None:
    """Keep the manuscript as a snapshot and close it for writing; for the lead."""
    with study.write() as tx:
        article_id = found(tx, title).id
        freeze_manuscript(tx, article_id=article_id, name=name, note=note)


@draft.command()
@opened
@WHICH
@click.option("--reason", required=True, help="Why it is opened again.")
def revise(study: Opened, *, title: str | None, reason: str) -> None:
    """Open a frozen manuscript for writing again."""
    with study.write() as tx:
        freezes.open_revision(tx, article_id=found(tx, title).id, reason=reason)


@draft.command()
@opened
@WHICH
@JOURNAL
@ON
def submit(
    study: Opened, *, title: str | None, journal: str, on: datetime | None
) -> None:
    """Note that the frozen manuscript was handed in."""
    day = on.date() if on else None
    with study.write() as tx:
        article_id = found(tx, title).id
        freezes.submit_manuscript(tx, article_id=article_id, journal=journal, on=day)


@draft.command()
@opened
@WHICH
@JOURNAL
@ON
def publish(
    study: Opened, *, title: str | None, journal: str, on: datetime | None
) -> None:
    """Note that the manuscript was published."""
    day = on.date() if on else None
    with study.write() as tx:
        article_id = found(tx, title).id
        freezes.publish_manuscript(tx, article_id=article_id, journal=journal, on=day)


def named(tx: Transaction, article_id: ArticleId, name: str) -> Snapshot:
    """Find a snapshot of an article by its name or id.

    Raises:
        NoSuchSnapshotNameError: None is called so.
        SeveralSnapshotsError: Several are; name one by its id.
    """
    listed = verbs.list_snapshots(tx, article_id)
    fitting = [each for each in listed if name in (each.name, SnapshotId(each.id))]
    if not fitting:
        msg = "No snapshot is called so; see `draft list`."
        raise NoSuchSnapshotNameError(msg)
    if len(fitting) > 1:
        msg = "Several snapshots are called so; name one by its id, see `draft list`."
        raise SeveralSnapshotsError(msg)
    return fitting[0]


def _text(side: tuple[Shown, ...]) -> str:
    return "\n".join("".join(part.text for part in each.parts) for each in side)


def _marked(row: BlockRow) -> str:
    """Show a block's words once, with what went in [- -] and what came in {+ +}."""
    gone = _cut(row.before, "[-", "-]")
    come = _cut(row.after, "{+", "+}")
    return " → ".join(each for each in (gone, come) if each)


def _cut(side: tuple[Shown, ...], opens: str, closes: str) -> str:
    return " / ".join(
        "".join(
            f"{opens}{part.text}{closes}" if part.is_changed else part.text
            for part in each.parts
        )
        for each in side
    )
