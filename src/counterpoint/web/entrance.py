"""Signing in and out, and being told of changes."""

from fastapi import APIRouter, Request, Response
from fastapi.responses import StreamingResponse

from counterpoint.storage.place import FilePlace
from counterpoint.study.design import verbs as design
from counterpoint.study.member.model import Member
from counterpoint.web.endpoint import NotSignedInError, Sent, Shown
from counterpoint.web.room import Room
from counterpoint.web.session import Session, cookie_name


class MemberShown(Shown):
    """Somebody of the research team."""

    id: str
    key: str
    name: str
    roles: list[str]
    initials: str

    @classmethod
    def of(cls, member: Member) -> "MemberShown":
        """Show a member."""
        return cls(
            id=member.id,
            key=member.key,
            name=member.name,
            roles=sorted(member.roles),
            initials=member.initials,
        )


class StudyNamed(Shown):
    """The open study, as the head of the page names it."""

    title: str
    is_demo: bool
    path_name: str


class SessionShown(Shown):
    """Who sits at this page, and which study is open."""

    csrf: str
    member: MemberShown | None
    members: list[MemberShown]
    study: StudyNamed | None
    language: str


class TokenSent(Sent):
    """The one-time token from the address that opened the page."""

    token: str


class MemberSent(Sent):
    """Who sits down, by key."""

    member: str


def shown(room: Room, session: Session) -> SessionShown:
    """Show a session; the study's title only to those who signed in."""
    members = [MemberShown.of(member) for member in room.members()]
    member = next((m for m in members if m.id == session.member), None)
    return SessionShown(
        csrf=session.csrf,
        member=member,
        members=members,
        study=_study(room, session),
        language="en",
    )


def _study(room: Room, session: Session) -> StudyNamed | None:
    database = room.database
    if database is None:
        return None
    name = database.place.name
    if isinstance(database.place, FilePlace):
        name = database.place.path.name
    if session.member is None:
        return StudyNamed(title="", is_demo=False, path_name=name)
    with database.read(session.member) as tx:
        study = design.show_study(tx)
    return StudyNamed(title=study.title, is_demo=study.is_demo, path_name=name)


def session_of(room: Room, request: Request) -> Session:
    """Give the session of a request.

    Raises:
        NotSignedInError: There is none.
    """
    session = room.sessions.find(request)
    if session is None:
        msg = "Open the study again from the terminal or the start menu."
        raise NotSignedInError(msg)
    return session


def entrance(room: Room) -> APIRouter:
    """Make the routes of signing in and out, and the live stream."""
    router = APIRouter()

    @router.post("/session/begin", operation_id="begin_session")
    def begin_session(
        request: Request, body: TokenSent, answer: Response
    ) -> SessionShown:
        """Spend the one-time token for a session of this browser."""
        cookie, session = room.sessions.begin(body.token)
        if room.database is not None:
            room.sign_in(session)
        answer.set_cookie(
            cookie_name(request), cookie, httponly=True, samesite="strict", path="/"
        )
        return shown(room, session)

    @router.get("/session", operation_id="get_session")
    def get_session(request: Request) -> SessionShown:
        """Answer who sits at this page."""
        return shown(room, session_of(room, request))

    @router.post("/session", operation_id="sign_in")
    def sign_in(request: Request, body: MemberSent) -> SessionShown:
        """Sit down as a member."""
        session = session_of(room, request)
        room.sign_in(session, body.member)
        return shown(room, session)

    @router.delete("/session", operation_id="sign_out")
    def sign_out(request: Request) -> SessionShown:
        """Get up; the page shows nothing of the study until somebody signs in."""
        session = session_of(room, request)
        session.member = None
        return shown(room, session)

    @router.get("/live", operation_id="listen", response_class=StreamingResponse)
    async def listen(request: Request) -> StreamingResponse:
        """Tell of every change from now on, as server-sent events."""
        live, member = room.live_of(request)
        return StreamingResponse(live.stream(member), media_type="text/event-stream")

    return router
