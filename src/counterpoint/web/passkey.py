"""Passkeys at the page: adding one to an account, and signing in with it.

Each takes two requests: the browser is asked something, its device signs it, and the
answer comes back to the same session. What is asked holds once, and for minutes.
"""

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Request, Response
from pydantic import StringConstraints

from counterpoint.kernel.ids import MemberId, PasskeyId
from counterpoint.storage.database import Database
from counterpoint.study.member import verbs as members
from counterpoint.study.passkey import verbs
from counterpoint.study.passkey.ceremony import ALGORITHMS, Making, Signing, made_by
from counterpoint.study.passkey.entering import enter
from counterpoint.study.passkey.model import (
    QUESTION_STANDS,
    Passkey,
    Purpose,
    Question,
    checked_name,
    checked_question,
    checked_site,
    new_word,
    site_at,
    user_of,
)
from counterpoint.study.password import proving
from counterpoint.web import door
from counterpoint.web.account import KnownSent
from counterpoint.web.below import path_of
from counterpoint.web.endpoint import NotSignedInError, Sent, Shown
from counterpoint.web.entrance import (
    SessionShown,
    give_cookie,
    know,
    session_of,
    shown,
)
from counterpoint.web.room import Room
from counterpoint.web.session import Session
from counterpoint.web.shelf import api_router

STANDS_MS = int(QUESTION_STANDS.total_seconds()) * 1000
Bytes = Annotated[str, StringConstraints(max_length=16_384, pattern="^[A-Za-z0-9_-]*$")]
"""In base64url, as browsers write what devices give."""


class PasskeyShown(Shown):
    """One's own passkey; ``is_for_here``, whether it is for this server's name."""

    id: str
    name: str
    site: str
    is_for_here: bool
    added_at: datetime
    used_at: datetime | None

    @classmethod
    def of(cls, passkey: Passkey, here: str) -> "PasskeyShown":
        """Show a passkey to its owner, at a server of a name."""
        return cls(
            id=passkey.id,
            name=passkey.name,
            site=passkey.site,
            is_for_here=passkey.site == here,
            added_at=passkey.added_at,
            used_at=passkey.used_at,
        )


class PasskeysShown(Shown):
    """One's own passkeys; ``can_add``, whether browsers use any at this address."""

    items: list[PasskeyShown]
    can_add: bool


class PasskeyAsked(Shown):
    """What a device is asked to sign, for which server, and for how long."""

    word: str
    site: str
    stands_ms: int


class PasskeyOffered(PasskeyAsked):
    """What a device is asked to make.

    ``user`` is what it knows the member by, ``shown_as`` what it shows them; ``known``
    are passkeys that they have.
    """

    user: str
    shown_as: str
    known: list[str]
    algorithms: list[int]


class PasskeySent(Sent):
    """What a device made, and what its owner calls it."""

    name: Annotated[str, StringConstraints(max_length=1_000)]
    client: Bytes
    attestation: Bytes


class SignedSent(Sent):
    """What a device signed, and with which passkey."""

    credential: Bytes
    client: Bytes
    device: Bytes
    signature: Bytes


def passkeys(room: Room) -> APIRouter:
    """Make the routes of passkeys."""
    router = api_router()
    _entering(router, room)
    _adding(router, room)

    @router.get("/account/passkeys", operation_id="list_own_passkeys")
    def list_own_passkeys(request: Request) -> PasskeysShown:
        """Answer with which passkeys one signs in."""
        database, member = room.study_of(request)
        return _passkeys_shown(database, member, request)

    @router.post("/account/passkeys/{passkey_id}/end", operation_id="end_passkey")
    def end_passkey(
        request: Request, passkey_id: str, body: KnownSent
    ) -> PasskeysShown:
        """Take one of one's own passkeys away; one's seats at other browsers end."""
        database, member = room.study_of(request)
        proving.check_own_password(database, member, body.password)
        with database.write(member) as tx:
            verbs.end_passkey(tx, passkey_id=PasskeyId(passkey_id))
        room.end_seats(member, session_of(room, request))
        return _passkeys_shown(database, member, request)

    @router.delete(
        "/members/{member_id}/passkeys",
        operation_id="remove_passkeys",
        status_code=204,
    )
    def remove_passkeys(request: Request, member_id: str) -> None:
        """Take all passkeys of a member away, whose seats end."""
        database, actor = room.study_of(request)
        theirs = MemberId(member_id)
        with database.write(actor) as tx:
            verbs.remove_passkeys(tx, member_id=theirs)
        here = session_of(room, request)
        room.end_seats(theirs, here if theirs == actor else None)

    return router


