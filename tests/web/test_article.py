"""Articles over HTTP, through the whole stack."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from counterpoint.kernel.ids import MemberId


def test_an_article_is_started_changed_and_listed(
    client: TestClient, ada: MemberId
) -> None:
    started = client.post("/api/articles", json={"title": "Keys"}).json()
    assert set(started["groups"]) == {"users", "professionals"}
    assert started["read_together"] is False
    changed = client.patch(
        f"/api/articles/{started['id']}",
        json={"question": "How?", "groups": ["users"], "lead_id": ada},
    ).json()
    assert changed == {
        **started,
        "question": "How?",
        "groups": ["users"],
        "lead_id": ada,
        "authors": [{"member_id": ada, "contributions": []}],
    }
    assert client.get("/api/articles").json() == {"items": [changed]}
    assert client.get(f"/api/articles/{started['id']}").json() == changed


def test_an_article_begins_untitled(client: TestClient) -> None:
    answer = client.post("/api/articles", json={})
    assert answer.json()["title"] == "Untitled article"


@pytest.mark.parametrize(
    ("path", "body", "status", "error"),
    [
        ("/api/articles/a404", {"title": "x"}, 404, "NotFoundError"),
        ("/api/articles/{id}", {"title": " "}, 422, "NoArticleTitleError"),
        ("/api/articles/{id}", {"groups": ["none"]}, 404, "NoSuchGroupError"),
        ("/api/articles/{id}", {"lead_id": "m404"}, 404, "NoSuchLeadError"),
        ("/api/articles/{id}", {"titel": "x"}, 422, "InputError"),
    ],
)
def test_a_refusal_says_what_is_wrong(
    client: TestClient, path: str, body: dict[str, Any], status: int, error: str
) -> None:
    article_id = client.post("/api/articles", json={}).json()["id"]
    answer = client.patch(path.format(id=article_id), json=body)
    assert (answer.status_code, answer.json()["error"]) == (status, error)
