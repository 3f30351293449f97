"""Permission is asked in the verb, first of all, so no door is a back door."""

import ast
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.architecture.tree import SOURCES, name

VERB_FILES = [path for path in SOURCES if path.name == "verbs.py"]


def verbs(tree: ast.Module) -> list[ast.FunctionDef]:
    """List what people can do: public functions that are given a transaction."""
    return [
        node
        for node in tree.body
        if isinstance(node, ast.FunctionDef)
        and not node.name.startswith("_")
        and [arg.arg for arg in (*node.args.posonlyargs, *node.args.args)][:1] == ["tx"]
    ]


def asks_first(verb: ast.FunctionDef) -> bool:
    """Tell whether a verb begins with ``permission.ask(tx, …)``."""
    first = verb.body[1 if ast.get_docstring(verb) is not None else 0 :][:1]
    match first:
        case [ast.Expr(ast.Call() as call) | ast.Assign(value=ast.Call() as call)]:
            return (
                ast.unparse(call.func) == "permission.ask"
                and bool(call.args)
                and ast.unparse(call.args[0]) == "tx"
            )
    return False


def of_file(path: Path) -> list[ast.FunctionDef]:
    """List the verbs of one file."""
    return verbs(ast.parse(path.read_text("utf-8")))


def test_every_verb_asks_permission_first(
    record_property: Callable[[str, object], None],
) -> None:
    found = [(path, verb) for path in VERB_FILES for verb in of_file(path)]
    looked_at = f"{len(found)} verbs in {len(VERB_FILES)} files looked at"
    record_property("verbs", looked_at)
    print(looked_at)  # noqa: T201 - shown by `pytest -rP`
    silent = [
        f"{name(path)}:{verb.lineno} {verb.name}"
        for path, verb in found
        if not asks_first(verb)
    ]
    assert not silent, looked_at


@pytest.mark.parametrize(
    "body",
    [
        "permission.ask(tx, Act.READ)",
        "'''Say.'''\n    permission.ask(tx, Act.READ, about=report_id)",
        "member = permission.ask(tx, Act.READ)",
    ],
)
def test_a_verb_that_asks_is_let_through(body: str) -> None:
    (verb,) = verbs(ast.parse(f"def show(tx, report_id):\n    {body}\n    go()"))
    assert asks_first(verb)


@pytest.mark.parametrize(
    "body",
    [
        "pass",
        "'''Only say.'''",
        "store.get(tx)\n    permission.ask(tx, Act.READ)",
        "permission.ask(other, Act.READ)",
        "permission.tell(tx, Act.READ)",
        "if mine:\n        permission.ask(tx, Act.READ)",
    ],
)
def test_a_verb_that_does_not_ask_first_is_seen(body: str) -> None:
    (verb,) = verbs(ast.parse(f"def show(tx, report_id):\n    {body}"))
    assert not asks_first(verb)


def test_private_functions_and_those_without_a_transaction_are_no_verbs() -> None:
    tree = ast.parse("def _row(tx): ...\ndef shown(report): ...\ndef made(): ...")
    assert verbs(tree) == []
