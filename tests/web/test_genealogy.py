"""Merge, split, revive, lineage, searches and the map over HTTP."""

from typing import Any

import pytest
from starlette.testclient import TestClient


@pytest.fixture
def article_id(client: TestClient) -> str:
    """An article that nobody leads."""
    return str(client.post("/api/articles", json={"title": "Doors"}).json()["id"])


def begin(client: TestClient, article_id: str, title: str) -> Any:  # noqa: ANN401 - JSON
    """Begin a theme."""
    path = f"/api/articles/{article_id}/themes"
    return client.post(path, json={"title": title}).json()


def send(client: TestClient, path: str, body: dict[str, Any]) -> Any:  # noqa: ANN401 - JSON
    """Send something that is taken."""
    answer = client.post(f"/api/{path}", json=body)
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_themes_are_merged_split_moved_and_brought_back(
    client: TestClient, article_id: str
) -> None:
    doors, knocks = (begin(client, article_id, title) for title in ("Doors", "Knocks"))
    path = f"themes/{doors['id']}"
    send(client, f"{path}/merge", {"merged": [knocks["id"]]})
    retired = client.get(f"/api/articles/{article_id}/themes/retired").json()
    assert [each["title"] for each in retired["items"]] == ["Knocks"]
    back = send(client, f"themes/{knocks['id']}/revive", {})
    assert back["title"] == "Knocks"
    moved = send(client, f"themes/{knocks['id']}/move", {"below": doors["id"]})
    assert moved["parent_id"] == doors["id"]
    parts = send(
        client, f"{path}/split", {"parts": [{"title": "In"}, {"title": "Out"}]}
    )
    assert [each["title"] for each in parts["items"]] == ["In", "Out"]

    lineage = client.get(f"/api/articles/{article_id}/lineage").json()
    done = [each["operation"] for each in lineage["steps"]]
    assert done == ["create", "create", "merge", "revive", "move", "split"]
    assert lineage["columns"][-1]["meeting_id"] is None
    assert lineage["titles"][doors["id"]] == "Doors"
    standing = client.get(f"/api/articles/{article_id}/structure").json()["items"]
    assert {each["title"] for each in standing} == {"Knocks", "In", "Out"}
    past = client.get(f"/api/articles/{article_id}/structure?on=2000-01-01").json()
    assert past["items"] == []


def test_a_search_a_relation_and_a_card_are_kept(
    client: TestClient, article_id: str
) -> None:
    doors, knocks = (begin(client, article_id, title) for title in ("Doors", "Knocks"))
    assert len(doors["lacking"]) == 1
    searched = send(
        client, f"themes/{doors['id']}/searches", {"how": "Read all again."}
    )
    assert searched["lacking"] == []
    (search,) = searched["searches"]
    assert (search["how"], search["evidence"]) == ("Read all again.", [])
    path = f"/api/searches/{search['id']}"
    worded = client.patch(path, json={"how": "Read twice."}).json()
    assert worded["searches"][0]["how"] == "Read twice."
    assert client.delete(path).json()["searches"] == []

    body = {"other_id": knocks["id"], "note": "One leads to the other."}
    made = send(client, f"themes/{doors['id']}/relations", body)
    relation = f"/api/relations/{made['id']}"
    assert client.patch(relation, json={"note": "Both."}).json()["note"] == "Both."
    card = f"/api/themes/{doors['id']}/card"
    assert client.put(card, json={"x": 1.5, "y": -2}).json()["y"] == -2
    shown = client.get(f"/api/articles/{article_id}/map").json()
    assert (len(shown["relations"]), len(shown["spots"])) == (1, 1)
    assert client.delete(relation).is_success
    assert client.get(f"/api/articles/{article_id}/map").json()["relations"] == []


def test_agreement_says_over_http_what_is_lacking(
    client: TestClient, article_id: str
) -> None:
    doors = begin(client, article_id, "Doors")
    path = f"/api/themes/{doors['id']}"
    assert client.patch(path, json={"state": "formulated"}).is_success
    refused = client.patch(path, json={"state": "agreed"})
    assert refused.status_code == 409
    assert "Search for cases" in refused.text
