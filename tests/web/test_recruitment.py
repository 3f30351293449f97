"""Recruiting over HTTP: each refusal has its name, and the way has its order."""

from typing import Any

from fastapi.testclient import TestClient

APPROVAL = {"board": "The Board", "number": "1/24", "approved_on": "2024-03-01"}


def recruited(client: TestClient) -> dict[str, Any]:
    """Let a user be approached and taken in, in an approved study."""
    client.post("/api/ethics", json=APPROVAL)
    referral = client.post(
        "/api/referrals", json={"group": "users", "approached_on": "2024-03-02"}
    ).json()
    path = f"/api/referrals/{referral['id']}/participant"
    return dict(client.post(path, json={}).json())


def record(client: TestClient, person: str) -> dict[str, Any]:
    """Read a person's way."""
    return dict(client.get(f"/api/participants/{person}/record").json())


def inform(client: TestClient, person: str) -> None:
    """Inform somebody for the first time."""
    told = {"kind": "first", "on": "2024-03-03", "document": "sheet, version 1"}
    assert (
        client.post(f"/api/participants/{person}/information", json=told).status_code
        == 200
    )


def test_nobody_is_approached_before_the_approval_is_recorded(
    client: TestClient,
) -> None:
    sent = {"group": "users", "approached_on": "2024-03-02"}
    refused = client.post("/api/referrals", json=sent)
    assert (refused.status_code, refused.json()["error"]) == (409, "NoApprovalError")
    client.post("/api/ethics", json=APPROVAL)
    early = client.post("/api/referrals", json={**sent, "approached_on": "2024-02-28"})
    assert early.json()["error"] == "BeforeApprovalError"
    assert "2024-03-01" in early.json()["message"]


def test_a_way_tells_the_next_step_and_what_forbids_a_booking(
    client: TestClient,
) -> None:
    person = recruited(client)["id"]
    shown = record(client, person)
    assert (shown["standing"], shown["step"]) == ("proposed", "inform")
    assert "criterion" in shown["forbids"]["values"]
    inform(client, person)
    shown = record(client, person)
    first, second = shown["criteria"]
    assert (shown["step"], shown["next_criterion_id"]) == ("criterion", first["id"])
    change = f"/api/participants/{person}/criteria/{first['id']}"
    refused = client.put(change, json={"on": "2024-03-03"})
    assert refused.json()["error"] == "NoOwnWordsError"
    client.put(change, json={"on": "2024-03-03", "own_words": "I sleep."})
    confirm = f"/api/participants/{person}/confirmations/{second['id']}"
    refused = client.put(confirm, json={"on": "2024-03-03"})
    assert refused.json()["error"] == "NoConfirmerError"
    unattested = client.post("/api/contacts", json={"is_no_member": False})
    assert unattested.json()["error"] == "NotAMemberAttestedError"
    contact = client.post("/api/contacts", json={"is_no_member": True}).json()
    sent = {"on": "2024-03-03", "contact_id": contact["id"]}
    shown = client.put(confirm, json=sent).json()
    assert (shown["standing"], shown["step"]) == ("included", "consent")
    consent = {"scopes": ["take_part"], "said_on": "2024-03-04", "document": "form"}
    shown = client.post(f"/api/participants/{person}/consent", json=consent).json()
    assert (shown["standing"], shown["step"]) == ("consented", "book")
    assert shown["forbids"] is None


def test_facts_wait_for_consent_over_http_too(client: TestClient) -> None:
    person = recruited(client)["id"]
    refused = client.patch(f"/api/participants/{person}", json={"age": 40})
    assert refused.json()["error"] == "FactsBeforeConsentError"
    refused = client.put(
        f"/api/participants/{person}/attributes",
        json={"name": "role", "value": "cook"},
    )
    assert refused.status_code == 409


def test_the_later_of_two_members_gets_the_name_of_the_field(
    client: TestClient,
) -> None:
    made = client.post("/api/participants", json={"group": "users", "age": 40}).json()
    path = f"/api/participants/{made['id']}"
    client.patch(path, json={"age": 41, "seen": made["seen"]})
    refused = client.patch(path, json={"age": 42, "seen": made["seen"]}).json()
    assert (refused["error"], refused["values"]) == (
        "ChangedMeanwhileError",
        {"facts": "age"},
    )
    other = client.patch(path, json={"gender": "woman", "seen": made["seen"]}).json()
    assert (other["age"], other["gender"]) == (41, "woman")


def test_a_number_that_is_taken_and_an_age_nobody_has_are_told(
    client: TestClient,
) -> None:
    client.post("/api/participants", json={"group": "users", "number": 1})
    again = client.post("/api/participants", json={"group": "users", "number": 1})
    assert again.json()["error"] == "NumberTakenError"
    old = client.post("/api/participants", json={"group": "users", "age": 200})
    assert old.json()["error"] == "AgeError"


def test_recruitment_is_shown_with_flow_grid_and_who_is_waiting(
    client: TestClient,
) -> None:
    recruited(client)
    waiting = client.post(
        "/api/referrals", json={"group": "users", "approached_on": "2024-03-05"}
    ).json()
    path = f"/api/referrals/{waiting['id']}"
    client.patch(path, json={"outcome": "declined", "on": "2024-03-06"})
    shown = client.get("/api/recruitment").json()
    users = shown["flow"][0]
    assert (users["approached"], users["declined"], users["waiting"]) == (2, 1, 0)
    assert len(shown["referrals"]) == 2
    assert shown["double_role_count"] == 0
    written = client.post("/api/recruitment/flow")
    assert written.text.startswith("group,target,approached")
    assert client.delete(path).status_code == 200
    assert client.get("/api/recruitment").json()["flow"][0]["approached"] == 1


def test_a_sheet_begins_from_a_given_text_and_prints_as_a_document(
    client: TestClient,
) -> None:
    given = client.get("/api/sheets/text", params={"kind": "consent"}).json()["text"]
    assert "{scopes}" in given
    made = client.post("/api/sheets", json={"kind": "consent", "text": given}).json()
    assert made["number"] == 1
    printed = client.get(f"/api/sheets/{made['id']}/document")
    assert printed.content[:2] == b"PK"
    assert printed.headers["cache-control"] == "no-store"
    named = printed.headers["content-disposition"]
    assert named == 'attachment; filename="consent-1.docx"'


def test_who_declined_is_at_an_end(client: TestClient) -> None:
    person = recruited(client)["id"]
    path = f"/api/participants/{person}/exit"
    shown = client.post(path, json={"exit": "declined", "on": "2024-03-04"}).json()
    assert (shown["standing"], shown["step"]) == ("declined", None)
    again = client.post(path, json={"exit": "declined", "on": "2024-03-04"})
    assert again.json()["error"] == "LeftError"
