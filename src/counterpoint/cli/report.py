"""Who writes which report, and what was excluded, in the terminal.

A draft is written on the page, and versions are compared there: a command that shows
their words would leave them in the terminal.
"""

import json
import re
from pathlib import Path

import click

from counterpoint import interview as interviews
from counterpoint import participant
from counterpoint import report as reports
from counterpoint.cli.importing import looked_at, tell_losses
from counterpoint.cli.interview import latest_of
from counterpoint.cli.losses import LOSSES, keep_losses
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.interchange.importing import take_into_draft
from counterpoint.kernel.errors import InputError
from counterpoint.kernel.ids import InterviewId, MemberId
from counterpoint.kernel.outcome import Outcome
from counterpoint.report import ExclusionReason, ExportFormat, Plan
from counterpoint.report.exclusion.model import clock, hint_for
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member.verbs import get_member, list_members

_CLOCK = re.compile(r"^(?:(\d+):)?([0-5]?\d):([0-5]\d)(?:\.(\d{1,3}))?$")


class _Moment(click.ParamType[int]):
    """A time in a recording: 12:04, 1:02:03, 12:04.5."""

    name = "time"

    def convert(
        self, value: str, param: click.Parameter | None, ctx: click.Context | None
    ) -> int:
        """Read it as milliseconds."""
        found = _CLOCK.match(value)
        if found is None:
            self.fail("Write a time in the recording as 12:04 or 1:02:03.", param, ctx)
        hours, minutes, seconds, rest = found.groups()
        whole = int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds)
        return whole * 1_000 + int((rest or "0").ljust(3, "0"))


MOMENT = _Moment()


@click.group()
def report() -> None:
    """Reports: who writes which, and what was left out of the recordings.

    An interview is named by its person's group and number, and the latest of
    that person's is meant: users 7
    """


@report.command()
@opened
@click.option("--accept", is_flag=True, help="Choose all the proposed writers.")
@AS_JSON
def plan(study: Opened, *, accept: bool, as_json: bool) -> None:
    """Show who writes what, how often each pair occurs, and who could write."""
    if accept:
        with study.write() as tx:
            for each in reports.show_plan(tx).to_write:
                if each.proposed_id is not None:
                    reports.assign_writer(
                        tx, interview_id=each.interview_id, writer_id=each.proposed_id
                    )
    with study.read() as tx:
        shown = reports.show_plan(tx)
        keys = {m.id: m.key for m in list_members(tx)}
        labels = _labels(tx)
    if as_json:
        click.echo(json.dumps(_as_json(shown, keys, labels), ensure_ascii=False))
        return
    for pair in shown.pairs:
        click.echo(
            f"{keys[pair.interviewer_id]} interviews, "
            f"{keys[pair.writer_id]} writes: {pair.count}"
        )
    for each in shown.to_write:
        named = f"({labels.get(each.interview_id, '?')})"
        if each.writer_id is not None:
            click.echo(f"{named} {keys[each.writer_id]} writes")
        elif each.proposed_id is not None:
            click.echo(f"{named} nobody yet; proposed: {keys[each.proposed_id]}")
        else:
            click.echo(f"{named} nobody yet")


@report.command()
@opened
@click.argument("group")
@click.argument("number", type=int)
@click.argument("writer")
def assign(study: Opened, *, group: str, number: int, writer: str) -> None:
    """Choose who writes the report of an interview."""
    with study.write() as tx:
        reports.assign_writer(
            tx,
            interview_id=latest_of(tx, group, number),
            writer_id=get_member(tx, writer).id,
        )


@report.command()
@opened
@click.argument("group")
@click.argument("number", type=int)
def claim(study: Opened, *, group: str, number: int) -> None:
    """Take over writing the report of an interview."""
    with study.write() as tx:
        reports.claim_report(tx, interview_id=latest_of(tx, group, number))


@report.command()
@opened
@click.argument("group")
@click.argument("number", type=int)
def release(study: Opened, *, group: str, number: int) -> None:
    """Let the report of an interview be without a writer again."""
    with study.write() as tx:
        reports.release_report(tx, interview_id=latest_of(tx, group, number))


@report.command()
@opened
@click.argument("group")
@click.argument("number", type=int)
@click.argument("start", type=MOMENT)
@click.argument("end", type=MOMENT)
@click.option(
    "--reason", type=click.Choice([e.value for e in ExclusionReason]), required=True
)
@click.option("--note", default="", help="For the writer and the interviewer only.")
def exclude(  # noqa: PLR0913 - a stretch has two ends, a reason and a note
    study: Opened,
    *,
    group: str,
    number: int,
    start: int,
    end: int,
    reason: str,
    note: str,
) -> None:
    """Leave the sound from START to END out of the report."""
    why = ExclusionReason(reason)
    with study.write() as tx:
        reports.exclude_sound(
            tx,
            interview_id=latest_of(tx, group, number),
            start_ms=start,
            end_ms=end,
            reason=why,
            note=note,
        )
    hint = hint_for(why)
    if hint is not None:
        click.echo(str(hint), err=True)


