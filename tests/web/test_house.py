"""Several studies at one server: each as if alone, and none leads into another."""

import re
import shutil
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
from fastapi.routing import APIRoute
from fastapi.testclient import TestClient
from starlette.requests import Request

from counterpoint.storage import place
from counterpoint.storage.database import open_
from counterpoint.study.passkey.model import Site
from counterpoint.web import below, serversession, session
from counterpoint.web.app import create_app
from counterpoint.web.house import SameStudyError, check_different
from counterpoint.web.journal import Answered, Journal
from counterpoint.web.opening import app_of_team, standing
from counterpoint.web.passing import KEPT_AT_FIRST
from counterpoint.web.room import Room
from counterpoint.web.shelf import routes_of, word_of
from tests import houses, studies
from tests.authenticator import Device
from tests.houses import DOORS, TITLES, WORK


@pytest.fixture(params=["file", pytest.param("server", marks=pytest.mark.postgres)])
def rooms(request: pytest.FixtureRequest) -> Iterator[list[Room]]:
    """Two studies, in two files or in two schemas of one database."""
    if request.param == "file":
        yield request.getfixturevalue("in_files")
    else:
        studies.derive_keys_once()
        url = request.getfixturevalue("postgres_url")
        with (
            studies.new_database(url) as name,
            houses.rooms_at(houses.on_server(url, name)) as opened,
        ):
            yield opened


@pytest.fixture(scope="module")
def templates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with both studies as files, closed."""
    studies.derive_keys_once()
    folder = tmp_path_factory.mktemp("house")
    with houses.rooms_at(houses.in_files(folder)):
        return folder


@pytest.fixture
def in_files(templates: Path, tmp_path: Path) -> Iterator[list[Room]]:
    """Two studies in two files."""
    shutil.copytree(templates, tmp_path, dirs_exist_ok=True)
    with houses.opened(houses.in_files(tmp_path)) as rooms:
        yield rooms


def test_who_sits_in_one_study_is_nobody_in_another(rooms: list[Room]) -> None:
    browser = houses.browser_of(rooms)
    own = houses.sit_down(browser, DOORS)
    assert browser.get(f"/{DOORS}/api/study").json()["title"] == TITLES[DOORS]
    cookie = browser.cookies[f"counterpoint-8765.{DOORS}"]
    there = {"cookie": f"counterpoint-8765.{WORK}={cookie}"}
    told = browser.get(f"/{WORK}/api/study", headers=there)
    assert told.status_code == 401

    houses.sit_down(browser, WORK)
    assert browser.delete(f"/{DOORS}/api/session", headers=own).status_code == 200
    assert browser.get(f"/{DOORS}/api/study").status_code == 401
    assert browser.get(f"/{WORK}/api/study").json()["title"] == TITLES[WORK]


def test_no_route_of_a_study_answers_a_member_of_another(in_files: list[Room]) -> None:
    browser = houses.browser_of(in_files)
    own = houses.sit_down(browser, DOORS)
    cookie = browser.cookies[f"counterpoint-8765.{DOORS}"]
    own["cookie"] = f"counterpoint-8765.{WORK}={cookie}"
    found = routes_of(create_app(in_files[1]))
    routes = [each for each in found if isinstance(each, APIRoute)]
    # The guard stands before all of them; one of each kind is asked.
    sample = {(word_of(each.path), *(each.methods or ())): each.path for each in routes}
    assert len(sample) > 100
    answers = {
        path: browser.request(
            asked[-1], f"/{WORK}{re.sub(r'{[^}]+}', 'x', path)}", headers=own
        ).status_code
        for asked, path in sample.items()
        if path.startswith("/api/") and path != "/api/session/begin"
    }
    assert set(answers.values()) == {401}, answers


@pytest.fixture
def built(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A page that is built, with an icon."""
    folder = tmp_path / "page"
    (folder / "assets").mkdir(parents=True)
    (folder / "assets" / "a.js").write_text("1", "utf-8")
    (folder / "mark.svg").write_text("<svg/>", "utf-8")
    (folder / "index.html").write_text("<head></head>", "utf-8")
    for function in ("front_of", "add_page"):
        module = "house" if function == "front_of" else "page"
        target = f"counterpoint.web.{module}.{function}"
        monkeypatch.setattr(f"{target}.__defaults__", (folder,))


@pytest.mark.usefixtures("built")
def test_a_page_learns_where_it_lies_and_the_first_page_names_no_study(
    in_files: list[Room],
) -> None:
    browser = houses.browser_of(in_files)
    for address in (f"/{DOORS}", f"/{DOORS}/", f"/{DOORS}/people/1"):
        page = browser.get(address)
        assert '<meta name="counterpoint-path" content="/doors" />' in page.text
        assert "content-security-policy" in page.headers
    front = browser.get("/")
    assert 'name="counterpoint-front"' in front.text
    assert "content-security-policy" in front.headers
    assert not any(path in front.text for path in TITLES)
    unknown = [browser.get(each) for each in ("/none", "/none/api/study", "/api/study")]
    assert {(each.status_code, each.text) for each in unknown} == {(404, front.text)}
    assert browser.get("/assets/a.js").text == browser.get("/doors/assets/a.js").text
    assert browser.get("/mark.svg").status_code == 200
    assert browser.get("/", headers={"host": "evil.example"}).status_code == 403


