"""What the journeys ask for: a computer on which nothing was done yet."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import BrowserType, expect

from tests.journey.appearance import Appearances
from tests.journey.computer import Computer
from tests.journey.server import Home
from tests.journey.window import LONGEST_WAIT_MS


@pytest.fixture(scope="session", autouse=True)
def _patience() -> Iterator[None]:
    """All journeys wait equally long; with what begins them, servers above all."""
    expect.set_options(timeout=LONGEST_WAIT_MS)
    yield
    expect.set_options(timeout=None)


@pytest.fixture(scope="module")
def computer(
    tmp_path_factory: pytest.TempPathFactory,
    browser_type: BrowserType,
    browser_type_launch_args: dict[str, Any],
) -> Computer:
    """A computer on which nothing was done yet."""
    folder = tmp_path_factory.mktemp("computer")
    launching = {
        key: browser_type_launch_args[key] for key in ("executable_path", "args")
    }
    return Computer(
        Home.beneath(folder),
        folder / "profile",
        browser_type,
        launching,
        Appearances(),
    )
