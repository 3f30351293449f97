"""Words in context in the terminal."""

import json
from dataclasses import asdict

import click

from counterpoint.across.words.model import InContext, Order, Use
from counterpoint.across.words.verbs import find_in_context
from counterpoint.cli.article import WHICH, found
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.report.search.manner import Language


@click.command()
@opened
@WHICH
@click.argument("terms", metavar="TERM...", nargs=-1, required=True)
@click.option(
    "--stems",
    type=click.Choice([each.value for each in Language]),
    help="Find all forms of a word: walk, walks, walked.",
)
@click.option("--fold", "folds", is_flag=True, help="Hold å, ä and a for one letter.")
@click.option(
    "--by",
    type=click.Choice([each.value for each in Order]),
    default=Order.REPORT.value,
    help="As they stand, or by the words to the left or the right.",
)
@AS_JSON
def words(  # noqa: PLR0913 - terms, how alike words are, and an order
    study: Opened,
    *,
    title: str | None,
    terms: tuple[str, ...],
    stems: str | None,
    folds: bool,
    by: str,
    as_json: bool,
) -> None:
    """Print each TERM in context, in participants' own words only.

    Words of one TERM stand one after the other; an asterisk ends the beginning of
    a word. Says of how many people in each group the words are.
    """
    with study.read() as tx:
        shown = find_in_context(
            tx,
            found(tx, title).id,
            terms,
            stems=None if stems is None else Language(stems),
            folds=folds,
            order=Order(by),
        )
    if as_json:
        click.echo(json.dumps(_told(shown), ensure_ascii=False))
        return
    for use in shown.uses:
        hit, who = use.hit, f" ({use.label})" if use.label is not None else ""
        parts = (" ".join(part.split()) for part in (hit.before, hit.text, hit.after))
        click.echo(f"{hit.report}{who} {hit.start}-{hit.end}  {' | '.join(parts)}")
    for term in shown.terms:
        click.echo(f"{term.term}: {term.places} places, {term.people} people", err=True)
    for each in shown.groups:
        name = each.group or "nobody known"
        click.echo(f"{name}: {each.people} of {each.of}", err=True)
    first = (
        "" if len(shown.uses) == shown.places else f"the first {len(shown.uses)} of "
    )
    click.echo(f"{first}{shown.places} places, in {shown.reports} reports", err=True)


def _told(shown: InContext) -> dict[str, object]:
    """Give what was found as values."""
    return {
        "uses": [_use(each) for each in shown.uses],
        "places": shown.places,
        "reports": shown.reports,
        "terms": [asdict(each) for each in shown.terms],
        "groups": [asdict(each) for each in shown.groups],
    }


def _use(use: Use) -> dict[str, object]:
    hit = use.hit
    return {
        "report": hit.report,
        "version": hit.version,
        "label": use.label,
        "group": use.group,
        "start": hit.start,
        "end": hit.end,
        "before": hit.before,
        "text": hit.text,
        "after": hit.after,
    }
