"""Labels over HTTP and in the terminal: shown, chosen, given, taken back."""

from fastapi.testclient import TestClient


def test_a_form_is_chosen_and_the_ledger_tells_who_is_which(client: TestClient) -> None:
    person = client.post("/api/participants", json={"group": "users"}).json()
    article = client.post("/api/articles", json={"title": "Doors"}).json()
    path = f"/api/articles/{article['id']}/labels"
    told = client.get(path).json()
    assert [line["article"] for line in told["lines"]] == ["1"]
    assert [line["edition"] for line in told["lines"]] == [None]
    refused = client.put(path, json={"group": "users", "form": "none"})
    assert refused.status_code == 422
    chosen = client.put(path, json={"group": "users", "form": "letters"}).json()
    assert [line["article"] for line in chosen["lines"]] == ["A"]
    named = f"/api/participants/{person['id']}/pseudonym"
    assert client.put(named, json={"name": "Elin"}).json()["name"] == "Elin"
    assert client.get(path).json()["lines"][0]["pseudonym"] == "Elin"
    assert client.delete(named).json()["name"] == ""
    locked = client.post("/api/vault/pseudonyms")
    assert locked.status_code in {403, 409, 422}
