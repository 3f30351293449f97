"""Reporting checklists, in the terminal."""

import json
from pathlib import Path

import click

from counterpoint.across.checklist.verbs import export_checklist, show_checklist
from counterpoint.cli.article import WHICH, found
from counterpoint.cli.meeting import prose_format
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.manuscript.checklist import verbs
from counterpoint.manuscript.checklist.catalogue import LISTS
from counterpoint.manuscript.checklist.model import ChecklistKind

KIND = click.argument("kind", type=click.Choice([each.value for each in ChecklistKind]))


@click.group()
def checklist() -> None:
    """Reporting checklists that a journal asks for; never a score."""


@checklist.command("list")
@opened
@WHICH
@AS_JSON
def list_(study: Opened, *, title: str | None, as_json: bool) -> None:
    """List the checklists, and which of them are asked for."""
    with study.read() as tx:
        requests = verbs.list_requests(tx, found(tx, title).id)
    asked = {each.kind: each.asked_by for each in requests}
    if as_json:
        shown = [
            {"kind": kind, "requested": kind in asked, "asked_by": asked.get(kind, "")}
            for kind in LISTS
        ]
        click.echo(json.dumps({"checklists": shown}, ensure_ascii=False))
        return
    for kind, known in LISTS.items():
        by = f": asked for by {asked[kind] or 'a journal'}" if kind in asked else ""
        click.echo(f"{kind}  {known.title}{by}")


@checklist.command()
@opened
@KIND
@WHICH
@click.option("--asked-by", default="", help="Who asks for it: the journal.")
@click.option("--drop", is_flag=True, help="Nobody asks for it any more.")
def request(
    study: Opened, *, kind: str, title: str | None, asked_by: str, drop: bool
) -> None:
    """Take a checklist up because it is asked for, or put it away."""
    which = ChecklistKind(kind)
    with study.write() as tx:
        article_id = found(tx, title).id
        if drop:
            verbs.drop_checklist(tx, article_id=article_id, kind=which)
        else:
            verbs.request_checklist(
                tx, article_id=article_id, kind=which, asked_by=asked_by
            )
    click.echo("Put away; its answers are kept." if drop else "Taken up.")


@checklist.command()
@opened
@KIND
@click.argument("item")
@WHICH
@click.option("--text", default="", help="The answer.")
@click.option("--not-used", "reason", help="Set it aside, for this reason.")
@click.option("--clear", is_flag=True, help="Take the answer away.")
def answer(  # noqa: PLR0913 - what may be said
    study: Opened,
    *,
    kind: str,
    item: str,
    title: str | None,
    text: str,
    reason: str | None,
    clear: bool,
) -> None:
    """Answer an item by its number; its place is chosen on the page."""
    which = ChecklistKind(kind)
    with study.write() as tx:
        article_id = found(tx, title).id
        if clear:
            verbs.clear_item(tx, article_id=article_id, kind=which, item=item)
        elif reason is not None:
            verbs.set_aside_item(
                tx, article_id=article_id, kind=which, item=item, reason=reason
            )
        else:
            verbs.answer_item(
                tx, article_id=article_id, kind=which, item=item, text=text
            )
    click.echo("Cleared." if clear else "Kept.")


@checklist.command()
@opened
@KIND
@WHICH
@AS_JSON
def show(study: Opened, *, kind: str, title: str | None, as_json: bool) -> None:
    """Show a checklist: what it asks, what the records say, what is answered."""
    with study.read() as tx:
        sheet = show_checklist(tx, found(tx, title).id, ChecklistKind(kind))
    if as_json:
        items = [
            {
                "item": row.item.key,
                "title": row.item.verbatim or str(row.item.title),
                "facts": [str(fact) for fact in row.facts],
                "answer": None if row.answer is None else row.answer.text,
                "used": row.answer is None or row.answer.is_used,
            }
            for row in sheet.rows
        ]
        click.echo(json.dumps({"items": items}, ensure_ascii=False))
        return
    for row in sheet.rows:
        click.echo(f"{row.item.key}  {row.item.verbatim or row.item.title}")
        if row.answer is not None:
            aside = "" if row.answer.is_used else "not used here, because: "
            click.echo(f"    {aside}{row.answer.text}")
        for fact in row.facts:
            click.echo(f"    ({fact})")


@checklist.command()
@opened
@KIND
@click.argument("to", type=click.Path(path_type=Path, dir_okay=False))
@WHICH
@click.option("--language", type=click.Choice(["en", "sv"]))
def export(
    study: Opened, *, kind: str, to: Path, title: str | None, language: str | None
) -> None:
    """Write a checklist to a new .docx or .md, as the journal asks for it."""
    format_ = prose_format(to)
    with study.write() as tx:
        content = export_checklist(
            tx,
            article_id=found(tx, title).id,
            kind=ChecklistKind(kind),
            format=format_,
            language=language,
        )
        to.write_bytes(content)
    click.echo(f"{to} written.")
