"""Interviews, in the terminal: book, inform anew, start, end, list."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from counterpoint import interview as interviews
from counterpoint import participant
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.cli.study import DAY, plain
from counterpoint.interview import Chooser, Interview
from counterpoint.interview.meeting.model import NoSuchInterviewError
from counterpoint.kernel.errors import InputError
from counterpoint.kernel.ids import InterviewId, ParticipantId
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member.verbs import get_member

CLOCK = click.DateTime(formats=["%H:%M"])
ON = click.option("--on", type=DAY, required=True, help="YYYY-MM-DD.")
AT = click.option("--at", type=CLOCK, help="HH:MM.")


@click.group()
def interview() -> None:
    """Interviews: book, inform anew, start, end, list.

    An interview is named by its person's group and number, and the latest of
    that person's is meant: users 7
    """


@interview.command("list")
@opened
@click.option("--mine", is_flag=True, help="Those I have still to hold.")
@AS_JSON
def list_(study: Opened, *, mine: bool, as_json: bool) -> None:
    """List the interviews, with what is worth a second look."""
    with study.read() as tx:
        found = (interviews.list_my_interviews if mine else interviews.list_interviews)(
            tx
        )
        flags = interviews.list_flags(tx)
        labels = participant.list_labels(tx)
    if as_json:
        shown = [_shown(each, flags.get(each.id, ())) for each in found]
        click.echo(json.dumps({"interviews": shown}, ensure_ascii=False))
        return
    for each in found:
        told = ", ".join([each.state, *flags.get(each.id, ())])
        label = labels.get(each.participant_id, "?")
        click.echo(f"({label}) {each.held_on or 'no date'}: {told}")


@interview.command()
@opened
@click.argument("group")
@click.argument("number", type=int)
@ON
@AT
@click.option("--by", "by", help="The interviewer's key; else whoever acts.")
@click.option("--place", "place_kind", help="The kind of place, never the place.")
@click.option("--chosen-by", type=click.Choice([e.value for e in Chooser]))
def book(  # noqa: PLR0913 - an interview has these facts
    study: Opened,
    *,
    group: str,
    number: int,
    on: datetime,
    at: datetime | None,
    by: str | None,
    place_kind: str | None,
    chosen_by: str | None,
) -> None:
    """Book an interview with NUMBER of GROUP."""
    with study.write() as tx:
        who = get_member(tx, by).id if by else study.member.id
        interviews.book_interview(
            tx,
            participant_id=_person(tx, group, number),
            interviewer_id=who,
            held_on=on.date(),
            clock=at.time() if at else None,
            place_kind=place_kind,
            place_chosen_by=Chooser(chosen_by) if chosen_by else None,
        )


@interview.command()
@opened
@click.argument("group")
@click.argument("number", type=int)
@ON
@AT
@click.option("--document", required=True, help="The document and its version.")
def inform(  # noqa: PLR0913 - an interview has these facts
    study: Opened,
    *,
    group: str,
    number: int,
    on: datetime,
    at: datetime | None,
    document: str,
) -> None:
    """Record that the participant was informed anew."""
    with study.write() as tx:
        interviews.inform_anew(
            tx,
            interview_id=latest_of(tx, group, number),
            on=on.date(),
            clock=at.time() if at else None,
            document=document,
        )


@interview.command()
@opened
@click.argument("group")
@click.argument("number", type=int)
@ON
@AT
def start(
    study: Opened, *, group: str, number: int, on: datetime, at: datetime | None
) -> None:
    """Start the interview."""
    with study.write() as tx:
        interviews.start_interview(
            tx,
            interview_id=latest_of(tx, group, number),
            on=on.date(),
            clock=at.time() if at else None,
        )


@interview.command()
@opened
@click.argument("group")
@click.argument("number", type=int)
@click.option("--minutes", type=int)
@click.option("--reason", "minutes_reason", default="", help="How that is known.")
@click.option("--broken-off", is_flag=True)
def finish(  # noqa: PLR0913 - an interview has these facts
    study: Opened,
    *,
    group: str,
    number: int,
    minutes: int | None,
    minutes_reason: str,
    broken_off: bool,
) -> None:
    """End the interview."""
    end = interviews.break_off if broken_off else interviews.finish_interview
    with study.write() as tx:
        end(
            tx,
            interview_id=latest_of(tx, group, number),
            minutes=minutes,
            minutes_reason=minutes_reason,
        )


@interview.command("no-show")
@opened
@click.argument("group")
@click.argument("number", type=int)
def no_show(study: Opened, *, group: str, number: int) -> None:
    """Record that the participant did not come."""
    with study.write() as tx:
        interviews.mark_no_show(tx, interview_id=latest_of(tx, group, number))


@interview.command()
@opened
@click.argument("group")
@click.argument("number", type=int)
def cancel(study: Opened, *, group: str, number: int) -> None:
    """Record that the interview will not be held."""
    with study.write() as tx:
        interviews.cancel_interview(tx, interview_id=latest_of(tx, group, number))


@interview.command("print")
@opened
@click.argument("group")
@click.argument("number", type=int)
@click.argument("to", type=click.Path(path_type=Path, dir_okay=False))
def print_(study: Opened, *, group: str, number: int, to: Path) -> None:
    """Write what the interviewer takes along to a new .docx."""
    if to.exists():
        msg = "That file exists; choose another name, or move it away."
        raise InputError(msg)
    with study.read() as tx:
        made = interviews.print_interview(tx, latest_of(tx, group, number))
    to.write_bytes(made)
    click.echo(f"{to} written.")


def _person(tx: Transaction, group: str, number: int) -> ParticipantId:
    found = participant.find_participant(tx, group=group, number=number)
    if found is None:
        raise _none(group, number)
    return found.id


def latest_of(tx: Transaction, group: str, number: int) -> InterviewId:
    """Find the latest interview with somebody.

    Raises:
        NoSuchInterviewError: There is none.
    """
    whose = _person(tx, group, number)
    of_theirs = [e for e in interviews.list_interviews(tx) if e.participant_id == whose]
    if not of_theirs:
        raise _none(group, number)
    return of_theirs[-1].id


def _none(group: str, number: int) -> NoSuchInterviewError:
    msg = "There is no interview with number {number} of {group}; book it first."
    return NoSuchInterviewError(msg, number=number, group=group)


def _shown(each: Interview, flags: tuple[str, ...]) -> dict[str, Any]:
    clock = None if each.clock is None else each.clock.isoformat("minutes")
    left_out = {"field_note", "clock"}
    facts = {n: v for n, v in plain(each).items() if n not in left_out}
    return {**facts, "clock": clock, "flags": list(flags)}
