"""Replacements over HTTP: tokens, what is suggested, replacing, undoing.

Words to be replaced are sent in a body, never in an address; originals are shown to
whoever opened the vault, and kept in no cache.
"""

from datetime import datetime
from urllib.parse import quote

from fastapi import APIRouter, Request, Response

from counterpoint.across.replacement import clearing, verbs
from counterpoint.across.replacement.model import Kind, Replacement, Token
from counterpoint.across.replacement.recogniser.verbs import suggest_replacements
from counterpoint.kernel.ids import (
    InterviewId,
    MemberId,
    OriginalId,
    ReplacementId,
    ReportId,
    TokenId,
)
from counterpoint.storage.transaction import Transaction
from counterpoint.web.endpoint import SEAT_HEADER, Sent, Shown
from counterpoint.web.openvault import OpenVaults
from counterpoint.web.room import Room
from counterpoint.web.vault.desk import reading, writing


class TokenSent(Sent):
    """A token for the study's list."""

    kind: Kind
    wording: str


class TokenShown(Shown):
    """A token, as it stands in texts, and how many replacements use it."""

    id: TokenId
    kind: Kind
    printed: str
    uses: int

    @classmethod
    def of(cls, token: Token) -> "TokenShown":
        """Show a token."""
        return cls(id=token.id, kind=token.kind, printed=token.printed, uses=token.uses)


class TokensShown(Shown):
    """The tokens that are offered."""

    items: list[TokenShown]


class IdentifyingSent(Sent):
    """Words, and where they are to be replaced: everywhere if no report is named."""

    originals: list[str]
    report_id: ReportId | None = None
    any_case: bool = False


class ReplacementSent(IdentifyingSent):
    """Words, and the token that is to stand for them."""

    token_id: TokenId


class FoundShown(Shown):
    """In how many things of one sort the words stand."""

    thing: str
    number: int


class FoundListShown(Shown):
    """Where the words stand, of what the member may read."""

    items: list[FoundShown]


class LookedThrough(Sent):
    """What is looked through: a report, or one's own draft of an interview's."""

    report_id: ReportId | None = None
    interview_id: InterviewId | None = None


class IdentifyingShown(Shown):
    """Words that may identify somebody."""

    words: str
    kind: Kind
    places: int
    source: str
    also_as: str


class IdentifyingListShown(Shown):
    """What is suggested, in the order in which it stands."""

    items: list[IdentifyingShown]


class ReplacementShown(Shown):
    """A replacement, without its original."""

    id: ReplacementId
    token: str
    kind: Kind
    report_id: ReportId | None
    by: MemberId
    at: datetime
    has_original: bool


class KeptFileShown(Shown):
    """A file that a report was read from; its key is in the vault."""

    original_id: OriginalId
    report_id: ReportId
    size_bytes: int


class ReplacementsShown(Shown):
    """All replacements, the files, and whether old pages wait to be cleared."""

    items: list[ReplacementShown]
    files: list[KeptFileShown]
    traces_wait: bool


class OriginalShown(Shown):
    """What a token stands for, and other tokens that stand for the same."""

    replacement_id: ReplacementId
    original: str
    also_under: list[str]


class OriginalsShown(Shown):
    """What was replaced, read with an open vault."""

    items: list[OriginalShown]


class UndoneShown(Shown):
    """What undoing came to: where nobody can tell, the token stays."""

    left: int
    replacements: ReplacementsShown


def replacements(router: APIRouter, room: Room, vaults: OpenVaults) -> None:
    """Lay the routes of replacements."""
    _tokens(router, room)
    _replacing(router, room, vaults)
    _undoing(router, room, vaults)


def _tokens(router: APIRouter, room: Room) -> None:
    @router.get("/replacements/tokens", operation_id="list_tokens")
    def list_tokens(request: Request) -> TokensShown:
        """Answer the study's tokens, by kind and wording."""
        with reading(room, request) as (_, tx):
            listed = verbs.list_tokens(tx)
        return TokensShown(items=[TokenShown.of(each) for each in listed])

    @router.post("/replacements/tokens", operation_id="add_token")
    def add_token(request: Request, body: TokenSent) -> TokenShown:
        """Put a token on the list."""
        with writing(room, request) as (_, tx):
            made = verbs.add_token(tx, kind=body.kind, wording=body.wording)
        return TokenShown.of(made)

    @router.delete("/replacements/tokens/{token_id}", operation_id="retire_token")
    def retire_token(request: Request, token_id: TokenId) -> TokensShown:
        """Offer a token no more; where it stands, it stays."""
        with writing(room, request) as (_, tx):
            verbs.retire_token(tx, token_id=token_id)
        return list_tokens(request)


