"""Where somebody sits at one browser, in all studies of a server, and getting up.

A browser sends its cookies to every path of a host, so one request shows the seats in
all studies; each is looked at by its own study's sessions.
"""

from fastapi import Request

from counterpoint.web import below
from counterpoint.web.catalogue import Catalogue
from counterpoint.web.room import Room
from counterpoint.web.session import Session, cookie_of


def seats_at(catalogue: Catalogue, request: Request) -> dict[str, tuple[Room, Session]]:
    """Give where somebody sits at the browser of a request, by path."""
    found = {}
    for path in catalogue.paths:
        place = catalogue.room_at(path)
        cookie = cookie_of(below.seen_from(request, path))
        session = place.checked(place.sessions.find(cookie) if cookie else None)
        if session is not None and session.member is not None:
            found[path] = (place, session)
    return found


def lock(room: Room, session: Session, request: Request) -> None:
    """Let who sits there get up, and leave nothing of theirs open at that browser.

    Where an account of the server leads to them, its owner gets up in every study at
    the browser of the request, whichever door let them in: who locks a computer means
    the computer. What was stepped into from its home seat ends with it, though it be at
    a browser that its cookie was copied to. Seats of other people, and those taken at
    other browsers, stay.

    Raises:
        UnavailableError: The seat has ended, but the accounts could not be asked, so
            that seats in other studies may stand.
    """
    catalogue, member = room.catalogue, session.member
    if catalogue is None or member is None:
        room.sessions.unseat(session)
        return
    room.end_seat(member, session)  # first: to ask the accounts may fail
    whose = catalogue.standing(room, member).name
    seated = [] if whose is None else seats_at(catalogue, request).values()
    for place, other in seated:
        there = other.member
        if there is not None and catalogue.standing(place, there).name == whose:
            place.end_seat(there, other)
