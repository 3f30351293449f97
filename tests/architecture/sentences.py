"""Every sentence that the server says, found in the sources."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from tests.architecture.tree import PACKAGE, SOURCES

ROOT_OF_REFUSALS = "CounterpointError"
SHOWN = {
    "StageProgress": (3,),
    "Waiting": (0,),
    "_waits": (0,),
    "_shared_out": (3,),
    "Said": (0,),
    "Item": (2,),
    "change": (0,),
    "leave": (1,),
    "change_counted": (1,),
    "leave_counted": (2,),
    "SafetyShown": ("sentence",),
}
"""Calls that show a sentence to people, and which of their arguments it is."""

_SENTENCE = r"[A-Z{].* .*[.!?]"
_PHRASE = r".*[a-z]{2}.* .*|.* .*[a-z]{2}.*"
STRINGS_IN = {
    "across/chain/": _PHRASE,
    "across/foreign/reason.py": _SENTENCE,
    "interchange/document/": _SENTENCE,
    "interchange/reference/": _SENTENCE,
    "manuscript/check/citing.py": _SENTENCE,
    "manuscript/check/source.py": _SENTENCE,
    "manuscript/check/structure.py": _SENTENCE,
    "manuscript/check/wording.py": _SENTENCE,
    "manuscript/rendering.py": _SENTENCE,
    "quote/model.py": _SENTENCE,
    "quote/sentence.py": _SENTENCE,
    "quote/translation/model.py": _SENTENCE,
    "storage/backup.py": _SENTENCE,
    "coding/chance/model.py": _SENTENCE,
    "theme/chance/model.py": _SENTENCE,
    "storage/history.py": _SENTENCE,
    "web/desk.py": _SENTENCE,
}
"""Where every string of a shape is shown to people, and the shape."""

_NAMED = re.compile(r"\{(\w+)\}")
_NO_WORDS = re.compile(r"(?:\{\w+\}|[\W\d_])*")


def names_in(sentence: str) -> list[str]:
    """List the values that a sentence names, sorted."""
    return sorted(_NAMED.findall(sentence))


def template(node: ast.expr | None) -> str | None:
    """Give a string as a key of the catalogue; None if it is no string.

    A value in an f-string is named after the last name in its expression.
    """
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if not isinstance(node, ast.JoinedStr):
        return None
    parts: list[str] = []
    used: list[str] = []
    for part in node.values:
        if isinstance(part, ast.Constant):
            parts.append(str(part.value))
        elif isinstance(part, ast.FormattedValue):
            name = _name_of(part.value)
            used.append(name)
            nth = used.count(name)
            parts.append(f"{{{name}{nth if nth > 1 else ''}}}")
    return "".join(parts)


def _name_of(value: ast.expr) -> str:
    match value:
        case ast.Name(id=name):
            return name
        case ast.Attribute(attr=name):
            return name if name != "value" else _name_of(value.value)
        case ast.Call(args=[first, *_]):
            return _name_of(first)
        case ast.BinOp(left=left):
            return _name_of(left)
        case ast.Subscript(slice=ast.Constant(value=str(name))):
            return name
    return "value"


@cache
def trees() -> dict[Path, ast.Module]:
    """Give each source, parsed."""
    return {path: ast.parse(path.read_text("utf-8")) for path in SOURCES}


@cache
def refusals() -> frozenset[str]:
    """Name all classes of refusals."""
    bases = {
        node.name: {ast.unparse(base).rpartition(".")[2] for base in node.bases}
        for tree in trees().values()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    found = {ROOT_OF_REFUSALS}
    while more := {name for name, of in bases.items() if of & found} - found:
        found |= more
    return frozenset(found)


@cache
def refused() -> tuple[tuple[str, str | None], ...]:
    """Give each place where a refusal is made, and its sentence if it can be read."""
    return tuple(_refused())


def _refused() -> Iterator[tuple[str, str | None]]:
    for path, tree in trees().items():
        constants = _constants(tree)
        for function in ast.walk(tree):
            if not isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
                continue
            for call in ast.walk(function):
                if isinstance(call, ast.Call) and _makes_refusal(call, function, tree):
                    place = f"{path.relative_to(PACKAGE)}:{call.lineno}"
                    yield place, _sentence(call, function, constants)


def _makes_refusal(call: ast.Call, function: ast.AST, tree: ast.Module) -> bool:
    made = ast.unparse(call.func)
    if made == "super().__init__":
        return any(
            isinstance(node, ast.ClassDef)
            and node.name in refusals() - {ROOT_OF_REFUSALS}
            and function in node.body
            for node in ast.walk(tree)
        )
    name = made.rpartition(".")[2]
    if name in _with_own_sentence() and _sentence(call, function, {}) is None:
        return False
    return name in refusals()


@cache
def _with_own_sentence() -> frozenset[str]:
    """Name the refusals whose class holds the sentence, and is only given values."""
    return frozenset(
        node.name
        for tree in trees().values()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
        and node.name in refusals()
        and any(getattr(each, "name", "") == "__init__" for each in node.body)
    )


def _constants(tree: ast.Module) -> dict[str, str]:
    """Read the module's own strings, and functions that give nothing but one."""
    found: dict[str, str] = {}
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            text = template(node.value)
            if text is not None:
                found[node.targets[0].id] = text
    return found


