"""The quote pool over HTTP, through the whole stack."""

from typing import Any

import pytest
from starlette.testclient import TestClient

from counterpoint.kernel.ids import MemberId, ReportId
from counterpoint.storage.database import Database
from tests.theme.material import ANSWER, ASKED, OWN, tell


@pytest.fixture
def report_id(database: Database, ada: MemberId) -> ReportId:
    """The report of professional XV."""
    with database.write(ada) as tx:
        return tell(tx, "professional-15", "professionals", number=15)


@pytest.fixture
def pool(client: TestClient) -> str:
    """The path of an article's quotes."""
    article = client.post("/api/articles", json={"title": "Doors"}).json()["id"]
    return f"/api/articles/{article}/quotes"


def fragment(start: int, end: int) -> dict[str, int]:
    """Name a span as the page does."""
    return {"start": start, "end": end}


def test_a_quote_goes_through_the_pool(
    client: TestClient, pool: str, report_id: ReportId
) -> None:
    end = len(OWN) + 1 + len(ASKED) + 1 + len(ANSWER)
    sent = {"report_id": report_id, "fragments": [fragment(0, end)], "version": 1}
    quote = client.post(pool, json=sent).json()
    assert (quote["printed"], quote["participant"], quote["group"]) == (
        "(XV)",
        "XV",
        "professionals",
    )
    assert [each["voice"] for each in quote["paragraphs"]] == ["own", "question", "own"]
    assert (quote["state"], quote["is_placed"], quote["words"]) == ("pool", False, 15)

    path = f"/api/quotes/{quote['id']}"
    withheld = {"attribution": "withheld", "withheld_reason": "Few work there."}
    assert client.patch(path, json=withheld).json()["printed"] == ""
    changed = client.patch(path, json={"attribution": "both"}).json()
    assert changed["printed"] == "(XV)"
    shown = client.get(pool).json()
    assert (shown["items"], shown["placed"]) == ([changed], [])
    assert shown["clearable"] == [quote["id"]]  # alone, one clears one's own
    settled = [{"start": n["start"], "use": "generic"} for n in quote["names"]]
    cleared = client.put(f"{path}/clearance", json={"names": settled}).json()
    assert (cleared["state"], cleared["clearance"]["third_persons"]) == ("cleared", "")
    assert client.get(pool).json()["clearable"] == []
    assert client.delete(f"{path}/clearance").json()["clearance"] is None
    noted = client.patch(path, json={"context_note": "Doors lock there."}).json()
    assert (noted["context_note"], noted["printed"]) == ("Doors lock there.", "(XV)")
    assert client.delete(path).json() == noted
    assert client.get(path).status_code == 404


def test_the_pool_says_which_quotes_the_manuscript_shows(
    client: TestClient, pool: str, report_id: ReportId
) -> None:
    sent = {"report_id": report_id, "fragments": [fragment(0, len(OWN))]}
    quote = client.post(pool, json=sent).json()["id"]
    block = {"kind": "quote", "quote_id": quote}
    client.post(pool.replace("quotes", "blocks"), json=block)
    listed = client.get(pool).json()
    assert listed["placed"] == [quote]
    assert listed["items"][0]["state"] == "placed"


@pytest.mark.parametrize(
    ("sent", "status", "error"),
    [
        ({"fragments": []}, 422, "NoFragmentError"),
        (
            {"fragments": [fragment(len(OWN) + 1, len(OWN) + 5)]},
            409,
            "QuestionAtEdgeError",
        ),
        ({"fragments": [fragment(0, 9_999)]}, 422, "SpanOutsideError"),
        ({"fragments": [fragment(0, 5)], "version": 2}, 409, "OtherVersionError"),
        ({"fragments": [fragment(0, 5)], "theme_id": "none"}, 404, "NotFoundError"),
        ({"fragments": [fragment(0, 5)], "label": "(7)"}, 422, "InputError"),
        (
            {"fragments": [fragment(0, 5)], "attribution": "withheld"},
            422,
            "NoReasonToWithholdError",
        ),
    ],
)
def test_a_refusal_says_what_is_wrong(  # noqa: PLR0913, PLR0917 - a case has three parts
    client: TestClient,
    pool: str,
    report_id: ReportId,
    sent: dict[str, Any],
    status: int,
    error: str,
) -> None:
    answer = client.post(pool, json={"report_id": report_id, **sent})
    assert (answer.status_code, answer.json()["error"]) == (status, error)
