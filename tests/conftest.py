"""What every test may ask for, and what no test may do."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

import pytest
from fastapi.testclient import TestClient
from filelock import FileLock
from hypothesis import settings

from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from tests import loopback, private_postgres, studies

ROOT = Path(__file__).resolve().parents[1]
IN_CI = os.environ.get("CI") == "true"
RUN_FOLDER = "COUNTERPOINT_TEST_RUN"
CHROMIUM_FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--autoplay-policy=no-user-gesture-required",
    "--force-color-profile=srgb",
    "--font-render-hinting=none",
    # Certificates are made by the tests. Told so request by request, Chromium gives up
    # on one of many now and then (ERR_TOO_MANY_RETRIES), as on the style sheet.
    "--ignore-certificate-errors",
)

# No test is timed; in CI the same examples are tried at every run.
settings.register_profile("counterpoint", deadline=None, derandomize=IN_CI)
settings.load_profile("counterpoint")


def _absent(reason: str) -> NoReturn:
    """Skip, and say why; in CI nothing may be absent."""
    if IN_CI:
        pytest.fail(f"In CI this must be there: {reason}")
    pytest.skip(reason)


# ── the run ──────────────────────────────────────────────────────────────────


def _is_worker(config: pytest.Config) -> bool:
    return hasattr(config, "workerinput")


def pytest_configure(config: pytest.Config) -> None:
    """Lay out one folder a run, which the workers of pytest-xdist share."""
    for name in ("COUNTERPOINT_KEY", "COUNTERPOINT_MEMBER"):
        os.environ.pop(name, None)  # a developer's own study stays out of it
    if not _is_worker(config):
        folder = tempfile.mkdtemp(prefix="counterpoint-tests-")
        Path(folder).chmod(0o755)  # PostgreSQL's user must pass through
        os.environ[RUN_FOLDER] = folder
    loopback.guard()


def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop what the workers started, once all of them have ended."""
    folder = os.environ.get(RUN_FOLDER)
    if _is_worker(config) or folder is None:
        return
    programs = private_postgres.find_programs()
    cluster = Path(folder, "cluster")
    if programs and cluster.exists():
        private_postgres.stop(programs, Path(cluster.read_text("utf-8")))
    shutil.rmtree(folder, ignore_errors=True)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark tests by what they ask for, so that `-m` finds them all."""
    asked_by = {
        "shared": {"shared"},
        "postgres": {"postgres_url"},
        "browser": {"browser", "context", "page"},
    }
    for item in items:
        names = set(getattr(item, "fixturenames", ()))
        for mark, fixtures in asked_by.items():
            if names & fixtures:
                item.add_marker(mark)


# ── the network ──────────────────────────────────────────────────────────────


@pytest.fixture
def network_attempts() -> list[str]:
    """What the guard refused in this test; clear it if that was the point."""
    return loopback.attempts


@pytest.fixture(autouse=True)
def _stay_here() -> Iterator[None]:
    """Fail a test that tried to reach another machine, even if it was caught."""
    loopback.attempts.clear()
    yield
    assert not loopback.attempts, "this test tried to reach another machine"


# ── the research material beside the repository ──────────────────────────────


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of research material that is never copied into the project."""
    folder = Path(os.environ.get("COUNTERPOINT_SHARED") or ROOT.parent / "shared")
    if not folder.is_dir():
        _absent("no ../shared beside the repository (or set COUNTERPOINT_SHARED)")
    return folder


# ── PostgreSQL ───────────────────────────────────────────────────────────────


