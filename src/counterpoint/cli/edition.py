"""The discussion edition, in the terminal: its first page, its themes, what it says."""

import json

import click

from counterpoint import theme as themes
from counterpoint.across.edition.verbs import show_edition
from counterpoint.cli.article import WHICH, found
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.kernel.errors import NotFoundError
from counterpoint.manuscript.edition import verbs
from counterpoint.manuscript.edition.model import PieceKind, Speakers


@click.group()
def edition() -> None:
    """The discussion edition for services; `export --what edition` hands it out."""


@edition.command()
@opened
@WHICH
@click.option("--title", "heading", help="On the first page; else the article's.")
@click.option("--foreword", help="What readers are told first.")
@click.option("--speakers", type=click.Choice([each.value for each in Speakers]))
def write(
    study: Opened,
    *,
    title: str | None,
    heading: str | None,
    foreword: str | None,
    speakers: str | None,
) -> None:
    """Write the first page, or say what stands under people's words."""
    with study.write() as tx:
        verbs.write_edition(
            tx,
            article_id=found(tx, title).id,
            title=heading,
            foreword=foreword,
            speakers=Speakers(speakers) if speakers else None,
        )
    click.echo("Kept.")


@edition.command("theme")
@opened
@click.argument("named")
@WHICH
@click.option("--plain", default="", help="Its tension, for readers outside research.")
@click.option("--drop", is_flag=True, help="Take it out.")
def theme_(
    study: Opened, *, named: str, title: str | None, plain: str, drop: bool
) -> None:
    """Choose a theme by its title; words beneath it are chosen on the page."""
    with study.write() as tx:
        article_id = found(tx, title).id
        known = themes.list_titles(tx, article_id)
        chosen = next((each for each in known if each.title == named), None)
        if chosen is None:
            msg = "There is no theme of that title; theme list names them."
            raise NotFoundError(msg)
        if drop:
            verbs.drop_piece(
                tx, article_id=article_id, kind=PieceKind.THEME, object_id=chosen.id
            )
        else:
            verbs.choose_piece(
                tx,
                article_id=article_id,
                kind=PieceKind.THEME,
                object_id=chosen.id,
                plain=plain,
            )
    click.echo("Taken out." if drop else "Chosen.")


@edition.command()
@opened
@WHICH
@AS_JSON
def show(study: Opened, *, title: str | None, as_json: bool) -> None:
    """Say what the edition tells, what is left out of it, and what names somebody."""
    with study.read() as tx:
        pages = show_edition(tx, found(tx, title).id)
    left = [str(each.reason) for each in pages.left]
    names = [str(each) for each in pages.names]
    if as_json:
        told = [
            {
                "title": each.title,
                "sides": [side.words for side in each.sides],
                "words": len(list(each.extracts())),
                "ways": list(each.ways),
            }
            for each in pages.themes
        ]
        shown = {"title": pages.title, "themes": told, "left": left, "names": names}
        click.echo(json.dumps(shown, ensure_ascii=False))
        return
    click.echo(pages.title)
    for each in pages.themes:
        click.echo(f"  {each.title}: {len(list(each.extracts()))} extracts")
    for reason in (*left, *names):
        click.echo(f"  {reason}")
