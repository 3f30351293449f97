"""What of a replacement goes into the vault: originals, and the files they stood in."""

import json
from collections.abc import Collection, Sequence

from counterpoint.across.replacement import store
from counterpoint.across.replacement.model import (
    FileOut,
    KeptFile,
    OriginalGoneError,
    Replacement,
)
from counterpoint.across.replacement.text import store as text_store
from counterpoint.kernel.ids import OriginalId, ReplacementId, ReportId
from counterpoint.participant.erasing import Whose
from counterpoint.participant.readership import erase_identity
from counterpoint.participant.vault import verbs as vault
from counterpoint.participant.vault.holder.model import OpenedVault
from counterpoint.participant.vault.model import (
    LONGEST_FIELD,
    AboutKind,
    IdentityField,
    NoIdentityError,
)
from counterpoint.report.original import store as original_store
from counterpoint.report.store import list_reports
from counterpoint.storage.transaction import Transaction


def put_originals(
    tx: Transaction, ids: Sequence[ReplacementId], forms: Sequence[Sequence[str]]
) -> None:
    """Put what was replaced into the vault, with the forms in which it stood.

    Raises:
        NoVaultError: The vault was not set up.
        OneWayInError: A lost secret would lose every original.
    """
    for id_, known in zip(ids, forms, strict=True):
        kept = list(known)
        while len(json.dumps(kept, ensure_ascii=False)) > LONGEST_FIELD:
            kept.pop()  # a form that is not kept comes back as the first one
        vault.put_identity(
            tx,
            about_kind=AboutKind.REPLACEMENT,
            about_id=id_,
            fields={
                IdentityField.NAME: kept[0],
                IdentityField.NOTE: json.dumps(kept, ensure_ascii=False),
            },
        )


def put_files(tx: Transaction, reports: Collection[ReportId]) -> None:
    """Hand the keys of files from which reports were read over to the vault."""
    for report_id in sorted(reports):
        for each in original_store.list_originals(tx, report_id):
            if tx.originals.is_given_up(each.id):
                continue
            key = tx.originals.give_up_key(each.id)
            vault.put_identity(
                tx,
                about_kind=AboutKind.FILE,
                about_id=each.id,
                fields={IdentityField.NAME: each.name, IdentityField.KEY: key.hex()},
            )
            original_store.forget_name(tx, each.id)


def read_forms(
    tx: Transaction, opened: OpenedVault, replaced: Replacement
) -> list[str]:
    """Read an original in all its forms, the one that was selected first.

    Raises:
        OriginalGoneError: The vault holds it no more.
        LockedError: The vault is not open.
        NotSharedError: It is not encrypted to the reader's key.
    """
    try:
        read = vault.read_identity(
            tx,
            opened=opened,
            about_kind=AboutKind.REPLACEMENT,
            about_id=replaced.id,
        )
    except NoIdentityError as error:
        msg = "The vault holds this original no more, so it cannot come back."
        raise OriginalGoneError(msg) from error
    forms: list[str] = json.loads(read.fields[IdentityField.NOTE])
    return forms


def read_originals(tx: Transaction, opened: OpenedVault) -> dict[str, str]:
    """Read all originals that the member's key opens, by their replacements' ids.

    Raises:
        LockedError: The vault is not open.
    """
    read = vault.read_names(tx, opened=opened, about_kind=AboutKind.REPLACEMENT)
    return {each.about_id: each.fields[IdentityField.NAME] for each in read}


def list_files(tx: Transaction) -> list[KeptFile]:
    """List the files whose keys are in the vault."""
    return [
        KeptFile(each.id, facts.id, each.size_bytes)
        for facts in list_reports(tx.connection)
        for each in original_store.list_originals(tx, facts.id)
        if tx.originals.is_given_up(each.id)
    ]


def read_file(tx: Transaction, opened: OpenedVault, original_id: OriginalId) -> FileOut:
    """Read a file whose key is in the vault.

    Raises:
        NoIdentityError: The vault holds no key to it.
        LockedError: The vault is not open.
        NotSharedError: It is not encrypted to the reader's key.
    """
    read = vault.read_identity(
        tx, opened=opened, about_kind=AboutKind.FILE, about_id=original_id
    )
    key = bytes.fromhex(read.fields[IdentityField.KEY])
    data = b"".join(tx.originals.read_with(original_id, key))
    media_type = original_store.media_type_of(tx, original_id)
    return FileOut(read.fields[IdentityField.NAME], media_type, data)


def forget_original(tx: Transaction, id_: ReplacementId) -> None:
    """Delete an original from the vault, and where its token stands."""
    erase_identity(tx.connection, AboutKind.REPLACEMENT, id_)
    store.forget_replacement(tx.connection, id_)


def erase_originals(tx: Transaction, whose: Whose) -> None:
    """Delete what the vault holds of a person's own words, and of their files.

    An original stays if its token stands in other persons' words too: it is as
    much theirs. Where it stood in this person's words is forgotten.
    """
    connection = tx.connection
    for report_id in whose.report_ids:
        for each in original_store.list_originals(tx, report_id):
            erase_identity(connection, AboutKind.FILE, each.id)
    own = text_store.own_rows(connection, whose)
    theirs: set[ReplacementId] = set()
    others: set[ReplacementId] = set()
    gone = []
    for place, stand in store.list_places(connection).items():
        is_own = text_store.row_of(place) in own
        ids = {each.replacement_id for each in stand}
        if is_own:
            theirs |= ids
            gone.append(place)
        elif text_store.is_of_somebody(place):
            others |= ids
    store.forget_places(connection, gone)
    for replaced in store.list_replacements(connection):
        is_of_report = replaced.report_id in whose.report_ids
        if is_of_report or (replaced.id in theirs and replaced.id not in others):
            forget_original(tx, replaced.id)
