"""Tables of people over HTTP: look at one, map its columns, see what it sets, take it.

A table that was looked at waits in this process's memory and nowhere else.
"""

from urllib.parse import unquote

from counterpoint import participant
from counterpoint.interchange.attribute.importing import import_table, plan_table
from counterpoint.interchange.attribute.mapping import (
    ColumnUse,
    Mapping,
    Use,
    proposed_columns,
)
from counterpoint.interchange.attribute.sheet import Sheet, letters, read_sheet
from counterpoint.kernel.outcome import Outcome
from counterpoint.storage.transaction import Transaction
from counterpoint.web.api.imports import FileName, ItemShown, OutcomeShown
from counterpoint.web.api.losses import kept
from counterpoint.web.api.waiting import Looks
from counterpoint.web.endpoint import Sent, Shown, Streamed, endpoint

FIRST_ROWS = 3
MOST_ITEMS = 500
"""So many cells are listed one by one; the command lists them all."""

TABLES: Looks[Sheet] = Looks()
"""Those of this process. To be forgotten when its study is closed."""


class TableColumnShown(Shown):
    """A column as it stands in the file, and what it seems to be."""

    letter: str
    heading: str
    first: list[str]
    use: Use
    attribute: str


class TableShown(Shown):
    """A table that was read and waits to be taken in."""

    token: str
    name: str
    rows: int
    columns: list[TableColumnShown]


class ColumnUseSent(Sent):
    """What a column stands for."""

    use: Use
    attribute: str = ""


class TableMappingSent(Sent):
    """What the columns of a waiting table stand for, and how values are read."""

    token: str
    columns: list[ColumnUseSent]
    group: str = ""
    split: str = ";"
    undisclosed: list[str] = []  # noqa: RUF012 - pydantic copies it
    adds_people: bool = False
    partly: bool = False


class TablePlanShown(Shown):
    """What a table would set, and what of it would not be taken.

    The lists hold the first 500; the counts are whole.
    """

    people: int
    new_people: int
    facts: int
    defined: list[str]
    changed: list[ItemShown]
    changed_count: int
    left: list[ItemShown]
    left_count: int
    loss_list: str


def look_at_table(tx: Transaction, file_name: FileName, body: Streamed) -> TableShown:
    """Read a table and show its columns; nothing is stored in the study."""
    definitions = participant.list_definitions(tx)
    sheet = read_sheet(body.content, unquote(file_name))
    uses = proposed_columns(sheet, definitions)
    return TableShown(
        token=TABLES.keep(sheet, tx.actor),
        name=sheet.name,
        rows=len(sheet.rows),
        columns=[
            TableColumnShown(
                letter=letters(nth),
                heading=heading,
                first=[
                    cells[nth] if nth < len(cells) else ""
                    for _, cells in sheet.rows[:FIRST_ROWS]
                ],
                use=uses[nth].use,
                attribute=uses[nth].attribute,
            )
            for nth, heading in enumerate(sheet.header)
        ],
    )


def plan_looked_table(tx: Transaction, body: TableMappingSent) -> TablePlanShown:
    """Say what a waiting table would set, and each cell it would not."""
    sheet = TABLES.get(body.token, tx.actor)
    plan = plan_table(tx, sheet, _mapping(body))
    return TablePlanShown(
        people=len(plan.people),
        new_people=len(plan.new),
        facts=plan.facts,
        defined=sorted({name for _, name in plan.defined}),
        changed=[ItemShown.model_validate(i) for i in plan.changed[:MOST_ITEMS]],
        changed_count=len(plan.changed),
        left=[ItemShown.model_validate(i) for i in plan.left[:MOST_ITEMS]],
        left_count=len(plan.left),
        loss_list=kept(
            tx,
            Outcome(
                sheet.format,
                {"participants": len(plan.people), "attributes": plan.facts},
                tuple(plan.changed),
                tuple(plan.left),
            ),
        ),
    )


def import_looked_table(tx: Transaction, body: TableMappingSent) -> OutcomeShown:
    """Take a waiting table in: all of it, or what can be taken if so asked."""
    sheet = TABLES.get(body.token, tx.actor)
    outcome = import_table(tx, sheet, _mapping(body), partly=body.partly)
    TABLES.forget([body.token])
    return OutcomeShown.model_validate(outcome)


def _mapping(sent: TableMappingSent) -> Mapping:
    return Mapping(
        columns=tuple(ColumnUse(each.use, each.attribute) for each in sent.columns),
        group=sent.group,
        split=sent.split,
        undisclosed=frozenset(sent.undisclosed),
        adds_people=sent.adds_people,
    )


ROUTES = [
    endpoint("POST", "/attribute-tables/look", look_at_table, reads=True),
    endpoint("POST", "/attribute-tables/plan", plan_looked_table, reads=True),
    endpoint("POST", "/attribute-tables", import_looked_table),
]
