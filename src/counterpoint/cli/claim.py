"""Claims beside data and quotes, and words of how many, in the terminal."""

import json
import re

import click

from counterpoint import manuscript, theme
from counterpoint.article.band.model import BandGiven, Quantity
from counterpoint.article.band.verbs import list_bands, set_bands
from counterpoint.cli.article import WHICH, found
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.kernel.errors import InputError

_BAND = re.compile(r"(?P<word>[a-z ]+)=(?P<low>\d+)-(?P<high>\d+)")


class BandSyntaxError(InputError):
    """A band is not written as the command reads it."""


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


@click.command()
@opened
@WHICH
@AS_JSON
def claims(study: Opened, *, title: str | None, as_json: bool) -> None:
    """List the sentences that are bound to the data, each with its number of today."""
    with study.read() as tx:
        article_id = found(tx, title).id
        bound = manuscript.list_claims(tx, article_id)
        blocks = manuscript.show_manuscript(tx, article_id).blocks
    places = {block.id: n for n, block in enumerate(blocks, 1)}
    shown = [
        {
            "block": places[each.claim.block_id],
            "claims": each.claim.kind.value,
            "stands": not each.is_stale,
            "numbers": [
                {"number": t.number, "of": t.of, "holds": t.holds, "said": str(t.said)}
                for t in each.tallies
            ],
        }
        for each in bound
    ]
    if as_json:
        click.echo(json.dumps({"claims": shown}, ensure_ascii=False))
        return
    for each, told in zip(bound, shown, strict=True):
        gone = "" if told["stands"] else " THE TEXT NO LONGER SAYS THIS"
        click.echo(f"block {told['block']}, {told['claims']}{gone}")
        for tally in each.tallies:
            off = "" if tally.holds else " THE DATA DO NOT CARRY THIS"
            click.echo(f"    {tally.said}{off}")


@click.command()
@opened
@WHICH
@click.option(
    "--set",
    "given",
    multiple=True,
    metavar="WORD=FROM-TO",
    help="Which shares a word fits, in per cent, as in most=50-100.",
)
@AS_JSON
def bands(
    study: Opened, *, title: str | None, given: tuple[str, ...], as_json: bool
) -> None:
    """Say what words of how many mean in an article, such as "most"."""
    wanted = [_band(each) for each in given]
    with study.write() if wanted else study.read() as tx:
        article_id = found(tx, title).id
        standing = list_bands(tx, article_id)
        if wanted:
            kept = [BandGiven(q, b.low, b.high) for q, b in standing.items()]
            named = {each.quantity for each in wanted}
            others = [each for each in kept if each.quantity not in named]
            standing = set_bands(tx, article_id=article_id, bands=[*others, *wanted])
    if as_json:
        shown = {q: {"low": b.low, "high": b.high} for q, b in standing.items()}
        click.echo(json.dumps({"bands": shown}))
        return
    for quantity, band in standing.items():
        low = f"more than {band.low}" if band.above else f"{band.low}"
        high = f"less than {band.high}" if band.below else f"{band.high}"
        click.echo(f"{quantity}: {low} to {high} %")


def _band(written: str) -> BandGiven:
    read = _BAND.fullmatch(written)
    if read is None or read["word"] not in set(Quantity):
        msg = "Write a band as WORD=FROM-TO in per cent, for instance most=50-100."
        raise BandSyntaxError(msg)
    return BandGiven(Quantity(read["word"]), int(read["low"]), int(read["high"]))
