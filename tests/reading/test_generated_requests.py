"""Whatever a request holds, the answer is one that the API's description promises.

Schemathesis makes requests of every operation, fitting and not, and they are sent as
each kind of member while the seal is closed, and by somebody who has not signed in.
CI sends few of each; ``COUNTERPOINT_REQUESTS=25`` before the command sends so many.
"""

import json
import os
import shutil
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any, TypeAlias

import pytest
import schemathesis
from fastapi.testclient import TestClient
from httpx2 import Response
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import Case
from schemathesis.checks import not_a_server_error
from schemathesis.core.result import Ok
from schemathesis.schemas import APIOperation
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from counterpoint.storage import database as databases
from counterpoint.storage import place
from tests import described, studies
from tests.reading.sealed import World, traces

Request: TypeAlias = Case[Any]
Operation: TypeAlias = APIOperation[Any, Any, Any, Any]

KINDS = ("ada", "cleo", "eve")
"""A coordinator who leads, a researcher, an auditor; none of them wrote the notes."""

CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
]
REQUESTS_EACH = int(os.environ.get("COUNTERPOINT_REQUESTS", "2"))

# What ends the seat or the study under the walk, never ends, writes where it is told
# to on this machine, or tells anybody whether the file may be copied.
LEFT_OUT = ("/session", "/live", "/desk", "/backups", "/safety")


def operations() -> Iterator[Operation]:
    """List every operation of the description that can be walked."""
    schema = schemathesis.openapi.from_dict(json.loads(described.written()))
    for found in schema.get_all_operations():
        assert isinstance(found, Ok), "the description holds an error"
        operation = found.ok()
        if not operation.path.removeprefix("/api").startswith(LEFT_OUT):
            yield operation


@pytest.fixture
def windows(world: World, tmp_path: Path) -> Iterator[dict[str, TestClient]]:
    """A window of each kind of member, and of nobody, each at a study of its own."""
    with ExitStack() as stack:
        opened = {}
        for key in (*KINDS, "nobody"):
            folder = tmp_path / key
            folder.mkdir()
            shutil.copyfile(world.after, folder / "walk.study")
            study = databases.open_(
                place.parse(folder / "walk.study"), studies.PASSPHRASE
            )
            member = key if key in KINDS else None
            room = studies.room_of(study, folder, member=member)
            opened[key] = stack.enter_context(studies.begin_session(room))
        yield opened


def generated(operation: Operation, most: int) -> list[Request]:
    """Make requests of one operation, the same ones at every run."""
    made: list[Request] = []

    @settings(
        max_examples=most,
        phases=[Phase.generate],
        database=None,
        derandomize=True,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy())
    def keep(case: Request) -> None:
        made.append(case)

    keep()
    return made


def answer_to(case: Request, window: TestClient, world: World) -> Response:
    """Send a request about what is there, as far as its address names anything."""
    for name in case.path_parameters:
        known = world.objects.get(name, case.path_parameters[name])
        case.path_parameters[name] = str(known)
    given_ = case.as_transport_kwargs()
    return window.request(
        case.method,
        case.formatted_path,
        params=given_.get("params"),
        json=given_.get("json"),
        content=given_.get("data"),
    )


def test_every_answer_is_a_promised_one_and_tells_no_sealed_word(
    world: World, windows: dict[str, TestClient]
) -> None:
    answered = Counter[str]()
    for operation in operations():
        for case in generated(operation, REQUESTS_EACH):
            for kind, window in windows.items():
                answer = answer_to(case, window, world)
                case.validate_response(answer, checks=CHECKS)
                assert not traces(answer.content, world), (kind, operation.label)
                answered[kind] += answer.is_success
    assert answered["nobody"] == 0
    assert answered["ada"] > answered["eve"] > 100
