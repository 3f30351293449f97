"""What is done about services: describe, change, list, retire."""

from dataclasses import replace

from counterpoint.kernel.ids import ServiceId, new_id
from counterpoint.kernel.text import normalised
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed
from counterpoint.study.service import store
from counterpoint.study.service.model import (
    Mode,
    NoSuchServiceError,
    Sector,
    Service,
    ServiceAdded,
    ServiceChanged,
    ServiceRetired,
    ServiceTakenError,
    checked_code,
)


def list_services(tx: Transaction) -> list[Service]:
    """List the services in the order in which they were described."""
    permission.ask(tx, Deed.READ_STUDY)
    return store.list_services(tx.connection)


def get_service(tx: Transaction, code: str) -> Service:
    """Give the service that has a code.

    Raises:
        NoSuchServiceError: There is none.
    """
    permission.ask(tx, Deed.READ_STUDY)
    for each in store.list_services(tx.connection):
        if each.code == code:
            return each
    msg = "The study has no service {code}; describe it on the page Study."
    raise NoSuchServiceError(msg, code=code)


def add_service(
    tx: Transaction, *, code: str, sector: Sector, mode: Mode, type_: str = ""
) -> Service:
    """Describe a service under a code; its name belongs in the vault.

    Raises:
        ServiceCodeError: The code cannot be used.
        ServiceTakenError: Another service has it.
    """
    permission.ask(tx, Deed.CHANGE_STUDY)
    new = Service(ServiceId(new_id()), checked_code(code), sector, mode, _line(type_))
    _check_free(tx, new)
    seq = tx.record(ServiceAdded(new.id, sector, mode))
    store.put_service(tx.connection, seq, new)
    return new


def change_service(  # noqa: PLR0913 - each fact can be changed alone
    tx: Transaction,
    *,
    service_id: ServiceId,
    code: str | None = None,
    sector: Sector | None = None,
    mode: Mode | None = None,
    type_: str | None = None,
) -> Service:
    """Change those facts of a service that are given.

    Raises:
        NotFoundError: There is no such service.
        ServiceCodeError: The code cannot be used.
        ServiceTakenError: Another service has it.
    """
    permission.ask(tx, Deed.CHANGE_STUDY)
    before = store.get_service(tx.connection, service_id)
    changed = replace(
        before,
        code=before.code if code is None else checked_code(code),
        sector=sector or before.sector,
        mode=mode or before.mode,
        type=before.type if type_ is None else _line(type_),
    )
    _check_free(tx, changed)
    seq = tx.record(ServiceChanged(changed.id, changed.sector, changed.mode))
    store.put_service(tx.connection, seq, changed)
    return changed


def retire_service(tx: Transaction, *, service_id: ServiceId) -> None:
    """Take a service off the list; what was recorded with its code stays.

    Raises:
        NotFoundError: There is no such service.
    """
    permission.ask(tx, Deed.CHANGE_STUDY)
    store.get_service(tx.connection, service_id)
    seq = tx.record(ServiceRetired(service_id))
    store.retire_service(tx.connection, seq, service_id)


def _check_free(tx: Transaction, wanted: Service) -> None:
    for each in store.list_services(tx.connection):
        if each.code == wanted.code and each.id != wanted.id:
            msg = "There is already a service {code}; choose another code."
            raise ServiceTakenError(msg, code=wanted.code)


def _line(value: str) -> str:
    return " ".join(normalised(value).split())
