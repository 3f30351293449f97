"""Words in context in the terminal."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import TypedDict

import click

from counterpoint.across.words.model import InContext, Order, Use
from counterpoint.across.words.saving.model import TermSet
from counterpoint.across.words.saving.verbs import save_term_set
from counterpoint.across.words.verbs import export_in_context, find_in_context
from counterpoint.cli.article import WHICH, found
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.cli.retrieve import format_of
from counterpoint.cli.terms import term_set_named
from counterpoint.kernel.errors import InputError
from counterpoint.report.search.model import Language


class NoTermError(InputError):
    """Terms are shown in context: written ones, or those of a term set."""


class _Asked(TypedDict):
    """Terms, and how alike words must be."""

    terms: tuple[str, ...]
    stems: Language | None
    folds: bool


@click.command()
@opened
@WHICH
@click.argument("terms", metavar="TERM...", nargs=-1)
@click.option("--saved", help="Show the term set saved under this name.")
@click.option("--save", "name", help="Save the terms under this name.")
@click.option("--share", is_flag=True, help="Let others see what is saved.")
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
@click.option(
    "--to",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write all places to a new .xlsx, .csv or .docx.",
)
@AS_JSON
def words(  # noqa: PLR0913 - terms, how alike words are, an order and a form
    study: Opened,
    *,
    title: str | None,
    terms: tuple[str, ...],
    saved: str | None,
    name: str | None,
    share: bool,
    stems: str | None,
    folds: bool,
    by: str,
    to: Path | None,
    as_json: bool,
) -> None:
    """Print each TERM in context, in participants' own words only.

    Words of one TERM stand one after the other; an asterisk ends the beginning of
    a word. Says of how many people in each group the words are.
    """
    format_ = None if to is None else format_of(to)
    changes = name is not None or to is not None
    with study.write() if changes else study.read() as tx:
        chosen = found(tx, title).id
        kept = None if saved is None else term_set_named(tx, chosen, saved)
        asked = _asked(kept, terms, stems, folds=folds)
        if name is not None:
            save_term_set(tx, article_id=chosen, name=name, is_shared=share, **asked)
        if to is not None and format_ is not None:
            content = export_in_context(
                tx, article_id=chosen, format=format_, order=Order(by), **asked
            )
            to.write_bytes(content)
            click.echo(f"{to} written.", err=True)
        shown = find_in_context(tx, chosen, order=Order(by), **asked)
    if as_json:
        click.echo(json.dumps(_told(shown), ensure_ascii=False))
        return
    _print(shown)
    if kept is not None:
        click.echo(_since(kept, shown), err=True)


def _asked(
    kept: TermSet | None, terms: tuple[str, ...], stems: str | None, *, folds: bool
) -> _Asked:
    """Take what is written, or what a term set keeps; never both."""
    if (kept is None) is not bool(terms):
        msg = "Write a term, or name a term set with --saved."
        raise NoTermError(msg)
    if kept is not None:
        return _Asked(terms=kept.terms, stems=kept.stems, folds=kept.folds)
    language = None if stems is None else Language(stems)
    return _Asked(terms=terms, stems=language, folds=folds)


def _print(shown: InContext) -> None:
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


def _since(kept: TermSet, shown: InContext) -> str:
    if kept.answer == shown.answer:
        return "The same as when they were saved."
    then = f"{kept.places} places, {kept.people} people then"
    return f"Other than when they were saved: {then}."


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
