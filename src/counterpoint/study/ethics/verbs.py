"""What is done about ethics: record a board's decision, correct it, list all."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from sqlalchemy import Connection

from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.ids import EthicsId, OriginalId, new_id
from counterpoint.kernel.text import normalised
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.ethics import store
from counterpoint.study.ethics.letter import check_letter
from counterpoint.study.ethics.model import (
    Dated,
    DayError,
    Ethics,
    EthicsCorrected,
    EthicsKind,
    EthicsRecorded,
    NoApprovalError,
    check_against,
)
from counterpoint.study.permission import Deed


def list_ethics(tx: Transaction) -> list[Ethics]:
    """List the boards' decisions by their day."""
    permission.ask(tx, Deed.READ_STUDY)
    return store.list_ethics(tx.connection)


def record_approval(
    tx: Transaction, *, board: str, number: str, approved_on: date, scope: str = ""
) -> Ethics:
    """Record the approval; from its day on, people may be approached.

    Raises:
        NoNumberError: The board or the number is missing.
        DayError: The day lies ahead.
    """
    permission.ask(tx, Deed.CHANGE_STUDY)
    new = _made(EthicsKind.APPROVAL, board, number, approved_on)
    return _record(tx, new, scope)


def record_amendment(
    tx: Transaction, *, board: str, number: str, approved_on: date, scope: str = ""
) -> Ethics:
    """Record an amendment to an approval.

    Raises:
        NoApprovalError: There is no approval to amend.
        BeforeApprovalError: It is dated before the approval.
        NoNumberError: The board or the number is missing.
        DayError: The day lies ahead.
    """
    permission.ask(tx, Deed.CHANGE_STUDY)
    first = store.first_approval_on(tx.connection)
    if first is None or approved_on < first:
        msg = "Record the approval first; an amendment follows it."
        raise NoApprovalError(msg)
    new = _made(EthicsKind.AMENDMENT, board, number, approved_on)
    return _record(tx, new, scope)


def correct_ethics(  # noqa: PLR0913 - each fact can be corrected alone
    tx: Transaction,
    *,
    ethics_id: EthicsId,
    board: str | None = None,
    number: str | None = None,
    approved_on: date | None = None,
    scope: str | None = None,
) -> Ethics:
    """Correct what was recorded of a board's decision.

    Raises:
        NotFoundError: There is no such decision.
        NoNumberError: The board or the number would be missing.
        DayError: The day lies ahead.
    """
    permission.ask(tx, Deed.CHANGE_STUDY)
    before = store.get_ethics(tx.connection, ethics_id)
    changed = replace(
        before,
        board=before.board if board is None else _line(board),
        number=before.number if number is None else normalised(number).strip(),
        approved_on=approved_on or before.approved_on,
        scope=before.scope if scope is None else normalised(scope).strip(),
    )
    _check_past(tx, changed.approved_on)
    return _put(tx, changed, is_new=False)


def attach_document(
    tx: Transaction, *, ethics_id: EthicsId, content: bytes, file_name: str
) -> Ethics:
    """Keep the board's letter, encrypted, in place of any earlier one.

    Raises:
        NotFoundError: There is no such decision.
        LetterKindError: It is no document and no picture, or is called another.
    """
    permission.ask(tx, Deed.CHANGE_STUDY)
    before = store.get_ethics(tx.connection, ethics_id)
    check_letter(content, file_name)
    kept = tx.originals.put([content])
    changed = replace(before, document=kept, file_name=_line(file_name))
    return _put(tx, changed, is_new=False)


def find_document(tx: Transaction, ethics_id: EthicsId) -> Iterator[bytes]:
    """Read the board's letter, piece by piece.

    Raises:
        NotFoundError: There is no such decision, or it has no document.
    """
    permission.ask(tx, Deed.READ_STUDY)
    held: OriginalId | None = store.get_ethics(tx.connection, ethics_id).document
    if held is None:
        msg = "No document is kept with this decision; attach it first."
        raise NotFoundError(msg)
    return tx.originals.read(held)


def check_after_approval(connection: Connection, day: date, what: Dated) -> None:
    """Refuse what is done here and dated before the approval.

    Raises:
        NoApprovalError: No approval is recorded.
        BeforeApprovalError: The day lies before it.
    """
    check_against(store.first_approval_on(connection), day, what)


def _made(kind: EthicsKind, board: str, number: str, on: date) -> Ethics:
    return Ethics(
        id=EthicsId(new_id()),
        kind=kind,
        board=_line(board),
        number=normalised(number).strip(),
        approved_on=on,
    )


def _record(tx: Transaction, new: Ethics, scope: str) -> Ethics:
    _check_past(tx, new.approved_on)
    return _put(tx, replace(new, scope=normalised(scope).strip()), is_new=True)


def _put(tx: Transaction, kept: Ethics, *, is_new: bool) -> Ethics:
    event = EthicsRecorded if is_new else EthicsCorrected
    seq = tx.record(event(kept.id, kept.kind, kept.approved_on.isoformat()))
    store.put_ethics(tx.connection, seq, kept)
    return kept


def _check_past(tx: Transaction, day: date) -> None:
    if day > tx.now().date():
        msg = "The day of a board's decision cannot lie ahead; correct the day."
        raise DayError(msg)


def _line(value: str) -> str:
    return " ".join(normalised(value).split())
