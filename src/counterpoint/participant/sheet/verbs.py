"""What is done about sheets: write a version, list them, print one."""

from counterpoint.kernel.ids import SheetId, new_id
from counterpoint.kernel.text import normalised
from counterpoint.participant.sheet import store
from counterpoint.participant.sheet.model import Sheet, SheetKind, SheetWritten
from counterpoint.participant.sheet.wording import TEXTS, language_of
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.design.store import get_study
from counterpoint.study.design.verbs import get_group
from counterpoint.study.ethics.model import EthicsKind
from counterpoint.study.ethics.store import list_ethics
from counterpoint.study.permission import Deed


def list_sheets(tx: Transaction) -> list[Sheet]:
    """List all versions of the printed sheets, earliest first."""
    permission.ask(tx, Deed.READ_STUDY)
    return store.list_sheets(tx.connection)


def suggest_sheet(
    tx: Transaction, *, kind: SheetKind, language: str | None = None
) -> str:
    """Give a text to begin from, in the study's language if none is named."""
    permission.ask(tx, Deed.READ_STUDY)
    tag = language or get_study(tx.connection).language
    return TEXTS[language_of(tag), kind]


def write_sheet(
    tx: Transaction,
    *,
    kind: SheetKind,
    text: str,
    group: str | None = None,
    language: str | None = None,
) -> Sheet:
    """Write a new version of a sheet; earlier ones stay as they were.

    Args:
        tx: Who acts, and in which study.
        kind: Information, or consent.
        text: Paragraphs apart by an empty line, with ``{places}``.
        group: The key of the group it is for; all groups if not given.
        language: BCP 47 tag; the study's language if not given.

    Raises:
        EmptySheetError: The text is empty.
        NoSuchGroupError: The study has no such group.
    """
    permission.ask(tx, Deed.CHANGE_STUDY)
    whose = None if group is None else get_group(tx, group).id
    new = Sheet(
        id=SheetId(new_id()),
        kind=kind,
        number=store.next_number(tx.connection, kind, whose),
        language=language or get_study(tx.connection).language,
        text=normalised(text).strip(),
        group_id=whose,
    )
    seq = tx.record(SheetWritten(new.id, kind, new.number, new.language))
    store.put_sheet(tx.connection, seq, new)
    return new


def print_sheet(tx: Transaction, sheet_id: SheetId) -> bytes:
    """Give a sheet as a Word document, filled with the study's facts.

    Raises:
        NotFoundError: There is no such sheet.
    """
    permission.ask(tx, Deed.READ_STUDY)
    # Here, since its library would slow every start of the program.
    from counterpoint.participant.sheet.printing import printed  # noqa: PLC0415

    sheet = store.get_sheet(tx.connection, sheet_id)
    study = get_study(tx.connection)
    facts = {"title": study.title, "aim": study.aim}
    for each in list_ethics(tx.connection):
        if each.kind is EthicsKind.APPROVAL:
            facts |= {"board": each.board, "number": each.number}
            break
    return printed(sheet, facts)
