"""Where the extracts of formulas are kept. The only SQL that changes them."""

from collections.abc import Collection

from sqlalchemy import ColumnElement, Connection, and_, func, select

from counterpoint.coding.coding.store import coding
from counterpoint.kernel.ids import ArticleId, BlockId, CodingId, QuoteId
from counterpoint.manuscript.formula.model import Condensed, CondensedId
from counterpoint.manuscript.store import block
from counterpoint.participant.person.store import participant
from counterpoint.quote.store import quote
from counterpoint.report.store import report
from counterpoint.storage import versions
from counterpoint.storage.schema import identifier, present_index, versioned_table
from counterpoint.study.design.store import participant_group

condensed = versioned_table(
    "condensed",
    identifier("block_id", nullable=False, refers_to="block"),
    identifier("quote_id", refers_to="quote"),
    identifier("coding_id", refers_to="coding"),
    present_index("condensed", "block_id"),
)


def get_condensed(connection: Connection, condensed_id: CondensedId) -> Condensed:
    """Read an extract that a formula lists; its group is not asked.

    Raises:
        NotFoundError: There is none, or it was taken from the list.
    """
    row = versions.get(connection, condensed, condensed_id)
    return Condensed(
        condensed_id,
        BlockId(row.block_id),
        _quote(row.quote_id),
        _coding(row.coding_id),
    )


def list_condensed(
    connection: Connection, article_id: ArticleId
) -> dict[BlockId, list[Condensed]]:
    """List what the formulas of a manuscript condense, by block.

    What was retired since counts no more. Codings and quotes of somebody who
    withdrew are gone.
    """
    table = condensed
    cut = and_(quote.c.id == table.c.quote_id, versions.present(quote))
    coded = and_(coding.c.id == table.c.coding_id, versions.present(coding))
    query = (
        select(table, participant_group.c.key.label("group"))
        .join(block, _present(block, table.c.block_id))
        .outerjoin(quote, cut)
        .outerjoin(coding, coded)
        .outerjoin(
            report,
            _present(report, func.coalesce(quote.c.report_id, coding.c.report_id)),
        )
        .outerjoin(participant, _present(participant, report.c.participant_id))
        .outerjoin(
            participant_group, _present(participant_group, participant.c.group_id)
        )
        .where(
            block.c.article_id == article_id,
            versions.present(table),
            func.coalesce(quote.c.id, coding.c.id).is_not(None),
        )
        .order_by(table.c.id)
    )
    listed: dict[BlockId, list[Condensed]] = {}
    for row in connection.execute(query):
        found = Condensed(
            CondensedId(row.id),
            BlockId(row.block_id),
            _quote(row.quote_id),
            _coding(row.coding_id),
            row.group,
        )
        listed.setdefault(found.block_id, []).append(found)
    return listed


def put_condensed(connection: Connection, seq: int, new: Condensed) -> None:
    """Keep that a formula condenses an extract."""
    versions.put(
        connection,
        condensed,
        seq,
        new.id,
        block_id=new.block_id,
        quote_id=new.quote_id,
        coding_id=new.coding_id,
    )


def retire_condensed(
    connection: Connection, seq: int, ids: Collection[CondensedId]
) -> None:
    """Take extracts from the lists of their formulas."""
    versions.retire(connection, condensed, seq, ids)


def retire_condensed_of(
    connection: Connection, seq: int, blocks: Collection[BlockId]
) -> None:
    """Take the lists of formulas away with them."""
    query = select(condensed.c.id).where(
        condensed.c.block_id.in_(blocks), versions.present(condensed)
    )
    ids = [CondensedId(id_) for id_ in connection.scalars(query)]
    retire_condensed(connection, seq, ids)


def _present(table: object, id_: object) -> ColumnElement[bool]:
    return and_(table.c.id == id_, versions.present(table))  # type: ignore[attr-defined, arg-type]


def _quote(id_: str | None) -> QuoteId | None:
    return None if id_ is None else QuoteId(id_)


def _coding(id_: str | None) -> CodingId | None:
    return None if id_ is None else CodingId(id_)