def _adding(router: APIRouter, room: Room) -> None:
    @router.post("/account/passkeys/begin", operation_id="offer_passkey")
    def offer_passkey(request: Request, body: KnownSent) -> PasskeyOffered:
        """Ask a device to make a passkey."""
        database, member = room.study_of(request)
        site = checked_site(door.origin_of(request))
        proving.check_own_password(database, member, body.password)
        with database.read(member) as tx:
            known = verbs.prepare_passkey(tx)
            own = next(m for m in members.list_members(tx) if m.id == member)
        asked = _ask(room, session_of(room, request), Purpose.ADD, member)
        return PasskeyOffered(
            word=asked.word,
            site=site.name,
            stands_ms=STANDS_MS,
            user=user_of(database.study_id, member),
            shown_as=_shown_as(own.key, request),
            known=[each.made.credential for each in known if each.site == site.name],
            algorithms=list(ALGORITHMS),
        )

    @router.post("/account/passkeys", operation_id="add_passkey")
    def add_passkey(request: Request, body: PasskeySent) -> PasskeysShown:
        """Sign in with what a device made, too, from now on."""
        database, member = room.study_of(request)
        site = checked_site(door.origin_of(request))
        name = checked_name(body.name)
        word = _answered(room, session_of(room, request), Purpose.ADD, member)
        made = made_by(Making(body.client, body.attestation), word, site)
        with database.write(member) as tx:
            verbs.add_passkey(tx, site=site.name, name=name, made=made)
        return _passkeys_shown(database, member, request)


def _entering(router: APIRouter, room: Room) -> None:
    @router.post("/session/passkey/begin", operation_id="ask_passkey")
    def ask_passkey(request: Request) -> PasskeyAsked:
        """Ask a device to sign, for one who wants to sit down."""
        site = checked_site(door.origin_of(request))
        asked = _ask(room, session_of(room, request), Purpose.ENTER, "")
        return PasskeyAsked(word=asked.word, site=site.name, stands_ms=STANDS_MS)

    @router.post("/session/passkey", operation_id="enter_with_passkey")
    def enter_with_passkey(
        request: Request, body: SignedSent, answer: Response
    ) -> SessionShown:
        """Sit down as the owner of a passkey."""
        session, database = session_of(room, request), room.database
        if database is None:
            msg = "Open a study and choose who you are."
            raise NotSignedInError(msg)
        site = checked_site(door.origin_of(request))
        word = _answered(room, session, Purpose.ENTER, "")
        given = Signing(body.credential, body.client, body.device, body.signature)
        member = enter(database, given, word, site, door.comer(request))
        if session.member is not None:
            room.sessions.unseat(session)
        renewed = room.sit_down(session, member)
        if renewed is not None:
            give_cookie(answer, request, renewed)
        know(room, session, request, answer)
        return shown(room, session, request)


def _shown_as(key: str, request: Request) -> str:
    """Say what a device shows its owner, who may be in several studies of a server."""
    path = path_of(request.scope)
    return f"{key} ({path})" if path else key


def _ask(room: Room, session: Session, purpose: Purpose, member: str) -> Question:
    asked = Question(new_word(), purpose, member, room.sessions.now())
    room.sessions.ask(session, asked)
    return asked


def _answered(room: Room, session: Session, purpose: Purpose, member: str) -> str:
    """Use up what a session was asked, right or wrong; give its word."""
    asked = room.sessions.take_question(session)
    return checked_question(asked, purpose, member, room.sessions.now())


def _passkeys_shown(
    database: Database, member: MemberId, request: Request
) -> PasskeysShown:
    site = site_at(door.origin_of(request))
    here = "" if site is None else site.name
    with database.read(member) as tx:
        own = verbs.list_own_passkeys(tx)
    items = [PasskeyShown.of(each, here) for each in own]
    return PasskeysShown(items=items, can_add=site is not None)