@pytest.fixture(scope="session")
def postgres_url() -> str:
    """The URL of a PostgreSQL server where tests may make and drop schemas.

    ``COUNTERPOINT_TEST_POSTGRES`` names one; otherwise the first test that asks
    starts one for the whole run.
    """
    given = os.environ.get("COUNTERPOINT_TEST_POSTGRES")
    if given:
        return given
    programs = private_postgres.find_programs()
    if programs is None:
        _absent("no PostgreSQL server here (Debian's package postgresql)")
    run = Path(os.environ[RUN_FOLDER])
    known = run / "url"
    with FileLock(run / "postgres.lock"):
        if not known.exists():
            cluster = private_postgres.folder_for(run)
            (run / "cluster").write_text(str(cluster), "utf-8")
            url = private_postgres.start(programs, cluster)
            known.write_text(url, "utf-8")
    return known.read_text("utf-8")


# ── studies: a database of each kind ─────────────────────────────────────────


@pytest.fixture(scope="session")
def file_template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, MemberId]:
    """A begun study file, and the id of its member Ada."""
    studies.derive_keys_once()
    return studies.begun_file(tmp_path_factory.mktemp("study"))


@pytest.fixture(scope="session")
def server_template(postgres_url: str) -> tuple[str, MemberId]:
    """The name of a PostgreSQL database with a begun study, and Ada's id."""
    studies.derive_keys_once()
    return studies.begun_server(postgres_url)


@pytest.fixture(params=["file", pytest.param("server", marks=pytest.mark.postgres)])
def begun(
    request: pytest.FixtureRequest, tmp_path: Path
) -> Iterator[tuple[Database, MemberId]]:
    """A begun study on each kind of database, and Ada's id."""
    if request.param == "file":
        template, ada = request.getfixturevalue("file_template")
        opened = studies.copy_of(template, tmp_path)
        yield opened, ada
        opened.close()
    else:
        url = request.getfixturevalue("postgres_url")
        name, ada = request.getfixturevalue("server_template")
        with studies.server_copy_of(url, name) as opened:
            yield opened, ada


@pytest.fixture
def database(begun: tuple[Database, MemberId]) -> Database:
    """An open study, begun by Ada; every test that asks runs on both databases."""
    return begun[0]


@pytest.fixture
def ada(begun: tuple[Database, MemberId]) -> MemberId:
    """The first member: coordinator and researcher."""
    return begun[1]


@pytest.fixture
def tx(database: Database, ada: MemberId) -> Iterator[Transaction]:
    """A writing transaction of Ada's, committed at the end of the test."""
    with database.write(ada) as transaction:
        yield transaction


@pytest.fixture
def client(database: Database, ada: MemberId, tmp_path: Path) -> TestClient:
    """Ada's browser; ``ada`` is asked for so that she is there to sign in."""
    del ada
    return studies.begin_session(studies.room_of(database, tmp_path, member="ada"))


@pytest.fixture(scope="session")
def demo_file() -> Path:
    """The demo study, built once for the whole run; copy it to change it."""
    studies.derive_keys_once()
    run = Path(os.environ[RUN_FOLDER])
    built = run / "demo.study"
    with FileLock(run / "demo.lock"):
        if not built.exists():
            studies.build_demo(built)
    return built


@pytest.fixture
def demo(demo_file: Path, tmp_path: Path) -> Iterator[Database]:
    """A copy of the demo study, open."""
    opened = studies.copy_of(demo_file, tmp_path)
    yield opened
    opened.close()


# ── Chromium ─────────────────────────────────────────────────────────────────


@pytest.fixture(scope="session")
def browser_type_launch_args(
    browser_type_launch_args: dict[str, Any],
) -> dict[str, Any]:
    """Start the Chromium of this machine; no browser is ever downloaded."""
    program = os.environ.get("COUNTERPOINT_CHROMIUM") or shutil.which("chromium")
    if program is None:
        _absent("no Chromium here (Debian's package chromium)")
    return {
        **browser_type_launch_args,
        "executable_path": program,
        "args": list(CHROMIUM_FLAGS),
    }


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args: dict[str, Any]) -> dict[str, Any]:
    """Show the page as on a laptop, without movement."""
    return {
        **browser_context_args,
        "viewport": {"width": 1440, "height": 900},
        "locale": "en-GB",
        "reduced_motion": "reduce",
    }
