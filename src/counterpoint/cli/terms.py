"""Term sets in the terminal: list them, take one away."""

import json
from dataclasses import asdict

import click

from counterpoint.across.words.saving.model import TermSet
from counterpoint.across.words.saving.verbs import list_term_sets, take_term_set_away
from counterpoint.cli.article import WHICH, found
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.ids import ArticleId
from counterpoint.storage.transaction import Transaction


@click.command()
@opened
@WHICH
@click.option("--take-away", "name", help="Take your term set of this name away.")
@AS_JSON
def terms(study: Opened, *, title: str | None, name: str | None, as_json: bool) -> None:
    """List the term sets you see; words --saved NAME shows one in context."""
    with study.read() if name is None else study.write() as tx:
        chosen = found(tx, title).id
        if name is not None:
            take_term_set_away(tx, term_set_id=term_set_named(tx, chosen, name).id)
        shown = list_term_sets(tx, chosen)
    if as_json:
        told = {"terms": [_told(each) for each in shown]}
        click.echo(json.dumps(told, ensure_ascii=False))
        return
    for each in shown:
        readers = "shared" if each.is_shared else "private"
        found_then = f"{each.places} places, {each.people} people when saved"
        click.echo(f"{each.name} ({readers}, {found_then})")
        click.echo(f"    {', '.join(each.terms)}")


def term_set_named(tx: Transaction, article_id: ArticleId, name: str) -> TermSet:
    """Find a term set by its name: one's own before another's.

    Raises:
        NotFoundError: The member sees none of that name.
    """
    named = [
        each
        for each in list_term_sets(tx, article_id)
        if each.name.casefold() == name.casefold()
    ]
    if not named:
        msg = "No term set has that name; 'counterpoint terms' lists them."
        raise NotFoundError(msg)
    return next((each for each in named if each.by == tx.actor), named[0])


def _told(shown: TermSet) -> dict[str, object]:
    at = shown.at.isoformat(timespec="milliseconds")
    return {**asdict(shown), "at": at}
