"""Nothing of a reader's notes reaches anybody else while the seal is closed.

Verbs, routes and commands are found in the code, so that a new one is walked the
day it is written. Each is tried as every other kind of member after Bo has noted
what stands nowhere else; and whatever only looks must answer, to the last byte,
as it did before Bo noted anything: so neither counts nor colours nor dates tell.
"""

import inspect
import re
import shutil
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner
from fastapi.routing import APIRoute
from fastapi.testclient import TestClient

from counterpoint.cli.main import counterpoint
from counterpoint.kernel.errors import CounterpointError
from counterpoint.kernel.ids import ArticleId, MemberId
from counterpoint.library import READING
from counterpoint.reading.note.verbs import list_notes
from counterpoint.storage import database as databases
from counterpoint.storage import place
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.web import app
from counterpoint.web.endpoint import Shown, endpoint
from counterpoint.web.room import Room
from counterpoint.web.shelf import routes_of
from tests import studies
from tests.reading.planted import PLANTED
from tests.reading.sealed import World, traces
from tests.study.fabrication import arguments_of
from tests.study.test_permission_walk import VERBS, Verb

OTHERS = ("ada", "cleo", "eve")
ENDINGS = (".docx", ".xlsx", ".json", ".md")


class NotesTold(Shown):
    """What a route that forgot the seal would tell."""

    words: list[str]


class _NothingIsKept(Exception):  # noqa: N818 - ends a transaction, is no error
    """Ends a transaction without keeping it."""


@pytest.fixture(scope="module")
def opened(world: World) -> Iterator[Mapping[str, Database]]:
    """Both studies, open at one moment: some verbs tell when they were asked."""
    clock = studies.StillClock(datetime(2030, 1, 1, tzinfo=UTC))
    both = {
        name: databases.open_(place.parse(path), studies.PASSPHRASE, clock=clock)
        for name, path in (("before", world.before), ("after", world.after))
    }
    yield both
    for each in both.values():
        each.close()


def answer_of(
    database: Database, actor: MemberId, call: Callable[[Transaction], Any]
) -> object:
    """Call something as a member, keep nothing of it, and give what it told."""
    try:
        with database.write(actor) as tx:
            told = call(tx)
            told = list(told) if inspect.isgenerator(told) else told
            raise _NothingIsKept(told)  # noqa: TRY301 - ends the transaction
    except _NothingIsKept as end:
        return end.args[0]
    except CounterpointError as refusal:
        return (type(refusal).__name__, str(refusal))
    except (TypeError, ValueError, KeyError, AttributeError, AssertionError) as error:
        return (type(error).__name__, str(error))  # a made-up argument did not fit


def is_looking(verb: Verb) -> bool:
    """Tell whether a verb only looks, by its name."""
    return verb.name.rpartition(".")[2].startswith(READING)


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb.name)
def test_no_verb_tells_what_another_noted(
    verb: Verb, world: World, opened: Mapping[str, Database]
) -> None:
    given = arguments_of(verb.call, world.objects)
    for key in OTHERS:
        actor = world.members[key]

        def call(tx: Transaction) -> object:
            return verb.call(tx, **given)

        told = answer_of(opened["after"], actor, call)
        assert not traces(repr(told).encode(), world), key
        if is_looking(verb):
            assert told == answer_of(opened["before"], actor, call), key


def test_the_walk_sees_a_verb_that_would_tell(
    world: World, opened: Mapping[str, Database]
) -> None:
    """Let the seal be forgotten in one verb, and see both tests notice."""

    def forgetful(tx: Transaction) -> object:
        sealed_to = tx.actor
        tx.actor = world.members["bo"]
        told = list_notes(tx, world.objects["article_id"], world.objects["report_id"])
        tx.actor = sealed_to
        return told

    told = answer_of(opened["after"], world.members["ada"], forgetful)
    assert traces(repr(told).encode(), world)
    assert told != answer_of(opened["before"], world.members["ada"], forgetful)


# ── over HTTP ────────────────────────────────────────────────────────────────


def routes() -> list[tuple[str, str]]:
    """List every method and path of the API, found in the server itself."""
    found = [
        each
        for each in routes_of(app.create_app(Room()))
        if isinstance(each, APIRoute) and each.include_in_schema
    ]
    return [
        (method, each.path) for each in found for method in sorted(each.methods or ())
    ]


# What ends the session, closes the study, or never ends by itself.
LEFT_OUT = frozenset(
    {
        ("GET", "/api/live"),  # test_verbs.py: live tells what history tells
        ("GET", "/api/account/seats"),  # since when one's own window is open
    }
)
# What is drawn anew for each window and each question.
DRAWN = re.compile(rb'"(csrf|loss_list)":"[\w-]+"')
ENDING = re.compile(r"session|close|leave|lock|studies|open|import|restore|copy")


