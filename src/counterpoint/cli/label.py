"""The command `labels`: who is which in print, and by what form."""

import json

import click

from counterpoint.cli.article import WHICH, found
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.quote.label import verbs
from counterpoint.quote.label.model import LabelForm, Output
from counterpoint.quote.label.verbs import LabelLedger


@click.command()
@opened
@WHICH
@click.option("--group", help="Choose a form for this group first.")
@click.option("--form", type=click.Choice([each.value for each in LabelForm]))
@click.option("--reason", default="", help="Why nobody is named, for --form none.")
@click.option(
    "--output",
    type=click.Choice([each.value for each in Output]),
    default=Output.ARTICLE.value,
)
@AS_JSON
def labels(  # noqa: PLR0913 - what may be asked for
    study: Opened,
    *,
    title: str | None,
    group: str | None,
    form: str | None,
    reason: str,
    output: str,
    as_json: bool,
) -> None:
    """List who prints under which label, in the article or its edition.

    With --group and --form, the form is chosen first; it holds in every place.
    """
    if (group is None) != (form is None):
        msg = "Give --group and --form together, or neither."
        raise click.UsageError(msg)
    place = Output(output)
    with study.read() as tx:
        article_id = found(tx, title).id
    if group is not None and form is not None:
        with study.write() as tx:
            verbs.choose_label_form(
                tx,
                article_id=article_id,
                group=group,
                form=LabelForm(form),
                output=place,
                reason=reason,
            )
    with study.read() as tx:
        told = verbs.show_labels(tx, article_id)
    _print(told, place, as_json=as_json)


def _print(told: LabelLedger, place: Output, *, as_json: bool) -> None:
    lines = [
        {
            "group": line.participant.group,
            "number": line.participant.number,
            "label": line.named[place].label,
        }
        for line in told.lines
    ]
    if as_json:
        click.echo(json.dumps({"labels": lines}, ensure_ascii=False))
        return
    for each in lines:
        label = each["label"] or "not named"
        click.echo(f"{each['group']} {each['number']}: {label}")
