"""Finding who voices which pole, and how tightly."""

import json
from collections.abc import Iterator

import click

from counterpoint import article, theme
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.storage.transaction import Transaction
from counterpoint.theme.chance.verbs import SEED


@click.command()
@opened
@AS_JSON
def coverage(study: Opened, *, as_json: bool) -> None:
    """Count, for each paradox and group, how many people voice which pole."""
    with study.read() as tx:
        counted = [(each, theme.count_coverage(tx, each.id)) for each in _paradoxes(tx)]
    if as_json:
        shown = [
            {
                "theme": one.id,
                "title": one.title,
                "groups": [
                    {
                        "group": group.group,
                        "a": group.a,
                        "b": group.b,
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


@click.command()
@opened
@AS_JSON
def ladder(study: Opened, *, as_json: bool) -> None:
    """Say, for each paradox and group, how tightly people hold both poles."""
    with study.read() as tx:
        found = [(each, theme.show_ladder(tx, each.id)) for each in _paradoxes(tx)]
    if as_json:
        shown = [
            {
                "theme": one.id,
                "title": one.title,
                "tells": held.tells,
                "holding": held.holding,
                "groups": [
                    {
                        "group": each.group,
                        "rungs": dict(each.rungs),
                        "of": each.of,
                        "holding": each.holding,
                        "first": dict(each.first),
                    }
                    for each in held.ladders
                ],
            }
            for one, held in found
        ]
        click.echo(json.dumps({"themes": shown}, ensure_ascii=False))
        return
    for one, held in found:
        click.echo(f"{one.title}: held {held.holding}")
        if not held.tells:
            click.echo("  an attribute pair: its poles meet by their very form")
        for each in held.ladders:
            rungs = ", ".join(f"{rung} {n}" for rung, n in each.rungs.items() if n)
            click.echo(f"  {each.group}, of {each.of}: {rungs or 'nobody'}")


@click.command()
@opened
@click.option("--seed", default=SEED, show_default=True, help="Of the shuffling.")
@AS_JSON
def chance(study: Opened, *, seed: int, as_json: bool) -> None:
    """Say what chance alone would give for each paradox: a side question.

    Nothing here confirms a theme or weakens it. A paradox does not need its poles
    to attract each other; it needs people who hold both.
    """
    with study.read() as tx:
        found = [
            (each, theme.show_chance(tx, each.id, seed=seed)) for each in _paradoxes(tx)
        ]
    if as_json:
        shown = [
            {
                "theme": one.id,
                "title": one.title,
                "seed": page.seed,
                "rounds": page.rounds,
                "groups": [
                    {
                        "group": each.coverage.group,
                        "both": each.coverage.both,
                        "of": each.coverage.of,
                        "expected": each.like_length.expected,
                        "two_sided": each.like_length.two_sided,
                    }
                    for each in page.groups
                ],
            }
            for one, page in found
        ]
        click.echo(json.dumps({"themes": shown}, ensure_ascii=False))
        return
    for one, page in found:
        click.echo(one.title)
        for each in page.groups:
            click.echo(
                f"  {each.coverage.group}: both {each.coverage.both} of"
                f" {each.coverage.of}, among people of like length"
                f" {each.like_length.expected:.2f} expected,"
                f" p = {each.like_length.two_sided:.4f}"
            )
        click.echo(f"  seed {page.seed}, {page.rounds} rounds where it shuffles")
    if found:
        click.echo(found[0][1].lesson, err=True)


def _paradoxes(tx: Transaction) -> Iterator[theme.Theme]:
    for paper in article.list_articles(tx):
        for each in theme.list_themes(tx, paper.id):
            if each.paradox is not None:
                yield each.theme
