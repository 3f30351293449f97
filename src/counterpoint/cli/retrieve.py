"""Retrieval in the terminal: the codings that answer a question."""

import json

import click

from counterpoint.across.retrieval.model import MOST_AT_ONCE, Match, Sorting
from counterpoint.across.retrieval.verbs import find_codings
from counterpoint.cli.article import WHICH, found
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.coding import list_codes
from counterpoint.kernel.ids import CodeId


@click.command()
@opened
@WHICH
@click.argument("question")
@click.option(
    "--by",
    type=click.Choice([each.value for each in Sorting]),
    default=Sorting.REPORT.value,
    help="The order of what is found.",
)
@click.option(
    "--most",
    type=click.IntRange(1, MOST_AT_ONCE),
    default=MOST_AT_ONCE,
    help="How many are printed.",
)
@AS_JSON
def retrieve(  # noqa: PLR0913 - a question, an order and a form
    study: Opened,
    *,
    title: str | None,
    question: str,
    by: str,
    most: int,
    as_json: bool,
) -> None:
    """Print the passages whose coding answers QUESTION, as 'code:door and group:users'.

    The guide's page on retrieval has the whole language.
    """
    with study.read() as tx:
        chosen = found(tx, title).id
        shown = find_codings(tx, chosen, question, sorting=Sorting(by), limit=most)
        names = {each.code.id: each.code.name for each in list_codes(tx, chosen)}
    if as_json:
        told = {
            "question": shown.query,
            "of": shown.of,
            "asked": shown.asked,
            "reports": shown.reports,
            "lost": shown.lost,
            "groups": [
                {
                    "group": each.group,
                    "codings": each.codings,
                    "people": each.people,
                    "of_people": each.of_people,
                }
                for each in shown.groups
            ],
            "hits": [_told(each, names) for each in shown.items],
        }
        click.echo(json.dumps(told, ensure_ascii=False))
        return
    for each in shown.items:
        row = _told(each, names)
        who = (
            row["report"] if row["label"] is None else f"{row['report']} {row['label']}"
        )
        click.echo(f"{who} [{row['code']}] {' '.join(str(row['text']).split())}")
    click.echo(
        f"{shown.of} of {shown.asked} codings, in {shown.reports} reports", err=True
    )


def _told(match: Match, names: dict[CodeId, str]) -> dict[str, object]:
    passage, coding = match.passage, match.passage.coding
    return {
        "report": passage.report,
        "label": passage.label,
        "group": match.group,
        "start": coding.start,
        "end": coding.end,
        "text": coding.exact,
        "code": names.get(coding.code_id),
        "beside": [names[code] for code in match.because if code in names],
    }
