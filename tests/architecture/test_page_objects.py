"""The page fills no object by a name that was given to it: that is a Map's work.

An object that is filled by whatever name comes can be given one that all objects share,
such as ``__proto__``. A literal, a spread and ``Object.fromEntries`` make fields of the
object's own, and are free.

Source: ASVS 5.0, V15.3.6.
"""

import re
from collections.abc import Iterator

from tests.architecture.tree import ROOT

PAGE = ROOT / "frontend" / "src"
MADE = frozenset({"schema.gen.ts"})
FILLED = re.compile(
    r"(\w+)[)!]?\[(?![\"'\d])[^\[\]]+(?:\[[^\]]*\][^\[\]]*)*\]\s*"
    r"(?:[-+*/]|\?\?|\|\||&&)?=(?![=>])"
)
SHARED = re.compile(r"__proto__|setPrototypeOf|\.prototype\b|Reflect\.set\b")
COPIED = re.compile(r"Object\.assign\((?!\w+\.style,)")
ARRAYS = frozenset(
    {
        ("kit/pattern.ts", "counts"),
        ("lib/lanes.ts", "ends"),
        ("lib/lanes.ts", "lanes"),
        ("picture/pairs.ts", "row"),
        ("picture/plot.ts", "placed"),
        ("stages/manuscript/sheet/difference.ts", "ends"),
    }
)
"""Filled by a number, which is a place in them."""


def sources() -> Iterator[tuple[str, str]]:
    """Give the page's own files, by name beneath its folder, without their tests."""
    for path in sorted(PAGE.rglob("*.ts*")):
        if path.name not in MADE and ".test." not in path.name:
            yield path.relative_to(PAGE).as_posix(), path.read_text("utf-8")


def filled_in(text: str) -> set[str]:
    """Name what a text fills by a name or a place that is not written there."""
    return {found[1] for found in FILLED.finditer(text)}


def test_only_arrays_are_filled_by_what_is_not_written_there() -> None:
    found = {(name, each) for name, text in sources() for each in filled_in(text)}
    assert found == ARRAYS


def test_nothing_touches_what_all_objects_share() -> None:
    found = [
        name for name, text in sources() if SHARED.search(text) or COPIED.search(text)
    ]
    assert found == []


def test_the_rule_sees_what_it_forbids_and_lets_the_rest_be() -> None:
    forbidden = (
        "one[name] = 1;\ntwo[of[name]] += 1;\nthree![key] ??= 1;\nx.four[a.b] = 1;"
    )
    assert filled_in(forbidden) == {"one", "two", "three", "four"}
    free = 'a["b"] = 1; a[0] = 1; if (a[b] === c) d = { [e]: 1 }; f = (g[h]) => 1;'
    assert filled_in(free) == set()
