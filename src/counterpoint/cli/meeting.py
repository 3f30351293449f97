"""Meetings and decisions, in the terminal."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from counterpoint import discussion
from counterpoint.across.agenda.model import Agenda
from counterpoint.across.agenda.verbs import show_agenda, show_next_agenda
from counterpoint.across.minutes.text import Told
from counterpoint.across.minutes.verbs import export_minutes, tell_decisions
from counterpoint.across.prose.model import ProseFormat
from counterpoint.cli.article import WHICH, found
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.cli.study import DAY
from counterpoint.discussion import Meeting
from counterpoint.kernel.errors import InputError, NotFoundError
from counterpoint.storage.transaction import Transaction
from counterpoint.study.decision.model import (
    OUTCOMES,
    Affected,
    Decision,
    DecisionState,
    Stance,
)
from counterpoint.study.decision.verbs import list_decisions, take_position
from counterpoint.study.member.verbs import get_member, list_members
from counterpoint.theme import list_titles

NUMBER = click.argument("number", type=click.IntRange(min=1))


@click.group()
def meeting() -> None:
    """Meetings and decisions: agenda, begin, notes, minutes; draft, position, settle.

    Meetings and decisions are named by their number in the list.
    """


@meeting.command("list")
@opened
@WHICH
@AS_JSON
def list_(study: Opened, *, title: str | None, as_json: bool) -> None:
    """List an article's meetings, then its decisions with everybody's position."""
    with study.read() as tx:
        chosen = found(tx, title).id
        names = {member.id: member.name for member in list_members(tx)}
        met = discussion.list_meetings(tx, chosen)
        told = tell_decisions(tx, chosen)
    if as_json:
        shown = {
            "meetings": [
                {
                    "on": each.held_on.isoformat(),
                    "present": [names[id_] for id_ in each.present],
                    "decisions": len(each.decisions),
                }
                for each in met
            ],
            "decisions": [_shown(each, names) for each in told],
        }
        click.echo(json.dumps(shown, ensure_ascii=False))
        return
    for number, each in enumerate(met, 1):
        there = ", ".join(names[id_] for id_ in each.present)
        click.echo(f"Meeting {number}, {each.held_on}: {there}")
    for number, decision in enumerate(told, 1):
        click.echo(
            f"Decision {number}, {decision.decision.state}: {decision.decision.text}"
        )
        for position in decision.positions:
            name = names[position.member_id]
            click.echo(f"   {position.stance}: {name}. {position.comment}".rstrip())


@meeting.command()
@opened
@WHICH
@click.option("--of", "number", type=click.IntRange(min=1), help="A meeting's number.")
def agenda(study: Opened, *, title: str | None, number: int | None) -> None:
    """Print what changed since the team last met, or before the meeting named."""
    with study.read() as tx:
        chosen = found(tx, title).id
        shown = (
            show_next_agenda(tx, chosen)
            if number is None
            else show_agenda(tx, numbered_meeting(tx, title, number).id)
        )
    _print_agenda(shown)


@meeting.command()
@opened
@WHICH
@click.option("--on", type=DAY, help="YYYY-MM-DD; else today.")
@click.option("--present", multiple=True, metavar="KEY", help="Members; else oneself.")
def begin(
    study: Opened,
    *,
    title: str | None,
    on: datetime | None,
    present: tuple[str, ...],
) -> None:
    """Begin a meeting; what changed until now makes its agenda."""
    with study.write() as tx:
        discussion.begin_meeting(
            tx,
            article_id=found(tx, title).id,
            on=on.date() if on else None,
            present=[get_member(tx, key).id for key in present] or None,
        )


@meeting.command()
@opened
@WHICH
@NUMBER
@click.argument("notes")
def note(study: Opened, *, title: str | None, number: int, notes: str) -> None:
    """Keep NOTES as what was said in meeting NUMBER."""
    with study.write() as tx:
        met = numbered_meeting(tx, title, number)
        discussion.change_meeting(tx, meeting_id=met.id, notes=notes)


@meeting.command()
@opened
@WHICH
@NUMBER
@click.option(
    "--to",
    type=click.Path(path_type=Path, dir_okay=False),
    required=True,
    help="A new .docx or .md.",
)
@click.option("--language", type=click.Choice(["en", "sv"]))
def minutes(
    study: Opened, *, title: str | None, number: int, to: Path, language: str | None
) -> None:
    """Write the minutes of meeting NUMBER."""
    format_ = prose_format(to)
    with study.write() as tx:
        content = export_minutes(
            tx,
            meeting_id=numbered_meeting(tx, title, number).id,
            format=format_,
            language=language,
        )
        to.write_bytes(content)
    click.echo(f"{to} written.")


@meeting.command()
@opened
@WHICH
@click.argument("text")
@click.option("--because", required=True, help="The reason.")
@click.option("--instead-of", default="", help="What else was considered.")
@click.option("--theme", "themes", multiple=True, help="A theme it concerns, by title.")
@click.option("--in-meeting", type=click.IntRange(min=1), help="A meeting's number.")
@click.option("--supersedes", type=click.IntRange(min=1), help="A decision's number.")
def draft(  # noqa: PLR0913 - a decision has these parts
    study: Opened,
    *,
    title: str | None,
    text: str,
    because: str,
    instead_of: str,
    themes: tuple[str, ...],
    in_meeting: int | None,
    supersedes: int | None,
) -> None:
    """Put the decision TEXT before the team."""
    with study.write() as tx:
        chosen = found(tx, title).id
        known = {each.title: each.id for each in list_titles(tx, chosen)}
        missing = [each for each in themes if each not in known]
        if missing:
            msg = "There is no theme of that title; name it as its page does."
            raise NotFoundError(msg)
        discussion.draft_decision(
            tx,
            article_id=chosen,
            text=text,
            reason=because,
            alternatives=instead_of,
            affects=[Affected("theme", known[each]) for each in themes],
            supersedes=numbered_decision(tx, title, supersedes).id
            if supersedes
            else None,
            meeting_id=numbered_meeting(tx, title, in_meeting).id
            if in_meeting
            else None,
        )


@meeting.command()
@opened
@WHICH
@NUMBER
@click.argument("stance", type=click.Choice([each.value for each in Stance]))
@click.option("--comment", default="")
def position(
    study: Opened, *, title: str | None, number: int, stance: str, comment: str
) -> None:
    """Say how you stand to decision NUMBER yourself."""
    with study.write() as tx:
        take_position(
            tx,
            decision_id=numbered_decision(tx, title, number).id,
            stance=Stance(stance),
            comment=comment,
        )


@meeting.command()
@opened
@WHICH
@NUMBER
@click.argument("outcome", type=click.Choice(sorted(each.value for each in OUTCOMES)))
def settle(study: Opened, *, title: str | None, number: int, outcome: str) -> None:
    """Record as the lead what the team decided about decision NUMBER."""
    with study.write() as tx:
        discussion.settle_decision(
            tx,
            decision_id=numbered_decision(tx, title, number).id,
            outcome=DecisionState(outcome),
        )


def prose_format(to: Path) -> ProseFormat:
    """Tell by a new file's ending as what it is written.

    Raises:
        InputError: The file exists, or ends otherwise.
    """
    try:
        format_ = ProseFormat(to.suffix.removeprefix(".").casefold())
    except ValueError as error:
        msg = "Name a file that ends with .docx or .md."
        raise InputError(msg) from error
    if to.exists():
        msg = "That file exists; choose another name, or move it away."
        raise InputError(msg)
    return format_


def numbered_meeting(tx: Transaction, title: str | None, number: int) -> Meeting:
    """Give the meeting of that number in the list.

    Raises:
        NotFoundError: There are fewer.
    """
    met = discussion.list_meetings(tx, found(tx, title).id)
    if number > len(met):
        msg = "There is no meeting {number}; see the list of meetings."
        raise NotFoundError(msg, number=number)
    return met[number - 1]


def numbered_decision(tx: Transaction, title: str | None, number: int) -> Decision:
    """Give the decision of that number in the list.

    Raises:
        NotFoundError: There are fewer.
    """
    made = list_decisions(tx, found(tx, title).id)
    if number > len(made):
        msg = "There is no decision {number}; see the list of decisions."
        raise NotFoundError(msg, number=number)
    return made[number - 1]


def _shown(told: Told, names: dict[Any, str]) -> dict[str, Any]:
    return {
        "text": told.decision.text,
        "state": told.decision.state,
        "reason": told.decision.reason,
        "alternatives": told.decision.alternatives,
        "concerns": list(told.affected),
        "positions": [
            {
                "member": names[each.member_id],
                "stance": each.stance,
                "comment": each.comment,
            }
            for each in told.positions
        ],
    }


def _print_agenda(shown: Agenda) -> None:
    for item in shown.items:
        steps = " ".join(str(step.said) for step in item.steps)
        click.echo(f"{item.title}: {steps}")
    for said in shown.counts:
        click.echo(str(said))
    for each in shown.marked:
        words = " ".join(each.mark.exact.split())
        click.echo(f"{each.report}: “{words}” {each.mark.why}".rstrip())
    if not shown.items and not shown.counts and not shown.marked:
        click.echo("Nothing has changed.")
