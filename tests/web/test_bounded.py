"""A server holds no more after hundreds of requests than after the first few.

The hour with fifty members is a benchmark of its own: ``python -m benchmarks.soak``.
"""

import gc
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from counterpoint.web import live as live_of_web
from counterpoint.web import memorysession
from counterpoint.web.live import Live
from counterpoint.web.room import Room
from tests import loop, studies

WARMING, STRETCHES, ROUNDS = 6, 3, 5
FEW = 3
"""Of what is kept up to a bound: so few that the bound is reached while it warms."""

A_ROUND = 20
"""How many pieces of memory may stay of a round of nine requests, in the stretch in
which the fewest do. About ten do, and those are the asking side's."""


def first(client: TestClient, path: str) -> dict[str, Any]:
    """Give the first of a list."""
    items: list[dict[str, Any]] = client.get(path).json()["items"]
    return items[0]


class Rounds:
    """A member who comes, works and goes, and begins again in another browser."""

    def __init__(self, room: Room, client: TestClient) -> None:
        self._room = room
        self._client = client
        self._article = first(client, "/api/articles")["id"]
        self._report = first(client, "/api/reports")["id"]
        self._code = first(client, f"/api/articles/{self._article}/codes")["id"]

    def work(self) -> None:
        """Do what is done in an afternoon, once each."""
        client, article = self._client, f"/api/articles/{self._article}"
        codings = f"{article}/reports/{self._report}/codings"
        span = {"code_id": self._code, "start": 0, "end": 9}
        begun = {"token": self._room.offers.make()}
        client.cookies.clear()
        again = client.post("/api/session/begin", json=begun)
        client.headers["x-csrf-token"] = again.json()["csrf"]
        answers = [
            again,
            client.get(f"/api/reports/{self._report}"),
            client.get(codings),
            made := client.post(codings, json=span),
            client.delete(f"/api/codings/{made.json()['id']}"),
            client.post("/api/search", json={"words": "the"}),
            client.get(f"/api/codes/{self._code}/passages?limit=50"),
            client.get("/api/history"),
            client.delete("/api/session"),
        ]
        assert [each.status_code for each in answers if not each.is_success] == []


async def listened(live: Live, member: MemberId) -> None:
    """Open a page that listens, and shut it."""
    stream = live.stream(member)
    await anext(stream)
    await stream.aclose()  # type: ignore[attr-defined]


def test_what_comes_and_goes_leaves_nothing_behind(
    demo: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memorysession, "MOST_WAITING", FEW)
    monkeypatch.setattr(live_of_web, "SEATS_REMEMBERED", FEW)
    room = studies.room_of(demo, tmp_path, member="ada")
    rounds = Rounds(room, studies.begin_session(room))
    live, ada = Live(demo), studies.member_of(demo, "ada")

    def held_after(count: int) -> int:
        for _ in range(count):
            rounds.work()
            loop.run(listened(live, ada))
        gc.collect()
        return sys.getallocatedblocks()

    held = [held_after(WARMING), *(held_after(ROUNDS) for _ in range(STRETCHES))]
    live.close()
    assert live.presence.here() == {}
    grown = [after - before for before, after in pairwise(held)]
    assert min(grown) < ROUNDS * A_ROUND, grown
