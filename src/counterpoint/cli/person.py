"""The commands `person` and `flow`: who is asked, and how recruiting goes."""

import json
from datetime import datetime, time
from typing import TextIO

import click

from counterpoint import participant
from counterpoint.across.recruitment import verbs as recruitment
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.ids import ContactId, CriterionId, ParticipantId, ServiceId
from counterpoint.participant import (
    ConsentForm,
    ConsentScope,
    InformationForm,
    InformationKind,
)
from counterpoint.storage.transaction import Transaction
from counterpoint.study.criterion import verbs as criteria
from counterpoint.study.criterion.model import CriterionKind
from counterpoint.study.design.verbs import get_group
from counterpoint.study.service import verbs as services

DAY = click.DateTime(["%Y-%m-%d"])
CLOCK = click.DateTime(["%H:%M"])
ON = click.option("--on", type=DAY, required=True, help="YYYY-MM-DD.")


class NoSuchPersonError(NotFoundError):
    """Nobody of the group has that number."""


class NoSuchContactError(NotFoundError):
    """No contact has that number."""


class NotAskedError(NotFoundError):
    """The group is not asked that."""


@click.group()
def person() -> None:
    """List and recruit participants."""


@person.command("list")
@opened
@AS_JSON
def list_(study: Opened, *, as_json: bool) -> None:
    """Tell how far everybody has come."""
    with study.read() as tx:
        found = recruitment.list_standings(tx)
    rows = [
        {
            "group": each.participant.group,
            "number": each.participant.number,
            "label": each.participant.label,
            "standing": each.standing.value,
            "next": None if each.step is None else each.step.value,
        }
        for each in found
    ]
    if as_json:
        click.echo(json.dumps({"people": rows}, ensure_ascii=False))
        return
    for row in rows:
        after = f", next: {row['next']}" if row["next"] else ""
        click.echo(f"{row['group']} {row['label']}: {row['standing']}{after}")


@person.command()
@opened
@click.option("--service", help="Where they work, by its code.")
@click.option("--group", help="Of the participant they are too.")
@click.option("--number", type=int, help="Of the participant they are too.")
@click.option(
    "--no-member",
    is_flag=True,
    help="You attest: a professional, and no member of this study.",
)
def contact(
    study: Opened,
    *,
    service: str | None,
    group: str | None,
    number: int | None,
    no_member: bool,
) -> None:
    """Take up a professional who refers or confirms; the name goes to the vault."""
    with study.write() as tx:
        whose = None
        if group is not None and number is not None:
            whose = _person(tx, group, number)
        made = participant.add_contact(
            tx,
            is_no_member=no_member,
            service_id=_service(tx, service),
            participant_id=whose,
        )
    click.echo(f"contact {made.number}")


@person.command()
@opened
@click.argument("group")
@click.option("--approached", type=DAY, help="YYYY-MM-DD, if a referral is recorded.")
@click.option("--service", help="Through which service, by its code.")
@click.option("--contact", "by", type=int, help="Referred by this contact, by number.")
@click.option("--number", type=int, help="In print; the next free one if not given.")
def propose(  # noqa: PLR0913 - a proposal has these facts
    study: Opened,
    *,
    group: str,
    approached: datetime | None,
    service: str | None,
    by: int | None,
    number: int | None,
) -> None:
    """Take somebody in who is recruited here; all guards hold."""
    with study.write() as tx:
        where = _service(tx, service)
        if approached is None:
            new = participant.propose_participant(
                tx, group=group, number=number, service_id=where
            )
        else:
            referral = participant.record_referral(
                tx,
                group=group,
                approached_on=approached.date(),
                service_id=where,
                contact_id=None if by is None else _contact(tx, by),
            )
            new = participant.propose_participant(
                tx, referral_id=referral.id, number=number
            )
    click.echo(f"{new.group} {new.label}")


@person.command()
@opened
@click.argument("group")
@ON
@click.option("--service", help="Through which service, by its code.")
@click.option("--contact", "by", type=int, help="Referred by this contact, by number.")
@click.option(
    "--outcome",
    type=click.Choice(["waiting", "declined", "not eligible"]),
    default="waiting",
    help="What came of it so far.",
)
def refer(  # noqa: PLR0913 - a referral has these facts
    study: Opened,
    *,
    group: str,
    on: datetime,
    service: str | None,
    by: int | None,
    outcome: str,
) -> None:
    """Record that somebody was approached, without taking them in."""
    with study.write() as tx:
        made = participant.record_referral(
            tx,
            group=group,
            approached_on=on.date(),
            service_id=_service(tx, service),
            contact_id=None if by is None else _contact(tx, by),
        )
        if outcome != "waiting":
            participant.settle_referral(
                tx,
                referral_id=made.id,
                outcome=participant.Outcome(outcome),
                on=on.date(),
            )


@person.command()
@opened
@click.argument("group")
@click.argument("number", type=int)
@click.argument("criterion", type=click.Choice([e.value for e in CriterionKind]))
@ON
@click.option("--words", type=click.File(encoding="utf-8"), help="A file with words.")
@click.option("--contact", "by", type=int, help="Confirmed by this contact, by number.")
@click.option("--not-met", is_flag=True, help="It was asked, and does not hold.")
def include(  # noqa: PLR0913 - a finding has these facts
    study: Opened,
    *,
    group: str,
    number: int,
    criterion: str,
    on: datetime,
    words: TextIO | None,
    by: int | None,
    not_met: bool,
) -> None:
    """Record a CRITERION of participant NUMBER; words come from a file, or - ."""
    said = "" if words is None else words.read()
    with study.write() as tx:
        whose = _person(tx, group, number)
        asked = _criterion(tx, group, CriterionKind(criterion))
        if criterion == CriterionKind.CONFIRMATION:
            participant.record_confirmation(
                tx,
                participant_id=whose,
                criterion_id=asked,
                contact_id=None if by is None else _contact(tx, by),
                on=on.date(),
                is_met=not not_met,
                reason=said,
            )
        else:
            is_change = criterion == CriterionKind.OWN_CHANGE
            participant.record_criterion(
                tx,
                participant_id=whose,
                criterion_id=asked,
                on=on.date(),
                is_met=not not_met,
                own_words=said if is_change else "",
                reason="" if is_change else said,
            )


