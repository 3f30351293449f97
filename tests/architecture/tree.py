"""The files of the repository, as the architecture tests see them."""

import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "src" / "counterpoint"
TESTS = ROOT / "tests"
MIGRATIONS = PACKAGE / "storage" / "migrations" / "versions"
SOURCES = sorted(PACKAGE.rglob("*.py"))
TEST_SOURCES = sorted(TESTS.rglob("*.py"))


def name(path: Path) -> str:
    """Give a file's name from the root of the repository, for a test's id."""
    return path.relative_to(ROOT).as_posix()


def kept_files() -> list[Path]:
    """List the files that git keeps, or would keep if they were added.

    Outside a clone (an unpacked sdist), lists all files but those that tools make.
    """
    told = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],  # noqa: S607 - the developer's git
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if told.returncode == 0:
        paths = [ROOT / each for each in told.stdout.split("\0") if each]
    else:
        paths = []
        for folder, names, files in os.walk(ROOT):
            names[:] = [n for n in names if n != "node_modules" and n[0] != "."]
            paths += [Path(folder, file) for file in files if file != "uv.lock"]
    return sorted(path for path in paths if path.is_file())
