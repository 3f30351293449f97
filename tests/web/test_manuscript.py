"""The manuscript over HTTP, through the whole stack."""

from io import BytesIO

import pytest
from docx import Document
from starlette.testclient import TestClient

from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from tests.theme.material import OWN, tell


@pytest.fixture
def article(client: TestClient) -> str:
    """The path of an article."""
    made = client.post("/api/articles", json={"title": "Doors"}).json()["id"]
    return f"/api/articles/{made}"


@pytest.fixture
def quote_id(
    client: TestClient, article: str, database: Database, ada: MemberId
) -> str:
    """A quote of user 7."""
    with database.write(ada) as tx:
        report_id = tell(tx, "user-07", number=7)
    sent = {"report_id": report_id, "fragments": [{"start": 0, "end": len(OWN)}]}
    return str(client.post(f"{article}/quotes", json=sent).json()["id"])


def test_the_preview_is_what_the_files_print(
    client: TestClient, article: str, quote_id: str
) -> None:
    blocks = f"{article}/blocks"
    client.post(blocks, json={"kind": "quote", "quote_id": quote_id})
    prose = {"kind": "prose", "text": f"{{n:users}} user, {{label:{quote_id}}}, said:"}
    shown = client.post(blocks, json={**prose, "after": None}).json()
    assert shown["changed"] == shown["blocks"][0]["id"]
    texts = ["".join(run["text"] for run in p["runs"]) for p in shown["rendered"]]
    assert texts == [
        "Doors",
        "One user was interviewed.",
        "One user, 7, said:",
        f"{OWN} (7)",
    ]
    bound = [run["bound"] for run in shown["rendered"][2]["runs"] if run["bound"]]
    assert [each["kind"] for each in bound] == ["count", "label"]
    assert bound[1]["participant_id"]

    docx = client.post(f"{article}/exports", json={"format": "docx"})
    assert 'filename="manuscript.docx"' in docx.headers["content-disposition"]
    assert [p.text for p in Document(BytesIO(docx.content)).paragraphs] == texts
    md = client.post(f"{article}/exports", json={"format": "md"})
    assert md.headers["content-type"] == "text/markdown; charset=utf-8"
    assert md.text.startswith("# Doors\n")
    assert client.get(f"{article}/manuscript").json() == {**shown, "changed": None}


def test_blocks_are_changed_moved_and_taken_out(
    client: TestClient, article: str
) -> None:
    ids = [
        client.post(f"{article}/blocks", json={"kind": "prose", "text": text}).json()[
            "changed"
        ]
        for text in ("one", "two", "three")
    ]
    moved = client.patch(f"/api/blocks/{ids[2]}", json={"after": ids[0], "text": "3"})
    assert [block["text"] for block in moved.json()["blocks"]] == ["one", "3", "two"]
    first = client.patch(f"/api/blocks/{ids[1]}", json={"after": None}).json()
    assert [block["text"] for block in first["blocks"]] == ["two", "one", "3"]
    left = client.delete(f"/api/blocks/{ids[0]}").json()
    assert [block["text"] for block in left["blocks"]] == ["two", "3"]


@pytest.mark.parametrize(
    ("path", "body", "status", "error"),
    [
        ("blocks", {"kind": "heading", "text": " "}, 422, "NoHeadingError"),
        ("blocks", {"kind": "quote"}, 422, "BlockKindError"),
        ("blocks", {"kind": "quote", "quote_id": "none"}, 404, "NotFoundError"),
        ("blocks", {"kind": "prose", "after": "none"}, 409, "OtherArticleError"),
        ("exports", {"format": "rtf"}, 422, "InputError"),
    ],
)
def test_a_refusal_says_what_is_wrong(  # noqa: PLR0913, PLR0917 - a case has four parts
    client: TestClient,
    article: str,
    path: str,
    body: dict[str, str],
    status: int,
    error: str,
) -> None:
    answer = client.post(f"{article}/{path}", json=body)
    assert (answer.status_code, answer.json()["error"]) == (status, error)
