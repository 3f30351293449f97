"""Taking rows without versions over from a copy. The only SQL of it."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import (
    Connection,
    LargeBinary,
    Row,
    Table,
    delete,
    insert,
    select,
    tuple_,
    update,
)

from counterpoint.across.withdrawal.model import CopyKind
from counterpoint.participant.vault.holder.store import vault_holder
from counterpoint.participant.vault.store import vault_record, vault_share
from counterpoint.reading.seal.store import seal_opening
from counterpoint.report.store import passage, report_version
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    Holds,
    metadata,
    sealed_block,
    sealed_object,
)
from counterpoint.study.member.store import member

ROWS_A_STEP = 500
BLOCKS_A_STEP = 16  # sealed blocks hold 256 KiB each
_WITHDRAWN_COPY = "withdrawal_copy"


def add_missing(
    copy: Connection, study: Connection, table: Table, place: Callable[[int], int]
) -> list[Mapping[str, Any]]:
    """Add the rows of a table that the study lacks; give them.

    Linear in the copy's keys; words are read of what is missing only.
    """
    named = list(table.primary_key.columns)
    has = {tuple(row) for row in study.execute(select(*named))}
    lacks = [
        key for row in copy.execute(select(*named)) if (key := tuple(row)) not in has
    ]
    added: list[Mapping[str, Any]] = []
    for part in _in_parts(lacks):
        query = select(table).where(tuple_(*named).in_(part)).order_by(*named)
        rows = [_row(table, row, place) for row in copy.execute(query).mappings()]
        study.execute(insert(table), rows)
        added += rows
    return added


def add_of_parents(
    copy: Connection, study: Connection, table: Table, column: str, ids: Collection[str]
) -> None:
    """Let rows of some objects stand as the copy has them."""
    of = table.c[column]
    for part in _in_parts(sorted(ids)):
        study.execute(delete(table).where(of.in_(part)))
        rows = [
            dict(r) for r in copy.execute(select(table).where(of.in_(part))).mappings()
        ]
        if rows:
            study.execute(insert(table), rows)


def remove_orphans(study: Connection, table: Table, column: str, parent: Table) -> None:
    """Delete the rows of objects that stand no more."""
    standing = select(parent.c.id).where(versions.present(parent))
    study.execute(delete(table).where(table.c[column].not_in(standing)))


def versions_written_twice(copy: Connection, study: Connection) -> list[str]:
    """Name the reports of which both have a version of one number, made apart.

    What a withdrawal emptied has no salt, and is nobody's version any more.
    """
    query = select(
        report_version.c.report_id, report_version.c.no, report_version.c.salt
    ).where(report_version.c.salt.is_not(None))
    here = {(row.report_id, row.no): bytes(row.salt) for row in study.execute(query)}
    return sorted(
        {
            str(row.report_id)
            for row in copy.execute(query)
            if here.get((row.report_id, row.no), row.salt) != bytes(row.salt)
        }
    )


def add_openings(
    copy: Connection,
    study: Connection,
    new: Collection[str],
    place: Callable[[int], int],
) -> None:
    """Let the seals of articles that the study does not know stand as in the copy."""
    rows = [
        {**row, "seq": place(row["seq"])}
        for row in copy.execute(select(seal_opening)).mappings()
        if row["article_id"] in new
    ]
    if rows:
        study.execute(insert(seal_opening), rows)


def open_only_there(copy: Connection, study: Connection) -> list[str]:
    """Name the articles whose seal is open in the copy alone."""
    ids = select(seal_opening.c.article_id).order_by(seal_opening.c.article_id)
    here = set(study.scalars(ids))
    return [str(id_) for id_ in copy.scalars(ids) if id_ not in here]


# ── members ──────────────────────────────────────────────────────────────────


def members(connection: Connection) -> dict[str, dict[str, Any]]:
    """Read all members, by id."""
    rows = connection.execute(select(member).order_by(member.c.id)).mappings()
    return {str(row["id"]): dict(row) for row in rows}


def put_member_row(study: Connection, row: Mapping[str, Any], *, is_new: bool) -> None:
    """Let a member stand as a row says."""
    if is_new:
        study.execute(insert(member).values(row))
    else:
        study.execute(update(member).where(member.c.id == row["id"]).values(row))


# ── sealed bytes, and the vault ──────────────────────────────────────────────


def add_sealed(copy: Connection, study: Connection, named: Collection[str]) -> int:
    """Take over the sealed bytes of some objects that the study lacks; count them."""
    has = set(study.scalars(select(sealed_object.c.id)))
    lacks = [
        str(id_)
        for id_ in copy.scalars(select(sealed_object.c.id))
        if id_ in named and id_ not in has
    ]
    for id_ in lacks:
        for table, which in (
            (sealed_object, sealed_object.c.id == id_),
            (sealed_block, sealed_block.c.object_id == id_),
        ):
            reading = copy.execution_options(yield_per=BLOCKS_A_STEP)
            for rows in (
                reading.execute(select(table).where(which)).mappings().partitions()
            ):
                study.execute(insert(table), [_row(table, row) for row in rows])
    return len(lacks)


def holders_apart(copy: Connection, study: Connection) -> list[str]:
    """Name the vault's holders whose keys differ between the two."""
    keys = select(vault_holder.c.id, vault_holder.c.public_key)
    here = {row.id: row.public_key for row in study.execute(keys)}
    return [
        str(row.id)
        for row in copy.execute(keys)
        if here.get(row.id, row.public_key) != row.public_key
    ]


