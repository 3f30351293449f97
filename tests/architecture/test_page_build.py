"""The page is built when it must be, and only then."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.architecture.tree import ROOT


@pytest.fixture
def hook(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The build hook, looking at an empty page and a small ``frontend/``."""
    found = importlib.util.spec_from_file_location("hook", ROOT / "hatch_build.py")
    assert found is not None
    assert found.loader is not None
    module = importlib.util.module_from_spec(found)
    monkeypatch.setitem(sys.modules, "hook", module)
    found.loader.exec_module(module)
    monkeypatch.delenv(module.SKIP, raising=False)
    monkeypatch.setattr(module, "ROOT", tmp_path)
    for name in ("FRONTEND", "PAGE", "CATALOGUES"):
        (tmp_path / name.lower()).mkdir()
        monkeypatch.setattr(module, name, tmp_path / name.lower())
    (tmp_path / "frontend" / "package.json").write_text("{}", "utf-8")
    return module


def mark_as_built(hook: ModuleType) -> None:
    """Leave the stamp that a build of the present sources leaves."""
    (hook.PAGE / ".stamp").write_text(hook.stamp(), "utf-8")


def test_a_page_that_was_never_built_is_needed(hook: ModuleType) -> None:
    assert hook.is_needed()


def test_a_page_is_not_built_again_from_the_same_sources(hook: ModuleType) -> None:
    mark_as_built(hook)
    (hook.FRONTEND / "node_modules").mkdir()
    (hook.FRONTEND / "node_modules" / "react.js").touch()
    assert not hook.is_needed()


def test_a_page_is_built_again_when_its_words_change(hook: ModuleType) -> None:
    mark_as_built(hook)
    (hook.CATALOGUES / "sv.po").touch()
    assert hook.is_needed()


def test_a_page_whose_sources_changed_is_built_again(hook: ModuleType) -> None:
    mark_as_built(hook)
    (hook.FRONTEND / "index.html").touch()
    assert hook.is_needed()


def test_the_page_can_be_left_out_on_purpose(
    hook: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(hook.SKIP, "1")
    assert not hook.is_needed()


def test_a_page_without_sources_is_refused_with_the_next_step(
    hook: ModuleType,
) -> None:
    (hook.FRONTEND / "package.json").unlink()
    with pytest.raises(hook.PageBuildError, match="take the whole source"):
        hook.is_needed()


def test_node_is_fetched_only_when_it_is_needed_and_missing(
    hook: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = hook.PageHook.dependencies
    monkeypatch.setattr(hook, "find_node", lambda: None)
    assert asked(None) == [hook.NODE_FROM_WHEEL]
    mark_as_built(hook)
    assert asked(None) == []


@pytest.mark.parametrize(
    ("version", "fitting"),
    [
        ("v20.19.0\n", True),
        ("v20.18.3", False),
        ("v21.7.0", False),
        ("v22.11.0", False),
        ("v22.12.0", True),
        ("v24.1.0", True),
        ("", False),
        ("not found", False),
    ],
)
def test_vite_decides_which_node_fits(
    hook: ModuleType,
    version: str,
    fitting: bool,  # noqa: FBT001 - a table's column
) -> None:
    assert hook.fits(version) is fitting
