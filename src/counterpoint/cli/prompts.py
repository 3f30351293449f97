"""What prompted passages, in the terminal: counts by code.

What prompted a passage is said in the coding room, where its words are seen.
"""

import json

import click

from counterpoint import coding
from counterpoint.across.prompt.verbs import count_prompts
from counterpoint.cli.article import WHICH, found
from counterpoint.cli.opened import AS_JSON, Opened, opened


@click.command()
@opened
@WHICH
@AS_JSON
def prompts(study: Opened, *, title: str | None, as_json: bool) -> None:
    """Count by code who said it asked by the guide, unasked, or not said yet.

    People are counted; one who said it asked here and unasked there is in both.
    """
    with study.read() as tx:
        article_id = found(tx, title).id
        names = {
            each.code.id: each.code.name for each in coding.list_codes(tx, article_id)
        }
        counts = count_prompts(tx, article_id)
    if as_json:
        rows = [
            {
                "code": names[each.code_id],
                "people": each.people,
                "prompted": each.prompted,
                "unprompted": each.unprompted,
                "not_said": each.unsaid,
            }
            for each in counts
        ]
        click.echo(json.dumps({"codes": rows}, ensure_ascii=False))
        return
    for each in counts:
        of = each.people
        click.echo(
            f"{names[each.code_id]}: prompted {each.prompted} of {of},"
            f" unprompted {each.unprompted} of {of}, not said {each.unsaid} of {of}"
        )
