"""The start page: a new study, one of the recent ones, the demo; and closing."""

from fastapi import APIRouter, Request

from counterpoint.across.founding import found_study, parsed_new
from counterpoint.storage import database as databases
from counterpoint.storage import place
from counterpoint.storage.place import FilePlace
from counterpoint.web.demonstration import open_demo
from counterpoint.web.endpoint import Sent, Shown
from counterpoint.web.entrance import SessionShown, session_of, shown
from counterpoint.web.recent import default_folder
from counterpoint.web.room import Room
from counterpoint.web.shelf import api_router


class RecentShown(Shown):
    """A study that was opened lately."""

    path: str
    name: str
    exists: bool


class DeskShown(Shown):
    """What the start page offers."""

    recent: list[RecentShown]
    folder: str


class NewSent(Sent):
    """A study to be made: a file's path, or a name in the usual folder."""

    path: str
    passphrase: str
    member: str
    title: str = ""


class OpenSent(Sent):
    """A study to be opened; copied here first, where its folder is shared."""

    path: str
    passphrase: str
    copy_here: bool = False


class SafetyShown(Shown):
    """Whether the study's file may be copied by other programs now."""

    safe_to_copy: bool
    sentence: str


def desk(room: Room) -> APIRouter:
    """Make the routes of the start page."""
    router = api_router()

    @router.get("/desk", operation_id="get_desk")
    def get_desk() -> DeskShown:
        """Answer which studies were opened lately, and where new ones go."""
        room.check_own()
        recent = [
            RecentShown(path=str(path), name=path.stem, exists=path.is_file())
            for path in room.recent.list_paths()
        ]
        return DeskShown(recent=recent, folder=str(default_folder()))

    @router.post("/desk/new", operation_id="new_study")
    def new_study(request: Request, body: NewSent) -> SessionShown:
        """Make a study, and sit down in it as its first member."""
        session = session_of(room, request)
        room.check_own()
        room.check_free()
        where = parsed_new(_full(body.path))
        made, member = found_study(
            where, body.passphrase, title=body.title, member=body.member
        )
        room.take(made)
        room.seat(session, member)
        return shown(room, session, request)

    @router.post("/desk/open", operation_id="open_study")
    def open_study(request: Request, body: OpenSent) -> SessionShown:
        """Open a study."""
        session = session_of(room, request)
        room.check_own()
        room.check_free()
        where = place.parse(_full(body.path))
        if body.copy_here and isinstance(where, FilePlace):
            where = FilePlace(place.copy_here(where.path, default_folder()))
        room.take(databases.open_(where, body.passphrase))
        room.sign_in(session)
        return shown(room, session, request)

    @router.post("/desk/demo", operation_id="open_demo")
    def demo(request: Request) -> SessionShown:
        """Open the demo study; it is built first if it does not stand yet."""
        session = session_of(room, request)
        room.check_own()
        room.check_free()
        room.take(open_demo())
        room.sign_in(session)
        return shown(room, session, request)

    _closing(router, room)
    return router


def _closing(router: APIRouter, room: Room) -> None:
    @router.post("/desk/close", operation_id="close_study")
    def close() -> SafetyShown:
        """Close the study; what is left is one file."""
        room.check_own()
        room.close()
        return _safety(room)

    @router.get("/safety", operation_id="get_safety")
    def get_safety() -> SafetyShown:
        """Answer whether the study's file may be copied now."""
        return _safety(room)


def _safety(room: Room) -> SafetyShown:
    if room.database is not None:
        told = (
            "The study is open: back it up here, or close it before you copy its file."
            if isinstance(room.database.place, FilePlace)
            else "The study is on a server: back it up here."
        )
        return SafetyShown(safe_to_copy=False, sentence=told)
    beside = room.left and room.left.with_name(room.left.name + "-wal")
    if beside and beside.exists():
        told = "Another program still has the study open; close it there too."
        return SafetyShown(safe_to_copy=False, sentence=told)
    told = "The study is closed: it is one file, safe to copy."
    return SafetyShown(safe_to_copy=True, sentence=told)


def _full(written: str) -> str:
    """Take a bare name as a file in the usual folder."""
    has_folder = "/" in written or "\\" in written
    return written if has_folder else str(default_folder() / written)
