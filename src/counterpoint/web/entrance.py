"""Signing in and out, and being told of changes."""

from fastapi import APIRouter, Request, Response
from fastapi.responses import StreamingResponse

from counterpoint.storage.place import FilePlace
from counterpoint.study.design import verbs as design
from counterpoint.study.member.model import Member, Role
from counterpoint.study.passkey import entering
from counterpoint.study.passkey.model import site_at
from counterpoint.study.password import signing
from counterpoint.study.password.model import WayIn
from counterpoint.study.password.proving import Given
from counterpoint.study.password.signing import Seat
from counterpoint.web import door
from counterpoint.web.endpoint import NotSignedInError, Sent, Shown
from counterpoint.web.room import Room
from counterpoint.web.seated import lock
from counterpoint.web.session import Session, cookie_name
from counterpoint.web.shelf import api_router


class MemberShown(Shown):
    """Somebody of the research team."""

    id: str
    key: str
    name: str
    roles: list[Role]
    initials: str
    active: bool

    @classmethod
    def of(cls, member: Member) -> "MemberShown":
        """Show a member."""
        return cls(
            id=member.id,
            key=member.key,
            name=member.name,
            roles=sorted(member.roles),
            initials=member.initials,
            active=member.active,
        )


class SeatShown(Shown):
    """A member who may sit down, and how they get in."""

    id: str
    key: str
    name: str
    way: WayIn

    @classmethod
    def of(cls, seat: Seat) -> "SeatShown":
        """Show a seat."""
        member = seat.member
        return cls(id=member.id, key=member.key, name=member.name, way=seat.way)


class StudyNamed(Shown):
    """The open study, as the head of the page names it."""

    title: str
    is_demo: bool
    path_name: str


class SessionShown(Shown):
    """Who sits at this page, and which study is open.

    ``has_password`` is whether the member signed in with one; ``served``, whether
    the study is a server's, which the page cannot close; ``takes_passkeys``, whether
    nobody sits here, and somebody has a passkey for this address.
    """

    csrf: str
    member: MemberShown | None
    has_password: bool
    members: list[SeatShown]
    study: StudyNamed | None
    served: bool
    takes_passkeys: bool


class TokenSent(Sent):
    """The one-time token from the address that opened the page; empty at a server."""

    token: str


class MemberSent(Sent):
    """Who sits down, by key, name or id, and what proves it.

    ``password`` may be a one-time code, with which ``new_password`` is chosen;
    ``factor`` is six digits, or a code for a lost telephone.
    """

    member: str
    password: str = ""
    new_password: str = ""
    factor: str = ""


class WhereaboutsSent(Sent):
    """In which room the page is: its name alone, never what is looked at there."""

    room: str


class PasswordSent(Sent):
    """One's own password: the current one, if there is one, and the new one."""

    current: str = ""
    new: str


def shown(room: Room, session: Session, request: Request) -> SessionShown:
    """Show a session; the study's title only to those who signed in.

    Args:
        room: The server's.
        session: The browser's.
        request: What it asked.
    """
    seats = room.seats(session)
    seated = next((s.member for s in seats if s.member.id == session.member), None)
    browser = door.comer(request).browser
    among = None if seated is not None else room.shown_to(session, browser)
    listed = [s for s in seats if among is None or s.member.id in among]
    return SessionShown(
        csrf=session.csrf,
        member=None if seated is None else MemberShown.of(seated),
        has_password=seated is not None and session.ends,
        members=[SeatShown.of(seat) for seat in listed],
        study=_study(room, seated),
        served=room.served,
        takes_passkeys=seated is None and _takes_passkeys(room, request),
    )


def _takes_passkeys(room: Room, request: Request) -> bool:
    site = site_at(door.origin_of(request))
    if room.database is None or site is None:
        return False
    return entering.is_any_for(room.database, site)


