"""Claims beside data and quotes, in the terminal."""

import json

import click

from counterpoint import manuscript, theme
from counterpoint.cli.article import WHICH, found
from counterpoint.cli.opened import AS_JSON, Opened, opened


@click.command()
@opened
@WHICH
@AS_JSON
def grid(study: Opened, *, title: str | None, as_json: bool) -> None:
    """Say what an article's text claims of groups, finds in the data, and shows."""
    with study.read() as tx:
        article_id = found(tx, title).id
        cells = manuscript.show_grid(tx, article_id)
        titles = {each.id: each.title for each in theme.list_titles(tx, article_id)}
    if as_json:
        shown = [
            {
                "theme": titles[each.theme_id],
                "pole": each.letter,
                "group": each.group,
                "claims": len(each.claims),
                "people": each.people,
                "of": each.of,
                "quotes": len(each.quotes),
            }
            for each in cells
        ]
        click.echo(json.dumps({"cells": shown}, ensure_ascii=False))
        return
    for each in cells:
        pole = f", pole {each.letter.upper()}" if each.letter else ""
        missing = " CLAIMED, NOT SHOWN" * each.is_not_shown
        missing += " CLAIMED, NOT IN THE DATA" * each.is_not_in_data
        click.echo(
            f"{titles[each.theme_id]}{pole}, {each.group}: claimed {len(each.claims)},"
            f" in the data {each.people} of {each.of},"
            f" shown {len(each.quotes)}{missing}"
        )
