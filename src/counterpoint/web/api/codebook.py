"""The codebook over HTTP: where codes stand besides, and the codebook's file."""

from datetime import datetime
from typing import Literal

from starlette.responses import Response

from counterpoint.across.exporting.model import What
from counterpoint.across.exporting.verbs import export_part
from counterpoint.coding.code import verbs as codes
from counterpoint.coding.code.model import Origin
from counterpoint.coding.past import verbs as past
from counterpoint.coding.place import verbs
from counterpoint.kernel.ids import ArticleId, CodeId, MemberId
from counterpoint.storage.transaction import Transaction
from counterpoint.web.api.coding import CodeShown, code_shown
from counterpoint.web.endpoint import Sent, Shown, endpoint
from counterpoint.web.media_type import SHEET, WORD


class CodePlaceSent(Sent):
    """The code to stand beneath besides."""

    parent_id: CodeId


def place_code_also(tx: Transaction, code_id: CodeId, body: CodePlaceSent) -> CodeShown:
    """Let a code stand beneath another besides."""
    verbs.place_code_also(tx, code_id=code_id, parent_id=body.parent_id)
    return code_shown(codes.show_code(tx, code_id))


def take_code_from(tx: Transaction, code_id: CodeId, parent_id: CodeId) -> CodeShown:
    """Take a code from a place where it stands besides."""
    verbs.take_code_from(tx, code_id=code_id, parent_id=parent_id)
    return code_shown(codes.show_code(tx, code_id))


class CodeVersionShown(Shown):
    """A code as one change left it."""

    by: MemberId
    at: datetime
    name: str
    definition: str
    origin: Origin
    parent_id: CodeId | None
    used_when: str
    not_used_when: str
    example: str
    citation: str
    own_word: str
    outside: str


class CodeVersionsShown(Shown):
    """How a code has read, the earliest first."""

    items: list[CodeVersionShown]


def list_code_versions(tx: Transaction, code_id: CodeId) -> CodeVersionsShown:
    """Show how a code has read."""
    items = [
        CodeVersionShown(
            by=each.by,
            at=each.at,
            name=each.code.name,
            definition=each.code.definition,
            origin=each.code.origin,
            parent_id=each.code.parent_id,
            **each.code.guide.parts,
        )
        for each in past.list_code_versions(tx, code_id)
    ]
    return CodeVersionsShown(items=items)


_MEDIA = {"docx": WORD, "xlsx": SHEET}


class CodebookFileSent(Sent):
    """What to write the codebook as."""

    format: Literal["docx", "xlsx"]


def export_codebook(
    tx: Transaction, article_id: ArticleId, body: CodebookFileSent
) -> Response:
    """Write the codebook out. Its file's name holds no title."""
    made = export_part(
        tx, ending=f".{body.format}", what=What.CODEBOOK, article=article_id
    )
    name = f'attachment; filename="codebook.{body.format}"'
    headers = {"content-disposition": name}
    return Response(made.content, media_type=_MEDIA[body.format], headers=headers)


ROUTES = [
    endpoint("POST", "/articles/{article_id}/codebook/exports", export_codebook),
    endpoint("GET", "/codes/{code_id}/versions", list_code_versions),
    endpoint("POST", "/codes/{code_id}/places", place_code_also),
    endpoint("DELETE", "/codes/{code_id}/places/{parent_id}", take_code_from),
]
