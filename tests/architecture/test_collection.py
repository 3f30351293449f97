"""Every test that is written is run, and none waits by the clock."""

import ast
import subprocess
import sys
from collections import Counter

from tests.architecture.tree import ROOT, TEST_SOURCES, TESTS, name

WAITS = frozenset({"sleep", "wait_for_timeout"})


def called(tree: ast.AST) -> set[str]:
    """Name all that a file calls, without what stands before the last dot."""
    functions = [node.func for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return {
        function.attr if isinstance(function, ast.Attribute) else function.id
        for function in functions
        if isinstance(function, ast.Attribute | ast.Name)
    }


def repeated(tree: ast.Module) -> list[str]:
    """Name the tests that a later one of the same name hides."""
    rooms: list[ast.Module | ast.ClassDef] = [tree]
    rooms += [node for node in tree.body if isinstance(node, ast.ClassDef)]
    return [
        test
        for room in rooms
        for test, count in Counter(
            node.name
            for node in room.body
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
            and node.name.startswith("test")
        ).items()
        if count > 1
    ]


def test_every_test_file_is_collected() -> None:
    told = subprocess.run(  # noqa: S603 - our own words, no shell
        [sys.executable, "-m", "pytest", "--collect-only", "-q", str(TESTS)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stdout[-2_000:]
    collected = {line.partition("::")[0] for line in told.stdout.splitlines()}
    written = {name(path) for path in TESTS.rglob("test_*.py")}
    assert not written - collected


def test_every_file_with_tests_is_named_as_one() -> None:
    tests_elsewhere = [
        name(path)
        for path in TEST_SOURCES
        if not path.name.startswith("test_")
        and any(
            isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
            for node in ast.parse(path.read_text("utf-8")).body
        )
    ]
    assert not tests_elsewhere


def test_no_test_hides_another_or_waits_by_the_clock() -> None:
    trees = {name(path): ast.parse(path.read_text("utf-8")) for path in TEST_SOURCES}
    hidden = {file: repeated(tree) for file, tree in trees.items() if repeated(tree)}
    assert not hidden
    waiting = [file for file, tree in trees.items() if called(tree) & WAITS]
    assert not waiting, "wait for the thing itself, not for time"


def test_a_hidden_test_and_a_sleep_are_seen() -> None:
    tree = ast.parse(
        "import time\n"
        "def test_a(): time.sleep(1)\n"
        "def test_a(): page.wait_for_timeout(9)\n"
    )
    assert repeated(tree) == ["test_a"]
    assert called(tree) == WAITS
