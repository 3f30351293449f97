"""An article's authors, words, reports and steps over HTTP."""

from fastapi.testclient import TestClient

from counterpoint.kernel.ids import MemberId


def begun(client: TestClient) -> str:
    """Begin an article; give where it answers."""
    return f"/api/articles/{client.post('/api/articles', json={}).json()['id']}"


def test_authors_are_named_in_their_order(client: TestClient, ada: MemberId) -> None:
    named = [{"member_id": ada, "contributions": ["Formal analysis"]}]
    here = begun(client)
    answer = client.put(f"{here}/authors", json={"items": named})
    assert answer.json()["authors"] == named
    refused = client.put(f"{here}/authors", json={"items": named * 2})
    assert (refused.status_code, refused.json()["error"]) == (422, "AuthorTwiceError")


def test_a_policy_is_stated_and_shown(client: TestClient) -> None:
    policy = {
        "terms": [{"preferred": "user", "avoided": ["client"]}],
        "reason": "Nobody chose the others.",
        "reference": "",
        "exceptions": [],
    }
    here = begun(client)
    assert client.put(f"{here}/terminology", json=policy).json() == policy
    assert client.get(f"{here}/terminology").json() == policy


def test_a_report_is_left_out_and_taken_in_again(client: TestClient) -> None:
    here = begun(client)
    assert client.get(f"{here}/reports").json() == {"items": []}
    refused = client.post(
        f"{here}/reports/left-out", json={"report_ids": [], "reason": ""}
    )
    assert refused.json()["error"] == "NoOmissionReasonError"
    taken = client.post(f"{here}/reports/taken-in", json={"report_ids": []})
    assert taken.json() == {"items": []}


def test_a_step_is_entered_and_an_entry_taken_away(
    client: TestClient, ada: MemberId
) -> None:
    here = begun(client)
    entry = client.post(f"{here}/steps", json={"step": "3", "on": "2017-05-01"}).json()
    assert (entry["step"], entry["entered_on"], entry["by"]) == ("3", "2017-05-01", ada)
    third = client.get(f"{here}/steps").json()["items"][2]
    assert (third["name"], third["entries"]) == ("Searching for themes", [entry])
    client.delete(f"/api/step-entries/{entry['id']}")
    assert client.get(f"{here}/steps").json()["items"][2]["entries"] == []
