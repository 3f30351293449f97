"""The demo's reading: three members, each alone, until the seal opens."""

from collections.abc import Mapping

from counterpoint import reading
from counterpoint.demo import material
from counterpoint.demo.material import Shelf
from counterpoint.kernel.ids import ArticleId, MemberId
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction


def read_apart(
    database: Database,
    article_id: ArticleId,
    members: Mapping[str, MemberId],
    shelf: Shelf,
) -> None:
    """Let each member read all reports, note what they noted, and finish."""
    lead = next(iter(members.values()))
    with database.write(lead) as tx:
        reading.assign_readers(tx, article_id=article_id, member_ids=members.values())
    for key, member_id in members.items():
        with database.write(member_id) as tx:
            for each in reading.list_my_readings(tx, article_id):
                read = each.report_id
                reading.begin_pass(tx, article_id=article_id, report_id=read)
                _note(tx, article_id, key, each.key, shelf)
                reading.end_pass(tx, article_id=article_id, report_id=read)
            reading.finish_reading(tx, article_id=article_id)


def _note(
    tx: Transaction, article_id: ArticleId, member: str, report: str, shelf: Shelf
) -> None:
    """Let a member note on one report what they noted there."""
    for line, row in enumerate(material.table("notes.csv"), 2):
        if (row["member"], row["report"]) != (member, report):
            continue
        source = f"notes.csv, line {line}"
        report_id, span = shelf.place_of(report, row["text"], source)
        reading.write_note(
            tx,
            article_id=article_id,
            report_id=report_id,
            span=span,
            text=row["note"],
            code=row["code"],
        )
