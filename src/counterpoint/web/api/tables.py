"""The study's tables over HTTP: what they would hold, and all of them in one file."""

import io
import zipfile
from collections.abc import Mapping, Sequence

from starlette.responses import Response

from counterpoint.across.tables import verbs
from counterpoint.across.tables.form import FORMS
from counterpoint.across.tables.model import TidyFormat
from counterpoint.kernel.outcome import Outcome
from counterpoint.storage.transaction import Transaction
from counterpoint.web.api.imports import ItemShown
from counterpoint.web.api.losses import kept
from counterpoint.web.endpoint import Sent, Shown, endpoint

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""The earliest that a ZIP file can say; when it was written stands inside."""


class TidyTableShown(Shown):
    """How many rows a table would have."""

    name: str
    rows: int


class TablesPreviewShown(Shown):
    """What the tables would hold, what of it is changed and what stays here."""

    tables: tuple[TidyTableShown, ...]
    changed: tuple[ItemShown, ...]
    left: tuple[ItemShown, ...]
    loss_list: str


class TablesSent(Sent):
    """As what the tables are written."""

    format: TidyFormat


def preview_tables(tx: Transaction) -> TablesPreviewShown:
    """Say what the tables would hold today."""
    return preview_shown(tx, verbs.preview_tables(tx), [form.name for form in FORMS])


def export_tables(tx: Transaction, body: TablesSent) -> Response:
    """Write the tables into one ZIP file, whose name tells nothing."""
    written = verbs.export_tables(tx, written_as=body.format)
    return zipped(written.files, "tables")


def preview_shown(
    tx: Transaction, told: Outcome, order: Sequence[str]
) -> TablesPreviewShown:
    """Show an account, tables in the order of the evidence."""
    return TablesPreviewShown(
        tables=tuple(
            TidyTableShown(name=each, rows=told.taken[each]) for each in order
        ),
        changed=tuple(ItemShown.model_validate(each) for each in told.changed),
        left=tuple(ItemShown.model_validate(each) for each in told.left),
        loss_list=kept(tx, told),
    )


def zipped(files: Mapping[str, bytes], name: str) -> Response:
    """Put files into one, in memory, in a folder of its name."""
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in files.items():
            entry = zipfile.ZipInfo(f"{name}/{path}", _FIRST_DAY)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    headers = {"content-disposition": f'attachment; filename="{name}.zip"'}
    return Response(kept.getvalue(), media_type="application/zip", headers=headers)


ROUTES = [
    endpoint("GET", "/tables", preview_tables),
    endpoint("POST", "/tables", export_tables),
]
