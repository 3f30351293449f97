"""Versions of a report over HTTP."""

from fastapi.testclient import TestClient

from tests.web.test_report import brought


def test_two_versions_are_put_side_by_side(client: TestClient) -> None:
    made = brought(client)
    at = f"/api/reports/{made['id']}"
    assert [v["no"] for v in client.get(f"{at}/versions").json()["items"]] == [1]
    whole = client.get(at).json()
    passage = whole["passages"][-1]["id"]
    path = f"{at}/passages/{passage}"
    assert client.patch(path, json={"text": "We opened four."}).status_code == 200
    versions = client.get(f"{at}/versions").json()["items"]
    assert [(v["no"], v["in_analysis"]) for v in versions] == [(1, False), (2, True)]
    asked = {"before": 1, "after": 2}
    found = client.get(f"{at}/comparison", params=asked).json()
    assert [row["change"] for row in found["rows"]] == ["same"] * 4 + ["reworded"]
    last = found["rows"][-1]
    assert [part["text"] for part in last["after"][0]["parts"]] == [
        "We opened ",
        "four",
        ".",
    ]


def test_a_version_that_is_not_there_is_said(client: TestClient) -> None:
    made = brought(client)
    asked = {"before": 1, "after": 9}
    answer = client.get(f"/api/reports/{made['id']}/comparison", params=asked)
    assert answer.status_code == 404
    assert answer.json()["error"] == "NoSuchVersionError"
