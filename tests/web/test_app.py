"""The server as a whole: its routes, its description, its page."""

from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

import counterpoint.web.api
from counterpoint.web.app import OWN, STAGES
from counterpoint.web.page import add_page
from counterpoint.web.recent import Recent
from counterpoint.web.room import Room
from counterpoint.web.shelf import own_routes, word_of
from tests import described
from tests.studies import begin_session

HTTP_METHODS = {"get", "post", "put", "patch", "delete"}


def operations() -> list[dict[str, Any]]:
    """List every operation of the API's description."""
    return [
        operation
        for path in described.paths().values()
        for method, operation in path.items()
        if method in HTTP_METHODS
    ]


def test_every_operation_has_a_name_of_its_own_and_says_what_it_does() -> None:
    names = [operation["operationId"] for operation in operations()]
    assert len(names) == len(set(names))
    assert all(operation.get("description") for operation in operations())


def test_every_operation_can_answer_with_a_refusal() -> None:
    for operation in operations():
        refusal = operation["responses"]["4XX"]["content"]["application/json"]
        assert refusal["schema"]["$ref"].endswith("/RefusalShown")


def test_every_module_of_the_api_is_served() -> None:
    folder = Path(str(counterpoint.web.api.__file__)).parent
    written = {
        path.stem for path in folder.glob("*.py") if "ROUTES = [" in path.read_text()
    }
    served = {
        endpoint.handler.__module__.rpartition(".")[2]
        for stage in STAGES
        for endpoint in stage
    }
    assert written == served


def test_every_route_of_the_room_begins_with_a_word_it_is_found_by() -> None:
    for build, words in OWN:
        assert {word_of(each.path) for each in own_routes(build(Room()))} == set(words)


def test_servers_of_one_process_answer_each_for_its_own_study(
    client: TestClient, tmp_path: Path
) -> None:
    other = begin_session(Room(None, recent=Recent(tmp_path / "other.json")))
    assert client.get("/api/study").status_code == 200
    assert other.get("/api/study").status_code == 401
    assert client.get("/api/study/nothing").status_code == 404
    assert client.delete("/api/study").status_code == 405


@pytest.mark.parametrize("path", ["/", "/code/some-id", "/home"])
def test_every_room_of_the_page_is_the_same_file(tmp_path: Path, path: str) -> None:
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets" / "app-1.js").write_text("run()")
    (tmp_path / "index.html").write_text("<title>Counterpoint</title>")
    (tmp_path / "mark.svg").write_text("<svg/>")
    app = FastAPI()
    add_page(app, tmp_path)
    client = TestClient(app)
    answer = client.get(path)
    assert answer.text == "<title>Counterpoint</title>"
    assert answer.headers["cache-control"] == "no-cache"
    assert client.get("/mark.svg").text == "<svg/>"
    script = client.get("/assets/app-1.js")
    assert "immutable" in script.headers["cache-control"]
    assert client.get("/api/nothing").status_code == 404


def test_a_page_that_was_not_built_says_how_to_build_it(tmp_path: Path) -> None:
    app = FastAPI()
    add_page(app, tmp_path)
    answer = TestClient(app).get("/")
    assert answer.status_code == 503
    assert "hatch_build.py build" in answer.text
