"""Who is here is told by room and by nothing else; with the last page they are gone."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from fastapi.testclient import TestClient

from counterpoint.kernel import ids
from counterpoint.kernel.ids import MemberId
from counterpoint.storage import database as databases
from counterpoint.storage.database import Database
from counterpoint.web.live import Live
from counterpoint.web.presence import ROOMS, SILENT_AFTER_S, NoSuchRoomError, Presence
from tests import loop, studies
from tests.architecture.tree import ROOT
from tests.report.material import join

ADA = MemberId("ada")
AT_MOST_S = 20


def test_a_member_is_here_as_long_as_one_page_of_theirs_is_open() -> None:
    presence = Presence()
    presence.enter(ADA)
    presence.enter(ADA)
    presence.go_to(ADA, "reading")
    presence.leave(ADA)
    assert presence.here() == {ADA: "reading"}
    presence.leave(ADA)
    assert presence.here() == {}
    presence.enter(ADA)
    assert presence.here() == {ADA: "home"}, "where they were before is forgotten"


@pytest.mark.parametrize("told", ["reading/01ab", "user-01", "", "READING"])
def test_a_page_can_tell_nothing_but_its_room(told: str) -> None:
    presence = Presence()
    presence.enter(ADA)
    with pytest.raises(NoSuchRoomError):
        presence.go_to(ADA, told)
    assert presence.here() == {ADA: "home"}


def test_every_room_of_the_rail_can_be_told() -> None:
    rail = (ROOT / "frontend/src/app/rail.ts").read_text("utf-8")
    named = {part.partition('"')[0] or "home" for part in rail.split('to: "/')[1:]}
    assert named == ROOMS


def test_every_address_of_the_page_begins_with_a_room_that_can_be_told() -> None:
    routes = [*(ROOT / "frontend/src/app").rglob("*.tsx")]
    paths = [
        path.partition('"')[0]
        for route in routes
        for path in route.read_text("utf-8").split('path: "/')[1:]
    ]
    assert {path.partition("/")[0] or "home" for path in paths} == ROOMS


BO = MemberId("bo")


def two_processes() -> tuple[Presence, Presence, list[float]]:
    """Give who is here as two processes know it, and the clock of both."""
    now = [1_000.0]
    return Presence(lambda: now[0]), Presence(lambda: now[0]), now


def test_processes_tell_each_other_who_is_here_and_the_latest_room_counts() -> None:
    one, other, now = two_processes()
    one.enter(ADA)
    other.enter(BO)
    other.go_to(BO, "themes")
    assert one.hear(other.tell())
    assert one.here() == {ADA: "home", BO: "themes"}
    assert not one.hear(other.tell()), "nothing is new"
    now[0] += 1
    one.go_to(BO, "reading")  # a page may ask one process and listen at the other
    assert other.hear(one.tell(also=BO))
    assert other.here() == {ADA: "home", BO: "reading"}
    other.leave(BO)
    assert one.hear(other.tell())
    assert one.here() == {ADA: "home"}


def test_however_many_are_here_postgresql_takes_what_is_told() -> None:
    one, other, now = two_processes()
    now[0] = 1_764_432_000.123_456_7
    members = [MemberId(ids.new_id()) for _ in range(300)]
    for member in members:
        one.enter(member)
        one.go_to(member, "interviews")
    told = one.tell(also=members[-1])
    assert len(told.encode()) < 8_000
    assert other.hear(told)
    assert len(other.here()) > 80


def test_a_process_that_was_killed_is_forgotten_with_its_pages() -> None:
    one, other, now = two_processes()
    one.enter(ADA)
    other.enter(BO)
    one.hear(other.tell())
    now[0] += SILENT_AFTER_S
    assert not one.forget_silent()
    now[0] += 1
    assert one.forget_silent()
    assert one.here() == {ADA: "home"}


@pytest.mark.parametrize(
    "told", ["", "{}", "[1,2,3]", '["p",["bo"],{"bo":["user-01",1]}]']
)
def test_nothing_but_rooms_is_taken_from_another_process(told: str) -> None:
    one, _, _ = two_processes()
    one.enter(ADA)
    one.hear(told)
    assert set(one.here().values()) == {"home"}


@pytest.mark.postgres
def test_pages_hear_who_is_at_another_process(
    postgres_url: str, server_template: tuple[str, MemberId]
) -> None:
    template, ada = server_template
    with studies.server_copy_of(postgres_url, template) as study:
        (bo,) = join(study, ada, "bo")
        elsewhere = databases.open_(study.place, studies.PASSPHRASE)
        one, other = Live(study), Live(elsewhere)

        async def listen() -> None:
            ours, theirs = one.stream(ada), other.stream(bo)
            pages = asyncio.gather(anext(ours), anext(theirs))
            await pages
            coming = asyncio.create_task(_all_of(theirs))
            async for told in ours:
                if b"event: presence" in told:
                    here = json.loads(told.partition(b"data: ")[2])
                    if {each["member_id"] for each in here} == {ada, bo}:
                        break
            coming.cancel()

        try:
            loop.run(asyncio.wait_for(listen(), AT_MOST_S))
        finally:
            one.close()
            other.close()
            elsewhere.close()


@pytest.mark.postgres
def test_pages_hear_that_the_pages_of_a_killed_process_are_gone(
    postgres_url: str, server_template: tuple[str, MemberId]
) -> None:
    template, ada = server_template
    with studies.server_copy_of(postgres_url, template) as study:
        now = [1_000.0]
        live, killed = Live(study), Presence(lambda: now[0])
        live.presence = Presence(lambda: now[0])
        killed.enter(BO)

        async def listen() -> list[set[str]]:
            heard: list[set[str]] = []
            async for told in live.stream(ada):
                if b"event: presence" not in told:
                    continue
                here = json.loads(told.partition(b"data: ")[2])
                heard.append({each["member_id"] for each in here})
                if len(heard) == 1:
                    study.tell_others(killed.tell())  # and never again
                elif heard[-1] == {ada, BO}:
                    now[0] += SILENT_AFTER_S + 1
                elif {ada, BO} in heard:
                    break
            return heard

        try:
            heard = loop.run(asyncio.wait_for(listen(), AT_MOST_S))
        finally:
            live.close()
        assert heard[-1] == {ada}


async def _all_of(stream: AsyncIterator[bytes]) -> None:
    async for _ in stream:
        pass


def told_to(live: Live, member: MemberId, other_id: MemberId, room: str) -> bytes:
    """Listen while another comes and goes to a room; give all that was heard."""

    async def other(stream: Any) -> None:  # noqa: ANN401 - a page's stream
        async for _ in stream:
            pass

    async def listen() -> bytes:
        stream, others = live.stream(member), live.stream(other_id)
        heard = await anext(stream)
        page = asyncio.create_task(other(others))
        async for told in stream:
            heard += told
            if b"event: presence" not in told:
                continue
            here = json.loads(told.partition(b"data: ")[2])
            company = {each["member_id"]: each["room"] for each in here}
            if company.get(other_id) == "home":
                live.go_to(other_id, room)
            if company == {member: "home", other_id: room}:
                page.cancel()
                await stream.aclose()  # type: ignore[attr-defined]
                return heard
        raise AssertionError

    try:
        return loop.run(asyncio.wait_for(listen(), AT_MOST_S))
    finally:
        live.close()


def test_pages_hear_who_comes_and_where_they_go(
    database: Database, ada: MemberId
) -> None:
    (bo,) = join(database, ada, "bo")
    heard = told_to(Live(database), ada, bo, "reading")
    assert heard.count(b"id:") == 0, "presence is no step of history"


def test_over_http_a_room_is_taken_and_anything_else_refused(
    client: TestClient,
) -> None:
    assert client.put("/api/presence", json={"room": "themes"}).status_code == 204
    refused = client.put("/api/presence", json={"room": "user-01"})
    assert (refused.status_code, refused.json()["error"]) == (422, "NoSuchRoomError")
    assert "user-01" not in refused.text
