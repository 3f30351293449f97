"""The command `check`: what in a manuscript does not hold, before it is handed in."""

import json
from collections.abc import Mapping
from typing import Any

import click

from counterpoint.across.checking.verbs import check_article
from counterpoint.cli.article import WHICH, found
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.ids import BlockId
from counterpoint.manuscript.check.model import Finding
from counterpoint.manuscript.check.verbs import Checked, accept_finding
from counterpoint.manuscript.verbs import show_manuscript


class NoSuchNumberError(NotFoundError):
    """No finding has the number that was given."""


@click.command()
@opened
@WHICH
@click.option("--accept", "number", type=int, help="Accept the finding of this number.")
@click.option("--reason", default="", help="Why it may stand; goes with --accept.")
@AS_JSON
@click.pass_context
def check(  # noqa: PLR0913 - options of one command
    ctx: click.Context,
    study: Opened,
    *,
    title: str | None,
    number: int | None,
    reason: str,
    as_json: bool,
) -> None:
    """Check an article's manuscript, and what print gives away of people.

    Ends with 1 while any finding is open. Nothing is ever corrected: mend the
    text, or accept a finding with a reason.
    """
    if number is not None:
        with study.write() as tx:
            article_id = found(tx, title).id
            listed = check_article(tx, article_id).open
            if not 1 <= number <= len(listed):
                msg = "No finding has the number {number}; see `check`."
                raise NoSuchNumberError(msg, number=number)
            key = listed[number - 1].key
            accept_finding(tx, article_id=article_id, key=key, reason=reason)
    with study.read() as tx:
        article_id = found(tx, title).id
        checked = check_article(tx, article_id)
        blocks = show_manuscript(tx, article_id).blocks
    places = {block.id: f"block {n}" for n, block in enumerate(blocks, 1)}
    if as_json:
        click.echo(json.dumps(_shown(checked, places), ensure_ascii=False))
    else:
        _print(checked, places)
    ctx.exit(1 if checked.open else 0)


def _print(checked: Checked, places: Mapping[BlockId, str]) -> None:
    for number, each in enumerate(checked.open, 1):
        click.echo(f"{number:>3}  {_place(each, places)}  {each.check}: {each.reason}")
    for each, given in checked.accepted:
        click.echo(f"  ✓  {_place(each, places)}  {each.check}: {given.reason}")
    told = f"{len(checked.open)} open, {len(checked.accepted)} accepted"
    click.echo(told, err=True)


def _shown(checked: Checked, places: Mapping[BlockId, str]) -> dict[str, Any]:
    return {
        "open": [_one(each, places) for each in checked.open],
        "accepted": [
            {**_one(each, places), "accepted_because": given.reason}
            for each, given in checked.accepted
        ],
    }


def _one(each: Finding, places: Mapping[BlockId, str]) -> dict[str, str]:
    place = _place(each, places)
    return {"check": each.check, "place": place, "reason": str(each.reason)}


def _place(each: Finding, places: Mapping[BlockId, str]) -> str:
    return places.get(BlockId(each.place), "the study")
