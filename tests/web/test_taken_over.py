"""What a browser is told so that a seat is not taken over: names, TLS, other seats."""

from pathlib import Path

import pyotp
import pytest
from fastapi.testclient import TestClient

from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from counterpoint.study.factor import verbs as factors
from counterpoint.study.password import verbs as passwords
from counterpoint.web.app import create_app
from counterpoint.web.room import Room
from tests import studies

OWN = "blue doors stand open"


@pytest.mark.parametrize("scheme", ["https", "http"], ids=["by TLS", "behind a proxy"])
def test_under_tls_a_cookie_is_this_hosts_alone_and_no_answer_comes_in_the_clear(
    database: Database, ada: MemberId, scheme: str
) -> None:
    with database.write(ada) as tx:
        passwords.set_own_password(tx, new=OWN)
    room = Room(database, served=True)
    room.origins = frozenset({"https://study.example"})
    browser = TestClient(create_app(room), base_url=f"{scheme}://study.example")
    begun = browser.post("/api/session/begin", json={"token": ""})
    cookie, _, rules = begun.headers["set-cookie"].partition("; ")
    assert cookie.startswith("__Host-counterpoint-443=")
    assert {"Path=/", "Secure", "HttpOnly"} <= set(rules.split("; "))
    assert "Domain" not in rules
    kept = {"cookie": cookie, "x-csrf-token": begun.json()["csrf"]}
    given = {"member": "ada", "password": OWN}
    known = browser.post("/api/session", json=given, headers=kept)
    renewed, word = known.headers.get_list("set-cookie")
    assert renewed.startswith("__Host-counterpoint-443=")
    assert word.startswith("__Host-counterpoint-443-known=")
    assert "Path=/;" in renewed
    assert "Path=/;" in word
    for answer in (begun, known, browser.get("/")):
        said = answer.headers["strict-transport-security"]
        assert said == "max-age=31536000; includeSubDomains"


def test_of_this_machines_own_names_tls_is_not_asked(
    database: Database, tmp_path: Path
) -> None:
    app = create_app(studies.room_of(database, tmp_path))
    for address in (studies.ADDRESS, "https://localhost", "https://[::1]"):
        answer = TestClient(app, base_url=address).get("/")
        assert answer.status_code in {200, 503}, address
        assert "strict-transport-security" not in answer.headers


def test_without_the_second_factor_ones_other_seats_end(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        passwords.set_own_password(tx, new=OWN)
        secret = factors.begin_factor(tx)
        factors.confirm_factor(tx, given=pyotp.TOTP(secret).at(tx.now()))
    room = Room(database, served=True, names=["study.example"])
    here, there = (room.sessions.begin(trusted=False) for _ in range(2))
    for _, session in (here, there):
        room.seat(session, ada)
    browser = TestClient(create_app(room), base_url=studies.ADDRESS)
    name = f"counterpoint-{studies.ADDRESS.rpartition(':')[2]}"
    kept = {"cookie": f"{name}={here[0]}", "x-csrf-token": here[1].csrf}
    given = {"password": OWN}
    ended = browser.post("/api/account/factor/end", json=given, headers=kept)
    assert ended.json()["factor_since"] is None
    seated = [room.sessions.is_seated(session) for _, session in (here, there)]
    assert seated == [True, False]
