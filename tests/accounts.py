"""An account at a server that holds two studies, as tests ask for one."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from fastapi.testclient import TestClient
from httpx2 import Response

from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member
from counterpoint.study.password import verbs as passwords
from counterpoint.web.room import Room
from tests import houses, studies
from tests.hashes import hash_quickly
from tests.houses import DOORS, WORDS, WORK

OWNER = {"name": "ada@uni.example", "password": WORDS[DOORS]}


@pytest.fixture(scope="module", autouse=True)
def quick_hashes() -> Iterator[None]:
    """Hash no password with much memory here: that is shown elsewhere."""
    with pytest.MonkeyPatch.context() as patch:
        hash_quickly(patch)
        yield


@pytest.fixture(scope="module")
def template(postgres_url: str) -> Iterator[str]:
    """A database with both studies, closed."""
    studies.derive_keys_once()
    with studies.new_database(postgres_url) as name:
        with houses.rooms_at(houses.on_server(postgres_url, name)):
            pass
        yield name


@pytest.fixture
def rooms(postgres_url: str, template: str) -> Iterator[dict[str, Room]]:
    """Two studies in two schemas of one database, by path."""
    with (
        studies.new_database(postgres_url, template) as name,
        houses.opened(houses.on_server(postgres_url, name)) as opened,
    ):
        yield {room.path: room for room in opened}


@pytest.fixture
def here(rooms: dict[str, Room]) -> TestClient:
    """A browser at the server."""
    return houses.browser_of(list(rooms.values()))


def another(rooms: dict[str, Room]) -> TestClient:
    """Open another here."""
    return houses.browser_of(list(rooms.values()))


def tie(here: TestClient) -> None:
    """Let Ada have an account, at home in Doors, which also leads to Work."""
    own = houses.sit_down(here, DOORS)
    begun = here.post(f"/{DOORS}/api/account/server", json=OWNER, headers=own)
    assert begun.json()["name"] == OWNER["name"], begun.text
    tied = put_tie(here)
    assert tied.json() == {
        "is_offered": True,
        "name": OWNER["name"],
        "is_home": False,
        "sleeps": False,
    }


def put_tie(here: TestClient, **other: str) -> Response:
    """Ask to let Ada's account lead to Work, from Work's own door."""
    own = houses.sit_down(here, WORK)
    given = {**OWNER, "own_password": WORDS[WORK], **other}
    return here.put(f"/{WORK}/api/account/server", json=given, headers=own)


def untie(here: TestClient, path: str, own: dict[str, str], **other: str) -> Response:
    """Ask to let Ada's account lead to a study no more; at its home, to end it."""
    given = {"password": WORDS[path], **other}
    return here.post(f"/{path}/api/account/server/end", json=given, headers=own)


def sign_in(here: TestClient, **other: str) -> Response:
    """Sign in to Ada's account at the first page."""
    return here.post("/api/front/session", json={**OWNER, **other})


def enter(here: TestClient, path: str) -> Response:
    """Step into a study."""
    return here.post("/api/front/studies", json={"path": path})


def title_at(here: TestClient, path: str) -> str | None:
    """Read a study's title, if somebody sits there."""
    title: str | None = here.get(f"/{path}/api/study").json().get("title")
    return title


def open_(rooms: dict[str, Room], path: str) -> Database:
    """Give the study below a path."""
    database = rooms[path].database
    assert database is not None
    return database


@contextmanager
def second_coordinator(study: Database) -> Iterator[tuple[Transaction, MemberId]]:
    """Act as Bo, another coordinator with a password, whom Ada lets into a study.

    Yields:
        Bo's transaction, and who Ada is there.
    """
    ada = studies.member_of(study, "ada")
    with study.write(ada) as tx:
        bo = add_member(tx, key="bo", name="Bo Ekman", roles=[Role.COORDINATOR]).id
    with study.write(bo) as tx:
        passwords.set_own_password(tx, new="quiet little words of bo")
        yield tx, ada