def test_the_walk_sees_a_route_that_would_tell(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Add a route that forgets the seal; it is walked at once, and found."""

    def forgetful(tx: Transaction, article_id: ArticleId) -> NotesTold:
        sealed_to, tx.actor = tx.actor, world.members["bo"]
        told = list_notes(tx, article_id, world.objects["report_id"])
        tx.actor = sealed_to
        return NotesTold(words=[each.text for each in told])

    path = "/api/articles/{article_id}/forgotten"
    added = [endpoint("GET", path.removeprefix("/api"), forgetful)]
    monkeypatch.setattr(app, "STAGES", (*app.STAGES, added))
    assert ("GET", path) in routes()
    told = {
        name: _asked(at, "ada", world, tmp_path / "table")
        for name, at in (("before", world.before), ("after", world.after))
    }
    found = [route for route, (_, said) in told["after"].items() if traces(said, world)]
    assert found == [("GET", path)]
    assert told["after"]["GET", path] != told["before"]["GET", path]


@pytest.mark.parametrize("key", OTHERS)
def test_no_route_tells_what_another_noted(
    key: str, world: World, tmp_path: Path
) -> None:
    told = {
        name: _asked(path, key, world, tmp_path / "table")
        for name, path in (("before", world.before), ("after", world.after))
    }
    assert any(status == 200 for status, _ in told["after"].values())
    for route, (_, content) in told["after"].items():
        assert not traces(content, world), route
    looked = [route for route in told["after"] if route[0] == "GET"]
    assert len(looked) > 40
    assert [r for r in looked if told["after"][r] != told["before"][r]] == []


def _asked(
    study: Path, key: str, world: World, folder: Path
) -> dict[tuple[str, str], tuple[int, bytes]]:
    """Ask every route of a copy of a study, first those that only look."""
    folder.mkdir()
    shutil.copyfile(study, folder / "walk.study")
    opened = databases.open_(place.parse(folder / "walk.study"), studies.PASSPHRASE)
    room = studies.room_of(opened, folder, member=key)
    wanted = [each for each in routes() if each not in LEFT_OUT]
    looking = [each for each in wanted if each[0] == "GET"]
    changing = [each for each in wanted if each[0] != "GET"]
    told = {}
    with studies.begin_session(room) as client:
        for method, path in (*looking, *changing):
            if not (method != "GET" and ENDING.search(path)):
                told[method, path] = _answer(client, method, path, world)
    shutil.rmtree(folder)
    return told


def _answer(
    client: TestClient, method: str, path: str, world: World
) -> tuple[int, bytes]:
    def named(match: re.Match[str]) -> str:
        return str(world.objects.get(match.group(1), "walk"))

    address = re.sub(r"\{(\w+)(?::\w+)?\}", named, path)
    body = None
    if method in {"POST", "PUT", "PATCH"}:
        body = {"words": PLANTED[0], "text": "walk", "code": "walk", "name": "walk"}
        if "search" in path:
            body = {"words": PLANTED[0]}
    answer = client.request(method, address, json=body)
    return answer.status_code, DRAWN.sub(b"", answer.content)


# ── in the terminal ──────────────────────────────────────────────────────────


def commands(
    group: click.Group = counterpoint, above: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    """List every command that ends by itself."""
    for name, each in group.commands.items():
        if isinstance(each, click.Group):
            yield from commands(each, (*above, name))
        elif name not in {"demo", "open", "serve"}:
            yield (*above, name), each


def words_of(command: click.Command, world: World, target: str) -> list[list[str]]:
    """Make what a command is called with: once plain, once for each choice."""
    arguments = []
    for each in command.params:
        if isinstance(each, click.Argument):
            name = (each.name or "").lower()
            if name == "study":
                arguments.append("walk.study")
            elif isinstance(each.type, click.Path) or name in {"target", "into"}:
                arguments.append(target)
            elif name == "words":
                arguments.append(PLANTED[0])
            elif isinstance(each.type, click.Choice):
                arguments.append(str(next(iter(each.type.choices))))
            else:
                arguments.append(str(world.objects.get(f"{name}_id", "user-01")))
    options: list[list[str]] = [[]]
    options += [
        [each.opts[0], str(choice)]
        for each in command.params
        if isinstance(each, click.Option) and isinstance(each.type, click.Choice)
        for choice in each.type.choices
    ]
    options += [
        [each.opts[0]]
        for each in command.params
        if isinstance(each, click.Option) and each.is_flag
    ]
    return [[*arguments, *chosen] for chosen in options]


def writes(command: click.Command) -> bool:
    """Tell whether a command writes a file where it is told to."""
    return any(
        isinstance(each, click.Argument) and (each.name or "") in {"target", "into"}
        for each in command.params
    )


@pytest.mark.parametrize("key", ["ada", "eve"])
def test_no_command_tells_what_another_noted(
    key: str, world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    shutil.copyfile(world.after, "walk.study")
    environment = {
        "COUNTERPOINT_KEY": studies.PASSPHRASE,
        "COUNTERPOINT_MEMBER": key,
    }
    tried, ended_well = 0, 0
    for path, command in commands():
        for ending in ENDINGS if writes(command) else ENDINGS[:1]:
            for given in words_of(command, world, f"out-{tried}{ending}"):
                words = [*path, *given]
                result = CliRunner().invoke(counterpoint, words, env=environment)
                tried, ended_well = tried + 1, ended_well + (result.exit_code == 0)
                assert not traces(result.output.encode(), world), words
    written = [p for p in tmp_path.rglob("out-*") if p.is_file()]
    assert (tried > 50, ended_well > 10) == (True, True)
    assert len(written) > 3 or key == "eve", "an auditor exports nothing"
    for each in written:
        assert not traces(each.read_bytes(), world), each.name


@pytest.mark.parametrize("key", ["ada", "eve"])
@pytest.mark.parametrize(
    "asked", [("compare",), ("compare", "--json"), ("merge",), ("merge", "--json")]
)
def test_no_command_on_a_copy_tells_what_another_noted_there(
    asked: tuple[str, ...],
    key: str,
    world: World,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    shutil.copyfile(world.before, "walk.study")
    environment = {
        "COUNTERPOINT_KEY": studies.PASSPHRASE,
        "COUNTERPOINT_MEMBER": key,
    }
    told = []
    for copy in (world.before, world.after):
        shutil.copyfile(copy, "copy.study")
        words = [asked[0], "walk.study", "copy.study", *asked[1:]]
        result = CliRunner().invoke(counterpoint, words, env=environment, input="n\n")
        assert not traces(result.output.encode(), world), words
        told.append(result.output)
    if asked == ("compare",):
        assert told[0] == told[1]
