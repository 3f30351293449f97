"""Themes as wholes, in the terminal: their structure, their past, merge and split."""

import json
from datetime import datetime

import click

from counterpoint import theme
from counterpoint.cli.article import WHICH, found
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.cli.study import DAY
from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.ids import ArticleId, ThemeId
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member.verbs import list_members
from counterpoint.theme.lineage.model import Part, Stand

NUMBER = click.argument("number", type=click.IntRange(min=1))


class NoSuchNumberError(NotFoundError):
    """The list of themes is shorter."""


@click.group("theme")
def theme_() -> None:
    """Themes as wholes: list, lineage, merge, split, retire, revive, search.

    Themes are named by their number in the list.
    """


@theme_.command("list")
@opened
@WHICH
@click.option("--on", type=DAY, help="As they stood at the end of this day, UTC.")
@AS_JSON
def list_(
    study: Opened, *, title: str | None, on: datetime | None, as_json: bool
) -> None:
    """List an article's themes, as they stand or stood on a day."""
    with study.read() as tx:
        article_id = found(tx, title).id
        day = None if on is None else on.date()
        stands = theme.show_structure(tx, article_id, on=day)
    if as_json:
        shown = [
            {
                "id": each.id,
                "title": each.title,
                "kind": each.kind,
                "state": each.state,
                "below": each.parent_id,
            }
            for each in stands
        ]
        click.echo(json.dumps({"themes": shown}, ensure_ascii=False))
        return
    for number, each in enumerate(stands, 1):
        inset = "  " if each.parent_id else ""
        click.echo(f"{number} {inset}{each.title} ({each.kind}, {each.state})")


@theme_.command()
@opened
@WHICH
@AS_JSON
def lineage(study: Opened, *, title: str | None, as_json: bool) -> None:
    """List what was done with an article's themes, when and by whom."""
    with study.read() as tx:
        shown = theme.show_lineage(tx, found(tx, title).id)
        names = {each.id: each.name for each in list_members(tx)}
    titles = shown.titles
    if as_json:
        steps = [
            {
                "at": each.at.isoformat(timespec="milliseconds"),
                "by": names[each.by],
                "operation": each.operation,
                "decision": each.decision_id,
                "lines": [[line.before, line.after] for line in each.descents],
            }
            for each in shown.steps
        ]
        told = {"steps": steps, "titles": dict(titles)}
        click.echo(json.dumps(told, ensure_ascii=False))
        return
    for step in shown.steps:
        for line in step.descents:
            ends = [titles[id_] for id_ in (line.before, line.after) if id_]
            ways = " → ".join(dict.fromkeys(ends))
            day = step.at.date().isoformat()
            click.echo(f"{day} {step.operation} {ways} ({names[step.by]})")


@theme_.command()
@opened
@WHICH
@NUMBER
@click.argument("merged", type=click.IntRange(min=1), nargs=-1, required=True)
def merge(
    study: Opened, *, title: str | None, number: int, merged: tuple[int, ...]
) -> None:
    """Merge the themes MERGED into theme NUMBER, which stays."""
    with study.write() as tx:
        stands = _stands(tx, found(tx, title).id)
        into = _chosen(stands, number).id
        gone = [_chosen(stands, each).id for each in merged]
        theme.merge_themes(tx, theme_id=into, merged=gone)


@theme_.command()
@opened
@WHICH
@NUMBER
@click.option("--part", "parts", multiple=True, help="The title of a part.")
def split(
    study: Opened, *, title: str | None, number: int, parts: tuple[str, ...]
) -> None:
    """Split theme NUMBER into parts; its evidence goes to the first of them."""
    with study.write() as tx:
        whole = _chosen(_stands(tx, found(tx, title).id), number).id
        theme.split_theme(tx, theme_id=whole, parts=[Part(each) for each in parts])


@theme_.command()
@opened
@WHICH
@NUMBER
def retire(study: Opened, *, title: str | None, number: int) -> None:
    """Take theme NUMBER out of the article; it can come back."""
    with study.write() as tx:
        chosen = _chosen(_stands(tx, found(tx, title).id), number)
        theme.retire_theme(tx, theme_id=chosen.id)
        click.echo(f"retired {chosen.id}")


@theme_.command()
@opened
@click.argument("theme_id")
def revive(study: Opened, *, theme_id: str) -> None:
    """Bring back the theme that `theme retire` printed."""
    with study.write() as tx:
        back = theme.revive_theme(tx, theme_id=ThemeId(theme_id))
        click.echo(back.title)


@theme_.command()
@opened
@WHICH
@NUMBER
@click.argument("how")
def search(study: Opened, *, title: str | None, number: int, how: str) -> None:
    """Record HOW somebody searched for cases against theme NUMBER."""
    with study.write() as tx:
        chosen = _chosen(_stands(tx, found(tx, title).id), number).id
        theme.record_search(tx, theme_id=chosen, how=how)


def _stands(tx: Transaction, article_id: ArticleId) -> list[Stand]:
    return theme.show_structure(tx, article_id)


def _chosen(stands: list[Stand], number: int) -> Stand:
    if number > len(stands):
        msg = "There is no theme {number}; see: counterpoint theme list"
        raise NoSuchNumberError(msg, number=number)
    return stands[number - 1]
