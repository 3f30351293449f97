"""Files stay short enough to read in one sitting, and say what they are for."""

import ast

from tests.architecture.tree import (
    MIGRATIONS,
    ROOT,
    SOURCES,
    TEST_SOURCES,
    kept_files,
    name,
)

FILE_LINES = 400
FUNCTION_LINES = 60
# A migration's frozen tables are one list, however long.
WRITTEN = [path for path in SOURCES if not path.is_relative_to(MIGRATIONS)]
PAGE_SOURCES = [
    path
    for path in kept_files()
    if path.is_relative_to(ROOT / "frontend" / "src")
    and path.suffix in {".ts", ".tsx", ".css"}
    and not path.name.endswith(".gen.ts")  # generated, and read as one list
]


def test_a_module_says_what_it_is_for() -> None:
    silent = [
        name(path)
        for path in [*SOURCES, *TEST_SOURCES]
        if not ast.get_docstring(ast.parse(path.read_text("utf-8")))
    ]
    assert not silent


def test_a_file_fits_its_budget() -> None:
    lines = {
        name(path): path.read_text("utf-8").count("\n")
        for path in [*WRITTEN, *TEST_SOURCES, *PAGE_SOURCES]
    }
    assert len(lines) > 1_000  # it looked at all of them
    too_long = {file: count for file, count in lines.items() if count > FILE_LINES}
    assert not too_long


def test_a_function_fits_its_budget() -> None:
    too_long = [
        f"{name(path)}: {node.name}"
        for path in WRITTEN
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or node.lineno) - node.lineno >= FUNCTION_LINES
    ]
    assert not too_long


def test_the_architecture_stays_one_page() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    assert text.count("\n") <= 120
