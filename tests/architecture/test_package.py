"""The wheel and the sdist hold the page, so installing them needs no Node."""

import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT

PAGE = ROOT / "src" / "counterpoint" / "web" / "page"


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """A folder with both packages, made from the page that is built already."""
    if not (PAGE / ".stamp").exists():
        reason = "the page is not built (python hatch_build.py build)"
        in_ci = os.environ.get("CI") == "true"
        pytest.fail(reason) if in_ci else pytest.skip(reason)
    told = subprocess.run(  # noqa: S603 - our own words, no shell
        [sys.executable, "-m", "hatchling", "build", "-d", tmp_path],
        cwd=ROOT,
        env={**os.environ, "COUNTERPOINT_SKIP_FRONTEND": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stderr
    return tmp_path


def test_the_packages_hold_the_page_and_not_its_workshop(built: Path) -> None:
    (wheel,) = built.glob("*.whl")
    in_wheel = zipfile.ZipFile(wheel).namelist()
    assert "counterpoint/web/page/index.html" in in_wheel
    assert "counterpoint/web/page/.stamp" in in_wheel
    assert "counterpoint/py.typed" in in_wheel
    assert any(
        name.startswith("counterpoint/web/page/assets/") and name.endswith(".js")
        for name in in_wheel
    )
    assert any(name.endswith("licenses/LICENSE") for name in in_wheel)
    assert not any("frontend" in name or "tests" in name for name in in_wheel)

    (sdist,) = built.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        in_sdist = {name.partition("/")[2] for name in archive.getnames()}
    assert "src/counterpoint/web/page/.stamp" in in_sdist
    assert {"frontend/package-lock.json", "hatch_build.py", "check"} <= in_sdist
    assert not any("node_modules" in name for name in in_sdist)
