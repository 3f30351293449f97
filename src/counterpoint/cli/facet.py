"""Facets in the terminal: see them with their use, add one, count one by group."""

import json

import click

from counterpoint import coding
from counterpoint.cli.article import WHICH, found
from counterpoint.cli.naming import theme_named
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.coding.facet.model import Facet, NoSuchFacetError
from counterpoint.kernel.ids import ArticleId
from counterpoint.storage.transaction import Transaction
from counterpoint.theme.facet.verbs import show_facet_of_theme

NAME = click.argument("name")


@click.group()
def facet() -> None:
    """Facets of codings: form, level, time, or what the team needs."""


@facet.command("list")
@opened
@WHICH
@AS_JSON
def list_(study: Opened, *, title: str | None, as_json: bool) -> None:
    """Print the facets with their values, and how many codings have each."""
    with study.read() as tx:
        facets = coding.list_facets(tx, found(tx, title).id)
    if as_json:
        rows = [
            {
                "name": each.facet.name,
                "several": each.facet.several,
                "values": {v.name: each.counts[v.id] for v in each.facet.values},
            }
            for each in facets
        ]
        click.echo(json.dumps({"facets": rows}, ensure_ascii=False))
        return
    for each in facets:
        click.echo(each.facet.name)
        for value in each.facet.values:
            click.echo(f"  {value.name}: {each.counts[value.id]} codings")


@facet.command()
@opened
@WHICH
@NAME
@click.option("--value", "values", multiple=True, help="A value; may be repeated.")
@click.option("--definition", default="", help="What it tells of a passage.")
@click.option("--several", is_flag=True, help="A coding may have several values.")
def add(  # noqa: PLR0913 - a facet's parts
    study: Opened,
    *,
    title: str | None,
    name: str,
    values: tuple[str, ...],
    definition: str,
    several: bool,
) -> None:
    """Give the article a facet NAME with its values."""
    with study.write() as tx:
        coding.add_facet(
            tx,
            article_id=found(tx, title).id,
            name=name,
            definition=definition,
            several=several,
            values=values,
        )


@facet.command()
@opened
@WHICH
@NAME
@click.option("--theme", help="Only codings that speak for the theme of this title.")
def table(study: Opened, *, title: str | None, name: str, theme: str | None) -> None:
    """Count the values of the facet NAME by group, in people and in codings."""
    with study.read() as tx:
        article_id = found(tx, title).id
        chosen = _named(tx, article_id, name)
        if theme is None:
            counted = coding.show_facet_table(tx, chosen.id)
        else:
            theme_id = theme_named(tx, article_id, theme)
            counted = show_facet_of_theme(tx, chosen.id, theme_id)
    for line in counted.groups:
        click.echo(line.group or "no group")
        for value in chosen.values:
            cell = line.cells[value.id]
            people = f"{cell.people} of {line.people}"
            click.echo(f"  {value.name}: {people}, codings: {cell.codings}")
        click.echo(f"  without a value: codings: {line.without}")


def _named(tx: Transaction, article_id: ArticleId, name: str) -> Facet:
    for each in coding.list_facets(tx, article_id):
        if each.facet.name.casefold() == name.casefold():
            return each.facet
    msg = "The article has no facet of that name; see the list."
    raise NoSuchFacetError(msg)
