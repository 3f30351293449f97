"""Coding over HTTP, through the whole stack."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from counterpoint.web.api.coding import CodingsShown, PassagesShown
from tests.coding.material import bring_in, correct


@pytest.fixture
def codings(database: Database, ada: MemberId, client: TestClient) -> str:
    """The path of a report's codings in an article."""
    with database.write(ada) as tx:
        report_id, _ = bring_in(tx)
    article_id = client.post("/api/articles", json={}).json()["id"]
    return f"/api/articles/{article_id}/reports/{report_id}/codings"


def codes_beside(codings: str) -> str:
    """Name the path of the codebook of the same article."""
    return codings.split("/reports/", maxsplit=1)[0] + "/codes"


def report_in(codings: str) -> str:
    """Name the report of a path of codings."""
    return codings.split("/")[5]


def add(client: TestClient, codings: str, name: str, **more: object) -> dict[str, Any]:
    """Add a code."""
    sent = client.post(codes_beside(codings), json={"name": name, **more})
    shown: dict[str, Any] = sent.json()
    return shown


def span(
    client: TestClient, codings: str, code: str, start: int, end: int
) -> dict[str, Any]:
    """Give a code to a span."""
    sent = {"code_id": code, "start": start, "end": end}
    shown: dict[str, Any] = client.post(codings, json=sent).json()
    return shown


def test_a_codebook_is_built_renamed_moved_and_pruned(
    client: TestClient, codings: str
) -> None:
    home = add(client, codings, "Home")
    door = add(client, codings, "door", parent_id=home["id"], colour=7)
    assert (door["parent_id"], door["colour"], door["count"]) == (home["id"], 7, 0)
    assert client.get(codes_beside(codings)).json() == {"items": [home, door]}
    path = f"/api/codes/{door['id']}"
    renamed = client.patch(path, json={"name": "own door", "position": 9.5}).json()
    assert renamed == {**door, "name": "own door", "position": 9.5}
    moved = client.patch(path, json={"parent_id": None}).json()
    assert (moved["parent_id"], moved["name"]) == (None, "own door")
    assert client.delete(path).json() == moved
    assert client.get(codes_beside(codings)).json() == {"items": [home]}


def test_a_span_is_coded_stretched_and_uncoded(
    client: TestClient, codings: str, ada: MemberId
) -> None:
    home = add(client, codings, "Home")
    made = span(client, codings, home["id"], 4, 8)
    assert (made["exact"], made["by"], made["standing"]) == ("lock", ada, "holds")
    assert client.get(codings).json() == {
        "report_id": report_in(codings),
        "version": 1,
        "items": [made],
    }
    path = f"/api/codings/{made['id']}"
    stretched = client.patch(path, json={"start": 0, "end": 9}).json()
    assert stretched == {**made, "start": 0, "end": 8, "exact": "The lock"}
    counted = client.get(codes_beside(codings)).json()["items"][0]
    assert (counted["count"], counted["reports"]) == (1, 1)
    assert client.delete(path).json() == stretched
    assert client.get(codings).json()["items"] == []


def test_offsets_beyond_the_basic_plane_are_code_points(
    client: TestClient, codings: str
) -> None:
    home = add(client, codings, "Home")
    assert span(client, codings, home["id"], 42, 51)["exact"] == "🔑 but me"


def test_the_quick_lists_have_the_shape_that_is_described(
    client: TestClient, codings: str, database: Database, ada: MemberId
) -> None:
    home = add(client, codings, "Home")
    made = span(client, codings, home["id"], 4, 8)
    with database.write(ada) as tx:
        correct(tx, made["report_id"], 0, "A new lock. Nobody knew.")
    listed = client.get(codings).json()
    assert CodingsShown.model_validate(listed).model_dump(mode="json") == listed
    page = client.get(f"/api/codes/{home['id']}/passages").json()
    assert PassagesShown.model_validate(page).model_dump(mode="json") == page
    assert list(page["items"][0]) == list(
        PassagesShown.model_validate(page).model_dump(mode="json")["items"][0]
    )


def test_the_passages_of_a_code_come_a_page_at_a_time(
    client: TestClient, codings: str
) -> None:
    home = add(client, codings, "Home")
    for start, end in ((0, 3), (4, 8), (9, 12)):
        span(client, codings, home["id"], start, end)
    path = f"/api/codes/{home['id']}/passages"
    first = client.get(path, params={"limit": 2}).json()
    assert [each["exact"] for each in first["items"]] == ["The", "lock"]
    assert (first["of"], first["items"][1]["before"]) == (3, "The ")
    rest = client.get(path, params={"after": first["next"]}).json()
    assert [each["exact"] for each in rest["items"]] == ["was"]
    assert rest["next"] is None


