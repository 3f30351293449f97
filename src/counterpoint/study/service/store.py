"""Where services are kept. The only SQL that changes them."""

from typing import Any

from sqlalchemy import Connection, Row, select

from counterpoint.kernel.ids import ServiceId
from counterpoint.storage import versions
from counterpoint.storage.schema import Holds, state, versioned_table, words
from counterpoint.study.service.model import Mode, Sector, Service

service = versioned_table(
    "service",
    words("code", Holds.TEAM),
    state("sector", nullable=False),
    state("mode", nullable=False),
    words("type", Holds.TEAM),
)


def put_service(connection: Connection, seq: int, kept: Service) -> None:
    """Keep a service, after what was known of it before."""
    versions.put(
        connection,
        service,
        seq,
        kept.id,
        code=kept.code,
        sector=kept.sector,
        mode=kept.mode,
        type=kept.type,
    )


def retire_service(connection: Connection, seq: int, id_: ServiceId) -> None:
    """Take a service off the list."""
    versions.retire(connection, service, seq, [id_])


def get_service(connection: Connection, id_: ServiceId) -> Service:
    """Read a service.

    Raises:
        NotFoundError: There is none of that id.
    """
    return _service(versions.get(connection, service, id_))


def list_services(connection: Connection) -> list[Service]:
    """List the services in the order in which they were described."""
    query = select(service).where(versions.present(service)).order_by(service.c.id)
    return [_service(row) for row in connection.execute(query)]


def _service(row: Row[Any]) -> Service:
    return Service(
        id=ServiceId(row.id),
        code=row.code,
        sector=Sector(row.sector),
        mode=Mode(row.mode),
        type=row.type,
    )
