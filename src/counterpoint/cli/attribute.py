"""The command `attribute`: what a group is asked for, and what people have."""

import json
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TextIO

import click

from counterpoint import participant
from counterpoint.cli.importing import tell
from counterpoint.cli.losses import LOSSES
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.cli.person import DAY, NoSuchPersonError
from counterpoint.interchange.attribute.importing import (
    NotWholeError,
    import_table,
    plan_table,
)
from counterpoint.interchange.attribute.mapping import (
    ColumnUse,
    Mapping,
    MappingError,
    Use,
    proposed_columns,
)
from counterpoint.interchange.attribute.sheet import read_sheet
from counterpoint.kernel.ids import AttributeId
from counterpoint.kernel.outcome import Outcome
from counterpoint.participant import AttributeKind
from counterpoint.participant.attribute.definition.model import (
    NoSuchAttributeError,
    find_named,
)
from counterpoint.storage.transaction import Transaction


@click.group()
def attribute() -> None:
    """Say what a group is asked for, and set what people have."""


@attribute.command("list")
@opened
@AS_JSON
def list_(study: Opened, *, as_json: bool) -> None:
    """List the attributes of each group, in order."""
    with study.read() as tx:
        found = participant.list_definitions(tx)
    if as_json:
        rows = [
            {
                "group": each.group,
                "name": each.name,
                "kind": each.kind,
                "several": each.is_many,
                "self_described": each.is_self_described,
                "choices": [
                    {"value": value, "printed_as": each.printed(value)}
                    for value in each.choices
                ],
                "lowest": each.lowest,
                "highest": each.highest,
                "retired": each.is_retired,
            }
            for each in found
        ]
        click.echo(json.dumps({"attributes": rows}, ensure_ascii=False))
        return
    for each in found:
        notes = [str(each.kind)]
        notes += ["several"] * each.is_many
        notes += ["self-described"] * each.is_self_described
        notes += ["retired"] * each.is_retired
        click.echo(f"{each.group}, {each.name}: {', '.join(notes)}")


@attribute.command()
@opened
@click.argument("group")
@click.argument("name")
@click.option(
    "--kind", type=click.Choice([each.value for each in AttributeKind]), default="text"
)
@click.option("--several", is_flag=True, help="A person may have several values.")
@click.option("--self-described", is_flag=True, help="As the person says it.")
@click.option("--choice", "choices", multiple=True, help="VALUE, or VALUE=PRINTED AS.")
@click.option("--lowest", type=float, help="The least number that can be.")
@click.option("--highest", type=float, help="The greatest number that can be.")
def define(  # noqa: PLR0913 - a definition has these parts
    study: Opened,
    *,
    group: str,
    name: str,
    kind: str,
    several: bool,
    self_described: bool,
    choices: Sequence[str],
    lowest: float | None,
    highest: float | None,
) -> None:
    """Define the attribute NAME of a group."""
    pairs = dict(each.partition("=")[::2] for each in choices)
    with study.write() as tx:
        participant.define_attribute(
            tx,
            group=group,
            name=name,
            kind=AttributeKind(kind),
            is_many=several,
            is_self_described=self_described,
            choices=list(pairs),
            printed_as=pairs,
            lowest=lowest,
            highest=highest,
        )


@attribute.command()
@opened
@click.argument("group")
@click.argument("name")
@click.argument("new_name")
def rename(study: Opened, *, group: str, name: str, new_name: str) -> None:
    """Give an attribute of a group a new name; lines about it follow."""
    with study.write() as tx:
        wanted = _named(tx, group, name)
        participant.change_definition(tx, attribute_id=wanted, name=new_name)


@attribute.command()
@opened
@click.argument("group")
@click.argument("name")
@click.option("--back", is_flag=True, help="Bring it back instead.")
def retire(study: Opened, *, group: str, name: str, back: bool) -> None:
    """Ask an attribute of a group no more; what was said is kept."""
    with study.write() as tx:
        wanted = _named(tx, group, name)
        if back:
            participant.revive_definition(tx, attribute_id=wanted)
        else:
            participant.retire_definition(tx, attribute_id=wanted)


