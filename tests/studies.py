"""Studies for tests: made once a run of a worker, then copied for each test.

Deriving a key takes 0.2 s on purpose, and so would each new study; here a key is
derived once a worker and a finished study is copied, as a file or as a schema's
database.
"""

import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path

import psycopg
from fastapi.testclient import TestClient
from sqlalchemy.engine import make_url

from counterpoint.demo.building import build
from counterpoint.kernel.ids import MemberId
from counterpoint.storage import database, keys, place
from counterpoint.storage.database import Database
from counterpoint.study.beginning import begin_study, stand_ready
from counterpoint.study.member.store import find_member
from counterpoint.web.app import create_app
from counterpoint.web.recent import Recent
from counterpoint.web.room import Room

PASSPHRASE = "correct horse battery"  # noqa: S105 - opens only what tests make
SCHEMA = "keys"
ADDRESS = "http://127.0.0.1:8765"


@dataclass
class StillClock:
    """A clock that moves when a test says so."""

    at: datetime

    def now(self) -> datetime:
        """Give the moment at which it stands."""
        return self.at


def derive_keys_once() -> None:
    """Remember derived keys for the rest of this process."""
    keys.derived = cache(keys.derived)


def begun_file(folder: Path) -> tuple[Path, MemberId]:
    """Make a study with the member Ada and two groups, closed."""
    path = folder / "template.study"
    made = database.create(place.parse(path), PASSPHRASE)
    ada = begin(made)
    made.close()
    return path, ada


def copy_of(template: Path, folder: Path) -> Database:
    """Open a copy of a closed study."""
    path = folder / "test.study"
    shutil.copyfile(template, path)
    return database.open_(place.parse(path), PASSPHRASE)


def begun_server(url: str) -> tuple[str, MemberId]:
    """Make a database that holds one begun study; give its name."""
    name = f"template_{secrets.token_hex(6)}"
    with _maintenance(url) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
    made = database.create(server_place(url, name), PASSPHRASE)
    ada = begin(made)
    made.close()
    return name, ada


@contextmanager
def server_copy_of(url: str, template: str) -> Iterator[Database]:
    """Open a copy of a begun study on the server, and drop it at the end."""
    name = f"test_{secrets.token_hex(6)}"
    with _maintenance(url) as connection:
        connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
    opened = database.open_(server_place(url, name), PASSPHRASE)
    try:
        yield opened
    finally:
        opened.close()
        with _maintenance(url) as connection:
            connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


@contextmanager
def new_database(url: str, like: str = "template1") -> Iterator[str]:
    """Make a database on the server, give its name, and drop it at the end.

    Args:
        url: Of the server.
        like: The database that it is a copy of; nobody may be in it.
    """
    name = f"test_{secrets.token_hex(6)}"
    with _maintenance(url) as connection:
        connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{like}"')
    try:
        yield name
    finally:
        with _maintenance(url) as connection:
            connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


def server_place(url: str, database_name: str, schema: str = SCHEMA) -> place.Place:
    """Name the place of a study in a database of the tests' server."""
    parts = make_url(url).set(database=database_name)
    written = parts.render_as_string(hide_password=False)
    joint = "&" if "?" in written else "?"
    return place.parse(f"{written}{joint}schema={schema}")


def begin(made: Database) -> MemberId:
    """Let a study begin with Ada, coordinator and researcher."""
    first = begin_study(
        made, title="Test study", member_key="ada", member_name="Ada Lindqvist"
    )
    with made.write(first.id) as tx:
        stand_ready(tx)
    return first.id


def room_of(opened: Database | None, folder: Path, member: str | None = None) -> Room:
    """Lay an open study, or none, on a table whose recent list is the test's own."""
    return Room(opened, member=member, recent=Recent(folder / "recent.json"))


def begin_session(room: Room) -> TestClient:
    """Open the page of a room in a new browser, as its one-time address does.

    The member for whom the room was made sits there, without the password that
    a team asks for: signing in has tests of its own.
    """
    client = TestClient(create_app(room), base_url=ADDRESS)
    token = {"token": room.offers.make()}
    begun = client.post("/api/session/begin", json=token).json()
    client.headers["x-csrf-token"] = begun["csrf"]
    expected = room._member  # noqa: SLF001 - as the command gave it
    if expected is not None and begun["member"] is None and room.database:
        (cookie,) = client.cookies.values()
        session = room.sessions.find(cookie)
        assert session is not None
        room.seat(session, member_of(room.database, expected))
    return client


def member_of(database: Database, key: str) -> MemberId:
    """Give a member's id by key, as signing in does, before anybody acts."""
    with database.raw_connection() as connection:
        found = find_member(connection, key)
    assert found is not None
    return found.id


def build_demo(target: Path) -> None:
    """Build the demo study at a free place, whole or not at all."""
    beside = target.with_suffix(".part")
    build(place.FilePlace(beside), PASSPHRASE)
    beside.rename(target)


@contextmanager
def _maintenance(url: str) -> Iterator[psycopg.Connection]:
    with psycopg.connect(url, autocommit=True) as connection:
        yield connection
