"""The command `withdraw`: what a withdrawal touches, carrying it out, the proof."""

import json
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import click

from counterpoint.across.withdrawal import carrying, verbs
from counterpoint.across.withdrawal.model import (
    Certificate,
    CopyOutcome,
    Preview,
    Stretch,
)
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.cli.person import ON, NoSuchPersonError
from counterpoint.kernel.errors import InputError
from counterpoint.kernel.ids import ParticipantId
from counterpoint.participant import ConsentForm, ConsentScope
from counterpoint.participant.person.verbs import find_participant
from counterpoint.storage.transaction import Transaction

GROUP = click.argument("group")
NUMBER = click.argument("number", type=int)
SCOPES = click.option(
    "--from",
    "scopes",
    multiple=True,
    type=click.Choice([each.value for each in ConsentScope]),
    help="From this alone; from everything if not given.",
)
WRITTEN = click.option("--written", is_flag=True, help="In writing, not in speech.")
ID = click.argument("withdrawal_id", metavar="WITHDRAWAL")


class KeepError(InputError):
    """A place to keep is named with a reason."""


@click.group()
def withdraw() -> None:
    """Look ahead at a withdrawal, carry it out, and prove it."""


@withdraw.command()
@opened
@GROUP
@NUMBER
@SCOPES
@AS_JSON
def preview(
    study: Opened, *, group: str, number: int, scopes: tuple[str, ...], as_json: bool
) -> None:
    """Show what the withdrawal of a participant would touch; change nothing."""
    with study.read() as tx:
        seen = verbs.preview_withdrawal(
            tx,
            participant_id=_person(tx, group, number),
            scopes=_scopes(scopes),
        )
    if as_json:
        click.echo(json.dumps(_told(seen), ensure_ascii=False))
        return
    for each in seen.touched:
        click.echo(f"{each.thing}: {each.number}")
    for stretch in seen.stretches:
        click.echo(f"repeated in {stretch.key}: {'; '.join(_parts(stretch))}")
    for copy in seen.copies:
        click.echo(f"still held by {copy.what} of {copy.at:%Y-%m-%d}")
    if not seen.erases:
        click.echo("No words are erased; what this scope allowed is stopped.")


@withdraw.command()
@opened
@GROUP
@NUMBER
@SCOPES
@ON
@WRITTEN
def request(  # noqa: PLR0913 - a request has these facts
    study: Opened,
    *,
    group: str,
    number: int,
    scopes: tuple[str, ...],
    on: datetime,
    written: bool,
) -> None:
    """Write down that a participant withdraws, for a coordinator to carry out."""
    with study.write() as tx:
        verbs.request_withdrawal(
            tx,
            participant_id=_person(tx, group, number),
            scopes=_scopes(scopes),
            said_on=on.date(),
            form=_form(written=written),
        )
    click.echo("Written down; a coordinator carries it out.")


@withdraw.command("carry-out")
@opened
@GROUP
@NUMBER
@SCOPES
@ON
@WRITTEN
@click.option(
    "--keep",
    multiple=True,
    metavar="PLACE=REASON",
    help="Let a stretch in the team's own text stay; PLACE as `preview` names it.",
)
@click.confirmation_option(prompt="Words that are erased cannot come back. Go on?")
def carry_out(  # noqa: PLR0913 - a withdrawal has these facts
    study: Opened,
    *,
    group: str,
    number: int,
    scopes: tuple[str, ...],
    on: datetime,
    written: bool,
    keep: tuple[str, ...],
) -> None:
    """Carry a participant's withdrawal out in all stages. It cannot be undone."""
    with study.read() as tx:
        whose = _person(tx, group, number)
    done = carrying.withdraw(
        study.database,
        study.member.id,
        participant_id=whose,
        scopes=_scopes(scopes),
        said_on=on.date(),
        form=_form(written=written),
        keep=dict(map(_kept, keep)),
    )
    click.echo(f"Withdrawal {done.id} carried out.")
    if done.destroys_sound and done.cleared_at is None:
        click.echo(
            "Its traces wait in old pages: close other windows, then `withdraw clear`."
        )


