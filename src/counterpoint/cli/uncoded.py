"""Uncoded material in the terminal: see it, leave it for a reason, take it up."""

import json

import click

from counterpoint import coding
from counterpoint.cli.article import WHICH, found
from counterpoint.cli.naming import report_named
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.coding import Cover
from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.spans import Span
from counterpoint.reading.readable import readable_text

REPORT = click.argument("report")
FIRST = click.argument("first", type=click.IntRange(min=1))


@click.group()
def uncoded() -> None:
    """What no code and no note covers, and what was left so, with the reason."""


@uncoded.command("list")
@opened
@WHICH
@AS_JSON
def list_(study: Opened, *, title: str | None, as_json: bool) -> None:
    """Count, report by report, the passages that are coded, noted, left or open."""
    with study.read() as tx:
        covers = coding.list_uncoded(tx, found(tx, title).id)
    if as_json:
        rows = [
            {
                "report": each.key,
                "of": each.of,
                **{cover: each.counts[cover] for cover in Cover},
            }
            for each in covers
        ]
        click.echo(json.dumps({"reports": rows}, ensure_ascii=False))
        return
    for each in covers:
        done, still = each.taken_up, each.counts[Cover.OPEN]
        click.echo(f"{each.key}: {done} of {each.of} passages taken up, {still} open")


@uncoded.command()
@opened
@WHICH
@REPORT
def show(study: Opened, *, title: str | None, report: str) -> None:
    """Print the passages of REPORT that nothing covers, with their numbers."""
    with study.read() as tx:
        report_id = report_named(tx, report)
        cover = coding.show_uncoded(tx, found(tx, title).id, report_id)
        text = readable_text(tx.connection, report_id)
    for at in cover.passages:
        if at.cover in (Cover.OPEN, Cover.LEFT):
            why = "" if at.left is None else f" [{at.left.reason}]"
            words = " ".join(text.words_of(at.passage).split())
            click.echo(f"{at.passage.order + 1}. {at.cover}{why}: {words}")


@uncoded.command()
@opened
@WHICH
@REPORT
@FIRST
@click.argument("last", type=click.IntRange(min=1), required=False)
@click.option("--because", required=True, help="The reason.")
def leave(  # noqa: PLR0913 - a stretch and a reason
    study: Opened,
    *,
    title: str | None,
    report: str,
    first: int,
    last: int | None,
    because: str,
) -> None:
    """Leave passage FIRST of REPORT uncoded, or all from FIRST to LAST."""
    with study.write() as tx:
        report_id = report_named(tx, report)
        passages = readable_text(tx.connection, report_id).passages
        final = last or first
        if not first <= final <= len(passages):
            msg = "The report has passages 1 to {n}; name two of them in their order."
            raise NotFoundError(msg, n=len(passages))
        coding.leave_uncoded(
            tx,
            article_id=found(tx, title).id,
            report_id=report_id,
            span=Span(passages[first - 1].start, passages[final - 1].end),
            reason=because,
        )


@uncoded.command("take-up")
@opened
@WHICH
@REPORT
@FIRST
def take_up(study: Opened, *, title: str | None, report: str, first: int) -> None:
    """Let passage FIRST of REPORT, with what was left beside it, be open again."""
    with study.write() as tx:
        cover = coding.show_uncoded(tx, found(tx, title).id, report_named(tx, report))
        for at in cover.passages:
            if at.passage.order + 1 == first and at.left is not None:
                coding.take_up_again(tx, left_uncoded_id=at.left.id)
                return
        msg = "Passage {number} was not left uncoded; see the list."
        raise NotFoundError(msg, number=first)