@person.command()
@opened
@click.argument("group")
@click.argument("number", type=int)
@ON
@click.option("--at", "clock", type=CLOCK, help="HH:MM.")
@click.option("--anew", is_flag=True, help="Once more, before the interview.")
@click.option("--document", required=True, help="Which, and which version of it.")
@click.option(
    "--form", type=click.Choice([e.value for e in InformationForm]), default="both"
)
def inform(  # noqa: PLR0913 - the event has these facts
    study: Opened,
    *,
    group: str,
    number: int,
    on: datetime,
    clock: datetime | None,
    anew: bool,
    document: str,
    form: str,
) -> None:
    """Record that you told participant NUMBER about the study."""
    with study.write() as tx:
        participant.record_information(
            tx,
            participant_id=_person(tx, group, number),
            kind=InformationKind.ANEW if anew else InformationKind.FIRST,
            on=on.date(),
            clock=None if clock is None else _minute(clock),
            document=document,
            form=InformationForm(form),
        )


@person.command()
@opened
@click.argument("group")
@click.argument("number", type=int)
@click.argument(
    "scopes",
    nargs=-1,
    required=True,
    type=click.Choice([e.value for e in ConsentScope]),
)
@ON
@click.option("--document", required=True, help="Which form, and which version.")
@click.option("--oral", is_flag=True, help="In speech, not in writing.")
def consent(  # noqa: PLR0913 - a consent has these facts
    study: Opened,
    *,
    group: str,
    number: int,
    scopes: tuple[str, ...],
    on: datetime,
    document: str,
    oral: bool,
) -> None:
    """Record to which SCOPES participant NUMBER agrees, all of them together."""
    with study.write() as tx:
        participant.record_consent(
            tx,
            participant_id=_person(tx, group, number),
            scopes=[ConsentScope(each) for each in scopes],
            said_on=on.date(),
            document=document,
            form=ConsentForm.ORAL if oral else ConsentForm.WRITTEN,
        )


@person.command()
@opened
@click.argument("group")
@click.argument("number", type=int)
@click.argument("how", type=click.Choice(["declined", "not eligible"]))
@ON
def leave(study: Opened, *, group: str, number: int, how: str, on: datetime) -> None:
    """Record that participant NUMBER takes no further part."""
    with study.write() as tx:
        participant.record_exit(
            tx,
            participant_id=_person(tx, group, number),
            exit_=participant.Exit(how),
            on=on.date(),
        )


@click.command()
@opened
@AS_JSON
@click.option("--csv", "as_csv", is_flag=True, help="Print comma-separated values.")
def flow(study: Opened, *, as_json: bool, as_csv: bool) -> None:
    """Count how recruiting went in each group; counts only."""
    if as_csv:
        with study.write() as tx:
            click.echo(recruitment.export_flow(tx), nl=False)
        return
    with study.read() as tx:
        found = recruitment.show_flow(tx)
        grid = recruitment.show_grid(tx)
    rows = [
        {
            "group": each.group,
            "target": each.target,
            "approached": each.approached,
            "brought_in": each.brought_in,
            "waiting": each.waiting,
            "declined": each.declined,
            "not_eligible": each.not_eligible,
            "no_show": each.no_show,
            "interviewed": each.interviewed,
            "withdrawn": each.withdrawn,
        }
        for each in found
    ]
    if as_json:
        cells = [
            {
                "group": each.group,
                "sector": each.sector.value,
                "mode": each.mode.value,
                "people": each.people,
            }
            for each in grid
        ]
        click.echo(json.dumps({"flow": rows, "grid": cells}, ensure_ascii=False))
        return
    for row in rows:
        counts = ", ".join(
            f"{name.replace('_', ' ')} {count}"
            for name, count in row.items()
            if name != "group" and count is not None
        )
        click.echo(f"{row['group']}: {counts}")


def _person(tx: Transaction, group: str, number: int) -> ParticipantId:
    found = participant.find_participant(tx, group=group, number=number)
    if found is None:
        msg = "Nobody of {group} has the number {number}; see `person list`."
        raise NoSuchPersonError(msg, group=group, number=number)
    return found.id


def _contact(tx: Transaction, number: int) -> ContactId:
    for each in participant.list_contacts(tx):
        if each.number == number:
            return each.id
    msg = "No contact has the number {number}; take one up with `person contact`."
    raise NoSuchContactError(msg, number=number)


def _service(tx: Transaction, code: str | None) -> ServiceId | None:
    return None if code is None else services.get_service(tx, code).id


def _criterion(tx: Transaction, group: str, kind: CriterionKind) -> CriterionId:
    whose = get_group(tx, group).id
    for each in criteria.list_criteria(tx, whose):
        if each.kind is kind:
            return each.id
    msg = "The group {group} is not asked that; see the study's criteria."
    raise NotAskedError(msg, group=group)


def _minute(given: datetime) -> time:
    return time(given.hour, given.minute)
