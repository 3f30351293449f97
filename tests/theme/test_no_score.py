"""No signed or averaged score of poles exists: not in tables, routes or exports.

Source: method, rows F22 and F38, invariant 19.
"""

import dataclasses
import importlib
import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from starlette.testclient import TestClient

from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from counterpoint.storage.schema import metadata
from counterpoint.theme import Letter, Theme
from tests import described
from tests.architecture.tree import PACKAGE
from tests.theme.material import lay, paradox, pole, tell

SCORES = re.compile(
    r"(^|_)(score|balance|net|polarity|sentiment|ambivalence|signed|difference|diff"
    r"|mean_pole|pole_mean|leaning|tilt|rating|rank)(_|$)"
)
"""Names that a number between two poles would have."""
ROUTES = ("strips", "ladder", "turns", "rereadings", "weight", "chance")
STAGES = ("theme", "quote", "manuscript", "across/exporting", "interchange")


OF_TEXTS = frozenset(
    {"difference", "difference_id", "difference_laid_aside"},
)
"""What differs between two texts is no number: of files that came back."""


def is_score(name: str) -> bool:
    """Tell whether a name, in either style, is that of a score."""
    snake = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()
    return snake not in OF_TEXTS and SCORES.search(snake) is not None


def names_in_description(node: object) -> Iterator[str]:
    """List the properties and parameters of the described routes."""
    if isinstance(node, dict):
        yield from node.get("properties", {})
        if node.get("in") in ("path", "query"):
            yield str(node["name"])
        for each in node.values():
            yield from names_in_description(each)
    elif isinstance(node, list):
        for each in node:
            yield from names_in_description(each)


def fields_of_stages() -> Iterator[str]:
    """List the fields of what later stages write and export."""
    for stage in STAGES:
        for path in sorted((PACKAGE / stage).rglob("*.py")):
            parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
            module = importlib.import_module(".".join(parts).removesuffix(".__init__"))
            for value in vars(module).values():
                if isinstance(value, type) and dataclasses.is_dataclass(value):
                    yield from (field.name for field in dataclasses.fields(value))
                    yield value.__name__


def test_no_table_holds_a_score() -> None:
    columns = [(t.name, c.name) for t in metadata.sorted_tables for c in t.c]
    assert len(columns) > 400
    assert not [each for each in columns if is_score(each[1]) or is_score(each[0])]


def test_no_route_serves_or_takes_a_score() -> None:
    whole = json.loads(described.written())
    assert len(whole["paths"]) > 100
    assert not sorted({name for name in names_in_description(whole) if is_score(name)})
    assert not [path for path in whole["paths"] if is_score(path.replace("/", "_"))]


def test_nothing_that_is_written_or_exported_has_a_score() -> None:
    names = list(fields_of_stages())
    assert len(names) > 200
    assert not sorted({name for name in names if is_score(name)})


@pytest.mark.parametrize(
    "planted",
    [
        "score",
        "pole_difference",
        "pole_score",
        "netBalance",
        "PoleBalance",
        "sentiment_of_pole",
    ],
)
def test_a_planted_score_is_caught(planted: str) -> None:
    assert is_score(planted)


@pytest.mark.parametrize(
    "innocent", ["observed", "network", "balanced_by", "scores_of"]
)
def test_an_innocent_name_is_not(innocent: str) -> None:
    assert not is_score(innocent)


def numbers_in(told: object) -> Iterator[float]:
    """List all numbers of an answer."""
    if isinstance(told, dict):
        for each in told.values():
            yield from numbers_in(each)
    elif isinstance(told, list):
        for each in told:
            yield from numbers_in(each)
    elif isinstance(told, int | float) and not isinstance(told, bool):
        yield told


def leaning(tx: Any, letter: Letter) -> Theme:  # noqa: ANN401 - a transaction
    """Make a paradox of which three people voice one pole and one the other."""
    turned = paradox(tx)
    other = Letter.B if letter is Letter.A else Letter.A
    for nth in range(3):
        lay(
            tx,
            pole(tx, turned, letter),
            tell(tx, f"{letter}-{nth}"),
            "I shut the door.",
        )
    lay(tx, pole(tx, turned, other), tell(tx, f"{letter}-x"), "the knock")
    return turned


def test_no_answer_takes_one_pole_from_the_other(
    client: TestClient, database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        themes = [leaning(tx, letter) for letter in Letter]
    for turned in themes:
        for route in ROUTES:
            answer = client.get(f"/api/themes/{turned.id}/{route}")
            assert answer.status_code == 200, answer.text
            assert min(numbers_in(answer.json()), default=0) >= 0, route
    a, b = (
        client.get(f"/api/themes/{each.id}").json()["coverage"][0] for each in themes
    )
    assert (a["a"], a["b"], a["only_a"]) == (b["b"], b["a"], b["only_b"])
    assert a["both"] == b["both"]
