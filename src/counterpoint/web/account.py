"""A member's own account: the second factor, where one is signed in, what is asked.

Whatever changes how one signs in asks for the password anew, so that who passes by
an unlocked page cannot shut its member out.
"""

from datetime import datetime

from fastapi import APIRouter, Request

from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from counterpoint.study.factor import verbs as factors
from counterpoint.study.factor.model import Standing, address_of, drawn
from counterpoint.study.member import verbs as members
from counterpoint.study.password import proving
from counterpoint.web import door
from counterpoint.web.endpoint import Sent, Shown
from counterpoint.web.entrance import session_of
from counterpoint.web.room import Room
from counterpoint.web.shelf import api_router


class AccountShown(Shown):
    """How the member who asks signs in."""

    factor_since: datetime | None
    recovery_left: int
    factor_demanded: bool

    @classmethod
    def of(cls, standing: Standing) -> "AccountShown":
        """Show a standing."""
        return cls(
            factor_since=standing.since,
            recovery_left=standing.recovery_left,
            factor_demanded=standing.demanded,
        )


class FactorOffered(Shown):
    """A second factor that was begun, told here and nowhere else.

    ``picture`` is a QR code, drawn here, as a data address.
    """

    secret: str
    picture: str


class RecoveryCodesShown(Shown):
    """Codes for a lost telephone, told here and nowhere else."""

    codes: list[str]


class KnownSent(Sent):
    """Who proves to know their own password."""

    password: str


class OwnSeatSent(Sent):
    """Who proves to be the member whose seats end; without a password by nothing."""

    password: str = ""


class ComerSent(Sent):
    """Who is at the door, by key, name or id, with the password."""

    member: str
    password: str


class DigitsSent(Sent):
    """The six digits that a telephone shows."""

    given: str


class OwnSeatShown(Shown):
    """A browser at which one is signed in."""

    id: str
    since: datetime
    seen_at: datetime
    is_here: bool


class OwnSeatsShown(Shown):
    """Where one is signed in, the latest first."""

    items: list[OwnSeatShown]


class DemandSent(Sent):
    """Whether the study asks everybody for a second factor."""

    demanded: bool


def account(room: Room) -> APIRouter:
    """Make the routes of a member's own account."""
    router = api_router()
    _factor(router, room)
    _seats(router, room)

    @router.post("/session/factor", operation_id="offer_factor")
    def offer_factor(request: Request, body: ComerSent) -> FactorOffered:
        """Begin with the second factor that the study asks for, at the door."""
        session = session_of(room, request)
        secret, address = room.offer_factor(
            session, body.member, body.password, door.comer(request)
        )
        return FactorOffered(secret=secret, picture=drawn(address))

    @router.get("/account", operation_id="get_account")
    def get_account(request: Request) -> AccountShown:
        """Answer how one signs in."""
        return _shown(*room.study_of(request))

    @router.put("/account/demand", operation_id="put_demand")
    def put_demand(request: Request, body: DemandSent) -> AccountShown:
        """Let the study ask everybody for a second factor, or leave it to each."""
        database, member = room.study_of(request)
        with database.write(member) as tx:
            factors.ask_factor_of_all(tx, demanded=body.demanded)
        return _shown(database, member)

    return router


def _seats(router: APIRouter, room: Room) -> None:
    @router.get("/account/seats", operation_id="list_own_seats")
    def list_own_seats(request: Request) -> OwnSeatsShown:
        """Answer where one is signed in."""
        return _seats_shown(room, request)

    @router.post("/account/seats/{seat_id}/end", operation_id="end_own_seat")
    def end_own_seat(
        request: Request, seat_id: str, body: OwnSeatSent
    ) -> OwnSeatsShown:
        """End one of one's own seats; one that is over is left so."""
        database, member = room.study_of(request)
        proving.check_own_password_if_any(database, member, body.password)
        for seat in room.sessions.seats_of(member):
            if seat.id == seat_id:
                room.end_seat(member, seat)
        return _seats_shown(room, request)

    @router.post("/account/seats/end", operation_id="end_other_seats")
    def end_other_seats(request: Request, body: OwnSeatSent) -> OwnSeatsShown:
        """End one's seats at all other browsers, which nobody then knows as one's."""
        database, member = room.study_of(request)
        proving.check_own_password_if_any(database, member, body.password)
        room.end_seats(member, session_of(room, request))
        proving.forget_browsers(database, member, door.comer(request).browser)
        return _seats_shown(room, request)


def _seats_shown(room: Room, request: Request) -> OwnSeatsShown:
    _, member = room.study_of(request)
    here = session_of(room, request).id
    return OwnSeatsShown(
        items=[
            OwnSeatShown(
                id=seat.id,
                since=seat.since,
                seen_at=seat.seen_at,
                is_here=seat.id == here,
            )
            for seat in room.sessions.seats_of(member)
        ]
    )


def _factor(router: APIRouter, room: Room) -> None:
    @router.post("/account/factor", operation_id="begin_factor")
    def begin_factor(request: Request, body: KnownSent) -> FactorOffered:
        """Begin with a second factor."""
        database, member = room.study_of(request)
        proving.check_own_password(database, member, body.password)
        with database.write(member) as tx:
            secret = factors.begin_factor(tx)
            own = next(m for m in members.list_members(tx) if m.id == member)
        return FactorOffered(secret=secret, picture=drawn(address_of(secret, own.key)))

    @router.put("/account/factor", operation_id="confirm_factor")
    def confirm_factor(request: Request, body: DigitsSent) -> AccountShown:
        """Let it count; one's seats at other browsers end."""
        database, member = room.study_of(request)
        with database.write(member) as tx:
            factors.confirm_factor(tx, given=body.given)
        room.end_seats(member, session_of(room, request))
        return _shown(database, member)

    @router.post("/account/factor/end", operation_id="end_factor")
    def end_factor(request: Request, body: KnownSent) -> AccountShown:
        """Sign in without a second factor from now on; one's other seats end."""
        database, member = room.study_of(request)
        proving.check_own_password(database, member, body.password)
        with database.write(member) as tx:
            factors.end_factor(tx)
        room.end_seats(member, session_of(room, request))
        return _shown(database, member)

    @router.post("/account/recovery", operation_id="make_recovery_codes")
    def make_recovery_codes(request: Request, body: KnownSent) -> RecoveryCodesShown:
        """Make codes for a lost telephone."""
        database, member = room.study_of(request)
        proving.check_own_password(database, member, body.password)
        with database.write(member) as tx:
            return RecoveryCodesShown(codes=list(factors.make_recovery_codes(tx)))


def _shown(database: Database, member: MemberId) -> AccountShown:
    with database.read(member) as tx:
        return AccountShown.of(factors.show_own_factor(tx))
