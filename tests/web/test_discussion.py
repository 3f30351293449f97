"""Meetings and decisions over HTTP, through the whole stack."""

from fastapi.testclient import TestClient

from counterpoint.kernel.ids import MemberId


def begun(client: TestClient) -> str:
    """Begin an article; give where it answers."""
    return f"/api/articles/{client.post('/api/articles', json={}).json()['id']}"


def test_a_meeting_is_begun_changed_and_written_out(
    client: TestClient, ada: MemberId
) -> None:
    here = begun(client)
    client.post(f"{here}/themes", json={"title": "Doors"})
    (item,) = client.get(f"{here}/meetings").json()["next"]["items"]
    assert (item["kind"], item["title"], item["by"]) == ("theme", "Doors", [ada])
    met = client.post(f"{here}/meetings", json={"on": "2018-02-14"}).json()
    path = f"/api/meetings/{met['id']}"
    changed = client.patch(path, json={"notes": "Long talk."}).json()
    assert changed["meeting"] == {**met, "notes": "Long talk."}
    assert [each["title"] for each in changed["agenda"]["items"]] == ["Doors"]
    assert client.get(path).json() == changed
    listed = client.get(f"{here}/meetings").json()
    assert listed == {
        "items": [changed["meeting"]],
        "next": {"items": [], "counts": [], "marked": []},
    }
    written = client.post(f"{path}/minutes", json={"format": "md", "language": "sv"})
    assert written.text.startswith("# Protokoll 14 februari 2018")
    assert "Doors" not in written.headers["content-disposition"]


def test_words_that_somebody_changed_meanwhile_are_not_written_over(
    client: TestClient,
) -> None:
    here = begun(client)
    theme = client.post(f"{here}/themes", json={"title": "Doors"}).json()
    met = client.post(f"{here}/meetings", json={}).json()
    made = client.post(f"{here}/decisions", json={"text": "One.", "reason": "So."})
    for path, name in (
        (here, "question"),
        (f"/api/themes/{theme['id']}", "definition"),
        (f"/api/meetings/{met['id']}", "notes"),
        (f"/api/decisions/{made.json()['id']}", "alternatives"),
    ):
        first = client.patch(path, json={name: "First.", "seen": {name: ""}})
        assert first.status_code == 200, path
        refused = client.patch(path, json={name: "Second.", "seen": {name: ""}})
        assert refused.status_code == 409, path
        assert refused.json()["error"] == "ChangedMeanwhileError"
        seen = {name: "First."}
        assert client.patch(path, json={name: "Second.", "seen": seen}).is_success


def test_a_decision_is_drafted_positioned_to_and_settled(
    client: TestClient, ada: MemberId
) -> None:
    here = begun(client)
    draft = {"text": "Three themes.", "reason": "A fourth has one voice."}
    made = client.post(f"{here}/decisions", json=draft).json()
    assert (made["state"], made["positions"], made["silent"]) == ("drafted", [], [ada])
    path = f"/api/decisions/{made['id']}"
    refused = client.put(f"{path}/outcome", json={"outcome": "adopted"})
    assert (refused.status_code, refused.json()["error"]) == (
        409,
        "NoAlternativesError",
    )
    client.patch(path, json={"alternatives": "Four."})
    client.put(f"{path}/position", json={"stance": "for", "comment": "Enough."})
    settled = client.put(f"{path}/outcome", json={"outcome": "adopted"}).json()
    assert (settled["state"], settled["settled_by"], settled["silent"]) == (
        "adopted",
        ada,
        [],
    )
    (position,) = settled["positions"]
    assert (position["member_id"], position["comment"]) == (ada, "Enough.")
    assert not position["is_late"]
    assert client.get(f"{here}/decisions").json() == {"items": [settled]}
