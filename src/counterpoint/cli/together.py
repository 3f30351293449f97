"""What goes with what, in the terminal."""

import json
from collections.abc import Iterable
from pathlib import Path

import click

from counterpoint.across.matrix.verbs import export_pairs
from counterpoint.cli.article import WHICH, found
from counterpoint.cli.matrix import format_of
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.coding.chance.verbs import SEED, AllChances, show_all_chances
from counterpoint.coding.together.model import Counts, Together
from counterpoint.coding.together.verbs import show_together
from counterpoint.kernel.separated import separated


@click.command()
@opened
@WHICH
@click.option(
    "--people",
    "fewest",
    type=click.IntRange(min=0),
    default=1,
    show_default=True,
    help="Leave out pairs that fewer people have.",
)
@click.option(
    "--chance",
    "by_chance",
    is_flag=True,
    help="Print what shuffling gives for each pair instead: a side question.",
)
@click.option(
    "--seed",
    type=click.IntRange(min=0),
    default=SEED,
    show_default=True,
    help="Of the shuffling.",
)
@click.option(
    "--to",
    "target",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write all pairs to a new .xlsx, .csv or .docx, small counts held back.",
)
@AS_JSON
def together(  # noqa: PLR0913 - one option each
    study: Opened,
    *,
    title: str | None,
    fewest: int,
    by_chance: bool,
    seed: int,
    target: Path | None,
    as_json: bool,
) -> None:
    """Print in how many people, reports, stories and so on two codes meet.

    A table with commas between its cells; a code counts with those beneath it. Small
    counts are held back only in what is written by --to.
    """
    if target is not None:
        with study.write() as tx:
            format_ = format_of(target)
            article_id = found(tx, title).id
            target.write_bytes(export_pairs(tx, article_id=article_id, format=format_))
        click.echo(f"{target} written.", err=True)
        return
    with study.read() as tx:
        article_id = found(tx, title).id
        shown = show_together(tx, article_id)
        shuffled = show_all_chances(tx, article_id, seed=seed) if by_chance else None
    if shuffled is not None:
        _print_chances(shown, shuffled, fewest, as_json=as_json)
        return
    _print_pairs(shown, fewest, as_json=as_json)


def _print_pairs(shown: Together, fewest: int, *, as_json: bool) -> None:
    names = {each.code_id: each.name for each in shown.codes}
    own = {each.code_id: each.own for each in shown.codes}
    pairs = [each for each in shown.pairs if each.both.people >= fewest]
    if as_json:
        told = {
            "people": shown.people,
            "reports": shown.reports,
            "stories": shown.stories,
            "passages": shown.passages,
            "codes": [{"code": each.name} | each.own._asdict() for each in shown.codes],
            "pairs": [
                {"code": names[each.code_id], "other": names[each.other_id]}
                | each.both._asdict()
                for each in pairs
            ],
        }
        click.echo(json.dumps(told, ensure_ascii=False))
        return
    heads = (f"both, {unit}" for unit in Counts._fields)
    _print_table(
        ["code", "other", *heads, "people with code", "people with other", "people"],
        (
            [
                names[each.code_id],
                names[each.other_id],
                *each.both,
                own[each.code_id].people,
                own[each.other_id].people,
                shown.people,
            ]
            for each in pairs
        ),
    )


def _print_chances(
    shown: Together, shuffled: AllChances, fewest: int, *, as_json: bool
) -> None:
    """Print all pairs in the codebook's order, and how they were shuffled."""
    names = {each.code_id: each.name for each in shown.codes}
    pairs = [each for each in shuffled.pairs if each.observed >= fewest]
    if as_json:
        told = {
            "lesson": shuffled.lesson,
            "people": shuffled.people,
            "seed": shuffled.seed,
            "rounds": shuffled.rounds,
            "pairs": [
                {"code": names[each.code_id], "other": names[each.other_id]}
                | dict(zip(each._fields[2:], each[2:], strict=True))
                for each in pairs
            ],
        }
        click.echo(json.dumps(told, ensure_ascii=False))
        return
    click.echo(shuffled.lesson, err=True)
    click.echo(f"{shuffled.rounds} rounds, seed {shuffled.seed}", err=True)
    _print_table(
        ["code", "other", "both", "people", "on average", "p", "p over all pairs"],
        (
            [
                names[each.code_id],
                names[each.other_id],
                each.observed,
                shuffled.people,
                f"{each.expected:.2f}",
                f"{each.alone:.4f}",
                f"{each.over_all:.4f}",
            ]
            for each in pairs
        ),
    )


def _print_table(heads: list[str], rows: Iterable[list[str | int]]) -> None:
    click.echo(separated(heads, rows, ending="\n"), nl=False)