def _replacing(router: APIRouter, room: Room, vaults: OpenVaults) -> None:
    @router.post("/replacements/suggestions", operation_id="suggest_replacements")
    def suggest(request: Request, body: LookedThrough) -> IdentifyingListShown:
        """Answer words that may identify somebody; an open vault helps to find them."""
        with writing(room, request) as (session, tx):
            found = suggest_replacements(
                tx,
                report_id=body.report_id,
                interview_id=body.interview_id,
                opened=vaults.find(session),
            )
        return IdentifyingListShown(
            items=[IdentifyingShown.model_validate(each) for each in found]
        )

    @router.post("/replacements/preview", operation_id="preview_replacement")
    def preview(request: Request, body: IdentifyingSent) -> FoundListShown:
        """Answer where the words stand, of what the member may read."""
        with reading(room, request) as (_, tx):
            found = verbs.preview_replacement(tx, **body.model_dump())
        return FoundListShown(items=[FoundShown.model_validate(each) for each in found])

    @router.post("/replacements", operation_id="replace_words")
    def replace(request: Request, body: ReplacementSent) -> ReplacementsShown:
        """Put a token in the place of words, in every version of everything."""
        database, member = room.study_of(request)
        seat = request.headers.get(SEAT_HEADER, "")
        clearing.replace_words(database, member, seat=seat, **body.model_dump())
        return _shown_to(room, request)

    @router.get("/replacements", operation_id="list_replacements")
    def list_replacements(request: Request) -> ReplacementsShown:
        """Answer all replacements, without their originals."""
        return _shown_to(room, request)

    @router.post("/replacements/clear", operation_id="clear_replaced")
    def clear(request: Request) -> ReplacementsShown:
        """Clear away what replacing left in old pages of the study."""
        database, member = room.study_of(request)
        clearing.clear(database, member)
        return _shown_to(room, request)


def _undoing(router: APIRouter, room: Room, vaults: OpenVaults) -> None:
    @router.post("/vault/replacements/read", operation_id="read_replacements")
    def read(request: Request) -> OriginalsShown:
        """Answer what was replaced; history keeps that it was read."""
        with writing(room, request) as (session, tx):
            found = verbs.read_replacements(tx, opened=vaults.get(session))
            tokens = {each.id: each.printed for each in verbs.list_every_token(tx)}
        return OriginalsShown(
            items=[
                OriginalShown(
                    replacement_id=each.replacement.id,
                    original=each.original,
                    also_under=[tokens[id_] for id_ in each.also_under],
                )
                for each in found
            ]
        )

    @router.post(
        "/vault/replacements/{replacement_id}/undo", operation_id="undo_replacement"
    )
    def undo(request: Request, replacement_id: ReplacementId) -> UndoneShown:
        """Put an original back wherever its token stands."""
        with writing(room, request) as (session, tx):
            left = verbs.undo_replacement(
                tx, opened=vaults.get(session), replacement_id=replacement_id
            )
        return UndoneShown(left=left, replacements=_shown_to(room, request))

    @router.post("/vault/files/{original_id}", operation_id="read_kept_file")
    def read_file(request: Request, original_id: OriginalId) -> Response:
        """Answer a file whose key is in the vault; history keeps that it was read."""
        with writing(room, request) as (session, tx):
            out = verbs.read_kept_file(
                tx, opened=vaults.get(session), original_id=original_id
            )
        name = f"attachment; filename*=UTF-8''{quote(out.name)}"
        headers = {"content-disposition": name, "cache-control": "no-store"}
        # Whatever it says it is, it is for saving and not for showing.
        kind = "application/octet-stream"
        return Response(out.data, media_type=kind, headers=headers)


def _shown_to(room: Room, request: Request) -> ReplacementsShown:
    with reading(room, request) as (_, tx):
        return _shown(tx)


def _shown(tx: Transaction) -> ReplacementsShown:
    tokens = {each.id: each for each in verbs.list_every_token(tx)}

    def shown(each: Replacement) -> ReplacementShown:
        token = tokens[each.token_id]
        return ReplacementShown(
            id=each.id,
            token=token.printed,
            kind=token.kind,
            report_id=each.report_id,
            by=each.by,
            at=each.at,
            has_original=each.has_original,
        )

    return ReplacementsShown(
        items=[shown(each) for each in verbs.list_replacements(tx)],
        files=[KeptFileShown.model_validate(f) for f in verbs.list_kept_files(tx)],
        traces_wait=verbs.traces_wait(tx),
    )