@report.command()
@opened
@click.argument("group")
@click.argument("number", type=int)
@click.argument("start", type=MOMENT)
def restore(study: Opened, *, group: str, number: int, start: int) -> None:
    """Bring back the excluded stretch in which START lies."""
    with study.write() as tx:
        for each in reports.list_exclusions(tx, latest_of(tx, group, number)):
            if each.stands and each.sound.start_ms <= start < each.sound.end_ms:
                reports.restore_sound(tx, exclusion_id=each.id)
                return
    msg = "Nothing is excluded there; see: counterpoint report exclusions"
    raise InputError(msg)


@report.command()
@opened
@click.argument("group")
@click.argument("number", type=int)
@click.argument(
    "file",
    required=False,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
)
@click.option(
    "--since", type=MOMENT, default="0:00", help="From this time of the sound on."
)
@LOSSES
def take(
    study: Opened, *, group: str, number: int, file: Path | None, since: int
) -> None:
    """Take a draft by machine over into your own draft, or a transcript from FILE.

    It goes behind what you have written. Whoever speaks at a mark of the file is
    taken as the file says, and can be said otherwise while writing.
    """
    looked = None if file is None else looked_at(file)
    with study.write() as tx:
        interview_id = latest_of(tx, group, number)
        revision = reports.open_draft(tx, interview_id).draft.revision
        if looked is None:
            taken = reports.take_machine_draft(
                tx, interview_id=interview_id, revision=revision, since_ms=since
            )
            outcome = Outcome("machine", left=taken.left)
        else:
            taken, outcome = take_into_draft(
                tx,
                looked=looked,
                speakers=looked.speakers,
                interview_id=interview_id,
                revision=revision,
                since_ms=since,
            )
    click.echo(f"{taken.count} passages are in your draft; go on writing on the page.")
    keep_losses(outcome)
    tell_losses(outcome)


@report.command()
@opened
@click.option(
    "--to",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write minutes and reasons to a new .csv or .xlsx, without content.",
)
@AS_JSON
def exclusions(study: Opened, *, to: Path | None, as_json: bool) -> None:
    """List what was left out of the recordings, and why."""
    if to is not None:
        _export(study, to)
        return
    with study.read() as tx:
        found = [
            (label, each)
            for interview_id, label in _labels(tx).items()
            for each in reports.list_exclusions(tx, interview_id)
        ]
    if as_json:
        rows = [
            {
                "label": label,
                "start_ms": each.sound.start_ms,
                "end_ms": each.sound.end_ms,
                "reason": each.reason,
                "stands": each.stands,
            }
            for label, each in found
        ]
        click.echo(json.dumps({"exclusions": rows}, ensure_ascii=False))
        return
    for label, each in found:
        times = f"{clock(each.sound.start_ms)}–{clock(each.sound.end_ms)}"
        state = "" if each.stands else ", brought back"
        click.echo(f"({label}) {times} {each.reason}{state}")


def _export(study: Opened, to: Path) -> None:
    try:
        format_ = ExportFormat(to.suffix.removeprefix(".").casefold())
    except ValueError as error:
        msg = "Name a file that ends with .csv or .xlsx."
        raise InputError(msg) from error
    if to.exists():
        msg = "That file exists; choose another name, or move it away."
        raise InputError(msg)
    with study.write() as tx:
        to.write_bytes(reports.export_exclusions(tx, format=format_))
    click.echo(f"{to} written.")


def _labels(tx: Transaction) -> dict[InterviewId, str]:
    labels = participant.list_labels(tx)
    held = interviews.list_interviews(tx)
    return {each.id: labels.get(each.participant_id, "?") for each in held}


def _as_json(
    shown: Plan, keys: dict[MemberId, str], labels: dict[InterviewId, str]
) -> dict[str, object]:
    def key(member: MemberId | None) -> str | None:
        return None if member is None else keys[member]

    return {
        "pairs": [
            {
                "interviewer": keys[pair.interviewer_id],
                "writer": keys[pair.writer_id],
                "count": pair.count,
            }
            for pair in shown.pairs
        ],
        "to_write": [
            {
                "label": labels.get(each.interview_id, "?"),
                "interviewer": key(each.interviewer_id),
                "writer": key(each.writer_id),
                "proposed": key(each.proposed_id),
                "is_told": each.is_told,
            }
            for each in shown.to_write
        ],
    }
