"""Taking a table of people in over HTTP."""

from fastapi.testclient import TestClient

TABLE = "nr;hushåll;år\n1;ensam;12\n2;ensam;många\n".encode("cp1252")


def test_a_table_is_looked_at_mapped_planned_and_taken_in(client: TestClient) -> None:
    for _ in range(2):
        client.post("/api/participants", json={"group": "users"})
    years = {"group": "users", "name": "years", "kind": "number"}
    client.post("/api/attributes", json=years)
    looked = client.post(
        "/api/attribute-tables/look",
        content=TABLE,
        headers={
            "x-file-name": "deltagare.csv",
            "content-type": "application/octet-stream",
        },
    ).json()
    assert [each["use"] for each in looked["columns"]] == [
        "number",
        "ignored",
        "ignored",
    ]
    assert looked["columns"][1]["first"] == ["ensam", "ensam"]
    mapping = {
        "token": looked["token"],
        "group": "users",
        "columns": [
            {"use": "number"},
            {"use": "attribute", "attribute": "household"},
            {"use": "attribute", "attribute": "years"},
        ],
    }
    plan = client.post("/api/attribute-tables/plan", json=mapping).json()
    assert (plan["people"], plan["facts"], plan["left_count"]) == (2, 3, 1)
    assert plan["defined"] == ["household"]
    assert plan["left"][0]["place"] == "row 3, column C"
    whole = client.post("/api/attribute-tables", json=mapping)
    assert whole.status_code == 422
    people = client.get("/api/participants").json()["items"]
    assert [each["attributes"] for each in people] == [[], []]
    taken = client.post("/api/attribute-tables", json={**mapping, "partly": True})
    assert taken.json()["taken"] == {"attributes": 3}
    again = client.post("/api/attribute-tables/plan", json=mapping)
    assert again.status_code == 404
