"""Finding words in the terminal."""

import json

import click

from counterpoint.across.search.asking import Asked
from counterpoint.across.search.model import Found
from counterpoint.across.search.verbs import search_study
from counterpoint.cli.article import found as article_found
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.report.model import Speaker
from counterpoint.report.search.model import Hit, Language


@click.command()
@opened
@click.argument("words")
@click.option(
    "--stems",
    type=click.Choice([each.value for each in Language]),
    help="Find all forms of a word: walk, walks, walked.",
)
@click.option("--fold", "folds", is_flag=True, help="Hold å, ä and a for one letter.")
@click.option(
    "--speaker",
    "speakers",
    multiple=True,
    type=click.Choice([each.value for each in Speaker]),
    help="In whose words; may be given again.",
)
@click.option("--group", help="In the accounts of one group.")
@click.option("--article", "title", help="In its notes, codes and themes, too.")
@AS_JSON
def search(  # noqa: PLR0913 - words, how alike they are, and three filters
    study: Opened,
    *,
    words: str,
    stems: str | None,
    folds: bool,
    speakers: tuple[str, ...],
    group: str | None,
    title: str | None,
    as_json: bool,
) -> None:
    """Find WORDS in the current versions of all reports.

    All words must stand in one passage; "two words" in quotation marks stand
    one after the other; an asterisk ends the beginning of a word.
    """
    asked = Asked(
        words,
        stems=None if stems is None else Language(stems),
        folds=folds,
        speakers=frozenset(map(Speaker, speakers)),
        group=group,
    )
    with study.read() as tx:
        paper = None if title is None else article_found(tx, title).id
        found = search_study(tx, asked, paper)
    if as_json:
        click.echo(json.dumps(_told(found), ensure_ascii=False))
        return
    for hit in found.hits:
        line = " ".join(f"{hit.before}{hit.text}{hit.after}".split())
        who = _who(hit, found)
        click.echo(f"{hit.report}{who} {hit.start}-{hit.end}  {line}")
    for each in found.elsewhere:
        line = " ".join(f"{each.before}{each.text}{each.after}".split())
        click.echo(f"{each.kind} {each.name}  {line}")
    first = "" if found.is_whole else "the first "
    click.echo(
        f"{first}{len(found.hits)} found, of {len(found.people)} people", err=True
    )


def _who(hit: Hit, found: Found) -> str:
    who = found.person_of(hit)
    return "" if who is None else f" ({who.label})"


def _told(found: Found) -> dict[str, object]:
    """Give what was found as values."""
    return {
        "hits": [
            {"report": h.report, "start": h.start, "end": h.end, "text": h.text}
            for h in found.hits
        ],
        "people": len(found.people),
        "whole": found.is_whole,
        "groups": [
            {"group": each.group, "people": each.people, "of": each.of}
            for each in found.counts
        ],
        "elsewhere": [
            {"kind": each.kind, "name": each.name, "places": each.places}
            for each in found.elsewhere
        ],
    }