@pytest.mark.parametrize(
    ("sent", "status", "error"),
    [
        ({"start": 0, "end": 9_999}, 422, "SpanOutsideError"),
        ({"start": 5, "end": 5}, 422, "EmptySpanError"),
        ({"start": 3, "end": 4}, 422, "EmptySpanError"),
        ({"start": 0, "end": 8, "version": 2}, 409, "OtherVersionError"),
        ({"start": 0, "end": 8, "code_id": "k404"}, 404, "UnknownCodeError"),
        ({"start": 4, "end": 8}, 409, "AlreadyCodedError"),
        ({"start": "x", "end": 8}, 422, "InputError"),
    ],
)
def test_a_refused_coding_says_what_is_wrong(
    client: TestClient, codings: str, sent: dict[str, Any], status: int, error: str
) -> None:
    home = add(client, codings, "Home")
    span(client, codings, home["id"], 4, 8)
    answer = client.post(codings, json={"code_id": home["id"], **sent})
    assert (answer.status_code, answer.json()["error"]) == (status, error)
    assert len(client.get(codings).json()["items"]) == 1


def test_a_code_in_use_is_not_deleted(client: TestClient, codings: str) -> None:
    home = add(client, codings, "Home")
    span(client, codings, home["id"], 4, 8)
    answer = client.delete(f"/api/codes/{home['id']}")
    assert (answer.status_code, answer.json()["values"]["codings"]) == (409, 1)


def test_a_codes_name_is_taken_among_its_siblings(
    client: TestClient, codings: str
) -> None:
    add(client, codings, "Home")
    answer = client.post(codes_beside(codings), json={"name": "HOME"})
    assert (answer.status_code, answer.json()["error"]) == (409, "CodeNameTakenError")


def test_a_list_of_an_unknown_article_or_report_is_refused(
    client: TestClient, codings: str
) -> None:
    article = codings.split("/reports/", maxsplit=1)[0]
    for path in (
        f"{article}/reports/r404/codings",
        f"/api/articles/a404/reports/{report_in(codings)}/codings",
        "/api/articles/a404/codes",
    ):
        assert client.get(path).status_code == 404


def test_a_passage_is_sent_to_another_code_and_brought_back(
    client: TestClient, codings: str
) -> None:
    door, lock = add(client, codings, "door"), add(client, codings, "lock")
    made = span(client, codings, door["id"], 0, 8)
    path = f"/api/codings/{made['id']}/recode"
    sent = client.post(path, json={"code_id": lock["id"]}).json()
    assert sent == {**made, "code_id": lock["id"]}
    assert client.post("/api/undo").json()["undone"]
    assert client.get(codings).json()["items"] == [made]


def test_a_code_is_merged_and_brought_back_over_http(
    client: TestClient, codings: str
) -> None:
    door, lock = add(client, codings, "door"), add(client, codings, "lock")
    span(client, codings, lock["id"], 0, 8)
    path = f"/api/codes/{lock['id']}/merge"
    seen = client.get(path, params={"into_id": door["id"]}).json()
    assert (seen["stays"], seen["codings"], seen["claims"]) == (door["id"], 1, 0)
    assert client.post(path, json={"into_id": door["id"]}).json() == seen
    gone = client.get(codes_beside(codings).replace("/codes", "/gone-codes")).json()
    assert [(g["name"], g["into_id"]) for g in gone["items"]] == [("lock", door["id"])]
    back = f"/api/codes/{lock['id']}/revive"
    assert client.post(back, json={"reason": ""}).status_code == 422
    assert client.post(back, json={"reason": "It differs."}).json()["count"] == 0


def test_a_step_taken_back_is_told_with_the_code_it_was_about(
    client: TestClient, codings: str
) -> None:
    door = add(client, codings, "door")
    made = span(client, codings, door["id"], 0, 8)
    client.delete(f"/api/codings/{made['id']}")
    for kind in ("SpanUncoded", "SpanCoded", "CodeAdded"):
        undone = client.post("/api/undo").json()["undone"]
        assert (undone["kind"], undone["code"]) == (kind, "door")