@withdraw.command("list")
@opened
@AS_JSON
def list_(study: Opened, *, as_json: bool) -> None:
    """List what was carried out, and what waits for a coordinator."""
    with study.read() as tx:
        done = verbs.list_certificates(tx)
        waiting = verbs.list_requests(tx)
    if as_json:
        shown = {
            "withdrawn": [_certificate(each) for each in done],
            "waiting": len(waiting),
        }
        click.echo(json.dumps(shown, ensure_ascii=False))
        return
    for each in done:
        click.echo(
            f"{each.withdrawal.id}: {each.group} {each.label},"
            f" {each.withdrawal.said_on}, copies to settle: {each.open_copies}"
        )
    click.echo(f"Waiting: {len(waiting)}")


@withdraw.command()
@opened
@ID
@click.option(
    "--to", type=click.Path(dir_okay=False, path_type=Path), help="A .docx file."
)
@AS_JSON
def certificate(
    study: Opened, *, withdrawal_id: str, to: Path | None, as_json: bool
) -> None:
    """Show the certificate of a withdrawal, or write it as a Word document."""
    with study.read() as tx:
        shown = verbs.show_certificate(tx, withdrawal_id)
        made = verbs.print_certificate(tx, withdrawal_id) if to else b""
    if to is not None:
        if to.exists():
            msg = "That file exists; choose another name, or move it away."
            raise InputError(msg)
        to.write_bytes(made)
        click.echo(f"{to} written.")
    elif as_json:
        click.echo(json.dumps(_certificate(shown), ensure_ascii=False))
    else:
        click.echo(f"{shown.group} {shown.label}: {shown.withdrawal.said_on}")
        for touched in shown.touched:
            click.echo(f"{touched.thing}: {touched.number}")
        for copy in shown.copies:
            state = copy.outcome.value if copy.outcome else "to be settled"
            click.echo(f"{copy.id}: {copy.what} of {copy.at:%Y-%m-%d}: {state}")


@withdraw.command()
@opened
@ID
@click.argument("copy_id", metavar="COPY")
@click.argument("outcome", type=click.Choice(["gone", "stays", "open"]))
def settle(study: Opened, *, withdrawal_id: str, copy_id: str, outcome: str) -> None:
    """Say what became of a backup or export that still held the words."""
    with study.write() as tx:
        left = verbs.settle_copy(
            tx,
            withdrawal_id=withdrawal_id,
            copy_id=copy_id,
            outcome=None if outcome == "open" else CopyOutcome(outcome),
        )
    click.echo(f"Copies to settle: {left.open_copies}")


@withdraw.command()
@opened
@ID
def clear(study: Opened, *, withdrawal_id: str) -> None:
    """Clear the last traces of a withdrawal away from free space and the log."""
    carrying.clear(study.database, study.member.id, withdrawal_id)
    click.echo("Cleared.")


def _person(tx: Transaction, group: str, number: int) -> ParticipantId:
    found = find_participant(tx, group=group, number=number)
    if found is None:
        msg = "Nobody of {group} has the number {number}; see `person list`."
        raise NoSuchPersonError(msg, group=group, number=number)
    return found.id


def _scopes(given: Sequence[str]) -> list[ConsentScope]:
    return [ConsentScope(each) for each in given] or [ConsentScope.TAKE_PART]


def _form(*, written: bool) -> ConsentForm:
    return ConsentForm.WRITTEN if written else ConsentForm.ORAL


def _kept(given: str) -> tuple[str, str]:
    place, joint, reason = given.partition("=")
    if not joint:
        msg = "Give the place and the reason: --keep 'PLACE=REASON'."
        raise KeepError(msg)
    return place, reason


def _parts(stretch: Stretch) -> list[str]:
    return [span.of(stretch.text) for span in stretch.spans]


def _told(seen: Preview) -> dict[str, object]:
    return {
        "erases": seen.erases,
        "touched": {each.thing: each.number for each in seen.touched},
        "repeated": [
            {"place": each.key, "versions": each.texts, "words": _parts(each)}
            for each in seen.stretches
        ],
        "copies": [
            {"what": each.what, "at": each.at.isoformat()} for each in seen.copies
        ],
    }


def _certificate(shown: Certificate) -> dict[str, object]:
    done = shown.withdrawal
    return {
        "id": done.id,
        "group": shown.group,
        "number": shown.number,
        "on": done.said_on.isoformat(),
        "scopes": sorted(done.scopes),
        "cleared": done.cleared_at is not None,
        "touched": {each.thing: each.number for each in shown.touched},
        "kept": [{"place": k.place, "reason": k.reason} for k in shown.kept],
        "copies": [
            {"id": c.id, "what": c.what, "outcome": c.outcome} for c in shown.copies
        ],
    }
