"""Codes counted by people and codings, with those beneath them."""

from fastapi.testclient import TestClient

from counterpoint import article
from counterpoint.coding import add_code
from counterpoint.kernel.ids import ParticipantId
from counterpoint.storage.transaction import Transaction
from counterpoint.theme.frequency.model import (
    GroupFrequency,
    Used,
    frequencies_of,
)

ANN, BEA, CAL = map(ParticipantId, ("ann", "bea", "cal"))


def test_a_code_counts_people_once_and_those_beneath_it(tx: Transaction) -> None:
    article_id = article.start_article(tx, title="Doors").id
    home = add_code(tx, article_id=article_id, name="home")
    key = add_code(tx, article_id=article_id, name="key", parent_id=home.id)
    used = [Used(home.id, ANN, 2), Used(key.id, ANN, 3), Used(key.id, CAL, 1)]
    people = {"users": {ANN, BEA}, "professionals": {CAL}}
    above, below = frequencies_of([home, key], used, people)
    assert [(g.people, g.of, g.codings) for g in above.groups] == [(1, 2, 5), (1, 1, 1)]
    assert [(g.people, g.of, g.codings) for g in below.groups] == [(1, 2, 3), (1, 1, 1)]
    assert (above.is_top, below.is_top) == (True, False)


def test_a_count_of_few_people_does_not_leave_the_team() -> None:
    def may_leave(people: int) -> bool:
        return GroupFrequency("users", people, 40, 100).may_leave

    assert [may_leave(n) for n in (0, 1, 18, 39, 40)] == [
        True,
        False,
        True,
        False,
        True,
    ]


def test_frequencies_are_shown_over_http(client: TestClient) -> None:
    made = client.post("/api/articles", json={"title": "Doors"}).json()
    told = client.get(f"/api/articles/{made['id']}/frequencies").json()
    assert told == {"article_id": made["id"], "items": []}
