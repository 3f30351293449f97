"""The sample description over HTTP, on the demo's invented people."""

from pathlib import Path

from fastapi.testclient import TestClient

from counterpoint.storage.database import Database
from tests import studies


def demo_client(demo: Database, folder: Path) -> TestClient:
    """Let Ada sit at the demo."""
    return studies.begin_session(studies.room_of(demo, folder, member="ada"))


def test_the_demo_prints_the_figures_of_the_method(
    demo: Database, tmp_path: Path
) -> None:
    client = demo_client(demo, tmp_path)
    paper = client.get("/api/articles").json()["items"][0]["id"]
    shown = client.get(f"/api/articles/{paper}/sample").json()
    text = " ".join(line["text"] for line in shown["items"])
    for phrase in (
        "Forty users and 15 professionals were interviewed.",
        "13 women and 27 men",
        "aged between 26 and 62",
        "11 women and four men",
        "aged between 39 and 61",
        "8 and 28 years",
        "nine different services",
        "20–40 min",
        "2016 and 2017",
        "about 1 h",
    ):
        assert phrase in text


def test_lines_are_laid_down_worded_and_taken_out(
    demo: Database, tmp_path: Path
) -> None:
    client = demo_client(demo, tmp_path)
    paper = client.get("/api/articles").json()["items"][0]["id"]
    path = f"/api/articles/{paper}/sample"
    before = client.get(path).json()["items"]
    sent = {"kind": "gender and age", "group": "users", "wording": "{genders}"}
    line = client.post(path, json=sent).json()["items"][-1]
    assert line["text"] == "Thirteen women and 27 men."
    assert [(c["count"], c["of"]) for c in line["counts"]] == [(13, 40), (27, 40)]
    own = f"/api/sample/{line['id']}"
    changed = client.patch(own, json={"wording": "{nobody}"}).json()["items"][-1]
    assert changed["text"] == ""
    assert changed["problems"][0]["values"]["known"].startswith("{group}")
    assert client.delete(own).status_code == 200
    assert client.get(path).json()["items"] == before
    refused = client.post(path, json={"kind": "gender and age"})
    assert (refused.status_code, refused.json()["error"]) == (
        422,
        "LineIncompleteError",
    )


def test_the_table_is_counted_narrowed_and_written_out(
    demo: Database, tmp_path: Path
) -> None:
    client = demo_client(demo, tmp_path)
    paper = client.get("/api/articles").json()["items"][0]["id"]
    shown = client.get(f"/api/articles/{paper}/table").json()
    assert [(each["plural"], each["count"]) for each in shown["columns"]] == [
        ("users", 40),
        ("professionals", 15),
    ]
    rows = {row["name"]: row["cells"] for row in shown["sections"][0]["rows"]}
    assert rows == {"women": ["13", "11"], "men": ["27", "4"]}
    changed = client.put(
        f"/api/articles/{paper}/table/headings",
        json={"section": "age", "is_shown": False},
    ).json()
    assert changed["left_out"] == ["age"]
    small = shown["small"][0]
    approved = client.post(
        f"/api/articles/{paper}/table/approved",
        json={name: small[name] for name in ("group", "section", "value")},
    ).json()
    assert small not in approved["small"]
    for kind in ("docx", "xlsx"):
        made = client.post(
            f"/api/articles/{paper}/sample/exports", json={"format": kind}
        )
        assert made.headers["content-disposition"].endswith(f'"sample.{kind}"')
        assert made.content.startswith(b"PK")
