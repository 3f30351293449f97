"""Themes, poles, ways and evidence over HTTP, through the whole stack."""

from typing import Any

import pytest
from starlette.testclient import TestClient

from counterpoint.kernel.ids import MemberId, ReportId
from counterpoint.storage.database import Database
from counterpoint.study.decision.verbs import list_decisions
from tests.theme.material import ANSWER, OWN, tell

PARADOX = {
    "joint": "and",
    "form": "two statements",
    "poles": {
        "a": {"own_wording": "A door to close", "gives": "Sleep."},
        "b": {"name": "company"},
    },
    "tension": "Behind the door some nearly went under.",
}
DRAFT = {
    "text": "We formulate it as a paradox.",
    "reason": "The same passages turned up in both.",
    "alternatives": "Two themes.",
}

UNDECIDED = {**PARADOX, "decision_id": "d404"}


@pytest.fixture
def report_id(database: Database, ada: MemberId) -> ReportId:
    """The report of user 1."""
    with database.write(ada) as tx:
        return tell(tx, "user-01")


@pytest.fixture
def article_id(client: TestClient) -> str:
    """An article that nobody leads."""
    return str(client.post("/api/articles", json={"title": "Doors"}).json()["id"])


def post(client: TestClient, path: str, body: dict[str, Any]) -> Any:  # noqa: ANN401 - JSON
    """Send something that is taken."""
    answer = client.post(f"/api/{path}", json=body)
    assert answer.status_code == 200, answer.text
    return answer.json()


def turn(client: TestClient, theme: Any) -> Any:  # noqa: ANN401 - JSON
    """Decide that a theme becomes a paradox, and turn it."""
    draft = {**DRAFT, "affects": [{"kind": "theme", "id": theme["id"]}]}
    made = post(client, f"articles/{theme['article_id']}/decisions", draft)
    path = f"/api/decisions/{made['id']}"
    client.put(f"{path}/position", json={"stance": "for"})
    assert client.put(f"{path}/outcome", json={"outcome": "adopted"}).is_success
    body = {**PARADOX, "decision_id": made["id"]}
    return post(client, f"themes/{theme['id']}/paradox", body)


def test_a_topic_becomes_a_paradox_with_evidence_and_coverage(
    client: TestClient,
    article_id: str,
    report_id: ReportId,
    database: Database,
    ada: MemberId,
) -> None:
    theme = post(client, f"articles/{article_id}/themes", {"title": "Visits"})
    assert (theme["kind"], theme["poles"], theme["coverage"]) == ("topic", None, [])

    theme = turn(client, theme)
    assert theme["title"] == "A door to close and company"
    assert theme["decision"]["alternatives"] == "Two themes."
    with database.read(ada) as tx:
        assert [each.id for each in list_decisions(tx, theme["id"])] == [
            theme["decision"]["id"]
        ]

    span = {"report_id": report_id, "start": 0, "end": len(OWN), "version": 1}
    for letter in "ab":
        place = {"kind": "pole", "id": theme["poles"][letter]["id"]}
        theme = post(client, "evidence", {"place": place, **span})
    piece = theme["poles"]["b"]["evidence"][0]
    assert (piece["exact"], piece["report"], piece["label"]) == (OWN, "user-01", "1")
    assert theme["coverage"][0] == {
        "group": "users",
        "a": 1,
        "b": 1,
        "both": 1,
        "only_a": 0,
        "only_b": 0,
        "neither": 0,
        "either": 1,
        "of": 1,
        "printed": [{"fields": ["both", "only_a", "only_b", "neither"], "count": 1}],
    }
    assert client.get(f"/api/themes/{theme['id']}").json() == theme

    gone = client.delete(f"/api/evidence/{piece['id']}").json()
    assert (gone["coverage"][0]["both"], gone["coverage"][0]["only_a"]) == (0, 1)
    listed = client.get(f"/api/articles/{article_id}/themes").json()["items"]
    assert [each["title"] for each in listed] == [theme["title"]]
    assert listed[0]["poles"]["a"]["evidence"] == []


def test_poles_ways_and_tied_codes_are_changed_one_by_one(
    client: TestClient, article_id: str
) -> None:
    theme = post(client, f"articles/{article_id}/themes", {"title": "Visits"})
    theme = turn(client, theme)
    path = f"/api/themes/{theme['id']}"

    pole = theme["poles"]["b"]["id"]
    changed = client.patch(f"/api/poles/{pole}", json={"own_wording": "a knock"})
    assert changed.json()["title"] == "A door to close and a knock"
    by_hand = client.patch(path, json={"title": "The Door", "joint": "or"}).json()
    assert (by_hand["title"], by_hand["title_overridden"]) == ("The Door", True)
    again = client.patch(path, json={"composes_title": True}).json()
    assert again["title"] == "A door to close or a knock"

    way = post(client, f"themes/{theme['id']}/ways", {"text": "Waiting."})["ways"][0]
    changed = client.patch(f"/api/ways/{way['id']}", json={"text": "Knocking."})
    assert changed.json()["ways"][0]["text"] == "Knocking."
    assert client.delete(f"/api/ways/{way['id']}").json()["ways"] == []

    code = post(client, f"articles/{article_id}/codes", {"name": "Door"})["id"]
    tie = f"/api/places/pole/{pole}/codes/{code}"
    assert client.put(tie).json()["poles"]["b"]["codes"] == [code]
    assert client.put(tie).json()["error"] == "TiedTwiceError"
    assert client.delete(tie).json()["poles"]["b"]["codes"] == []

    assert client.delete(path).json()["title"] == again["title"]
    assert client.get(path).status_code == 404


@pytest.mark.parametrize(
    ("path", "body", "status", "error"),
    [
        ("themes/{theme}/paradox", UNDECIDED, 404, "NotFoundError"),
        ("themes/none/paradox", UNDECIDED, 404, "NotFoundError"),
        ("themes/{theme}/ways", {"text": "Waiting."}, 409, "NotParadoxError"),
        ("articles/none/themes", {"title": "Visits"}, 404, "NotFoundError"),
        (
            "evidence",
            {
                "place": {"kind": "theme", "id": "{theme}"},
                "report_id": "{report}",
                "start": 0,
                "end": 9_999,
            },
            422,
            "SpanOutsideError",
        ),
        (
            "evidence",
            {
                "place": {"kind": "theme", "id": "{theme}"},
                "report_id": "{report}",
                "start": 5,
                "end": 5,
            },
            422,
            "EmptySpanError",
        ),
    ],
)
def test_a_refusal_says_what_is_wrong(  # noqa: PLR0913, PLR0917 - a case has four parts
    client: TestClient,
    article_id: str,
    report_id: ReportId,
    path: str,
    body: dict[str, Any],
    status: int,
    error: str,
) -> None:
    theme = post(client, f"articles/{article_id}/themes", {"title": "Visits"})["id"]
    sent = {
        key: {**value, "id": theme}
        if key == "place"
        else (report_id if value == "{report}" else value)
        for key, value in body.items()
    }
    answer = client.post(f"/api/{path.format(theme=theme)}", json=sent)
    assert (answer.status_code, answer.json()["error"]) == (status, error)
    assert ANSWER not in answer.text
