"""Every stage that keeps participants' words takes them out when somebody withdraws."""

import importlib
from collections.abc import Iterator

from sqlalchemy import Table

from counterpoint.across.withdrawal.stages import STAGES, all_parts
from counterpoint.kernel.ids import MemberId, ParticipantId
from counterpoint.participant.erasing import Whose
from counterpoint.storage.database import Database
from counterpoint.storage.erasing import WORDS
from counterpoint.storage.schema import metadata
from tests.architecture.tree import PACKAGE

for found in sorted(PACKAGE.rglob("store.py")):
    dotted = ".".join(found.relative_to(PACKAGE).with_suffix("").parts)
    importlib.import_module(f"counterpoint.{dotted}")

THEIRS = frozenset({"participant", "interview", "report"})
"""What a row refers to that is one person's."""

DOCUMENTS = {
    "information": "Names the printed sheet, which is the team's own text.",
    "consent": "The proof that somebody agreed, and took it back; names a sheet.",
}
"""Rows about one person that stay, with the reason; their team text is swept."""


def tables_of_one_person() -> Iterator[Table]:
    """List the tables whose rows are one person's and hold words."""
    for table in metadata.sorted_tables:
        kinds = {column.info.get("holds") for column in table.c}
        named = {column.info.get("refers_to") for column in table.c}
        named |= {column.name.removesuffix("_id") for column in table.c}
        is_theirs = bool(named & THEIRS) or table.name in THEIRS
        if is_theirs and kinds & WORDS:
            yield table


def test_every_table_of_one_person_is_erased_by_its_stage(
    database: Database, ada: MemberId
) -> None:
    with database.read(ada) as tx:
        parts = all_parts(tx.connection, Whose(ParticipantId("nobody")))
    erased = {part.table.name for part in parts}
    missing = {table.name for table in tables_of_one_person()} - erased
    assert missing == set(DOCUMENTS), "give the stage's `erasing` these tables"


def test_every_stage_with_an_erasing_module_is_asked() -> None:
    written = {
        f"counterpoint.{path.parent.name}.erasing"
        for path in PACKAGE.glob("*/erasing.py")
        if path.parent.name != "storage"
    }
    assert {stage.__name__ for stage in STAGES} == written
