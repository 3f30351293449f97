"""What goes with what, in the terminal."""

import csv
import io
import json

import click

from counterpoint.cli.article import WHICH, found
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.coding.together.model import Counts
from counterpoint.coding.together.verbs import show_together


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
@AS_JSON
def together(study: Opened, *, title: str | None, fewest: int, as_json: bool) -> None:
    """Print in how many people, reports, passages and stretches two codes meet.

    A table with commas between its cells; a code counts with those beneath it. Small
    counts are not held together here: what leaves the team is looked over first.
    """
    with study.read() as tx:
        shown = show_together(tx, found(tx, title).id)
    names = {each.code_id: each.name for each in shown.codes}
    own = {each.code_id: each.own for each in shown.codes}
    pairs = [each for each in shown.pairs if each.both.people >= fewest]
    if as_json:
        told = {
            "people": shown.people,
            "reports": shown.reports,
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
    written = io.StringIO()
    table = csv.writer(written, lineterminator="\n")
    heads = (f"both, {unit}" for unit in Counts._fields)
    table.writerow(
        ["code", "other", *heads, "people with code", "people with other", "people"]
    )
    for each in pairs:
        one, other = own[each.code_id].people, own[each.other_id].people
        row = [names[each.code_id], names[each.other_id], *each.both]
        table.writerow([*row, one, other, shown.people])
    click.echo(written.getvalue(), nl=False)
