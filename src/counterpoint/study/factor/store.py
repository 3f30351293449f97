"""Where second factors are kept. The only SQL that changes them.

The secret itself lies sealed, with a key of its own, as recordings do.
"""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Integer,
    Table,
    delete,
    func,
    insert,
    select,
)

from counterpoint.kernel.ids import MemberId, OriginalId
from counterpoint.storage.schema import identifier, metadata, state
from counterpoint.study.factor.model import Factor

second_factor = Table(
    "second_factor",
    metadata,
    identifier("member_id", primary_key=True),
    identifier("secret_id", nullable=False),
    state("set_at", nullable=False),
    Column("confirmed", Boolean, nullable=False),
    Column("last_step", Integer, nullable=False),
)
"""No versions, and no export takes one along."""

recovery_code = Table(
    "recovery_code",
    metadata,
    identifier("member_id", primary_key=True),
    state("digest", primary_key=True),
)
"""A plain digest will do: a code is 120 random bits, and no word of anybody's."""

factor_rule = Table(
    "factor_rule",
    metadata,
    Column("one", Integer, primary_key=True, autoincrement=False),
)
"""Has a row while the study asks everybody for a second factor."""


def put_factor(connection: Connection, factor: Factor) -> None:
    """Keep a factor in the place of an earlier one."""
    mine = second_factor.c.member_id == factor.member_id
    connection.execute(delete(second_factor).where(mine))
    connection.execute(
        insert(second_factor).values(
            member_id=factor.member_id,
            secret_id=factor.secret_id,
            set_at=factor.set_at.isoformat(),
            confirmed=factor.confirmed,
            last_step=factor.last_step,
        )
    )


def find_factor(connection: Connection, member_id: MemberId) -> Factor | None:
    """Find a member's factor, confirmed or not."""
    query = select(second_factor).where(second_factor.c.member_id == member_id)
    row = connection.execute(query).one_or_none()
    if row is None:
        return None
    return Factor(
        MemberId(row.member_id),
        OriginalId(row.secret_id),
        datetime.fromisoformat(row.set_at),
        row.confirmed,
        row.last_step,
    )


def list_confirmed(connection: Connection) -> set[MemberId]:
    """Give the members who sign in with a second factor."""
    query = select(second_factor.c.member_id).where(second_factor.c.confirmed)
    return {MemberId(found) for found in connection.scalars(query)}


def remove_factor(connection: Connection, member_id: MemberId) -> OriginalId | None:
    """Forget a factor and its codes; give where its secret lies."""
    put_codes(connection, member_id, ())
    found = find_factor(connection, member_id)
    if found is None:
        return None
    mine = second_factor.c.member_id == member_id
    connection.execute(delete(second_factor).where(mine))
    return found.secret_id


def put_codes(
    connection: Connection, member_id: MemberId, digests: Iterable[str]
) -> None:
    """Keep codes for a lost telephone in the place of earlier ones."""
    mine = recovery_code.c.member_id == member_id
    connection.execute(delete(recovery_code).where(mine))
    for digest in digests:
        row = {"member_id": member_id, "digest": digest}
        connection.execute(insert(recovery_code).values(row))


def take_code(connection: Connection, member_id: MemberId, digest: str) -> bool:
    """Use a code up, and say whether it was one."""
    mine = recovery_code.c.member_id == member_id
    query = delete(recovery_code).where(mine & (recovery_code.c.digest == digest))
    return connection.execute(query).rowcount == 1


def count_codes(connection: Connection, member_id: MemberId) -> int:
    """Count the codes that a member has left."""
    query = select(func.count()).select_from(recovery_code)
    mine = recovery_code.c.member_id == member_id
    return connection.scalar(query.where(mine)) or 0


def is_demanded(connection: Connection) -> bool:
    """Whether the study asks everybody for a second factor."""
    return connection.scalar(select(factor_rule.c.one)) is not None


def put_demand(connection: Connection, *, demanded: bool) -> None:
    """Let the study ask everybody, or leave it to each."""
    connection.execute(delete(factor_rule))
    if demanded:
        connection.execute(insert(factor_rule).values(one=1))
