"""Passages like some words, in the terminal."""

import json
from pathlib import Path

import click

from counterpoint.across.similar.model import MOST_FOUND
from counterpoint.across.similar.reading import reader_at
from counterpoint.across.similar.verbs import (
    find_like_words,
    forget_likeness,
)
from counterpoint.cli.article import WHICH, found
from counterpoint.cli.cluster import CLUSTER, cluster_in_scope
from counterpoint.cli.opened import AS_JSON, Opened, opened


@click.group()
def similar() -> None:
    """Passages that say something alike, by a model on this machine."""


@similar.command()
@opened
@WHICH
@CLUSTER
def read(study: Opened, *, title: str | None, cluster: Path | None) -> None:
    """Let the model read the passages, or those that are new since.

    It reads on this machine, unless --cluster names others: an ethics approval has
    to name them too, since words are sent there. It can be stopped, and goes on
    where it was.
    """
    at = cluster_in_scope(study, cluster)
    with study.read() as tx:
        article_id = found(tx, title).id
    with reader_at(study.database, study.member.id, article_id, at) as reader:
        while True:
            done = reader.read_some()
            click.echo(f"{done.read} of {done.of} passages read", err=True)
            if done.read == done.of:
                return


@similar.command()
@opened
@WHICH
@click.argument("words")
@click.option(
    "--most",
    type=click.IntRange(1, MOST_FOUND),
    default=20,
    show_default=True,
    help="How many are printed.",
)
@AS_JSON
def find(
    study: Opened, *, title: str | None, words: str, most: int, as_json: bool
) -> None:
    """Print the passages most like WORDS, the most alike first."""
    with study.read() as tx:
        items = find_like_words(tx, found(tx, title).id, words=words, limit=most)
    if as_json:
        told = [each._asdict() for each in items]
        click.echo(json.dumps({"passages": told}, ensure_ascii=False))
        return
    for each in items:
        who = each.report if each.label is None else f"{each.report} {each.label}"
        click.echo(f"{who} [{each.start}-{each.end}] {' '.join(each.text.split())}")


@similar.command()
@opened
def forget(study: Opened) -> None:
    """Delete all that the model made of the passages."""
    with study.write() as tx:
        passages = forget_likeness(tx)
    click.echo(f"Deleted for {passages} passages.", err=True)