@attribute.command("set")
@opened
@click.argument("group")
@click.argument("number", type=int)
@click.argument("name")
@click.option(
    "--value-from",
    type=click.File("r", encoding="utf-8"),
    help="A file with the grouped value; - is standard input. Empty takes it away.",
)
@click.option(
    "--own-words-from",
    type=click.File("r", encoding="utf-8"),
    help="A file with the person's own words.",
)
@click.option("--not-disclosed", is_flag=True, help="They preferred not to say.")
@click.option("--as-of", type=DAY, help="YYYY-MM-DD; else the day of the interview.")
def set_(  # noqa: PLR0913 - a fact has these parts
    study: Opened,
    *,
    group: str,
    number: int,
    name: str,
    value_from: TextIO | None,
    own_words_from: TextIO | None,
    not_disclosed: bool,
    as_of: datetime | None,
) -> None:
    """Set what participant NUMBER has under the attribute NAME."""
    value = value_from.read() if value_from else ""
    with study.write() as tx:
        whose = participant.find_participant(tx, group=group, number=number)
        if whose is None:
            msg = "Nobody of {group} has the number {number}; see `person list`."
            raise NoSuchPersonError(msg, group=group, number=number)
        _named(tx, group, name)
        participant.set_attribute(
            tx,
            participant_id=whose.id,
            name=name,
            value=participant.NOT_DISCLOSED if not_disclosed else value,
            own_words=own_words_from.read() if own_words_from else "",
            as_of=None if as_of is None else as_of.date(),
        )


@attribute.command("import")
@opened
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--group", default="", help="Of all rows, if no column says it.")
@click.option(
    "--column",
    "columns",
    multiple=True,
    metavar="HEADING=USE",
    help="USE is ignored, group, number, gender, age, service, attribute:NAME or"
    " own-words:NAME; without it, what the heading says.",
)
@click.option("--split", default=";", help="Between several values in one cell.")
@click.option("--undisclosed", multiple=True, help="A word for: not disclosed.")
@click.option("--add-people", is_flag=True, help="Take in numbers that nobody has.")
@click.option("--partly", is_flag=True, help="Take what can be taken.")
@AS_JSON
@LOSSES
def import_(  # noqa: PLR0913 - a table is read in these ways
    study: Opened,
    *,
    file: Path,
    group: str,
    columns: Sequence[str],
    split: str,
    undisclosed: Sequence[str],
    add_people: bool,
    partly: bool,
    as_json: bool,
) -> None:
    """Take in a table of people: .xlsx .xls .ods .csv .tsv.

    All of it comes in, in one step, or nothing; with --partly, what can be taken.
    Every cell that is not taken is listed with its reason.
    """
    sheet = read_sheet(file.read_bytes(), file.name)
    with study.read() as tx:
        definitions = participant.list_definitions(tx)
    uses = list(proposed_columns(sheet, definitions))
    for each in columns:
        heading, _, use = each.rpartition("=")
        if heading not in sheet.header:
            msg = "The table has no column with the heading {heading}."
            raise MappingError(msg, heading=heading)
        uses[sheet.header.index(heading)] = _use(use)
    if group:
        uses = [
            ColumnUse(Use.IGNORED) if column.use is Use.GROUP else column
            for column in uses
        ]
    mapping = Mapping(tuple(uses), group, split, frozenset(undisclosed), add_people)
    try:
        with study.write() as tx:
            outcome = import_table(tx, sheet, mapping, partly=partly)
    except NotWholeError:
        with study.read() as tx:
            plan = plan_table(tx, sheet, mapping)
        nothing = Outcome(sheet.format, {}, (), tuple(plan.left))
        tell(nothing, as_json=as_json)
        raise
    tell(outcome, as_json=as_json)


def _use(written: str) -> ColumnUse:
    kind, _, name = written.partition(":")
    try:
        return ColumnUse(Use(kind.replace("-", " ")), name)
    except ValueError as error:
        msg = "A column is used as one of these: {known}."
        raise MappingError(msg, known=", ".join(Use)) from error


def _named(tx: Transaction, group: str, name: str) -> AttributeId:
    found = find_named(participant.list_definitions(tx, group), name)
    if found is None:
        msg = "The group has no attribute of that name; `attribute list` names them."
        raise NoSuchAttributeError(msg)
    return found.id
