"""Recordings, in the terminal: attach, list, check, keep, grant, destroy, certify."""

import json
import sys
from datetime import datetime
from pathlib import Path

import click

from counterpoint import interview as interviews
from counterpoint import participant, report
from counterpoint.cli.interview import latest_of
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.cli.study import DAY, plain
from counterpoint.interview import Recording
from counterpoint.kernel.errors import InputError
from counterpoint.kernel.ids import InterviewId
from counterpoint.media.model import clock_of
from counterpoint.study.member.verbs import get_member

SOUND = click.Path(exists=True, dir_okay=False, path_type=Path)
REASON = click.option("--reason", required=True, help="What history keeps as the why.")
GROUP = click.argument("group")
NUMBER = click.argument("number", type=int)


@click.group()
def recording() -> None:
    """Recordings: attach, list, check, keep, grant, destroy, certify.

    A recording is named by its person's group and number, and that of the
    latest interview is meant: users 7
    """


@recording.command()
@opened
@GROUP
@NUMBER
@click.argument("files", metavar="FILE...", type=SOUND, nargs=-1, required=True)
@click.option("--as-it-is", is_flag=True, help="Keep damaged files as far as they go.")
def attach(
    study: Opened, *, group: str, number: int, files: tuple[Path, ...], as_it_is: bool
) -> None:
    """Attach FILES as the next parts, in the order given.

    They stay where they are; destroy them there once the recording is verified.
    """
    with study.read() as tx:
        id_ = latest_of(tx, group, number)
    for place, path in enumerate(files, 1):
        label = f"{place} of {len(files)}"
        kept = _attached(study, id_, path, label=label, as_it_is=as_it_is)
    click.echo(f"{_told(kept)}.")


@recording.command("list")
@opened
@AS_JSON
def list_(study: Opened, *, as_json: bool) -> None:
    """List the interviews that have or had a recording."""
    with study.read() as tx:
        labels = participant.list_labels(tx)
        found = [
            (labels.get(each.participant_id, "?"), sound)
            for each in interviews.list_interviews(tx)
            if (sound := report.show_recording(tx, interview_id=each.id).recording)
            is not None
        ]
    if as_json:
        shown = [{"label": label, **plain(kept)} for label, kept in found]
        click.echo(json.dumps({"recordings": shown}, ensure_ascii=False, default=str))
        return
    for label, kept in found:
        click.echo(f"({label}) {_told(kept)}")


@recording.command()
@opened
@GROUP
@NUMBER
def check(study: Opened, *, group: str, number: int) -> None:
    """Read the sound again, and record that it is what came in."""
    from counterpoint.interview.recording.checking import (  # noqa: PLC0415
        check_again,
    )

    with study.read() as tx:
        id_ = latest_of(tx, group, number)
    click.echo(f"{_told(check_again(study.database, study.member.id, id_))}.")


@recording.command()
@opened
@GROUP
@NUMBER
@click.option("--until", type=DAY, help="YYYY-MM-DD; left out, it is left open.")
def keep(study: Opened, *, group: str, number: int, until: datetime | None) -> None:
    """Settle until when the recording is kept."""
    with study.write() as tx:
        interviews.keep_until(
            tx,
            interview_id=latest_of(tx, group, number),
            day=until.date() if until else None,
        )


@recording.command()
@opened
@GROUP
@NUMBER
@click.argument("key", metavar="MEMBER")
@REASON
def grant(study: Opened, *, group: str, number: int, key: str, reason: str) -> None:
    """Let MEMBER listen."""
    with study.write() as tx:
        interviews.grant_listening(
            tx,
            interview_id=latest_of(tx, group, number),
            member_id=get_member(tx, key).id,
            reason=reason,
        )


@recording.command()
@opened
@GROUP
@NUMBER
@click.argument("key", metavar="MEMBER")
def end(study: Opened, *, group: str, number: int, key: str) -> None:
    """End MEMBER's leave to listen."""
    with study.write() as tx:
        interviews.end_listening(
            tx,
            interview_id=latest_of(tx, group, number),
            member_id=get_member(tx, key).id,
        )


@recording.command()
@opened
@GROUP
@NUMBER
@REASON
@click.confirmation_option(prompt="Nothing can bring the sound back. Destroy it?")
def destroy(study: Opened, *, group: str, number: int, reason: str) -> None:
    """Destroy the recording for good, with its keys."""
    with study.write() as tx:
        gone = interviews.destroy_recording(
            tx, interview_id=latest_of(tx, group, number), reason=reason
        )
    click.echo(f"{_told(gone)}.")


@recording.command()
@opened
@GROUP
@NUMBER
@click.argument("to", type=click.Path(path_type=Path, dir_okay=False))
def certificate(study: Opened, *, group: str, number: int, to: Path) -> None:
    """Write the certificate of a destroyed recording to a new .docx."""
    if to.exists():
        msg = "That file exists; choose another name, or move it away."
        raise InputError(msg)
    with study.read() as tx:
        made = interviews.print_certificate(tx, latest_of(tx, group, number))
    to.write_bytes(made)
    click.echo(f"{to} written.")


def _attached(
    study: Opened, id_: InterviewId, path: Path, *, label: str, as_it_is: bool
) -> Recording:
    # Here, since its library would slow every start of the program.
    from counterpoint.interview.recording.taking import attach_file  # noqa: PLC0415

    with (
        path.open("rb") as file,
        click.progressbar(length=100, label=label, file=sys.stderr) as bar,
    ):
        return attach_file(
            study.database,
            study.member.id,
            id_,
            file,
            as_it_is=as_it_is,
            progress=lambda done: bar.update(done - bar.pos),
        )


def _told(kept: Recording) -> str:
    parts = f"{len(kept.parts)} part" + ("s" if len(kept.parts) > 1 else "")
    told = f"{kept.state}, {clock_of(kept.duration_ms)}, {parts}"
    if kept.is_destroyed:
        return f"{told}, on {kept.destroyed_on}"
    return told if kept.keep_until is None else f"{told}, kept until {kept.keep_until}"
