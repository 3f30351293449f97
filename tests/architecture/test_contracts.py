"""Who may import whom, as pyproject.toml says and ARCHITECTURE.md draws.

Each contract is broken once, in a small house of the same shape, and must be seen.
"""

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT

CONFIGURATION = ROOT / "pyproject.toml"
CONTRACTS = tomllib.loads(CONFIGURATION.read_text("utf-8"))["tool"]["importlinter"]
LAYERS = [
    room.strip("() ")
    for layer in CONTRACTS["contracts"][0]["layers"]
    for room in layer.split("|")
]


def lint(house: Path) -> subprocess.CompletedProcess[str]:
    """Hold the contracts against the package `counterpoint` in a folder."""
    program = Path(sys.executable).with_name("lint-imports")
    return subprocess.run(  # noqa: S603 - our own words, no shell
        [program, "--config", CONFIGURATION, "--no-cache"],
        cwd=house,
        env={"PYTHONPATH": str(house)},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A package with all rooms of the real one and nothing in them."""
    package = tmp_path / "counterpoint"
    for room in LAYERS:
        (package / room).mkdir(parents=True)
        (package / room / "__init__.py").touch()
    (package / "__init__.py").touch()
    for kind in ("verbs", "store", "model"):
        (package / "theme" / f"{kind}.py").touch()
    for room in ("theme/pole", "participant/vault"):
        (package / room).mkdir()
        for kind in ("__init__", "verbs", "store", "model"):
            (package / room / f"{kind}.py").touch()
    return tmp_path


def test_the_house_keeps_its_contracts() -> None:
    told = lint(ROOT / "src")
    assert told.returncode == 0, told.stdout


def test_an_empty_house_keeps_them_too(house: Path) -> None:
    told = lint(house)
    assert told.returncode == 0, told.stdout


@pytest.mark.parametrize(
    ("file", "line", "seen"),
    [
        ("participant/__init__", "from counterpoint import quote", "stages"),
        ("kernel/__init__", "import counterpoint.study", "stages"),
        ("storage/__init__", "import counterpoint.media", "stages"),
        ("web/__init__", "import counterpoint.cli", "stages"),
        ("plenty", "", "stages"),
        ("theme/store", "from counterpoint.theme import verbs", "rooms"),
        ("theme/pole/model", "from counterpoint.theme.pole import store", "rooms"),
        ("web/__init__", "import click", "terminal"),
        ("theme/verbs", "from click.testing import CliRunner", "terminal"),
        ("cli/__init__", "import uvicorn", "http"),
        ("theme/verbs", "from starlette.requests import Request", "http"),
        ("theme/model", "from sqlalchemy import select", "pure"),
        ("theme/pole/model", "from pathlib import Path", "pure"),
        ("kernel/__init__", "import socket", "pure"),
        ("quote/__init__", "import counterpoint.participant.vault", "vault"),
        ("web/__init__", "from counterpoint.participant.vault import store", "vault"),
    ],
)
def test_a_broken_contract_is_seen(
    house: Path, file: str, line: str, seen: str
) -> None:
    with (house / "counterpoint" / f"{file}.py").open("a", encoding="utf-8") as broken:
        broken.write(f"{line}\n")
    told = lint(house)
    (name,) = (each["name"] for each in CONTRACTS["contracts"] if each["id"] == seen)
    assert told.returncode == 1, told.stdout
    assert f"{name} BROKEN" in told.stdout
    assert told.stdout.count(" BROKEN") == 1


@pytest.mark.parametrize(
    ("file", "line"),
    [
        ("cli/__init__", "import click, counterpoint.web"),
        ("web/__init__", "import fastapi, starlette.responses, uvicorn"),
        ("theme/store", "import sqlalchemy"),
        ("quote/model", "from counterpoint.theme.model import Pole"),
        ("participant/__init__", "import counterpoint.participant.vault"),
        ("across/__init__", "import counterpoint.participant.vault"),
    ],
)
def test_what_the_contracts_allow_is_let_through(
    house: Path, file: str, line: str
) -> None:
    with (house / "counterpoint" / f"{file}.py").open("a", encoding="utf-8") as kept:
        kept.write(f"{line}\n")
    told = lint(house)
    assert told.returncode == 0, told.stdout