def test_studies_in_files_keep_no_accounts(in_files: list[Room]) -> None:
    browser = houses.browser_of(in_files)
    own = houses.sit_down(browser, DOORS)
    address, given = f"/{DOORS}/api/account/server", {"name": "ada", "password": "x"}
    assert browser.get(address).json()["is_offered"] is False
    assert browser.post(address, json=given, headers=own).status_code == 404
    assert browser.get("/api/front").json()["has_accounts"] is False


def test_a_server_is_ready_when_all_its_studies_are(in_files: list[Room]) -> None:
    browser = houses.browser_of(in_files)
    assert browser.get("/ready").json() == {"ok": True, "lacks": None}
    assert in_files[1].database is not None
    in_files[1].database.close()
    told = [browser.get(f"{p}/ready").status_code for p in ("", "/doors", "/work")]
    assert told == [503, 200, 503]
    assert browser.get("/health").status_code == 200


def test_a_line_of_the_log_names_the_path_and_no_title(in_files: list[Room]) -> None:
    noted: list[Answered] = []
    app, _ = app_of_team(in_files, standing("127.0.0.1"), 8765)
    for study in app._studies.values():  # type: ignore[attr-defined]  # noqa: SLF001
        assert isinstance(study, Journal)
        study._noting = [noted.append]  # noqa: SLF001
    browser = TestClient(app, base_url=studies.ADDRESS)
    houses.sit_down(browser, WORK)
    browser.get(f"/{WORK}/api/study")
    assert noted[-1].study == WORK
    assert noted[-1].route == "/api/study"
    assert TITLES[WORK] not in str(noted)


def test_a_study_and_its_copy_are_not_served_together(
    in_files: list[Room], tmp_path: Path
) -> None:
    kept = in_files[0].database
    assert kept is not None
    assert isinstance(kept.place, place.FilePlace)
    kept.close()
    copy = place.FilePlace(tmp_path / "copy.study")
    copy.path.write_bytes(kept.place.path.read_bytes())
    twin = serversession.room_of(open_(copy, studies.PASSPHRASE), path="twin")
    with pytest.raises(SameStudyError, match=r"“doors” and “twin” are the same"):
        check_different([*in_files, twin])
    twin.close()


@pytest.mark.parametrize(
    "name", ["", "Doors", "-d", "d-", "a/b", "å", "api", "d.", "ready"]
)
def test_some_words_are_no_path_of_a_study(name: str) -> None:
    with pytest.raises(below.PathError):
        below.check_path(name)


def test_no_cookie_of_a_study_has_the_name_of_another_s() -> None:
    for name in ("known", "doors-known", "443"):
        below.check_path(name)
    scopes: list[dict[str, Any]] = [
        {"type": "http", "scheme": "https", "headers": [], "path": "/", below.KEY: name}
        for name in ("", "known", "doors", "doors-known")
    ]
    names = [
        session.cookie_name(Request({**scope, "server": ("h", 443)}), of)
        for scope in scopes
        for of in ("", "-known")
    ]
    assert len(set(names)) == len(names)


def test_what_the_first_process_keeps_is_asked_of_it_below_a_path_too() -> None:
    assert KEPT_AT_FIRST.fullmatch("/doors/api/vault/names")
    assert KEPT_AT_FIRST.fullmatch("/doors/api/study") is None


def test_each_study_has_passkeys_of_its_own(in_files: list[Room]) -> None:
    site, device = Site("localhost", "http://localhost:8765"), Device()
    app, _ = app_of_team(in_files, standing("127.0.0.1"), 8765)
    browser = TestClient(app, base_url=site.origin)
    offered = {}
    for path, password in houses.WORDS.items():
        own = houses.sit_down(browser, path)
        begun = browser.post(
            f"/{path}/api/account/passkeys/begin",
            json={"password": password},
            headers=own,
        )
        offered[path] = begun.json()
        if path == DOORS:
            made = asdict(device.make(begun.json()["word"], site)) | {"name": "Mine"}
            to = f"/{path}/api/account/passkeys"
            assert browser.post(to, json=made, headers=own).status_code == 200
    assert [each["shown_as"] for each in offered.values()] == [
        f"ada ({path})" for path in offered
    ]
    assert len({each["user"] for each in offered.values()}) == len(offered)
    for path, is_let_in in ((WORK, False), (DOORS, True)):
        door = f"/{path}/api/session"
        word = browser.post(f"{door}/begin", json={"token": ""}).json()["csrf"]
        browser.headers["x-csrf-token"] = word
        signed = device.sign(browser.post(f"{door}/passkey/begin").json()["word"], site)
        answer = browser.post(f"{door}/passkey", json=asdict(signed))
        assert answer.is_success is is_let_in, answer.json()
