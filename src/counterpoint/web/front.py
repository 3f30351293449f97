"""Signing in to an account of a server, and stepping into the studies it leads to.

This answers at the server's first page, which is no study's. Whose account a browser
owns is not kept anew: it is seen from where somebody sits there already.
"""

from fastapi import APIRouter, Request, Response

from counterpoint.kernel.ids import MemberId
from counterpoint.study.door.model import Comer
from counterpoint.study.password import proving
from counterpoint.study.password.proving import Given
from counterpoint.web import below, door
from counterpoint.web.account import KnownSent
from counterpoint.web.catalogue import Catalogue
from counterpoint.web.endpoint import NotSignedInError, Sent, Shown
from counterpoint.web.entrance import give_cookie, know, session_of
from counterpoint.web.ownership import (
    Known,
    NoCatalogueError,
    Reachable,
    Standing,
)
from counterpoint.web.room import Room
from counterpoint.web.seated import seats_at
from counterpoint.web.session import LetIn, Session, cookie_of
from counterpoint.web.shelf import api_router


class ReachableShown(Shown):
    """A study to which an account leads."""

    path: str
    title: str
    is_seated: bool
    asks_own_door: bool

    @classmethod
    def of(cls, found: Reachable) -> "ReachableShown":
        """Show a study."""
        return cls.model_validate(found)


class FrontShown(Shown):
    """Whether somebody showed to own an account at this browser, and where it leads.

    ``has_accounts`` is whether the server keeps any, which the page must know before
    anybody signs in: without them there is no form. It says nothing of whose they are.
    """

    has_accounts: bool
    is_known: bool
    studies: list[ReachableShown]


class OwnerSent(Sent):
    """The account's name, and what its home study asks for."""

    name: str
    password: str
    factor: str = ""


class PathSent(Sent):
    """Below which path a study lies."""

    path: str


class OwnAccountShown(Shown):
    """How one's account stands to this study; ``name`` is null without one.

    ``is_offered`` is whether the server keeps accounts at all.
    """

    is_offered: bool
    name: str | None
    is_home: bool
    sleeps: bool

    @classmethod
    def of(cls, standing: Standing) -> "OwnAccountShown":
        """Show a standing."""
        return cls(
            is_offered=True,
            name=standing.name,
            is_home=standing.is_home,
            sleeps=standing.sleeps,
        )


class NewAccountSent(Sent):
    """How the account is to be called, and one's own password here."""

    name: str
    password: str


class TieSent(Sent):
    """One's own password here, and what proves the account."""

    own_password: str
    name: str
    password: str
    factor: str = ""


def front(room: Room) -> APIRouter:
    """Make the routes of a server's first page, and of tying an account to a study."""
    router = api_router()
    _entering(router, room)
    _tying(router, room)
    return router


def _entering(router: APIRouter, room: Room) -> None:
    @router.get("/front", operation_id="get_front")
    def get_front(request: Request) -> FrontShown:
        """Answer where the account leads that this browser showed to own."""
        if room.catalogue is None and room.database is None:
            return FrontShown(has_accounts=False, is_known=False, studies=[])
        return _shown(_catalogue_before(room), request)

    @router.post("/front/session", operation_id="sign_in_to_account")
    def sign_in_to_account(
        request: Request, body: OwnerSent, answer: Response
    ) -> FrontShown:
        """Sign in to an account, which is to sit down in its home study."""
        catalogue = _catalogue_before(room)
        given = Given(body.password, body.factor)
        home = catalogue.prove(body.name, given, _comer(catalogue, request, body.name))
        place = catalogue.room_of(home)
        session = _sit(place, request, answer, home.member_id, None)
        there = below.seen_from(request, place.path)
        know(place, session, there, answer)
        known = Known(home.account_id, LetIn(home.account_id, session.since))
        return _shown(catalogue, request, known, [place.path])

    @router.post("/front/studies", operation_id="enter_study")
    def enter_study(request: Request, body: PathSent, answer: Response) -> FrontShown:
        """Sit down in a study to which one's account leads."""
        catalogue = _catalogue_before(room)
        seats = seats_at(catalogue, request)
        known = catalogue.known_by(list(seats.values()))
        if known is None:
            msg = "Sign in to your account first."
            raise NotSignedInError(msg)
        place = catalogue.room_at(body.path)
        member = catalogue.member_there(known.account, place)
        if body.path not in seats or seats[body.path][1].member != member:
            _sit(place, request, answer, member, known.by)
        return _shown(catalogue, request, known, [*seats, body.path])

    @router.delete("/front/session", operation_id="sign_out_of_account")
    def sign_out_of_account(request: Request) -> FrontShown:
        """Get up in every study of this server at this browser."""
        catalogue = _catalogue_before(room)
        for place, session in seats_at(catalogue, request).values():
            place.sessions.unseat(session)
        return _shown(catalogue, request)


