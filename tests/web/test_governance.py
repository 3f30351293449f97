"""The study's governance over HTTP, through the whole stack."""

from typing import Any

from fastapi.testclient import TestClient

LETTER = b"%PDF-1.7 invented"
APPROVAL = {
    "board": "the Board of an invented coast",
    "number": "AC 2015/417",
    "approved_on": "2015-11-15",
}


def governance(client: TestClient) -> dict[str, Any]:
    """Read what frames the study."""
    return dict(client.get("/api/governance").json())


def test_a_new_study_has_the_usual_criteria_and_nothing_else(
    client: TestClient,
) -> None:
    shown = governance(client)
    assert [(c["group"], c["kind"]) for c in shown["criteria"]] == [
        ("users", "own experience of change"),
        ("users", "confirmed by a professional"),
        ("professionals", "experience in the field"),
    ]
    assert (shown["ethics"], shown["services"], shown["limitations"]) == ([], [], [])


def test_an_approval_is_recorded_corrected_and_carries_its_letter(
    client: TestClient,
) -> None:
    made = client.post("/api/ethics", json=APPROVAL).json()
    path = f"/api/ethics/{made['id']}"
    assert client.patch(path, json={"scope": "sound"}).json()["scope"] == "sound"
    kept = client.put(
        f"{path}/document",
        content=LETTER,
        headers={"x-file-name": "a%20b.pdf"},
    ).json()
    assert (kept["file_name"], kept["has_document"]) == ("a b.pdf", True)
    given = client.get(f"{path}/document")
    assert given.content == LETTER
    named = given.headers["content-disposition"]
    assert named == "attachment; filename*=UTF-8''a%20b.pdf", "no sign ends the header"
    amended = client.post(
        "/api/ethics", json={**APPROVAL, "kind": "amendment", "number": "2"}
    )
    assert amended.json()["kind"] == "amendment"


def test_services_criteria_and_limitations_are_made_changed_and_taken_away(
    client: TestClient,
) -> None:
    sent = {"code": "S1", "sector": "social", "mode": "residential", "type": "houses"}
    service = client.post("/api/services", json=sent).json()
    changed = client.patch(f"/api/services/{service['id']}", json={"code": "S2"}).json()
    assert changed == {**service, "code": "S2"}
    criterion = client.post(
        "/api/criteria",
        json={"group": "professionals", "kind": "other", "wording": "Works by day"},
    ).json()
    limitation = client.post(
        "/api/limitations", json={"text": "One region.", "design_fact": "one region"}
    ).json()
    path = f"/api/limitations/{limitation['id']}"
    sent = {"text": "Only one region.", "design_fact": "one region"}
    assert client.put(path, json=sent).json()["text"] == "Only one region."
    for each in (
        path,
        f"/api/services/{service['id']}",
        f"/api/criteria/{criterion['id']}",
    ):
        assert client.delete(each).status_code == 200
    shown = governance(client)
    assert (shown["services"], shown["limitations"]) == ([], [])
    assert "other" not in {each["kind"] for each in shown["criteria"]}


def test_the_window_and_a_group_are_changed_fact_by_fact(client: TestClient) -> None:
    study = client.patch(
        "/api/study", json={"window_start": "2016-01-01", "design": "Reports"}
    ).json()
    assert (study["window_start"], study["design"]) == ("2016-01-01", "Reports")
    assert client.patch("/api/study", json={"title": "Keys"}).json()["window_start"]
    group = client.patch(
        "/api/groups/users", json={"minutes_low": 20, "minutes_high": 40}
    ).json()
    assert (group["minutes_low"], group["minutes_high"]) == (20, 40)


def test_refusals_say_what_lifts_them(client: TestClient) -> None:
    refused = client.post("/api/ethics", json={**APPROVAL, "number": " "})
    assert (refused.status_code, refused.json()["error"]) == (422, "NoNumberError")
    refused = client.patch(
        "/api/study", json={"window_start": "2017-01-01", "window_end": "2016-01-01"}
    )
    assert (refused.status_code, refused.json()["error"]) == (422, "WindowError")