def _study(room: Room, member: Member | None) -> StudyNamed | None:
    database = room.database
    if database is None:
        return None
    name = room.path or database.place.name
    if isinstance(database.place, FilePlace):
        name = database.place.path.name
    if member is None:
        is_demo = signing.is_demo(database)
        return StudyNamed(title="", is_demo=is_demo, path_name=name)
    with database.read(member.id) as tx:
        study = design.show_study(tx)
    return StudyNamed(title=study.title, is_demo=study.is_demo, path_name=name)


def session_of(room: Room, request: Request) -> Session:
    """Give the session of a request.

    Raises:
        NotSignedInError: There is none.
    """
    session = room.session_of(request)
    if session is None:
        msg = "Open the study again from the terminal or the start menu."
        raise NotSignedInError(msg)
    return session


def entrance(room: Room) -> APIRouter:
    """Make the routes of signing in and out, and the live stream."""
    router = api_router()
    _beginning(router, room)
    _seat(router, room)

    @router.get("/live", operation_id="listen", response_class=StreamingResponse)
    async def listen(request: Request) -> StreamingResponse:
        """Tell of every change from now on, as server-sent events."""
        live, member, session = room.live_of(request)
        told = live.stream(member, session)
        return StreamingResponse(told, media_type="text/event-stream")

    @router.put("/presence", operation_id="go_to", status_code=204)
    def go_to(request: Request, body: WhereaboutsSent) -> None:
        """Say in which room one is; everybody who is here is shown it."""
        room.go_to(request, body.room)

    return router


def _beginning(router: APIRouter, room: Room) -> None:

    @router.post("/session/begin", operation_id="begin_session")
    def begin_session(
        request: Request, body: TokenSent, answer: Response
    ) -> SessionShown:
        """Spend the one-time token for a session of this browser."""
        is_trusted = not room.served or bool(body.token)
        if is_trusted:
            room.offers.spend(body.token)
        cookie, session = room.sessions.begin(trusted=is_trusted)
        if room.database is not None:
            cookie = room.sign_in(session) or cookie
        give_cookie(answer, request, cookie)
        return shown(room, session, request)

    @router.get("/session", operation_id="get_session")
    def get_session(request: Request) -> SessionShown:
        """Answer who sits at this page."""
        return shown(room, session_of(room, request), request)


def give_cookie(answer: Response, request: Request, cookie: str) -> None:
    """Let a browser keep the cookie of its session, until it is closed."""
    answer.set_cookie(
        cookie_name(request),
        cookie,
        httponly=True,
        samesite="strict",
        path="/",
        secure=request.url.scheme == "https",
    )


def know(room: Room, session: Session, request: Request, answer: Response) -> None:
    """Let a browser of a server keep the word by which it is known from now on."""
    word = door.comer(request).browser or door.new_word()
    if room.know(session, word):
        door.give_word(answer, request, word)


def _seat(router: APIRouter, room: Room) -> None:
    @router.post("/session", operation_id="sign_in")
    def sign_in(request: Request, body: MemberSent, answer: Response) -> SessionShown:
        """Sit down as a member."""
        session = session_of(room, request)
        comer = door.comer(request)
        given = Given(body.password, body.factor)
        renewed = room.sign_in(session, body.member, given, body.new_password, comer)
        if renewed is not None:
            give_cookie(answer, request, renewed)
        know(room, session, request, answer)
        return shown(room, session, request)

    @router.post("/session/stay", operation_id="stay")
    def stay(request: Request) -> SessionShown:
        """Say that the member is at work, though nothing is changed."""
        return shown(room, session_of(room, request), request)

    @router.put("/session/password", operation_id="put_own_password")
    def put_own_password(request: Request, body: PasswordSent) -> SessionShown:
        """Choose one's own password; one's seats at other browsers end."""
        session = session_of(room, request)
        room.change_password(session, current=body.current, new=body.new)
        return shown(room, session, request)

    @router.delete("/session", operation_id="sign_out")
    def sign_out(request: Request) -> SessionShown:
        """Get up; the page shows nothing of the study until somebody signs in.

        So does the owner of an account in all other studies at this browser.
        """
        session = session_of(room, request)
        lock(room, session, request)
        return shown(room, session, request)
