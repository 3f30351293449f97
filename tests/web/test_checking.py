"""The checks over HTTP."""

from fastapi.testclient import TestClient


def test_a_finding_is_let_stand_and_opened_again(client: TestClient) -> None:
    article = client.post("/api/articles", json={"title": "Doors"}).json()["id"]
    told = {"kind": "prose", "text": "Most users knocked."}
    block = client.post(f"/api/articles/{article}/blocks", json=told).json()["changed"]
    path = f"/api/articles/{article}/checks"
    (found,) = client.get(path).json()["open"]
    assert (found["check"], found["block_id"], found["words"]) == (
        "how many",
        block,
        "Most users",
    )
    assert found["can_be_accepted"]

    settling = f"/api/articles/{article}/settlements"
    refused = client.post(settling, json={"key": found["key"], "reason": ""})
    assert refused.status_code == 422
    gone = client.post(settling, json={"key": "0", "reason": "It leads over."})
    assert gone.status_code == 404
    sent = {"key": found["key"], "reason": "It leads over."}
    checks = client.post(settling, json=sent).json()
    (settled,) = checks["accepted"]
    assert (checks["open"], settled["finding"], settled["reason"]) == (
        [],
        found,
        "It leads over.",
    )
    again = client.delete(f"/api/settlements/{settled['settlement_id']}").json()
    assert (again["open"], again["accepted"]) == ([found], [])
