"""Works to cite over HTTP."""

import pytest
from starlette.testclient import TestClient

OAK = {
    "type": "book",
    "title": "Knocking",
    "author": [{"family": "Oak", "given": "Ada"}],
    "issued": {"date-parts": [[2004]]},
}


@pytest.fixture
def article(client: TestClient) -> str:
    """The path of an article."""
    made = client.post("/api/articles", json={"title": "Doors"}).json()["id"]
    return f"/api/articles/{made}"


def test_a_work_is_entered_cited_mended_and_taken_away(
    client: TestClient, article: str
) -> None:
    shown = client.post(f"{article}/works", json={"csl": OAK}).json()
    (work,) = shown["works"]
    assert shown["changed"] == work["id"]
    assert (work["cited"], work["cited_in"]) == ("(Oak 2004)", [])
    assert (
        "".join(each["text"] for each in work["entry"]) == "Oak, A. (2004). Knocking."
    )
    asked = {"written": f"{{cite:{work['id']}:author:p. 7}}"}
    printed = client.post(f"{article}/works/print", json=asked).json()
    assert printed == {**asked, "text": "Oak (2004, p. 7)"}
    block = {"kind": "prose", "text": f"So {asked['written']}."}
    client.post(f"{article}/blocks", json=block)
    (cited,) = client.get(f"{article}/works").json()["works"]
    assert len(cited["cited_in"]) == 1
    assert client.delete(f"/api/works/{work['id']}").status_code == 409
    path = f"/api/works/{work['id']}"
    mended = client.put(path, json={"csl": {**OAK, "title": "Knocks"}}).json()
    assert mended["works"][0]["csl"]["title"] == "Knocks"
    twin = client.post(f"{article}/works", json={"csl": {**OAK, "title": "Knocks!"}})
    (pair,) = twin.json()["twins"]
    assert pair["known_id"] == work["id"]
    merge = {"into_id": pair["given_id"]}
    merged = client.post(f"{path}/merge", json=merge).json()
    assert [each["id"] for each in merged["works"]] == [pair["given_id"]]
    assert len(merged["works"][0]["cited_in"]) == 1


def test_files_of_works_come_in_and_go_out(client: TestClient, article: str) -> None:
    bib = "@book{oak, title={Knocking}, author={Oak, Ada}, year={2004}, shelf={7}}"
    path = f"{article}/works/import"
    first = client.post(path, content=bib.encode()).json()
    assert first["outcome"]["taken"] == {"works": 1}
    assert [each["place"] for each in first["outcome"]["changed"]] == ["line 1"]
    again = client.post(path, content=bib.encode()).json()
    assert [each["known_id"] for each in again["twins"]] == [
        first["references"]["works"][0]["id"]
    ]
    assert client.post(path, content=b"nothing").status_code == 422
    out = client.post(f"{article}/works/export", json={"format": "bib"})
    assert 'filename="references.bib"' in out.headers["content-disposition"]
    assert out.text.startswith("@book{oak2004,")


def test_a_style_is_chosen_and_a_sibling_cited(
    client: TestClient, article: str
) -> None:
    other = client.post("/api/articles", json={"title": "Keys"}).json()["id"]
    client.post(f"{article}/works/sibling", json={"sibling_id": other})
    path = f"{article}/citation-style"
    shown = client.put(path, json={"kind": "numeric"}).json()
    assert (shown["style"]["kind"], shown["style"]["is_numeric"]) == ("numeric", True)
    assert [each["cited"] for each in shown["works"]] == ["[1]"]
    refused = client.put(path, json={"kind": "own", "csl": "<style/>"})
    assert refused.status_code == 422
