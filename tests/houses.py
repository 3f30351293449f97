"""Two studies at one server, each below a path, as tests ask for them."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from fastapi.testclient import TestClient
from sqlalchemy.engine import make_url

from counterpoint.kernel.ids import MemberId
from counterpoint.storage import database, place
from counterpoint.storage.place import FilePlace, Place
from counterpoint.study.beginning import begin_study
from counterpoint.study.password import verbs as passwords
from counterpoint.web import serversession
from counterpoint.web.opening import app_of_team, standing
from counterpoint.web.room import Room
from tests import studies

DOORS, WORK = "doors", "work"
WORDS = {DOORS: "blue doors stand open", WORK: "slow work in the evening"}
"""Ada's password in each."""
TITLES = {DOORS: "Doors that stay shut", WORK: "Work after dark"}


@contextmanager
def rooms_at(places: dict[str, Place]) -> Iterator[list[Room]]:
    """Begin a study of Ada's at each place, and lay it on a table of its own."""
    rooms = [_begun(path, where) for path, where in places.items()]
    yield rooms
    for room in rooms:
        room.close()


@contextmanager
def opened(places: dict[str, Place]) -> Iterator[list[Room]]:
    """Lay studies that were begun before on their tables."""
    rooms = [
        serversession.room_of(database.open_(where, studies.PASSPHRASE), path=path)
        for path, where in places.items()
    ]
    yield rooms
    for room in rooms:
        room.close()


def in_files(folder: Path) -> dict[str, Place]:
    """Name a file for each of the two."""
    return {path: FilePlace(folder / f"{path}.study") for path in WORDS}


def on_server(url: str, database_name: str) -> dict[str, Place]:
    """Name a schema for each of the two, in one database."""
    written = addresses(url, database_name)
    return {path: place.parse(address) for path, address in written.items()}


def browser_of(rooms: list[Room]) -> TestClient:
    """Open a browser at the server that holds them."""
    app, _ = app_of_team(rooms, standing("127.0.0.1"), 8765)
    return TestClient(app, base_url=studies.ADDRESS)


def sit_down(browser: TestClient, path: str) -> dict[str, str]:
    """Let Ada sit down in a study; give the headers with which she changes it."""
    begun = browser.post(f"/{path}/api/session/begin", json={"token": ""}).json()
    given = {"member": "ada", "password": WORDS[path]}
    headers = {"x-csrf-token": begun["csrf"]}
    seated = browser.post(f"/{path}/api/session", json=given, headers=headers)
    assert seated.status_code == 200, seated.text
    return {"x-csrf-token": seated.json()["csrf"]}


def ada_of(room: Room) -> MemberId:
    """Give the id of a study's Ada."""
    assert room.database is not None
    return studies.member_of(room.database, "ada")


def _begun(path: str, where: Place) -> Room:
    made = database.create(where, studies.PASSPHRASE)
    ada = begin_study(
        made, title=TITLES[path], member_key="ada", member_name="Ada Lindqvist"
    )
    with made.write(ada.id) as tx:
        passwords.set_own_password(tx, new=WORDS[path])
    return serversession.room_of(made, path=path)


def addresses(url: str, database_name: str) -> dict[str, str]:
    """Write where the two are, as in a server's settings."""
    parts = make_url(url).set(database=database_name)
    written = parts.render_as_string(hide_password=False)
    joint = "&" if "?" in written else "?"
    return {path: f"{written}{joint}schema=house_{path}" for path in WORDS}
