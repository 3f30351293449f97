"""The sample description, in the terminal."""

import json

import click

from counterpoint import article as articles
from counterpoint.article.sample import verbs as samples
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.kernel.errors import NotFoundError


@click.command()
@opened
@click.option("--article", "title", help="Its title; else the first article.")
@click.option("--language", type=click.Choice(["en", "sv"]))
@click.option("--lay-out", is_flag=True, help="Lay down the usual lines first.")
@AS_JSON
def sample(
    study: Opened,
    *,
    title: str | None,
    language: str | None,
    lay_out: bool,
    as_json: bool,
) -> None:
    """Print the sample description, counted from the records of now."""
    with study.read() as tx:
        papers = articles.list_articles(tx)
    chosen = next((p for p in papers if title in {None, p.title}), None)
    if chosen is None:
        msg = "There is no article of that title; leave --article out."
        raise NotFoundError(msg)
    if lay_out:
        with study.write() as tx:
            samples.lay_out_usual_lines(tx, article_id=chosen.id)
    with study.read() as tx:
        told = samples.show_sample(tx, chosen.id, language)
    if as_json:
        lines = [
            {
                "kind": each.line.kind,
                "group": each.line.group,
                "text": each.told.text,
                "counts": [
                    {"name": c.name, "count": c.count, "of": c.of}
                    for c in each.told.counts
                ],
                "problems": [str(problem) for problem in each.told.problems],
            }
            for each in told
        ]
        click.echo(json.dumps({"lines": lines}, ensure_ascii=False))
        return
    click.echo(" ".join(each.told.text for each in told if each.told.text))
    for each in told:
        for problem in each.told.problems:
            click.echo(f"{each.line.kind}: {problem}", err=True)
