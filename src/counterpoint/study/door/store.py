"""Where wrong tries and known browsers are kept. The only SQL that changes them."""

from datetime import datetime

from sqlalchemy import Column, Connection, Integer, Table, delete, insert, select

from counterpoint.kernel.ids import MemberId
from counterpoint.storage.schema import identifier, metadata, state
from counterpoint.study.door.model import (
    BROWSER_KNOWN,
    FORGOTTEN_AFTER,
    MOST_BROWSERS,
    Counter,
    Tries,
)

sign_in_try = Table(
    "sign_in_try",
    metadata,
    state("mark", primary_key=True),
    Column("failed", Integer, nullable=False),
    state("last_at", nullable=False),
    state("held_until"),
)
"""No versions: a day after the last wrong try nothing of it is left."""

known_browser = Table(
    "known_browser",
    metadata,
    state("mark", primary_key=True),
    identifier("member_id", primary_key=True),
    state("seen_at", nullable=False),
)
"""Browsers at which a member signed in with a password, by a digest."""


def find_tries(connection: Connection, counter: Counter) -> Tries | None:
    """Find what was counted by a counter."""
    query = select(sign_in_try).where(sign_in_try.c.mark == counter.mark)
    row = connection.execute(query).one_or_none()
    if row is None:
        return None
    held = None if row.held_until is None else datetime.fromisoformat(row.held_until)
    return Tries(row.failed, datetime.fromisoformat(row.last_at), held)


def put_tries(connection: Connection, counter: Counter, tries: Tries) -> None:
    """Keep a count, and let those go that nobody needs any more."""
    remove_tries(connection, counter)
    old = (tries.last_at - FORGOTTEN_AFTER).isoformat()
    connection.execute(delete(sign_in_try).where(sign_in_try.c.last_at < old))
    connection.execute(
        insert(sign_in_try).values(
            mark=counter.mark,
            failed=tries.failed,
            last_at=tries.last_at.isoformat(),
            held_until=tries.held_until and tries.held_until.isoformat(),
        )
    )


def remove_tries(connection: Connection, counter: Counter) -> None:
    """Forget a count."""
    connection.execute(delete(sign_in_try).where(sign_in_try.c.mark == counter.mark))


def put_browser(
    connection: Connection, browser: Counter, member_id: MemberId, now: datetime
) -> None:
    """Know a browser as a member's, and forget those unused for long."""
    mine = known_browser.c.member_id == member_id
    here = known_browser.c.mark == browser.mark
    old = known_browser.c.seen_at < (now - BROWSER_KNOWN).isoformat()
    connection.execute(delete(known_browser).where(mine & here | old))
    latest = select(known_browser.c.mark).where(mine)
    listed = latest.order_by(known_browser.c.seen_at.desc())
    for mark in connection.scalars(listed).all()[MOST_BROWSERS - 1 :]:
        too_many = mine & (known_browser.c.mark == mark)
        connection.execute(delete(known_browser).where(too_many))
    kept = {"member_id": member_id, "seen_at": now.isoformat()}
    connection.execute(insert(known_browser).values(mark=browser.mark, **kept))


def list_known(
    connection: Connection, browser: Counter, now: datetime
) -> set[MemberId]:
    """Give the members who signed in at a browser."""
    since = known_browser.c.seen_at >= (now - BROWSER_KNOWN).isoformat()
    query = select(known_browser.c.member_id)
    here = query.where((known_browser.c.mark == browser.mark) & since)
    return {MemberId(found) for found in connection.scalars(here)}


def forget_browsers(connection: Connection, member_id: MemberId) -> None:
    """Let no browser be known as a member's."""
    mine = known_browser.c.member_id == member_id
    connection.execute(delete(known_browser).where(mine))