def _tying(router: APIRouter, room: Room) -> None:
    @router.get("/account/server", operation_id="get_own_account")
    def get_own_account(request: Request) -> OwnAccountShown:
        """Answer whether one uses an account of the server here."""
        _, member = room.study_of(request)
        if room.catalogue is None:
            return OwnAccountShown(
                is_offered=False, name=None, is_home=False, sleeps=False
            )
        room.catalogue.put_right(room, member)
        return OwnAccountShown.of(room.catalogue.standing(room, member))

    @router.post("/account/server", operation_id="begin_account")
    def begin_account(request: Request, body: NewAccountSent) -> OwnAccountShown:
        """Use an account of the server, to which one signs in as in this study."""
        catalogue, member = _own_door(room, request)
        catalogue.begin(room, member, body.name, body.password)
        return OwnAccountShown.of(catalogue.standing(room, member))

    @router.put("/account/server", operation_id="tie_own_account")
    def tie_own_account(request: Request, body: TieSent) -> OwnAccountShown:
        """Let an account lead here too, whose owner one shows to be."""
        catalogue, member = _own_door(room, request)
        comer = _comer(catalogue, request, body.name)
        whose = (body.name, Given(body.password, body.factor), comer)
        catalogue.tie(room, member, body.own_password, whose)
        return OwnAccountShown.of(catalogue.standing(room, member))

    @router.post("/account/server/end", operation_id="untie_own_account")
    def untie_own_account(request: Request, body: KnownSent) -> OwnAccountShown:
        """Let no account lead here any more; at its home, do away with it."""
        database, member = room.study_of(request)
        catalogue = _catalogue(room)
        proving.check_own_password(database, member, body.password)
        catalogue.untie(room, member)
        return OwnAccountShown.of(catalogue.standing(room, member))


def _catalogue(room: Room) -> Catalogue:
    if room.catalogue is None:
        msg = "This server keeps no accounts; sign in to the study itself."
        raise NoCatalogueError(msg)
    return room.catalogue


def _catalogue_before(room: Room) -> Catalogue:
    """Give the accounts, where one signs in to them: before all studies.

    Below a study's path nobody is told whether the server keeps any.

    Raises:
        NoCatalogueError: This is a study, or there are none.
    """
    if room.database is not None:
        msg = "Sign in to an account at the server's first page, or to the study here."
        raise NoCatalogueError(msg)
    return _catalogue(room)


def _own_door(room: Room, request: Request) -> tuple[Catalogue, MemberId]:
    """Give who sits there, whom no account let in.

    Raises:
        NotSignedInError: Nobody sits there, or by an account.
    """
    catalogue = _catalogue(room)
    _, member = room.study_of(request)
    if session_of(room, request).account:
        msg = "Sign in by this study's own door first."
        raise NotSignedInError(msg)
    return catalogue, member


def _sit(
    place: Room, request: Request, answer: Response, member: MemberId, by: LetIn | None
) -> Session:
    """Let somebody sit down in a study, with a cookie of its own that is new."""
    there = below.seen_from(request, place.path)
    session = place.sessions.find(cookie_of(there))
    if session is None:
        _, session = place.sessions.begin(trusted=False)
    cookie = place.sessions.renew(session)
    place.seat(session, member, by)
    give_cookie(answer, there, cookie)
    return session


def _comer(catalogue: Catalogue, request: Request, name: str) -> Comer:
    """Say where one stands who comes to an account's home."""
    path = catalogue.home_path(name)
    return door.comer(below.seen_from(request, path))


def _shown(
    catalogue: Catalogue,
    request: Request,
    known: Known | None = None,
    seated: list[str] | None = None,
) -> FrontShown:
    if known is None:
        seats = seats_at(catalogue, request)
        known, seated = catalogue.known_by(list(seats.values())), list(seats)
    if known is None:
        return FrontShown(has_accounts=True, is_known=False, studies=[])
    found = catalogue.reachable(known.account, seated or [])
    return FrontShown(
        has_accounts=True,
        is_known=True,
        studies=[ReachableShown.of(each) for each in found],
    )
