"""Reviewing in the terminal: see what is left, attest, return.

Listening and judging passages have no command: they need the sound, and the page
has the player.
"""

import json
from collections.abc import Sequence

import click

from counterpoint import review as reviews
from counterpoint.cli.naming import report_named
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.kernel.ids import PassageId
from counterpoint.report.model import ReportState
from counterpoint.review import Review

MS_PER_SECOND = 1000


@click.command()
@opened
@click.argument("report")
@click.option("--attest", metavar="SENTENCE", help="Approve: how you checked it.")
@click.option("--return", "back", metavar="REASON", help="Return it to its writer.")
@click.option("--reopen", metavar="REASON", help="Open the approved report again.")
@AS_JSON
def review(  # noqa: PLR0913 - what a reviewer may do without the sound
    study: Opened,
    *,
    report: str,
    attest: str | None,
    back: str | None,
    reopen: str | None,
    as_json: bool,
) -> None:
    """Show which passages of REPORT nobody has checked against the sound yet.

    Exits 1 while any is left, so that a script can wait for the review; an
    approval, also by an attestation, leaves none. Listening is done on the page.
    """
    with study.read() as tx:
        report_id = report_named(tx, report)
    if attest is not None or back is not None or reopen is not None:
        with study.write() as tx:
            if attest is not None:
                reviews.approve_report(tx, report_id=report_id, attestation=attest)
            if back is not None:
                reviews.return_report(tx, report_id=report_id, reason=back)
            if reopen is not None:
                reviews.reopen_report(tx, report_id=report_id, reason=reopen)
    with study.read() as tx:
        found = reviews.show_review(tx, report_id)
    is_approved = found.report.state is ReportState.APPROVED
    left = () if is_approved else found.unjudged
    if as_json:
        click.echo(json.dumps(_told(found, left), ensure_ascii=False))
    else:
        _say(found, left)
    click.get_current_context().exit(1 if left else 0)


def _told(found: Review, left: Sequence[PassageId]) -> dict[str, object]:
    return {
        "report": found.report.key,
        "state": found.report.state.value,
        "version": found.text.version,
        "passages": len(found.text.passages),
        "unjudged": list(left),
        "heard_ms": found.heard_ms,
        "needed_ms": found.needed_ms,
        "discrepancies_open": sum(not each.is_settled for each in found.discrepancies),
    }


def _say(found: Review, left: Sequence[PassageId]) -> None:
    facts = found.report
    click.echo(f"{facts.key}, version {found.text.version}: {facts.state.value}")
    of = len(found.text.passages)
    click.echo(f"{of - len(left)} of {of} passages checked")
    if found.needed_ms is not None:
        heard, needed = (
            ms // MS_PER_SECOND for ms in (found.heard_ms, found.needed_ms)
        )
        click.echo(f"{heard} of {needed} s heard")
    places = {each.id: each.order + 1 for each in found.text.passages}
    for passage_id in left:
        click.echo(f"  passage {places[passage_id]}")
    for said in () if not left else found.missing(attested=False):
        click.echo(str(said))
