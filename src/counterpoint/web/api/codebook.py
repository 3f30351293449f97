"""The codebook over HTTP: where codes stand besides, and the codebook's file."""

from datetime import date, datetime
from typing import Literal

from starlette.responses import Response

from counterpoint.across.exporting.model import What
from counterpoint.across.exporting.verbs import export_part
from counterpoint.coding.code import verbs as codes
from counterpoint.coding.code.model import Origin
from counterpoint.coding.nomenclature import verbs as nomenclature
from counterpoint.coding.nomenclature.model import Naming
from counterpoint.coding.past import verbs as past
from counterpoint.coding.past.comparing import Difference, Stood
from counterpoint.coding.place import verbs
from counterpoint.kernel.ids import ArticleId, CodeId, MeetingId, MemberId
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


class CodeStoodShown(Shown):
    """A code as it stood at one time; ``path`` names those above it, top first."""

    path: str
    also: list[str]
    definition: str
    origin: Origin
    used_when: str
    not_used_when: str
    example: str
    citation: str
    own_word: str
    outside: str


class CodeComparedShown(Shown):
    """A code then and now; one of the two may be missing."""

    code_id: CodeId
    then: CodeStoodShown | None
    now: CodeStoodShown | None
    differences: list[Difference]


class CodebookThenShown(Shown):
    """The codebook as it stood after a change made ``at`` a time, beside now."""

    at: datetime
    items: list[CodeComparedShown]


def show_codebook_then(
    tx: Transaction,
    article_id: ArticleId,
    on: date | None = None,
    meeting_id: MeetingId | None = None,
) -> CodebookThenShown:
    """Show the codebook as of a date or a meeting, beside how it stands."""
    stood = past.show_codebook_then(tx, article_id, on=on, meeting_id=meeting_id)
    items = [
        CodeComparedShown(
            code_id=each.code_id,
            then=_stood(each.then),
            now=_stood(each.now),
            differences=sorted(each.differences),
        )
        for each in stood.codes
    ]
    return CodebookThenShown(at=stood.at, items=items)


def _stood(stood: Stood | None) -> CodeStoodShown | None:
    if stood is None:
        return None
    return CodeStoodShown(
        path=stood.path,
        also=list(stood.also),
        definition=stood.code.definition,
        origin=stood.code.origin,
        **stood.code.guide.parts,
    )


_MEDIA = {"docx": WORD, "xlsx": SHEET}


class AsOfSent(Sent):
    """As of when a codebook is asked for: a day or a meeting."""

    on: date | None = None
    meeting_id: MeetingId | None = None


class CodebookFileSent(Sent):
    """What to write the codebook as, and since when its changes are listed."""

    format: Literal["docx", "xlsx"]
    since: AsOfSent | None = None


def export_codebook(
    tx: Transaction, article_id: ArticleId, body: CodebookFileSent
) -> Response:
    """Write the codebook out. Its file's name holds no title."""
    since = None
    if body.since is not None:
        since = past.show_codebook_then(
            tx, article_id, on=body.since.on, meeting_id=body.since.meeting_id
        )
    made = export_part(
        tx,
        ending=f".{body.format}",
        what=What.CODEBOOK,
        article=article_id,
        since=since,
    )
    name = f'attachment; filename="codebook.{body.format}"'
    headers = {"content-disposition": name}
    return Response(made.content, media_type=_MEDIA[body.format], headers=headers)


class NamingShown(Shown):
    """Whose names for codes show in files, tables and pictures."""

    naming: Naming


class NamingSent(Sent):
    """Whose names for codes are to show."""

    naming: Naming


def show_naming(tx: Transaction, article_id: ArticleId) -> NamingShown:
    """Show whose names for codes an article shows."""
    return NamingShown(naming=nomenclature.show_naming(tx, article_id))


def choose_naming(
    tx: Transaction, article_id: ArticleId, body: NamingSent
) -> NamingShown:
    """Choose whose names for codes an article shows."""
    chosen = nomenclature.choose_naming(tx, article_id=article_id, naming=body.naming)
    return NamingShown(naming=chosen)


ROUTES = [
    endpoint("GET", "/articles/{article_id}/codebook/naming", show_naming),
    endpoint("PUT", "/articles/{article_id}/codebook/naming", choose_naming),
    endpoint("GET", "/articles/{article_id}/codebook/then", show_codebook_then),
    endpoint("POST", "/articles/{article_id}/codebook/exports", export_codebook),
    endpoint("GET", "/codes/{code_id}/versions", list_code_versions),
    endpoint("POST", "/codes/{code_id}/places", place_code_also),
    endpoint("DELETE", "/codes/{code_id}/places/{parent_id}", take_code_from),
]
