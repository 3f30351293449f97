"""Attributes over HTTP, through the whole stack."""

from fastapi.testclient import TestClient


def test_an_attribute_is_defined_changed_retired_and_brought_back(
    client: TestClient,
) -> None:
    choices = [{"value": "alone"}, {"value": "partner", "printed_as": "with others"}]
    made = client.post(
        "/api/attributes",
        json={"group": "users", "name": "home", "kind": "choice", "choices": choices},
    ).json()
    assert made["choices"][1] == choices[1]
    path = f"/api/attributes/{made['id']}"
    changed = client.patch(path, json={"name": "household", "is_many": True}).json()
    assert (changed["name"], changed["is_many"]) == ("household", True)
    assert [each["value"] for each in changed["choices"]] == ["alone", "partner"]
    assert client.delete(path).json()["is_retired"]
    assert not client.post(f"{path}/revival").json()["is_retired"]
    listed = client.get("/api/attributes").json()["items"]
    assert [each["name"] for each in listed] == ["household"]


def test_a_cell_that_another_changed_is_refused_with_the_step(
    client: TestClient,
) -> None:
    person = client.post("/api/participants", json={"group": "users"}).json()["id"]
    path = f"/api/participants/{person}/attributes"
    first = client.put(path, json={"name": "home", "value": "own", "seen": 0}).json()
    (fact,) = first["attributes"]
    late = client.put(path, json={"name": "home", "value": "flat", "seen": 0})
    assert late.status_code == 409
    assert late.json()["error"] == "AttributeChangedMeanwhileError"
    assert late.json()["values"]["step"] == fact["seen"]
    assert "own" not in late.text
    seen = {"name": "home", "value": "flat", "seen": fact["seen"]}
    assert client.put(path, json=seen).status_code == 200


def test_a_value_of_another_kind_is_refused_and_nothing_kept(
    client: TestClient,
) -> None:
    person = client.post("/api/participants", json={"group": "users"}).json()["id"]
    years = {"group": "users", "name": "years", "kind": "number", "highest": 60}
    assert client.post("/api/attributes", json=years).status_code == 200
    path = f"/api/participants/{person}/attributes"
    answer = client.put(path, json={"name": "years", "value": "99"})
    assert answer.status_code == 422
    assert client.get(f"/api/participants/{person}").json()["attributes"] == []
