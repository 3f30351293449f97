"""Finding things in a study: words, and who voices which pole."""

import json

import click

from counterpoint import article, report, theme
from counterpoint.cli.opened import AS_JSON, Opened, opened


@click.command()
@opened
@click.argument("words")
@AS_JSON
def search(study: Opened, *, words: str, as_json: bool) -> None:
    """Find WORDS in the current versions of all reports.

    All words must stand in one passage; "two words" in quotation marks stand
    one after the other; an asterisk ends the beginning of a word.
    """
    with study.read() as tx:
        hits = report.search_words(tx, words)
    if as_json:
        shown = [
            {"report": h.report, "start": h.start, "end": h.end, "text": h.text}
            for h in hits
        ]
        click.echo(json.dumps({"hits": shown}, ensure_ascii=False))
        return
    for hit in hits:
        line = " ".join(f"{hit.before}{hit.text}{hit.after}".split())
        click.echo(f"{hit.report} {hit.start}-{hit.end}  {line}")
    click.echo(f"{len(hits)} found", err=True)


@click.command()
@opened
@AS_JSON
def coverage(study: Opened, *, as_json: bool) -> None:
    """Count, for each paradox and group, how many people voice which pole."""
    with study.read() as tx:
        counted = [
            (each.theme, theme.count_coverage(tx, each.theme.id))
            for paper in article.list_articles(tx)
            for each in theme.list_themes(tx, paper.id)
            if each.paradox is not None
        ]
    if as_json:
        shown = [
            {
                "theme": one.id,
                "title": one.title,
                "groups": [
                    {
                        "group": group.group,
                        "both": group.both,
                        "only_a": group.only_a,
                        "only_b": group.only_b,
                        "neither": group.neither,
                        "of": group.of,
                    }
                    for group in groups
                ],
            }
            for one, groups in counted
        ]
        click.echo(json.dumps({"themes": shown}, ensure_ascii=False))
        return
    for one, groups in counted:
        click.echo(one.title)
        for group in groups:
            click.echo(
                f"  {group.group}: both {group.both}, only A {group.only_a}, only B"
                f" {group.only_b}, neither {group.neither}, of {group.of}"
            )
