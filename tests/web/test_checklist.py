"""Reporting checklists over HTTP."""

from collections.abc import Iterator

from fastapi.testclient import TestClient


def numbers_in(answer: object) -> Iterator[str]:
    """Name the fields of an answer that hold a number, but for sentences' values."""
    if isinstance(answer, dict):
        for name, value in answer.items():
            if isinstance(value, int | float) and not isinstance(value, bool):
                yield name
            elif name != "values":
                yield from numbers_in(value)
    if isinstance(answer, list):
        for each in answer:
            yield from numbers_in(each)


def test_a_list_is_taken_up_answered_and_written_out(client: TestClient) -> None:
    article = client.post("/api/articles", json={"title": "Doors"}).json()["id"]
    lists = f"/api/articles/{article}/checklists"
    shown = client.get(lists).json()["items"]
    assert [each["kind"] for each in shown] == [
        "coreq",
        "srqr",
        "phases",
        "points",
        "rtarg",
    ]
    assert not any(each["is_requested"] for each in shown)
    one = f"{lists}/coreq"
    early = client.put(f"{one}/items/12", json={"text": "Forty."})
    assert early.status_code == 409
    taken = client.put(one, json={"asked_by": "The journal"}).json()["items"][0]
    assert (taken["is_requested"], taken["asked_by"]) == (True, "The journal")
    block = client.post(
        f"/api/articles/{article}/blocks", json={"kind": "heading", "text": "Method"}
    ).json()["changed"]
    sheet = client.put(f"{one}/items/12", json={"text": "Forty.", "block_id": block})
    item = sheet.json()["items"][11]
    assert item["answer"] == {"text": "Forty.", "block_id": block, "is_used": True}
    assert item["place"] == {"block_id": block, "heading": "Method", "paragraph": 0}
    aside = {"text": "It does not fit.", "is_used": False}
    sheet = client.put(f"{one}/items/22", json=aside)
    assert not sheet.json()["items"][21]["answer"]["is_used"]
    assert client.put(f"{one}/items/22", json={"is_used": False}).status_code == 422
    assert client.put(f"{one}/items/99", json={"text": "?"}).status_code == 404
    sheet = client.delete(f"{one}/items/22")
    assert sheet.json()["items"][21]["answer"] is None
    refused = client.put(f"{one}/text", json={"text": "Mine."})
    assert refused.status_code == 409
    client.put(f"{lists}/rtarg", json={})
    pasted = client.put(f"{lists}/rtarg/text", json={"text": "A line"}).json()
    assert pasted["items"][0]["verbatim"] == "A line"
    file = client.post(f"{one}/exports", json={"format": "md", "language": "sv"})
    assert "Forty." in file.text
    assert file.headers["content-disposition"] == 'attachment; filename="coreq.md"'
    assert not client.delete(one).json()["items"][0]["is_requested"]


def test_no_answer_of_a_checklist_counts_anything(client: TestClient) -> None:
    """Source: method, section 5.4: never a score."""
    article = client.post("/api/articles", json={"title": "Doors"}).json()["id"]
    lists = f"/api/articles/{article}/checklists"
    assert not list(numbers_in(client.get(lists).json()))
    for kind in ("coreq", "srqr", "phases", "points", "rtarg"):
        client.put(f"{lists}/{kind}", json={})
        assert not list(numbers_in(client.get(f"{lists}/{kind}").json()))
