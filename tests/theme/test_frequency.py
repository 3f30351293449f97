"""Codes counted by people and codings, with those beneath them."""

from fastapi.testclient import TestClient

from counterpoint import article
from counterpoint.coding import Code, Origin, add_code
from counterpoint.kernel.ids import ArticleId, CodeId, ParticipantId
from counterpoint.storage.transaction import Transaction
from counterpoint.theme.frequency.model import (
    Used,
    frequencies_of,
    stands_apart,
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
    apart = [stands_apart(people, 40) for people in (0, 1, 18, 39, 40)]
    assert apart == [False, True, False, True, False]


def test_a_small_count_beneath_a_code_is_not_found_from_those_beside_it() -> None:
    def made(name: str, above: str | None = None, also: str | None = None) -> Code:
        parent_id = None if above is None else CodeId(above)
        return Code(
            *(CodeId(name), ArticleId("a"), parent_id, name, "", Origin.DATA, 0, 1.0),
            also_beneath=() if also is None else (CodeId(also),),
        )

    people = [ParticipantId(f"p{n}") for n in range(40)]
    codes = [made("home"), made("door", "home"), made("lock", "home", "help")]
    codes += [made("help"), made("plain")]
    said = {"door": people[:2], "lock": people[2:20], "help": people[20:30]}
    said["plain"] = people[:20]
    used = [Used(CodeId(c), who, 1) for c, whom in said.items() for who in whom]
    counted = {each.name: each for each in frequencies_of(codes, used, {"all": people})}
    leave = {name: each.groups[0].may_leave for name, each in counted.items()}
    # 20 at home, less 18 with a lock, would be the 2 at the door; and 28 who had help,
    # less 10 who are coded so, the 18 with a lock.
    assert counted["home"].groups[0].people - counted["lock"].groups[0].people == 2
    assert leave == {
        "home": True,
        "door": False,
        "lock": False,
        "help": False,
        "plain": True,
    }


def test_frequencies_are_shown_over_http(client: TestClient) -> None:
    made = client.post("/api/articles", json={"title": "Doors"}).json()
    told = client.get(f"/api/articles/{made['id']}/frequencies").json()
    assert told == {"article_id": made["id"], "items": []}