def add_identities(
    copy: Connection, study: Connection, ids: Collection[str], apart: Collection[str]
) -> int:
    """Take over records of the vault, as they are encrypted; count them.

    A share to a holder whose key differs is left: nobody could open it here.
    """
    has = set(study.scalars(select(vault_record.c.id)))
    added = 0
    for part in _in_parts([id_ for id_ in sorted(ids) if id_ not in has]):
        records = select(vault_record).where(vault_record.c.id.in_(part))
        rows = [_row(vault_record, row) for row in copy.execute(records).mappings()]
        shares = select(vault_share).where(vault_share.c.record_id.in_(part))
        shared = [
            _row(vault_share, row)
            for row in copy.execute(shares).mappings()
            if row["holder_id"] not in apart
        ]
        for table, made in ((vault_record, rows), (vault_share, shared)):
            if made:
                study.execute(insert(table), made)
        added += len(rows)
    return added


def remove_identities(
    study: Connection, about: Iterable[tuple[str, str]], but: Collection[str]
) -> None:
    """Delete what was removed in the copy, but what the study put in since."""
    for kind, about_id in about:
        which = select(vault_record.c.id).where(
            vault_record.c.about_kind == kind,
            vault_record.c.about_id == about_id,
            vault_record.c.id.not_in(sorted(but)),
        )
        study.execute(delete(vault_share).where(vault_share.c.record_id.in_(which)))
        study.execute(delete(vault_record).where(vault_record.c.id.in_(which)))


# ── words, numbers and names ───────────────────────────────────────────────────


def passages_of(connection: Connection, report_ids: Collection[str]) -> list[str]:
    """Name the passages of all versions of some reports."""
    return [
        str(id_)
        for part in _in_parts(sorted(report_ids))
        for id_ in connection.scalars(
            select(passage.c.id).where(passage.c.report_id.in_(part))
        )
    ]


def rows_like(
    study: Connection, table: Table, columns: Collection[str], new: Collection[str]
) -> list[tuple[Row[Any], Row[Any]]]:
    """Pair what stands and came with the copy with what stands of the same thing.

    Args:
        study: The study's, after the copy's rows were laid.
        table: A versioned table.
        columns: What says of which thing a row is; it is of none if one is null.
        new: The objects that came with the copy.
    """
    query = select(table).where(versions.present(table)).order_by(table.c.id)
    named = [table.c[name] for name in columns]
    optional = {"parent_id", "group_id", "theme_id", "pole_id", "way_id", "search_id"}
    for column in named:
        if column.nullable and column.name not in optional:
            query = query.where(column.is_not(None))
    own: dict[tuple[object, ...], Row[Any]] = {}
    came: list[Row[Any]] = []
    for row in study.execute(query):
        if row.id in new:
            came.append(row)
        else:
            own[_key(row, columns)] = row
    keyed = [(row, _key(row, columns)) for row in came]
    return [(row, own[key]) for row, key in keyed if key in own]


def same_value(
    study: Connection, table: Table, within: Mapping[str, Any], column: str
) -> list[tuple[str, Any, bool]]:
    """List who has, or had, which value of a column within a scope.

    Returns:
        Of each version: its object, the value, and whether it stands.
    """
    scope = [
        table.c[name].is_not_distinct_from(value) for name, value in within.items()
    ]
    query = select(table.c.id, table.c[column], table.c.until).where(*scope)
    return [
        (str(id_), value, until is None) for id_, value, until in study.execute(query)
    ]


def identifiers_in(table: Table, rows: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """Give every opaque name that some rows hold."""
    named = [c.name for c in table.c if c.info.get("holds") is Holds.IDENTIFIER]
    for row in rows:
        yield from (str(row[name]) for name in named if row[name])


def plain_tables() -> list[Table]:
    """List the tables without versions, those referred to first."""
    return [t for t in metadata.sorted_tables if not t.info.get("versioned")]


def _row(
    table: Table, row: Mapping[Any, Any], place: Callable[[int], int] | None = None
) -> dict[str, Any]:
    """Give a row's values; a driver may lend bytes as a view."""
    made = {
        column.name: bytes(row[column.name])
        if isinstance(column.type, LargeBinary) and row[column.name] is not None
        else row[column.name]
        for column in table.c
    }
    if place and table.name == _WITHDRAWN_COPY and made["kind"] == CopyKind.EXPORT:
        made["of"] = str(place(int(made["of"])))  # an export's place in history
    return made


def _key(row: Row[Any], columns: Collection[str]) -> tuple[object, ...]:
    told = row._asdict()
    return tuple(told[name] for name in columns)


def _in_parts(listed: list[Any]) -> Iterator[list[Any]]:
    for at in range(0, len(listed), ROWS_A_STEP):
        yield listed[at : at + ROWS_A_STEP]
