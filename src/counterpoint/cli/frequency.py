"""How often codes are used, in the terminal."""

import json

import click

from counterpoint.cli.article import WHICH, found
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.theme.frequency.verbs import show_frequencies


@click.command()
@opened
@WHICH
@AS_JSON
def frequencies(study: Opened, *, title: str | None, as_json: bool) -> None:
    """Count who of each group is coded with what, codes beneath included."""
    with study.read() as tx:
        counted = show_frequencies(tx, found(tx, title).id)
    if as_json:
        shown = [
            {
                "code": each.name,
                "other_name": each.other_name,
                "groups": [
                    {
                        "group": g.group,
                        "people": g.people,
                        "of": g.of,
                        "codings": g.codings,
                    }
                    for g in each.groups
                ],
            }
            for each in counted
        ]
        click.echo(json.dumps({"codes": shown}, ensure_ascii=False))
        return
    for each in counted:
        told = (
            f"{g.group} {g.people} of {g.of} ({g.codings} codings)" for g in each.groups
        )
        also = f" ({each.other_name})" if each.other_name else ""
        click.echo(f"{each.name}{also}: {', '.join(told)}")
