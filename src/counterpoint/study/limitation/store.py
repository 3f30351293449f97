"""Where limitations are kept. The only SQL that changes them."""

from sqlalchemy import Connection, select

from counterpoint.kernel.ids import LimitationId
from counterpoint.storage import versions
from counterpoint.storage.schema import Holds, state, versioned_table, words
from counterpoint.study.limitation.model import DesignFact, Limitation

limitation = versioned_table(
    "limitation", words("text", Holds.TEAM), state("design_fact", nullable=False)
)


def put_limitation(connection: Connection, seq: int, kept: Limitation) -> None:
    """Keep a limitation, after its earlier wording."""
    values = {"text": kept.text, "design_fact": kept.design_fact}
    versions.put(connection, limitation, seq, kept.id, **values)


def retire_limitation(connection: Connection, seq: int, id_: LimitationId) -> None:
    """Take a limitation out of the register."""
    versions.retire(connection, limitation, seq, [id_])


def check_limitation(connection: Connection, id_: LimitationId) -> None:
    """Refuse the id of a limitation that does not stand.

    Raises:
        NotFoundError: There is none of that id.
    """
    versions.get(connection, limitation, id_)


def list_limitations(connection: Connection) -> list[Limitation]:
    """List the limitations in the order in which they were written."""
    query = select(limitation).where(versions.present(limitation))
    return [
        Limitation(LimitationId(row.id), row.text, DesignFact(row.design_fact))
        for row in connection.execute(query.order_by(limitation.c.id))
    ]
