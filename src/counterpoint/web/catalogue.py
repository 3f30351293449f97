"""Accounts of a server that holds several studies: one way in, and where it leads.

An account is no second way to prove who one is: its owner signs in as a member of one
study, its home, and is thereby known in the others, of each of which they once proved
to be a member too. A password that somebody else makes anew, there or at home, puts
that membership to sleep until it is proved anew, as does a younger second factor at
home where the study asks for one; so nobody who can make a member a new password in
one study, or knows it, comes further by it than that password led.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from counterpoint.kernel.clock import Clock, SystemClock
from counterpoint.kernel.ids import MemberId, new_id
from counterpoint.storage.database import Database
from counterpoint.storage.failing import ClosedError
from counterpoint.storage.serving import account as store
from counterpoint.storage.serving.account import AccountId, AccountRow, MembershipRow
from counterpoint.storage.serving.opening import ServerDatabase
from counterpoint.study.account.factor import has_younger_factor, lacks_factor
from counterpoint.study.account.model import Passwords, is_awake
from counterpoint.study.design import verbs as design
from counterpoint.study.door.model import Comer
from counterpoint.study.password import proving, signing
from counterpoint.study.password.model import WayIn
from counterpoint.study.password.proving import Given
from counterpoint.web import owner, tying
from counterpoint.web.ownership import (
    AccountThereError,
    Known,
    OwnDoorError,
    Reachable,
    Standing,
    checked_name,
    not_led,
    plain_name,
)
from counterpoint.web.room import Room
from counterpoint.web.session import LetIn, Session

NO_ACCOUNT = AccountId("")


class Catalogue:
    """The accounts of a server, beside the first of the studies that it holds."""

    def __init__(
        self,
        servers: Sequence[ServerDatabase],
        rooms: Sequence[Room],
        clock: Clock | None = None,
    ) -> None:
        self._servers = servers
        self._server = servers[0]
        self._rooms = {_open(room).study_id: room for room in rooms}
        self._paths = {room.path: room for room in rooms}
        self._first = rooms[0]
        self._clock = clock or SystemClock()

    @property
    def paths(self) -> Sequence[str]:
        """Below which the studies lie."""
        return list(self._paths)

    def room_at(self, path: str) -> Room:
        """Give the room of a study.

        Raises:
            OwnDoorError: There is none below the path.
        """
        if path not in self._paths:
            raise not_led()
        return self._paths[path]

    def room_of(self, row: MembershipRow) -> Room:
        """Give the room of a membership's study, which is served here."""
        return self._rooms[row.study_id]

    def home_path(self, name: str) -> str:
        """Give the path of an account's home; some study's, if there is no account."""
        home = self._home_of(plain_name(name))
        return self._first.path if home is None else self.room_of(home).path

    def standing(self, room: Room, member: MemberId) -> Standing:
        """Tell how a member of a study stands to an account."""
        row = self._membership(room, member)
        if row is None:
            return Standing(None, is_home=False, sleeps=False)
        with self._server.read() as connection:
            name = store.get_account(connection, row.account_id).name
        return Standing(name, row.is_home, sleeps=not self._is_awake(row))

    def put_right(self, room: Room, member: MemberId) -> None:
        """Let a study's history tell a member of their account what stands."""
        tying.put_right(self._server, _open(room), member)

    def begin(self, room: Room, member: MemberId, name: str, password: str) -> None:
        """Let a member have an account, whose home is this study.

        Raises:
            AccountThereError: They own one already.
            AccountNameError: It cannot be called so.
            ForbiddenError: The password is not theirs, or they chose taken names.
        """
        database = _open(room)
        self._check_free(room, member)
        plain, stamp = checked_name(name), _stamp(room, member) or ""
        proving.check_own_password(database, member, password)
        row = AccountRow(AccountId(new_id()), plain, self._now())
        home = MembershipRow(
            *(database.study_id, member, row.id),
            is_home=True,
            since=row.since,
            home_stamp=stamp,
            own_stamp=stamp,
        )
        owner.try_name(self._server, database, member, plain)
        self._tell(room, member)
        with tying.telling(self._server, database, member) as connection:
            owner.check_free(connection, plain)
            store.put_account(connection, row)
            store.put_membership(connection, home)

    def tie(
        self,
        room: Room,
        member: MemberId,
        password: str,
        whose: tuple[str, Given, Comer],
    ) -> None:
        """Note that a member is the owner of an account, which leads here from now on.

        Args:
            room: Of the study.
            member: Who sits there, by the study's own door.
            password: The member's own in this study.
            whose: The account's name, what proves it, and from where.

        Raises:
            AccountThereError: They own another account, or are its home.
            WrongPasswordError: One of the two is not theirs.
        """
        database = _open(room)
        # Read before they are proved: what is made anew meanwhile leads nowhere.
        at, stamp = self._now(), _stamp(room, member) or ""
        proving.check_own_password(database, member, password)
        home = self.prove(*whose)
        row = self._membership(room, member)
        if row is not None and (row.is_home or row.account_id != home.account_id):
            self._check_free(room, member)
        taken = {r.study_id: r.member_id for r in self._rows(home.account_id)}
        if taken.get(database.study_id, member) != member:
            msg = "This account is another member's of this study already."
            raise AccountThereError(msg)
        tied = MembershipRow(
            *(database.study_id, member, home.account_id),
            is_home=False,
            since=at,
            home_stamp=home.home_stamp,
            own_stamp=stamp,
        )
        self._tell(room, member)
        with tying.telling(self._server, database, member) as connection:
            store.put_membership(connection, tied)

    def untie(self, room: Room, member: MemberId) -> None:
        """Let an account lead to a member no more; at home, do away with it.

        The study's history tells of it afterwards: one that leads in never lacks there.
        """
        row = self._membership(room, member)
        if row is None:
            return
        with tying.untying(self._server, _open(room), member) as connection:
            if row.is_home:
                store.remove_account(connection, row.account_id)
            else:
                store.remove_membership(connection, row.study_id, member)
        if row.is_home:
            self._end_seats_of(row.account_id)

    def prove(self, name: str, given: Given, comer: Comer) -> MembershipRow:
        """See that somebody is the owner of an account, as its home study does.

        Whether there is no such account, its home is away, its owner has no password
        of their own, or it is another: the deeds and the answer are the same.

        Returns:
            The account's home membership, with the password that was looked at.

        Raises:
            ForbiddenError: They are not, or must wait, or the factor is asked for.
        """
        plain = plain_name(name)
        home = self._home_of(plain)
        first = _open(self._first)
        database = first if home is None else _open(self._rooms[home.study_id])
        whose = None if home is None else home.member_id
        stamp = signing.stamp_of(database, whose or MemberId(plain))
        owner.prove(first, database, whose, given, replace(comer, account=plain))
        if home is None:
            raise proving.strange()
        return replace(home, home_stamp=stamp or "")

    def known_by(self, seats: Sequence[tuple[Room, Session]]) -> Known | None:
        """Say whose account a browser showed to own, by where somebody sits there.

        Args:
            seats: The rooms in which somebody sits at that browser.
        """
        for room, session in sorted(
            seats, key=lambda seat: seat[1].since, reverse=True
        ):
            if session.member is None or not session.ends:
                continue
            row = self._membership(room, session.member)
            if row is None:
                continue
            by_account = session.account == row.account_id and self._is_awake(row)
            if by_account or (row.is_home and not session.account):
                return Known(row.account_id, LetIn(row.account_id, session.since))
        return None

    def reachable(self, account: AccountId, seated: Sequence[str]) -> list[Reachable]:
        """List the studies to which an account leads now, the home first.

        Args:
            account: Whose owner asks.
            seated: Below which paths somebody sits at the browser that asks.
        """
        found = []
        for row in self._rows(account):
            if not self._is_awake(row):
                continue
            room = self._rooms[row.study_id]
            with _open(room).read(row.member_id) as tx:
                title = design.show_study(tx).title
            asks = self._asks_own_door(row)
            found.append(Reachable(room.path, title, room.path in seated, asks))
        return found

    def member_there(self, account: AccountId, room: Room) -> MemberId:
        """Give the member that an account's owner is in a study.

        Raises:
            OwnDoorError: The account does not lead there, or not now.
        """
        study = _open(room).study_id
        row = next((r for r in self._rows(account) if r.study_id == study), None)
        if row is None or not self._is_awake(row):
            raise not_led()
        if self._asks_own_door(row):
            msg = (
                "This study asks for a second factor that your account does not have."
                " Sign in at its own address."
            )
            raise OwnDoorError(msg)
        return row.member_id

    def leads(self, account: str, room: Room, member: MemberId) -> bool:
        """Whether an account that let a member in would lead there still."""
        row = self._membership(room, member)
        return row is not None and row.account_id == account and self._is_awake(row)

    def renew(self, room: Room, member: MemberId, before: str) -> None:
        """Note that a member chose another password, who knew the one before."""
        study, after = _open(room).study_id, _stamp(room, member) or ""
        with self._server.write() as connection:
            store.restamp(connection, study, member, before=before, after=after)

    def end_seats(
        self,
        room: Room,
        member: MemberId,
        *,
        but: Session | None = None,
        of: Session | None = None,
    ) -> None:
        """End the seats, in all studies, that an account let in to, at its home.

        Args:
            room: Of the home; in another study nothing ends.
            member: Whose account it is.
            but: A seat that does not.
            of: Only those that were stepped into from this seat.
        """
        row = self._membership(room, member)
        if row is not None and row.is_home:
            since = "" if of is None else of.since.isoformat(timespec="microseconds")
            self._end_seats_of(row.account_id, "" if but is None else but.id, since)

    def _home_of(self, name: str) -> MembershipRow | None:
        """Find the home of an account that can be signed in to.

        As much is looked up for a name that no account has.
        """
        with self._server.read() as connection:
            found = store.find_account(connection, name)
        rows = self._rows(NO_ACCOUNT if found is None else found.id)
        home = self._home_among(rows)
        room = self._first if home is None else self.room_of(home)
        seats = signing.seats(_open(room), trusted=False)
        ways = {seat.member.id: seat.way for seat in seats}
        if home is None or ways.get(home.member_id) is not WayIn.PASSWORD:
            return None
        return home

    def _is_awake(self, row: MembershipRow) -> bool:
        """Whether an account leads to one of its memberships now."""
        home = self._home_among(self._rows(row.account_id))
        if home is None or row.study_id not in self._rooms:
            return False
        at_home = _stamp(self._rooms[home.study_id], home.member_id)
        if row.is_home:
            return bool(at_home)
        here = _stamp(self._rooms[row.study_id], row.member_id)
        since = datetime.fromisoformat(row.since)
        return is_awake(
            Passwords(row.own_stamp, row.home_stamp),
            Passwords(here, at_home),
            has_younger_factor=has_younger_factor(
                self._seat(row), self._seat(home), since
            ),
        )

    def _asks_own_door(self, row: MembershipRow) -> bool:
        home = self._home_among(self._rows(row.account_id))
        if row.is_home or home is None:
            return False
        return lacks_factor(self._seat(row), self._seat(home))

    def _seat(self, row: MembershipRow) -> tuple[Database, MemberId]:
        return _open(self._rooms[row.study_id]), row.member_id

    def _home_among(self, rows: Sequence[MembershipRow]) -> MembershipRow | None:
        """Find the home that is served here."""
        served = (row for row in rows if row.is_home and row.study_id in self._rooms)
        return next(served, None)

    def _check_free(self, room: Room, member: MemberId) -> None:
        if self._membership(room, member) is not None:
            msg = "You use an account here already; stop using it first."
            raise AccountThereError(msg)

    def _membership(self, room: Room, member: MemberId) -> MembershipRow | None:
        with self._server.read() as connection:
            return store.find_membership(connection, _open(room).study_id, member)

    def _rows(self, account: AccountId) -> list[MembershipRow]:
        """List an account's memberships; those of members who left are forgotten."""
        with self._server.read() as connection:
            rows = store.list_memberships(connection, account)
        left = [row for row in rows if self._has_left(row)]
        if left:
            with self._server.write() as connection:
                for row in left:
                    if row.is_home:
                        store.remove_account(connection, account)
                    store.remove_membership(connection, row.study_id, row.member_id)
        if any(row.is_home for row in left):
            return []
        return [row for row in rows if row not in left]

    def _has_left(self, row: MembershipRow) -> bool:
        room = self._rooms.get(row.study_id)
        return room is not None and _stamp(room, row.member_id) is None

    def _end_seats_of(self, account: AccountId, but: str = "", since: str = "") -> None:
        """End seats wherever they are kept: each database has its own."""
        for server in self._servers:
            with server.write() as connection:
                store.end_seats_of(connection, account, but=but, since=since)

    def _tell(self, room: Room, member: MemberId) -> None:
        """Tell a study's history of an account that leads in, before it does.

        If the server falls in between, history tells of one that leads nowhere.
        """
        tying.tell(_open(room), member)

    def _now(self) -> str:
        return self._clock.now().isoformat(timespec="microseconds")


def _open(room: Room) -> Database:
    if room.database is None:
        msg = "The study was closed; open it again."
        raise ClosedError(msg)
    return room.database


def _stamp(room: Room, member: MemberId) -> str | None:
    """Tell which password a member has; None once they left."""
    return signing.stamp_of(_open(room), member)