@cache
def _given_by_functions() -> dict[str, str]:
    found: dict[str, str] = {}
    for tree in trees().values():
        for node in tree.body:
            if isinstance(node, ast.FunctionDef) and isinstance(
                node.body[-1], ast.Return
            ):
                text = template(node.body[-1].value)
                if text is not None:
                    found[node.name] = text
    return found


def _sentence(
    call: ast.Call, function: ast.AST, constants: dict[str, str]
) -> str | None:
    first = call.args[0] if call.args else None
    if isinstance(first, ast.Call):
        return _given_by_functions().get(ast.unparse(first.func))
    return _read(first, call, function, constants)


def _read(
    node: ast.expr | None, call: ast.Call, function: ast.AST, constants: dict[str, str]
) -> str | None:
    """Read a string, or the one last given to a name before a call."""
    if not isinstance(node, ast.Name):
        return template(node)
    earlier = [
        each
        for each in ast.walk(function)
        if isinstance(each, ast.Assign)
        and ast.unparse(each.targets[0]) == node.id
        and each.lineno < call.lineno
    ]
    if not earlier:
        return constants.get(node.id)
    return template(max(earlier, key=lambda each: each.lineno).value)


def shown() -> Iterator[tuple[str, str]]:
    """Give each other sentence that is shown to people, with its place."""
    for path, tree in trees().items():
        name = path.relative_to(PACKAGE).as_posix()
        if name.startswith(("cli/", "demo/")):
            continue
        for speaking in _speaking(tree):
            yield from ((f"{name}:{n}", text) for n, text in _shown_by(speaking))
        for prefix, shape in STRINGS_IN.items():
            if name.startswith(prefix):
                yield from ((f"{name}:{n}", text) for n, text in _of_shape(tree, shape))


def _speaking(tree: ast.Module) -> Iterator[ast.stmt]:
    """Give the functions, and the module's own values."""
    yield from (n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef))
    yield from (n for n in tree.body if isinstance(n, ast.Assign | ast.AnnAssign))


def _shown_by(function: ast.stmt) -> Iterator[tuple[int, str]]:
    for call in ast.walk(function):
        if not isinstance(call, ast.Call):
            continue
        name = ast.unparse(call.func).rpartition(".")[2]
        for which in SHOWN.get(name, ()):
            if isinstance(which, int):
                given = call.args[which : which + 1]
            else:
                given = [each.value for each in call.keywords if each.arg == which]
            for node in given:
                text = _read(node, call, function, {})
                if text is not None and not _NO_WORDS.fullmatch(text):
                    ending = ": {count}." if name.endswith("_counted") else ""
                    yield call.lineno, text + ending


def _of_shape(tree: ast.Module, shape: str) -> Iterator[tuple[int, str]]:
    """Give the strings of a shape that are neither docstrings nor patterns."""
    silent = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr | ast.JoinedStr)
        or (isinstance(node, ast.Call) and ast.unparse(node.func).startswith("re."))
        for inner in ast.walk(node)
        if inner is not node and (not isinstance(node, ast.Expr) or inner is node.value)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant | ast.JoinedStr) and id(node) not in silent:
            text = template(node)
            if text and re.fullmatch(shape, text) and not _NO_WORDS.fullmatch(text):
                yield node.lineno, text
